package org.catchlight.workbench.internal;

import static org.catchlight.workbench.internal.WorkbenchHarness.ask;
import static org.catchlight.workbench.internal.WorkbenchHarness.await;
import static org.catchlight.workbench.internal.WorkbenchHarness.editor;
import static org.catchlight.workbench.internal.WorkbenchHarness.tell;
import static org.catchlight.workbench.internal.WorkbenchHarness.widget;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.LightRole;
import org.catchlight.shot.ShotFactory;
import org.catchlight.ui.EditedShot;
import org.catchlight.workbench.internal.open.ShotOpener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WorkbenchHarness.class)
class DesignerRigTest {
    private static final int MANY = 500;
    /** CPU milliseconds of the UI thread for a step of a drag with many lights; a hand notices a tenth of a second. */
    private static final double STEP_MILLIS = 120;

    private EditedShot session;
    private List<Light> lights;
    private DesignerPointer pointer;

    @AfterEach
    void close() {
        WorkbenchHarness.closeAll();
    }

    private void open(String preset) {
        tell(() -> ShotOpener.openPreset(preset));
        session = editor().session();
        lights = session.shot().getRig().getLights();
        pointer = DesignerPointer.designer();
        tell(() -> session.selection().setValue(lights.getFirst()));
        WorkbenchHarness.clickUntil(pointer.canvas(), pointer.at("plan:Key").x, pointer.at("plan:Key").y, pointer.canvas()::isFocusControl);
    }

    @Test
    void theWheelChangesPowerInThirdsAndWithCtrlTheDistance() {
        open("loop");
        Light key = lights.getFirst();
        double power = ask(key::getPower);
        Point at = pointer.at("plan:Key");
        pointer.wheel(at, 1, 0);
        pointer.wheel(at, 1, 0);
        assertEquals(Math.floor(power * 3 + 0.05) / 3 + 2 / 3.0, ask(key::getPower), 0.006);
        tell(session::undo);
        assertEquals(power, ask(key::getPower), "Notches in a row are one step");
        double distance = ask(key::getDistance);
        pointer.wheel(at, 1, SWT.MOD1);
        assertTrue(ask(key::getDistance) > distance);
    }

    @Test
    void theKeysMoveSwitchDuplicateMirrorAndRemove() {
        open("rembrandt");
        Light key = lights.getFirst();
        int count = ask(lights::size);
        double azimuth = ask(key::getAzimuth);
        pointer.key(SWT.ARROW_RIGHT);
        assertEquals(azimuth + 1, ask(key::getAzimuth), 1e-9);
        pointer.key(' ');
        assertFalse(ask(key::isEnabled));
        pointer.key(' ');
        assertTrue(ask(key::isEnabled));
        pointer.key('m');
        assertEquals(-azimuth - 1, ask(key::getAzimuth), 1e-6);
        pointer.keyDown(SWT.MOD1);
        pointer.key('d');
        pointer.keyUp(SWT.MOD1);
        assertEquals(count + 1, ask(lights::size));
        assertEquals("Key 2", ask(() -> ((Light) session.selection().getValue()).getName()));
        pointer.key(SWT.DEL);
        assertEquals(count, ask(lights::size));
        tell(session::undo);
        assertEquals(count + 1, ask(lights::size));
    }

    @Test
    void whatIsCopiedFromOneShotIsPastedIntoAnother() {
        open("rembrandt");
        pointer.keyDown(SWT.MOD1);
        pointer.key('c');
        pointer.keyUp(SWT.MOD1);
        double azimuth = ask(lights.getFirst()::getAzimuth);
        open("loop");
        int count = ask(lights::size);
        pointer.keyDown(SWT.MOD1);
        pointer.key('v');
        pointer.keyUp(SWT.MOD1);
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
    void aClickOnAPresetLightsTheShotSo() {
        open("split");
        await("the light is judged", () -> text("lighting:pattern").startsWith("Split"));
        Point strip = ask(() -> widget("lighting:presets").getSize());
        Control presets = widget("lighting:presets");
        await("the presets are there", () -> presets.getData("org.catchlight.count") instanceof Integer count && count > 8);
        WorkbenchHarness.clickUntil(presets, 30, strip.y / 3, presets::isFocusControl);
        await("the shot is lit so", () -> session.undoLabel() != null && session.undoLabel().startsWith("Light as "));
        String wished = ask(session::undoLabel).substring("Light as ".length()).split(" ")[0];
        await("it is named " + wished, () -> text("lighting:pattern").startsWith(wished));
        tell(session::undo);
        assertNull(ask(session::undoLabel), "One click is one step");
    }

    @Test
    void fiveHundredLightsStayUsable() {
        open("loop");
        int few = ask(lights::size);
        tell(() -> session.change("Many", null, () -> {
            for (int i = 0; i < MANY; i++) {
                lights.add(small(i));
            }
        }));
        Point at = pointer.at("plan:Key");
        Thread screen = ask(Thread::currentThread);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        pointer.press(at);
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            long before = threads.getThreadCpuTime(screen.threadId());
            pointer.move(new Point(at.x + 3 * i, at.y + i));
            steps.add((threads.getThreadCpuTime(screen.threadId()) - before) / 1e6);
        }
        pointer.release(new Point(at.x + 36, at.y + 12));
        steps.sort(null);
        assertTrue(steps.get(6) < STEP_MILLIS, () -> "CPU ms of the steps: " + steps);
        assertEquals("Move Key", ask(session::undoLabel));
        tell(session::undo);
        assertEquals(few + MANY, ask(lights::size), "Only the drag is undone");
    }

    private static Light small(int index) {
        Light light = ShotFactory.eINSTANCE.createLight();
        light.setName("Point " + index);
        light.setRole(LightRole.FILL);
        light.setFixture(Fixture.BARE_BULB);
        light.setWidth(0.06);
        light.setAzimuth(index * 0.7 - 175);
        light.setElevation(index % 9 * 8 - 10);
        light.setDistance(1.5 + index % 5 * 0.3);
        light.setPower(-8);
        return light;
    }
}
