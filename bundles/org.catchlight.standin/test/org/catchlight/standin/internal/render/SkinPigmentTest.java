package org.catchlight.standin.internal.render;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.catchlight.shot.HairStyle;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.SkinTone;
import org.catchlight.standin.internal.head.HeadShape;
import org.catchlight.standin.internal.head.Traits;
import org.junit.jupiter.api.Test;

class SkinPigmentTest {
    /** Bounds of a class's individual typology angle in degrees. */
    private static double[] bounds(SkinTone tone) {
        return switch (tone) {
            case VERY_LIGHT -> new double[] {55, 90};
            case LIGHT -> new double[] {41, 55};
            case INTERMEDIATE -> new double[] {28, 41};
            case TAN -> new double[] {10, 28};
            case BROWN -> new double[] {-30, 10};
            case DARK -> new double[] {-90, -30};
        };
    }

    @Test
    void theMeanCheekOfEachToneMeasuresInItsClass() {
        for (SkinTone tone : SkinTone.values()) {
            double angle = SkinPigment.typologyAngle(meanCheek(tone));
            double[] bounds = bounds(tone);
            assertTrue(angle > bounds[0] && angle < bounds[1], tone + " cheek measures " + angle + "°");
        }
    }

    @Test
    void darkerTonesReflectLessInEveryChannel() {
        double[] before = {1, 1, 1};
        for (SkinTone tone : SkinTone.values()) {
            double[] cheek = meanCheek(tone);
            for (int k = 0; k < 3; k++) {
                assertTrue(cheek[k] < before[k] && cheek[k] > 0, tone + " channel " + k);
            }
            assertTrue(cheek[0] > cheek[1] && cheek[1] > cheek[2], "skin is red before green before blue: " + tone);
            before = cheek;
        }
    }

    private static double[] meanCheek(SkinTone tone) {
        Shot shot = ShotFactory.eINSTANCE.createShot();
        shot.setStandIn(ShotFactory.eINSTANCE.createStandIn());
        shot.getStandIn().setSkinTone(tone);
        HeadShape shape = new HeadShape(Traits.average(), HairStyle.SHORT, 0, 0, 0);
        SkinAppearance skin = new SkinAppearance(shape, Look.of(shot));
        int side = 12;
        SurfaceBuffer buffer = new SurfaceBuffer(0, 1, side * side, new int[] {0, side * side});
        double[] mean = new double[3];
        for (int i = 0; i < side * side; i++) {
            double x = 3.2 + 1.8 * (i % side) / side;
            double y = -4.6 + 2.0 * (i / side) / side;
            buffer.position(i, x, y, shape.frontZ(x, y));
            skin.paint(buffer, i);
            mean[0] += buffer.red[i] / (side * side);
            mean[1] += buffer.green[i] / (side * side);
            mean[2] += buffer.blue[i] / (side * side);
        }
        return mean;
    }
}
