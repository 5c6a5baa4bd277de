package org.catchlight.light.ui.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.catchlight.light.ui.internal.scene.Polar;
import org.catchlight.shot.Light;
import org.catchlight.shot.Shot;
import org.catchlight.shot.check.ShotCheck;
import org.catchlight.shot.preset.Presets;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class HandEditsTest {
    private final Shot shot = Presets.create("loop");
    private final Light key = shot.getRig().getLights().getFirst();

    @Test
    void powerGoesFromThirdToThirdWhereverItBegins() {
        key.setPower(0.5);
        HandEdits.power(key, 1);
        assertEquals(0.67, key.getPower());
        HandEdits.power(key, 1);
        assertEquals(1, key.getPower());
        HandEdits.power(key, -1);
        assertEquals(0.67, key.getPower());
        key.setPower(10);
        HandEdits.power(key, 1);
        assertEquals(10, key.getPower(), "It stays in its range");
    }

    @Test
    void placesOutOfRangeAreBroughtIntoIt() {
        HandEdits.place(key, new Polar(400, -99, 0));
        HandEdits.distance(key, -50);
        HandEdits.focalLength(shot.getCamera(), 999);
        assertTrue(ShotCheck.check(shot).isEmpty(), () -> ShotCheck.check(shot).toString());
        assertEquals(-90, key.getElevation());
    }

    @Test
    void numbersReadAsAPhotographerWritesThem() {
        assertEquals("−1⅔", Words.stops(-5 / 3.0));
        assertEquals("+⅓", Words.stops(0.33));
        assertEquals("0", Words.stops(-0.004));
        assertEquals("+0.5", Words.stops(0.5));
        assertEquals("−2 stops", Words.power(-2));
        assertEquals("+1 stop", Words.power(1));
        assertEquals("45° left · 30° up · 1.5 m", Words.place(new Polar(-45, 30, 1.5), false));
        assertEquals("front · eye level · 80 cm", Words.place(new Polar(0, 0, 0.8), false));
        assertEquals("12.5° right · 3° down", Words.place(new Polar(12.5, -3, 9), true));
    }

    @Test
    void aSolvedCopyIsAdoptedLightByLight() {
        Shot solved = Presets.create("rembrandt");
        Shot live = EcoreUtil.copy(shot);
        Light first = live.getRig().getLights().getFirst();
        assertFalse(RigTransfer.sameSet(live, solved));
        RigTransfer.adopt(live, solved);
        assertTrue(EcoreUtil.equals(solved.getRig(), live.getRig()));
        assertTrue(EcoreUtil.equals(solved.getCamera(), live.getCamera()));
        assertSame(first, live.getRig().getLights().getFirst(), "The selected light stays the object that it was");
        assertFalse(EcoreUtil.equals(solved, live), "The person stays");
        Shot empty = Presets.blank();
        empty.getRig().getLights().clear();
        RigTransfer.adopt(live, empty);
        assertEquals(0, live.getRig().getLights().size());
    }
}
