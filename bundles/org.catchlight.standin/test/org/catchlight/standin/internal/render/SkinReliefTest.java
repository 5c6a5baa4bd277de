package org.catchlight.standin.internal.render;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.catchlight.shot.HairStyle;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.standin.internal.head.HeadShape;
import org.catchlight.standin.internal.head.Traits;
import org.junit.jupiter.api.Test;

/** How rough the skin is where, measured on the normals that the relief makes. */
class SkinReliefTest {
    /** A pixel of a portrait of 1024 × 1280 on the face, cm. */
    private static final double PIXEL = 0.035;
    private static final int SIDE = 24;

    private final HeadShape shape = new HeadShape(Traits.average(), HairStyle.BALD, 0, 0, 0);

    /** Root mean square of the bend of the reflecting normal against the scattering one (pores), and of that against the form's. */
    private record Bend(double fine, double soft) {
    }

    private Bend bend(double left, double bottom, double pixel) {
        Shot shot = ShotFactory.eINSTANCE.createShot();
        shot.setStandIn(ShotFactory.eINSTANCE.createStandIn());
        SkinAppearance skin = new SkinAppearance(shape, Look.of(shot));
        SkinRelief relief = new SkinRelief();
        SurfaceBuffer buffer = new SurfaceBuffer(0, 1, SIDE * SIDE, new int[] {0, SIDE * SIDE});
        double fine = 0;
        double soft = 0;
        for (int i = 0; i < SIDE * SIDE; i++) {
            double x = left + PIXEL * (i % SIDE);
            double y = bottom + PIXEL * (i / SIDE);
            buffer.position(i, x, y, shape.frontZ(x, y));
            buffer.normal(i, 0, 0, 1);
            skin.paint(buffer, i);
            relief.apply(buffer, i, skin, pixel, 1);
            soft += sine(buffer.nx[i], buffer.ny[i]);
            fine += sine(buffer.sx[i] - buffer.nx[i], buffer.sy[i] - buffer.ny[i]);
        }
        return new Bend(Math.sqrt(fine / SIDE / SIDE), Math.sqrt(soft / SIDE / SIDE));
    }

    private static double sine(double x, double y) {
        return x * x + y * y;
    }

    @Test
    void poresAreDensestOnTheNoseThenInnerCheekThenOuterCheekThenLid() {
        double nose = bend(-0.4, -4.2, PIXEL).fine();
        double inner = bend(1.9, -4.9, PIXEL).fine();
        double outer = bend(4.2, -6.0, PIXEL).fine();
        double lid = bend(2.7, -1.6, PIXEL).fine();
        String all = String.format("nose %.4f, inner cheek %.4f, outer cheek %.4f, below the eye %.4f", nose, inner, outer, lid);
        assertTrue(nose > 1.15 * inner && inner > 1.15 * outer && outer > 1.15 * lid, all);
    }

    @Test
    void poresVanishFromAfarAndLeaveRoughnessUndulationStays() {
        Bend near = bend(1.9, -4.9, PIXEL);
        Bend far = bend(1.9, -4.9, 3 * PIXEL);
        assertTrue(far.fine() < 0.5 * near.fine(), near + " " + far);
        assertTrue(far.soft() > 0.5 * near.soft(), near + " " + far);
        assertTrue(near.soft() > 0.01 && near.soft() < 0.12, "slope of healthy skin's unevenness: " + near);
    }
}
