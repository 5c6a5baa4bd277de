package org.catchlight.workbench.internal;

import static org.catchlight.workbench.internal.WorkbenchHarness.ask;
import static org.catchlight.workbench.internal.WorkbenchHarness.await;
import static org.catchlight.workbench.internal.WorkbenchHarness.editor;
import static org.catchlight.workbench.internal.WorkbenchHarness.tell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.LightRole;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.io.ShotFiles;
import org.catchlight.shot.preset.Presets;
import org.catchlight.ui.EditedShot;
import org.catchlight.workbench.internal.open.ShotOpener;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(WorkbenchHarness.class)
class DesignerManyLightsTest {
    private static final int MANY = 500;
    /** Milliseconds that a hand waits without noticing more than that it is much. */
    private static final double HELD_MILLIS = 250;
    private static final int WARM_UP = 12;

    @TempDir
    Path folder;
    private DesignerPointer pointer;

    @AfterEach
    void close() {
        WorkbenchHarness.closeAll(pointer);
    }

    @Test
    void aShotOfFiveHundredLightsOpensAndOneIsDraggedInOneStep() throws IOException {
        Path file = folder.resolve("many.shot");
        ShotFiles.save(many(), file);
        assertTrue(ask(() -> ShotOpener.open(file)));
        EditedShot session = editor().session();
        List<Light> lights = session.shot().getRig().getLights();
        assertEquals(MANY, ask(lights::size));
        pointer = DesignerPointer.designer();
        assertFalse(ask(session::isDirty));
        Light light = lights.get(417);
        // Not selected yet, so it is but a dot among many; a press takes hold of it.
        Point at = pointer.at("plan:Light 417");
        double azimuth = ask(light::getAzimuth);
        pointer.drag(at, new Point(at.x + 30, at.y + 12));
        Light moved = ask(() -> (Light) session.selection().getValue());
        assertEquals("Move " + moved.getName(), ask(session::undoLabel));
        tell(session::undo);
        assertNull(ask(session::undoLabel), "The drag was one step");
        assertEquals(azimuth, ask(light::getAzimuth));
        select(session, light);
        Point from = pointer.at("plan:Light 417");
        for (int i = 0; i < WARM_UP; i++) {
            // Java makes its code fast while it runs.
            pointer.drag(from, new Point(from.x + 24, from.y + 10));
            tell(session::undo);
        }
        pointer.press(from);
        try (UiHeart heart = new UiHeart()) {
            pointer.glide(from, new Point(from.x + 40, from.y + 24));
            assertTrue(heart.beats() > 4, "The UI thread is free between the steps");
            assertTrue(heart.longestMillis() < HELD_MILLIS, () -> "The UI thread was held for ms: " + heart.longestMillis());
        }
        pointer.release();
        assertEquals("Move Light 417", ask(session::undoLabel));
        assertNotEquals(azimuth, ask(light::getAzimuth));
        tell(session::undo);
        assertEquals(azimuth, ask(light::getAzimuth));
        assertNull(ask(session::undoLabel));
    }

    private static void select(EditedShot session, Light light) {
        tell(() -> session.selection().setValue(light));
        await("the light is selected", () -> session.selection().getValue() == light);
    }

    private static Shot many() {
        Shot shot = Presets.create("loop");
        List<Light> lights = shot.getRig().getLights();
        for (int i = lights.size(); i < MANY; i++) {
            Light light = ShotFactory.eINSTANCE.createLight();
            light.setName("Light " + i);
            light.setRole(LightRole.FILL);
            light.setFixture(Fixture.BARE_BULB);
            light.setWidth(0.06);
            light.setAzimuth(i * 0.7 - 175);
            light.setElevation(i % 9 * 8 - 10);
            light.setDistance(1.5 + i % 5 * 0.3);
            light.setPower(-8);
            lights.add(light);
        }
        return shot;
    }
}
