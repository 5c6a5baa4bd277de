package org.catchlight.light.ui.internal.designer;

import java.util.ArrayList;
import java.util.List;
import org.catchlight.light.rig.Axis;
import org.catchlight.light.rig.RigEdits;
import org.catchlight.light.ui.internal.NewLights;
import org.catchlight.light.ui.internal.edit.HandEdits;
import org.catchlight.light.ui.internal.edit.LightText;
import org.catchlight.light.ui.internal.scene.Polar;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.io.ShotFormatException;
import org.catchlight.ui.form.ReadableNames;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;

/** What can be done with the lights of the designer's shot, each as one step to undo. */
public final class Rigging {
    private final Designer designer;
    private final Shell shell;

    /** Work on a designer's lights; {@code shell} is the parent of messages. */
    public Rigging(Designer designer, Shell shell) {
        this.designer = designer;
        this.shell = shell;
    }

    /** Adds a fixture where it makes sense beside the lights that are there, or at a place, and selects it. */
    public void add(Fixture fixture, Polar place) {
        if (designer.session() == null) {
            return;
        }
        Light light = NewLights.create(fixture, designer.lights());
        if (place != null) {
            HandEdits.place(light, place);
        }
        designer.change("Add " + ReadableNames.of(fixture.getLiteral()), null, shot -> shot.getRig().getLights().add(light));
        designer.select(designer.lights().indexOf(light));
    }

    /** Adds a light like the selected one. It stands a little aside, so that it is seen. */
    public void duplicate() {
        designer.selected().ifPresent(light -> {
            List<Light> made = new ArrayList<>();
            designer.change("Duplicate " + light.getName(), null, shot -> {
                Light copy = RigEdits.duplicate(light);
                HandEdits.place(copy, new Polar(Polar.wrap(light.getAzimuth() + 15), light.getElevation(), light.getDistance()));
                made.add(copy);
            });
            designer.select(designer.lights().indexOf(made.getFirst()));
        });
    }

    /** Moves the selected light to the other side of the picture. */
    public void mirror() {
        designer.changeSelected("Mirror", null, light -> RigEdits.mirror(designer.session().shot(), light, Axis.CAMERA));
    }

    /** Moves all lights to the other side of the picture. */
    public void mirrorAll() {
        designer.change("Mirror Lights", null, shot -> RigEdits.mirrorAll(shot, Axis.CAMERA));
    }

    /** Takes the selected light away and selects the next. */
    public void remove() {
        designer.selected().ifPresent(light -> {
            int index = designer.selectedIndex();
            designer.change("Remove " + light.getName(), null, shot -> shot.getRig().getLights().remove(light));
            designer.select(Math.min(index, designer.lights().size() - 1));
        });
    }

    /** Switches the selected light on or off. */
    public void toggle() {
        designer.changeSelected(designer.selected().map(Light::isEnabled).orElse(false) ? "Switch Off" : "Switch On", null,
                light -> light.setEnabled(!light.isEnabled()));
    }

    /** Puts the selected light, or all, on the clipboard as text. */
    public void copy(boolean all) {
        List<Light> lights = all ? List.copyOf(designer.lights()) : designer.selected().map(List::of).orElse(List.of());
        if (!lights.isEmpty()) {
            Clipboard clipboard = new Clipboard(shell.getDisplay());
            clipboard.setContents(new Object[] {LightText.of(lights)}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    /** Adds the lights that are on the clipboard. */
    public void paste() {
        if (designer.session() == null) {
            return;
        }
        Clipboard clipboard = new Clipboard(shell.getDisplay());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        try {
            List<Light> lights = LightText.parse(text instanceof String words ? words : "");
            designer.change(lights.size() == 1 ? "Paste " + lights.getFirst().getName() : "Paste Lights", null,
                    shot -> lights.forEach(light -> RigEdits.paste(shot.getRig(), light)));
            designer.select(designer.lights().size() - 1);
        } catch (ShotFormatException unfit) {
            MessageDialog.openInformation(shell, "Paste Lights", unfit.getMessage());
        }
    }
}
