package org.catchlight.workbench.internal;

import static org.catchlight.workbench.internal.WorkbenchHarness.ask;
import static org.catchlight.workbench.internal.WorkbenchHarness.await;
import static org.catchlight.workbench.internal.WorkbenchHarness.editor;
import static org.catchlight.workbench.internal.WorkbenchHarness.page;
import static org.catchlight.workbench.internal.WorkbenchHarness.tell;
import static org.catchlight.workbench.internal.WorkbenchHarness.widget;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.catchlight.light.LightReport.Pattern;
import org.catchlight.light.rig.LightingPreset;
import org.catchlight.shot.HairStyle;
import org.catchlight.ui.EditedShot;
import org.catchlight.workbench.internal.open.ShotOpener;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WorkbenchHarness.class)
class DesignerPresetsTest {
    private static final int LEAST_CONTRAST = 40;

    private EditedShot session;
    private DesignerPointer pointer;
    private Control strip;
    private Rectangle window;

    @AfterEach
    void close() {
        if (window != null) {
            tell(() -> page().getWorkbenchWindow().getShell().setBounds(window));
        }
        WorkbenchHarness.closeAll(pointer);
    }

    /** Opens a shot that is quick to render: small, and of a bald stand-in. */
    private void open(String preset) {
        tell(() -> {
            Shell shell = page().getWorkbenchWindow().getShell();
            window = shell.getBounds();
            shell.setBounds(window.x, window.y, 1180, 760);
            ShotOpener.openPreset(preset);
        });
        session = editor().session();
        tell(() -> session.change("Small and Bald", null, () -> {
            session.shot().getFraming().setWidth(160);
            session.shot().getFraming().setHeight(200);
            session.shot().getStandIn().setHairStyle(HairStyle.BALD);
        }));
        pointer = DesignerPointer.designer();
        pointer.takeKeyboard();
        strip = widget("lighting:presets");
        int shipped = LightingPreset.shipped().size();
        await("the presets are there", () -> strip.getData("org.catchlight.count") instanceof Integer count && count >= shipped);
    }

    private static String readout() {
        return widget("lighting:pattern") instanceof CLabel label && label.getText() != null ? label.getText() : "";
    }

    /** What the readout must say of a shot that is lit so. */
    private static List<String> words(LightingPreset preset) {
        String name = preset.pattern().name();
        String pattern = preset.pattern() == Pattern.NONE ? "" : name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
        return switch (preset.id()) {
            case "clamshell", "clamshell-hair" -> List.of(pattern, "clamshell");
            case "loop-broad", "rembrandt-broad" -> List.of(pattern, "broad");
            case "loop-short", "rembrandt-short" -> List.of(pattern, "short");
            case "rim" -> List.of("Rim light");
            case "window-light" -> List.of("Window light");
            case "golden-hour" -> List.of("Golden hour");
            case "overcast" -> List.of("Overcast");
            default -> List.of(pattern);
        };
    }

    private static boolean isSaid(LightingPreset preset) {
        // A setting comes first where the light makes no pattern, else after it.
        String said = readout().toLowerCase(Locale.ROOT);
        return !said.isEmpty() && words(preset).stream().allMatch(word -> said.contains(word.toLowerCase(Locale.ROOT)));
    }

    @Test
    void aClickOnAPresetLightsTheShotSo() {
        open("split");
        await("the light is judged", () -> readout().startsWith("Split"));
        LightingPreset first = LightingPreset.shipped().getFirst();
        mark(DesignerPointer.HOME, first);
        Point size = ask(strip::getSize);
        pointer.click(strip, new Point(30, size.y / 3));
        await("the shot is lit so", () -> ("Light as " + first.label()).equals(session.undoLabel()));
        await("it is named " + words(first), () -> isSaid(first));
        tell(session::undo);
        assertEquals("Small and Bald", ask(session::undoLabel), "One click is one step");
    }

    @Test
    void everyPresetIsReachedByKeysRenderedAndNamedRight() {
        open("split");
        tell(() -> session.change("Empty Set", null, () -> {
            session.shot().getRig().getLights().clear();
            // A head that looks straight ahead has no broad side.
            session.shot().getStandIn().setHeadYaw(25);
        }));
        await("nothing is lit", () -> readout().startsWith("No "));
        String dark = readout();
        for (LightingPreset preset : LightingPreset.shipped()) {
            Object before = picture();
            boolean isFirst = preset.equals(LightingPreset.shipped().getFirst());
            mark(isFirst ? DesignerPointer.HOME : DesignerPointer.RIGHT, preset);
            pointer.type(DesignerPointer.RETURN);
            await("the shot is lit as " + preset.label(), () -> ("Light as " + preset.label()).equals(session.undoLabel()));
            await(preset.label() + " is named " + words(preset) + ", not " + readout(), () -> isSaid(preset));
            await(preset.label() + " is rendered", () -> picture() != before && contrast(picture()) > LEAST_CONTRAST);
            tell(session::undo);
            await("nothing is lit again", () -> readout().equals(dark));
        }
    }

    /** Goes to a preset by a key; a window manager that takes the keyboard away gets asked for it again. */
    private void mark(long key, LightingPreset preset) {
        tell(() -> {
            strip.getShell().forceActive();
            strip.setFocus();
        });
        await("the strip has the keyboard", strip::isFocusControl);
        pointer.type(key);
        await(preset.label() + " is marked", () -> preset.label().equals(strip.getData("org.catchlight.current")));
    }

    private ImageData picture() {
        return ask(() -> (ImageData) pointer.canvas().getData("org.catchlight.picture"));
    }

    /** Lightest less darkest grey, 0 to 255. */
    private static int contrast(ImageData picture) {
        int least = 255;
        int most = 0;
        for (int y = 0; y < picture.height; y += 3) {
            for (int x = 0; x < picture.width; x += 3) {
                RGB rgb = picture.palette.getRGB(picture.getPixel(x, y));
                int grey = (rgb.red + rgb.green + rgb.blue) / 3;
                least = Math.min(least, grey);
                most = Math.max(most, grey);
            }
        }
        return most - least;
    }
}
