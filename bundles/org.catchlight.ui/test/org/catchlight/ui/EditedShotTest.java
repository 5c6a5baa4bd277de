package org.catchlight.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.catchlight.shot.Light;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.eclipse.core.databinding.observable.Realm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EditedShotTest {
    private final EditedShot[] made = new EditedShot[1];

    private EditedShot session() {
        Shot shot = ShotFactory.eINSTANCE.createShot();
        shot.setCamera(ShotFactory.eINSTANCE.createCamera());
        shot.setRig(ShotFactory.eINSTANCE.createRig());
        Realm realm = new Realm() {
            @Override
            public boolean isCurrent() {
                return true;
            }
        };
        Realm.runWithDefault(realm, () -> made[0] = new EditedShot(shot, Path.of("a.shot"), false));
        return made[0];
    }

    @AfterEach
    void dispose() {
        if (made[0] != null) {
            made[0].dispose();
        }
    }

    @Test
    void aChangeIsUndoneAndMadeAgain() {
        EditedShot session = session();
        session.change("Change Focal length", null, () -> session.shot().getCamera().setFocalLength(50));
        assertTrue(session.isDirty());
        assertEquals("Change Focal length", session.undoLabel());
        session.undo();
        assertEquals(85, session.shot().getCamera().getFocalLength());
        assertFalse(session.isDirty());
        assertNull(session.undoLabel());
        session.redo();
        assertEquals(50, session.shot().getCamera().getFocalLength());
    }

    @Test
    void aRowUnderOneKeyIsOneStep() {
        EditedShot session = session();
        for (int azimuth = 1; azimuth <= 200; azimuth++) {
            double now = azimuth;
            session.change("Orbit", "azimuth", () -> session.shot().getCamera().setAzimuth(now));
        }
        session.undo();
        assertEquals(0, session.shot().getCamera().getAzimuth());
        assertNull(session.undoLabel());
        session.redo();
        assertEquals(200, session.shot().getCamera().getAzimuth());
    }

    @Test
    void aRowOfDifferentPartsIsUndoneWhole() {
        EditedShot session = session();
        session.change("Move", "key", () -> session.shot().getCamera().setAzimuth(10));
        session.change("Move", "key", () -> session.shot().getCamera().setElevation(20));
        session.change("Move", "key", () -> session.shot().getRig().getLights().add(ShotFactory.eINSTANCE.createLight()));
        session.change("Move", "key", () -> session.shot().getRig().getLights().getFirst().setName("Key"));
        session.undo();
        assertEquals(0, session.shot().getCamera().getAzimuth());
        assertEquals(0, session.shot().getCamera().getElevation());
        assertTrue(session.shot().getRig().getLights().isEmpty());
        session.redo();
        assertEquals("Key", session.shot().getRig().getLights().getFirst().getName());
        assertEquals(20, session.shot().getCamera().getElevation());
    }

    @Test
    void aPauseEndsTheRow() throws InterruptedException {
        EditedShot session = session();
        session.change("Orbit", "azimuth", () -> session.shot().getCamera().setAzimuth(10));
        Thread.sleep(1100);
        session.change("Orbit", "azimuth", () -> session.shot().getCamera().setAzimuth(20));
        session.undo();
        assertEquals(10, session.shot().getCamera().getAzimuth());
    }

    @Test
    void savingEndsTheRowAndIsWhatDirtyIsMeasuredAgainst() {
        EditedShot session = session();
        session.change("Orbit", "azimuth", () -> session.shot().getCamera().setAzimuth(10));
        session.saved(Path.of("b.shot"));
        assertFalse(session.isDirty());
        session.change("Orbit", "azimuth", () -> session.shot().getCamera().setAzimuth(20));
        assertTrue(session.isDirty());
        session.undo();
        assertFalse(session.isDirty());
        session.undo();
        assertTrue(session.isDirty());
        assertEquals(Path.of("b.shot"), session.file());
    }

    @Test
    void aChangeThatChangesNothingIsNoStep() {
        EditedShot session = session();
        session.change("Nothing", null, () -> session.shot().getCamera().setFocalLength(85));
        assertNull(session.undoLabel());
        assertFalse(session.isDirty());
        session.change("There and back", null, () -> {
            session.shot().getCamera().setFocalLength(50);
            session.shot().getCamera().setFocalLength(85);
        });
        assertNull(session.undoLabel());
    }

    @Test
    void anEditThatFailsIsTakenBack() {
        EditedShot session = session();
        assertThrows(IllegalStateException.class, () -> session.change("Fail", null, () -> {
            session.shot().getCamera().setFocalLength(50);
            throw new IllegalStateException("stop");
        }));
        assertEquals(85, session.shot().getCamera().getFocalLength());
        assertNull(session.undoLabel());
        session.change("Works again", null, () -> session.shot().getCamera().setFocalLength(35));
        assertEquals("Works again", session.undoLabel());
    }

    @Test
    void listenersHearEveryStepOnceAndNestedChangesAreOne() {
        EditedShot session = session();
        AtomicInteger heard = new AtomicInteger();
        Subscription listening = session.onChange(heard::incrementAndGet);
        session.change("Outer", null, () -> {
            session.shot().getCamera().setFocalLength(50);
            session.change("Inner", null, () -> session.shot().getCamera().setAperture(2));
        });
        assertEquals(1, heard.get());
        session.undo();
        assertEquals(2, heard.get());
        assertEquals(5.6, session.shot().getCamera().getAperture());
        listening.close();
        session.redo();
        assertEquals(2, heard.get());
    }

    @Test
    void aPartThatLeavesTheShotIsNoLongerSelected() {
        EditedShot session = session();
        Light light = ShotFactory.eINSTANCE.createLight();
        session.change("Add light", null, () -> session.shot().getRig().getLights().add(light));
        session.selection().setValue(light);
        assertSame(light, session.selection().getValue());
        session.undo();
        assertNull(session.selection().getValue());
    }

    @Test
    void aGestureIsOneStepHoweverLongItRests() throws InterruptedException {
        EditedShot session = session();
        Gesture drag = session.gesture("Orbit", true);
        drag.change(() -> session.shot().getCamera().setAzimuth(10));
        Thread.sleep(1100); // Longer than the pause that ends a row of joined changes.
        drag.change(() -> session.shot().getCamera().setDistance(2.5));
        assertEquals("Orbit", session.undoLabel());
        session.undo();
        assertEquals(0, session.shot().getCamera().getAzimuth());
        assertEquals(1.6, session.shot().getCamera().getDistance());
        assertNull(session.undoLabel());
    }

    @Test
    void aCancelledGestureLeavesNothingToUndoNorToMakeAgain() {
        EditedShot session = session();
        session.change("Change Focal length", null, () -> session.shot().getCamera().setFocalLength(50));
        Gesture drag = session.gesture("Orbit", true);
        drag.change(() -> session.shot().getCamera().setAzimuth(10));
        drag.change(() -> session.shot().getCamera().setAzimuth(20));
        drag.cancel();
        assertEquals(0, session.shot().getCamera().getAzimuth());
        assertEquals("Change Focal length", session.undoLabel());
        assertNull(session.redoLabel());
        drag.change(() -> session.shot().getCamera().setAzimuth(30));
        assertEquals(0, session.shot().getCamera().getAzimuth(), "A cancelled gesture changes nothing any more");
        session.gesture("Nothing", true).cancel();
        assertEquals(50, session.shot().getCamera().getFocalLength(), "A gesture that changed nothing takes nothing back");
    }
}
