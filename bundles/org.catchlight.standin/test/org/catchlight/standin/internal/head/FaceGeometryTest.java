package org.catchlight.standin.internal.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.catchlight.light.FaceGeometry;
import org.catchlight.light.FaceGeometry.Eye;
import org.catchlight.light.FaceGeometry.Landmarks;
import org.catchlight.light.FaceGeometry.Side;
import org.catchlight.light.Vec3;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.StandIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The contract of {@link FaceGeometry}. */
@TestInstance(Lifecycle.PER_CLASS)
class FaceGeometryTest {
    private final BakedFaceGeometries faces = new BakedFaceGeometries();
    private final FaceGeometry face = faces.of(standIn());

    private static StandIn standIn() {
        StandIn standIn = ShotFactory.eINSTANCE.createStandIn();
        standIn.setIdentitySeed(2);
        return standIn;
    }

    @Test
    void poseDoesNotMatterAndTheFaceIsKept() {
        StandIn turned = standIn();
        turned.setHeadYaw(30);
        turned.setGazePitch(5);
        assertSame(face, faces.of(turned));
    }

    @Test
    void frontDepthLiesOnTheSkin() {
        for (double x = -0.05; x <= 0.05; x += 0.0073) {
            for (double y = -0.1; y <= 0.08; y += 0.0091) {
                double z = face.frontDepth(x, y);
                assertEquals(0, face.distance(x, y, z), 0.0008, x + ", " + y);
            }
        }
        assertTrue(Double.isNaN(face.frontDepth(0.3, 0)));
    }

    @Test
    void distanceNeverExceedsTheWayToAnyPointOfTheSkin() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 4000; i++) {
            double x = random.nextDouble(-0.05, 0.05);
            double y = random.nextDouble(-0.1, 0.08);
            Vec3 on = new Vec3(x, y, face.frontDepth(x, y));
            Vec3 way = new Vec3(random.nextDouble(-1, 1), random.nextDouble(-1, 1), random.nextDouble(-0.2, 1));
            Vec3 away = way.times(random.nextDouble(0.12));
            Vec3 from = on.plus(away);
            double claimed = face.distance(from.x(), from.y(), from.z());
            assertTrue(claimed <= 1.1 * away.length() + 0.001, from + " says " + claimed + " but skin is " + away.length() + " away");
        }
        assertTrue(face.distance(0.5, 0.2, 0.9) > 0.05);
        assertTrue(face.distance(0, 0, 0) < -0.03);
    }

    @Test
    void landmarksStandWhereTheirNamesSay() {
        Landmarks l = face.landmarks();
        assertTrue(l.trichion().y() > l.glabella().y() && l.glabella().y() > l.sellion().y() && l.sellion().y() > l.pronasale().y());
        assertTrue(l.pronasale().y() > l.subnasale().y() && l.subnasale().y() > l.stomion().y() && l.stomion().y() > l.pogonion().y());
        assertTrue(l.pogonion().y() > l.menton().y());
        assertTrue(l.pronasale().z() > l.glabella().z() && l.sellion().z() < l.glabella().z() && l.pronasale().z() > l.subnasale().z()
                + 0.008);
        assertTrue(l.zygion().x() > l.gonion().x() && l.gonion().x() > l.cheilion().x() && l.cheilion().x() > l.alare().x());
        for (Vec3 p : new Vec3[] {l.glabella(), l.sellion(), l.pronasale(), l.subnasale(), l.alare(), l.pogonion(), l.menton(),
                l.zygion(), l.gonion()}) {
            assertEquals(0, face.distance(p.x(), p.y(), p.z()), 0.0015, p.toString());
        }
    }

    @Test
    void eyesAreHumanAndLookOutBetweenTheLids() {
        Eye left = face.eye(Side.LEFT);
        Eye right = face.eye(Side.RIGHT);
        assertEquals(left.globeCentre().x(), -right.globeCentre().x(), 1e-12);
        assertEquals(0.0078, left.corneaRadius(), 1e-9);
        assertEquals(0.00585, left.irisRadius(), 1e-9);
        double apex = left.globeCentre().z() + left.corneaOffset() + left.corneaRadius();
        assertEquals(apex, face.frontDepth(left.globeCentre().x(), left.globeCentre().y()), 1e-4);
    }
}
