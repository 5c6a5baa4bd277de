package org.catchlight.workbench.internal;

import static org.catchlight.workbench.internal.WorkbenchHarness.ask;
import static org.catchlight.workbench.internal.WorkbenchHarness.editor;
import static org.catchlight.workbench.internal.WorkbenchHarness.tell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.catchlight.shot.Light;
import org.catchlight.shot.Shot;
import org.catchlight.ui.EditedShot;
import org.catchlight.workbench.internal.open.ShotOpener;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WorkbenchHarness.class)
class DesignerDragTest {
    private EditedShot session;
    private Light key;
    private DesignerPointer pointer;

    @AfterEach
    void close() {
        WorkbenchHarness.closeAll(pointer);
    }

    private void open(String preset) {
        tell(() -> ShotOpener.openPreset(preset));
        session = editor().session();
        key = session.shot().getRig().getLights().getFirst();
        pointer = DesignerPointer.designer();
        tell(() -> session.selection().setValue(key));
    }

    @Test
    void aLightDraggedInThePlanGoesThereInOneStepToUndo() {
        open("rembrandt");
        double azimuth = ask(key::getAzimuth);
        double distance = ask(key::getDistance);
        double elevation = ask(key::getElevation);
        Point from = pointer.at("plan:Key");
        Point to = new Point(from.x + 50, from.y + 20);
        pointer.drag(from, to);
        assertNotEquals(azimuth, ask(key::getAzimuth));
        assertEquals(elevation, ask(key::getElevation));
        assertTrue(ask(key::getAzimuth) > azimuth, "To the right is toward camera right");
        assertEquals("Move Key", ask(session::undoLabel));
        tell(session::undo);
        assertEquals(azimuth, ask(key::getAzimuth));
        assertEquals(distance, ask(key::getDistance));
        assertNull(ask(session::undoLabel), "The whole drag was one step");
    }

    @Test
    void inTheElevationHeightAndDistanceChangeAndTheAzimuthStays() {
        open("loop");
        double azimuth = ask(key::getAzimuth);
        double elevation = ask(key::getElevation);
        Point from = pointer.at("elevation:Key");
        pointer.drag(from, new Point(from.x, from.y - 30));
        assertEquals(azimuth, ask(key::getAzimuth));
        assertTrue(ask(key::getElevation) > elevation);
    }

    @Test
    void inTheCameraPaneTheDirectionChangesAndTheDistanceStays() {
        open("loop");
        double distance = ask(key::getDistance);
        double azimuth = ask(key::getAzimuth);
        Point from = pointer.at("camera:Key");
        pointer.drag(from, new Point(from.x + 20, from.y + 6));
        assertEquals(distance, ask(key::getDistance));
        assertTrue(ask(key::getAzimuth) > azimuth);
    }

    @Test
    void escapeDuringADragPutsItBackAndLeavesNothingToUndo() {
        open("split");
        double azimuth = ask(key::getAzimuth);
        Point from = pointer.at("plan:Key");
        Point to = new Point(from.x + 40, from.y + 40);
        pointer.press(from);
        pointer.glide(from, to);
        assertNotEquals(azimuth, ask(key::getAzimuth));
        pointer.key(DesignerPointer.ESCAPE);
        assertEquals(azimuth, ask(key::getAzimuth), "The light is back");
        pointer.move(new Point(to.x + 10, to.y));
        pointer.release();
        assertEquals(azimuth, ask(key::getAzimuth));
        assertNull(ask(session::undoLabel));
        assertNull(ask(session::redoLabel));
    }

    @Test
    void shiftSnapsToFifteenDegrees() {
        open("rembrandt");
        Point from = pointer.at("camera:Key");
        pointer.holding(DesignerPointer.SHIFT, () -> pointer.drag(from, new Point(from.x + 25, from.y + 17)));
        assertEquals(0, Math.abs(ask(key::getAzimuth) % 15), 1e-9);
        assertEquals(0, Math.abs(ask(key::getElevation) % 15), 1e-9);
    }

    @Test
    void cameraAndHeadAreDraggedToo() {
        open("loop");
        Shot shot = session.shot();
        Point camera = pointer.at("plan:camera");
        pointer.drag(camera, new Point(camera.x + 30, camera.y - 6));
        assertTrue(ask(() -> shot.getCamera().getAzimuth()) > 2);
        double yaw = ask(() -> shot.getStandIn().getHeadYaw());
        Point head = pointer.at("plan:head");
        // By an ear: a handle of the light may lie on the nose.
        pointer.drag(new Point(head.x + 10, head.y), new Point(head.x + 9, head.y - 9));
        assertTrue(ask(() -> shot.getStandIn().getHeadYaw()) > yaw + 10);
        assertEquals("Turn Head", ask(session::undoLabel));
        tell(session::undo);
        assertEquals("Move Camera", ask(session::undoLabel));
    }

    @Test
    void theHandlesAimAndSizeTheLight() {
        open("loop");
        Point aim = pointer.at("plan:aim");
        pointer.drag(aim, new Point(aim.x + 18, aim.y + 8));
        assertNotEquals(0, ask(key::getFeatherAzimuth));
        double width = ask(key::getWidth);
        Point size = pointer.at("plan:size");
        Point middle = pointer.at("plan:Key");
        pointer.drag(size, new Point(size.x + (size.x - middle.x), size.y + (size.y - middle.y)));
        assertTrue(ask(key::getWidth) > width * 1.5, () -> width + " became " + ask(key::getWidth));
    }
}
