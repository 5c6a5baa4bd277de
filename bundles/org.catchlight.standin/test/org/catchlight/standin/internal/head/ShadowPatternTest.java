package org.catchlight.standin.internal.head;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.catchlight.light.FaceGeometry;
import org.catchlight.light.Vec3;
import org.catchlight.shot.preset.Presets;
import org.catchlight.standin.internal.head.ShadowMask.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The classic patterns come out on the heads of the presets, judged by hard shadow rays. */
@TestInstance(Lifecycle.PER_CLASS)
class ShadowPatternTest {
    private static final double DISTANCE = 1.35;
    private final BakedFaceGeometries faces = new BakedFaceGeometries();

    private FaceGeometry face(String preset) {
        return faces.of(Presets.create(preset).getStandIn());
    }

    private static Part farCheek(FaceGeometry face, ShadowMask mask) {
        double eye = face.eye(FaceGeometry.Side.LEFT).globeCentre().x();
        return mask.largest(eye - 0.004, eye + 0.008, -0.032, -0.018);
    }

    @Test
    void everyPresetsHeadClosesTheRembrandtTriangle() {
        for (String preset : Presets.ids()) {
            FaceGeometry face = face(preset);
            double[][] keys = preset.equals("rembrandt") ? new double[][] {{-46, 41}, {-50, 44}, {-54, 47}} : new double[][] {{-50, 44}};
            for (double[] key : keys) {
                Part part = farCheek(face, new ShadowMask(face, key[0], key[1], DISTANCE));
                String what = preset + " at " + key[0] + "/" + key[1] + ": " + part;
                assertTrue(part.area() > 4e-4, "no lit triangle, " + what);
                assertTrue(part.minX() > 0.004 && part.maxY() < 0.02 && part.minY() > -0.078, "not closed, " + what);
                assertTrue(part.width() > 0.022 && part.width() < 0.05, "not as wide as an eye, " + what);
                assertTrue(part.height() > 0.03 && part.height() < 0.075, "not as long as the nose, " + what);
            }
        }
    }

    @Test
    void loopKeepsTheNoseShadowFree() {
        for (String preset : new String[] {"rembrandt", "loop"}) {
            FaceGeometry face = face(preset);
            for (double azimuth : new double[] {-27, -33}) {
                ShadowMask mask = new ShadowMask(face, azimuth, 30, DISTANCE);
                Part part = farCheek(face, mask);
                assertTrue(part.minX() < -0.02 && part.minY() < -0.09, preset + " at " + azimuth + ": " + part);
                Vec3 wing = face.landmarks().alare();
                double open = mask.share(wing.x() - 0.004, wing.x() + 0.01, wing.y() - 0.012, wing.y());
                assertTrue(open < 0.85, preset + " at " + azimuth + ": no shadow beside the nose");
            }
        }
    }

    @Test
    void butterflyIsSymmetricUnderTheNose() {
        for (String preset : new String[] {"butterfly", "clamshell"}) {
            FaceGeometry face = face(preset);
            ShadowMask mask = new ShadowMask(face, 0, 45, DISTANCE);
            assertTrue(mask.symmetry() > 0.93, preset + " symmetry " + mask.symmetry());
            assertFalse(mask.lit(0, face.landmarks().subnasale().y() - 0.004), preset + ": no shadow under the nose");
            assertTrue(mask.lit(-0.03, -0.03) && mask.lit(0.03, -0.03), preset + ": cheeks in shadow");
        }
    }

    @Test
    void splitEndsAtTheMidline() {
        for (String preset : new String[] {"split", "rembrandt"}) {
            ShadowMask mask = new ShadowMask(face(preset), -90, 0, DISTANCE);
            assertTrue(mask.share(0.008, 0.06, -0.1, 0.04) < 0.03, preset + ": far half lit " + mask.share(0.008, 0.06, -0.1, 0.04));
            assertTrue(mask.share(-0.06, -0.008, -0.1, 0.04) > 0.85, preset + ": near half lit " + mask.share(-0.06, -0.008, -0.1, 0.04));
        }
    }
}
