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

    /** Adds a light like the selected one, or a group like its group. They stand a little aside, so that they are seen. */
    public void duplicate() {
        designer.selected().ifPresent(light -> {
            List<Light> made = new ArrayList<>();
            String group = freeGroup(light.getGroup());
            designer.change("Duplicate " + designer.title(light), null, shot -> designer.group(light).forEach(each -> {
                Light copy = RigEdits.duplicate(each);
                HandEdits.place(copy, new Polar(Polar.wrap(each.getAzimuth() + 15), each.getElevation(), each.getDistance()));
                // The copies are a group of their own.
                copy.setGroup(group);
                made.add(copy);
            }));
            designer.select(designer.lights().indexOf(made.getFirst()));
        });
    }

    /** Takes the selected light into a group by that name; empty takes it out of its group. */
    public void group(String name) {
        designer.changeSelected(name.isBlank() ? "Ungroup" : "Group", null, light -> light.setGroup(name.strip()));
    }

    /** A name that no group has: that of a group, counted up; empty stays empty. */
    public String freeGroup(String like) {
        if (like == null || like.isBlank()) {
            return "";
        }
        List<String> taken = groups();
        String stem = like.replaceFirst(" \\d+$", "");
        String name = like;
        for (int number = 2; taken.contains(name); number++) {
            name = stem + " " + number;
        }
        return name;
    }

    /** Names of the groups of the rig. */
    public List<String> groups() {
        return designer.lights().stream().map(Light::getGroup).filter(name -> name != null && !name.isBlank()).distinct().toList();
    }

    /** Moves the selected light and its group to the other side of the picture. */
    public void mirror() {
        designer.changeGroup("Mirror", null, light -> RigEdits.mirror(designer.session().shot(), light, Axis.CAMERA));
    }

    /** Moves all lights to the other side of the picture. */
    public void mirrorAll() {
        designer.change("Mirror Lights", null, shot -> RigEdits.mirrorAll(shot, Axis.CAMERA));
    }

    /** Takes the selected light and its group away and selects the next. */
    public void remove() {
        designer.selected().ifPresent(light -> {
            int index = designer.selectedIndex();
            designer.change("Remove " + designer.title(light), null, shot -> shot.getRig().getLights().removeAll(designer.group(light)));
            designer.select(Math.min(index, designer.lights().size() - 1));
        });
    }

    /** Switches the selected light and its group on or off. */
    public void toggle() {
        boolean on = !designer.selected().map(Light::isEnabled).orElse(false);
        designer.changeGroup(on ? "Switch On" : "Switch Off", null, light -> light.setEnabled(on));
    }

    /** Puts the selected light with its group, or all, on the clipboard as text. */
    public void copy(boolean all) {
        List<Light> lights = all ? List.copyOf(designer.lights()) : designer.selected().map(designer::group).orElse(List.of());
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
