package org.catchlight.workbench.internal;

import static org.catchlight.workbench.internal.WorkbenchHarness.ask;
import static org.catchlight.workbench.internal.WorkbenchHarness.await;
import static org.catchlight.workbench.internal.WorkbenchHarness.editor;
import static org.catchlight.workbench.internal.WorkbenchHarness.tell;
import static org.catchlight.workbench.internal.WorkbenchHarness.widget;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.ui.EditedShot;
import org.catchlight.workbench.internal.open.ShotOpener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WorkbenchHarness.class)
class DesignerRigTest {
    private EditedShot session;
    private List<Light> lights;
    private DesignerPointer pointer;

    @AfterEach
    void close() {
        WorkbenchHarness.closeAll(pointer);
    }

    private void open(String preset) {
        if (pointer != null) {
            pointer.close();
        }
        tell(() -> ShotOpener.openPreset(preset));
        session = editor().session();
        lights = session.shot().getRig().getLights();
        pointer = DesignerPointer.designer();
        tell(() -> session.selection().setValue(lights.getFirst()));
        pointer.takeKeyboard();
    }

    @Test
    void theWheelChangesPowerInThirdsAndWithCtrlTheDistance() {
        open("loop");
        Light key = lights.getFirst();
        double power = ask(key::getPower);
        Point at = pointer.at("plan:Key");
        pointer.wheel(at, 2);
        assertEquals(Math.floor(power * 3 + 0.05) / 3 + 2 / 3.0, ask(key::getPower), 0.006);
        tell(session::undo);
        assertEquals(power, ask(key::getPower), "Notches in a row are one step");
        double distance = ask(key::getDistance);
        pointer.holding(DesignerPointer.CONTROL, () -> pointer.wheel(at, 1));
        assertTrue(ask(key::getDistance) > distance);
    }

    @Test
    void theKeysMoveSwitchDuplicateMirrorAndRemove() {
        open("rembrandt");
        Light key = lights.getFirst();
        int count = ask(lights::size);
        double azimuth = ask(key::getAzimuth);
        pointer.key(DesignerPointer.RIGHT);
        assertEquals(azimuth + 1, ask(key::getAzimuth), 1e-9);
        pointer.key(' ');
        assertFalse(ask(key::isEnabled));
        pointer.key(' ');
        assertTrue(ask(key::isEnabled));
        pointer.key('m');
        assertEquals(-azimuth - 1, ask(key::getAzimuth), 1e-6);
        pointer.holding(DesignerPointer.CONTROL, () -> pointer.key('d'));
        assertEquals(count + 1, ask(lights::size));
        assertEquals("Key 2", ask(() -> ((Light) session.selection().getValue()).getName()));
        pointer.key(DesignerPointer.DELETE);
        assertEquals(count, ask(lights::size));
        tell(session::undo);
        assertEquals(count + 1, ask(lights::size));
    }

    @Test
    void whatIsCopiedFromOneShotIsPastedIntoAnother() {
        open("rembrandt");
        pointer.holding(DesignerPointer.CONTROL, () -> pointer.key('c'));
        double azimuth = ask(lights.getFirst()::getAzimuth);
        open("loop");
        int count = ask(lights::size);
        pointer.holding(DesignerPointer.CONTROL, () -> pointer.key('v'));
        await("the light is pasted", () -> lights.size() == count + 1);
        assertEquals(azimuth, ask(lights.getLast()::getAzimuth));
        tell(session::undo);
        assertEquals(count, ask(lights::size));
    }

    @Test
    void theReadoutNamesThePatternAndAClickMendsAWarning() {
        open("rembrandt");
        await("the pattern is named", () -> text("lighting:pattern").startsWith("Rembrandt"));
        tell(() -> session.change("Dark", null, () -> lights.forEach(light -> light.setEnabled(false))));
        await("a warning has a mend", () -> widget("lighting:fix") instanceof Link link && link.getText().contains("<a"));
        tell(() -> {
            Event event = new Event();
            event.text = "0";
            widget("lighting:fix").notifyListeners(SWT.Selection, event);
        });
        assertTrue(ask(() -> lights.stream().anyMatch(Light::isEnabled)), "The mend switches a light on");
    }

    private static String text(String widget) {
        return widget(widget) instanceof CLabel label && label.getText() != null ? label.getText() : "";
    }

    @Test
    void aGroupMovesDimsAndSwitchesTogether() {
        open("rembrandt");
        Light key = lights.getFirst();
        Light other = lights.get(1);
        tell(() -> session.change("Group", null, () -> List.of(key, other).forEach(light -> light.setGroup("A"))));
        double azimuth = ask(key::getAzimuth);
        double between = ask(() -> other.getAzimuth() - key.getAzimuth());
        double otherPower = ask(other::getPower);
        Point from = pointer.at("camera:Key");
        pointer.drag(from, new Point(from.x + 24, from.y + 4));
        assertTrue(ask(key::getAzimuth) > azimuth + 1);
        assertEquals(between, ask(() -> other.getAzimuth() - key.getAzimuth()), 0.02);
        assertEquals("Move Group A", ask(session::undoLabel));
        pointer.key('=');
        assertTrue(ask(other::getPower) > otherPower);
        pointer.key(' ');
        assertFalse(ask(() -> key.isEnabled() || other.isEnabled()));
        tell(() -> {
            session.undo();
            session.undo();
            session.undo();
        });
        assertEquals(azimuth, ask(key::getAzimuth));
        assertEquals("Group", ask(session::undoLabel), "Each was one step");
    }
}
