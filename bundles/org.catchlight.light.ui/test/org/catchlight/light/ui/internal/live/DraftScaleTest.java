package org.catchlight.light.ui.internal.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DraftScaleTest {
    private final DraftScale scale = new DraftScale();

    /** A movement on a machine that makes a picture of the full size in some milliseconds. */
    private void move(double fullMillis) {
        for (int i = 0; i < 20; i++) {
            scale.took((long) (fullMillis * scale.now() * scale.now() * TimeUnit.MILLISECONDS.toNanos(1)));
        }
        scale.settle();
    }

    @Test
    void aFastMachineKeepsTheFullSize() {
        for (int i = 0; i < 5; i++) {
            move(18);
            assertEquals(1, scale.now());
        }
    }

    @Test
    void aSlowMachineMakesPicturesThatAreInTime() {
        move(30);
        double slow = scale.now();
        assertTrue(30 * slow * slow < 22);
        move(45);
        assertTrue(scale.now() < slow);
        assertTrue(45 * scale.now() * scale.now() < 22);
    }

    @Test
    void theSizeComesBackWhenTheMachineIsFreeAgain() {
        move(60);
        move(60);
        for (int i = 0; i < 5; i++) {
            move(15);
        }
        assertEquals(1, scale.now());
    }

    @Test
    void aMachineBetweenTwoSizesDoesNotGoToAndFro() {
        move(30);
        double settled = scale.now();
        for (int i = 0; i < 6; i++) {
            move(30);
            assertEquals(settled, scale.now());
        }
    }

    @Test
    void fewPicturesChangeNothing() {
        scale.took(TimeUnit.SECONDS.toNanos(1));
        scale.settle();
        assertEquals(1, scale.now());
    }
}
