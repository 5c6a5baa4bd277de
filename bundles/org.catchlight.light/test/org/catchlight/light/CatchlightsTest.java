package org.catchlight.light;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import org.catchlight.light.FaceGeometry.Side;
import org.catchlight.light.LightReport.Catchlight;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.LightRole;
import org.catchlight.shot.Shot;
import org.junit.jupiter.api.Test;

class CatchlightsTest {
    private static final Function<Shot, LightReport> JUDGE = LightAnalysis.on(AnalyticFace.shared());

    private static List<Catchlight> catchlights(Shot shot) {
        return JUDGE.apply(shot).catchlights();
    }

    private static Catchlight of(List<Catchlight> all, Side side) {
        return all.stream().filter(light -> light.eye() == side).findFirst().orElseThrow();
    }

    /** A far light seen by a far camera: the offset is R/r·(n·right, n·up) with n halfway between light and lens. */
    private static void assertFar(double azimuth, double elevation, double x, double y) {
        Shot shot = Rigs.shot(Rigs.light(Fixture.SUN, LightRole.KEY, azimuth, elevation, 1));
        shot.getCamera().setDistance(50);
        for (Catchlight light : catchlights(shot)) {
            assertEquals(x, light.x(), 0.0025);
            assertEquals(y, light.y(), 0.0025);
        }
    }

    @Test
    void farLights() {
        assertFar(45, 45, 0.385, 0.544);
        assertFar(40, 25, 0.422, 0.306);
        assertFar(0, 45, 0, 0.510);
        assertFar(-45, 45, -0.385, 0.544);
    }

    @Test
    void theMirrorHalvesTheAngleForNearLightsToo() {
        Light key = Rigs.sized(Rigs.light(Fixture.BARE_BULB, LightRole.KEY, 50, 30, 0.6), 0.02, 0.02);
        Shot shot = Rigs.shot(key);
        shot.getCamera().setDistance(1);
        Vec3 bulb = SetSpace.direction(50, 30).times(0.6);
        for (Side side : Side.values()) {
            Catchlight light = of(catchlights(shot), side);
            FaceGeometry.Eye eye = AnalyticFace.shared().eye(side);
            Vec3 globe = HeadPose.FRONTAL.pointToSet(eye.globeCentre());
            Vec3 lens = SetSpace.cameraPosition(shot.getCamera());
            Vec3 gaze = lens.minus(globe).normalized();
            Vec3 centre = globe.plus(gaze.times(eye.corneaOffset()));
            Vec3 best = bruteForceMirror(centre, eye.corneaRadius(), gaze, bulb, lens);
            Vec3 right = new Vec3(0, 1, 0).cross(gaze).normalized();
            assertEquals(best.minus(centre).dot(right) / eye.irisRadius(), light.x(), 0.01);
            assertEquals(best.minus(centre).dot(gaze.cross(right)) / eye.irisRadius(), light.y(), 0.01);
        }
    }

    /** Fermat: the mirror point makes the way from lamp to lens shortest. */
    private static Vec3 bruteForceMirror(Vec3 centre, double radius, Vec3 gaze, Vec3 lamp, Vec3 lens) {
        Vec3 right = new Vec3(0, 1, 0).cross(gaze).normalized();
        Vec3 up = gaze.cross(right);
        Vec3 best = centre;
        double shortest = Double.MAX_VALUE;
        for (double a = -0.7; a <= 0.7; a += 0.002) {
            for (double b = -0.7; b <= 0.7; b += 0.002) {
                Vec3 normal = gaze.plus(right.times(a)).plus(up.times(b)).normalized();
                Vec3 point = centre.plus(normal.times(radius));
                double way = point.minus(lamp).length() + point.minus(lens).length();
                if (way < shortest) {
                    shortest = way;
                    best = point;
                }
            }
        }
        return best;
    }

    @Test
    void sizeOfASoftboxAndOfTheSun() {
        Light key = Rigs.sized(Rigs.light(Fixture.OCTABOX, LightRole.KEY, 0, 0, 1), 0.9, 0.9);
        Shot shot = Rigs.shot(key);
        shot.getCamera().setDistance(50);
        double expected = 2 * 7.8 * Math.sin(Math.atan(0.45) / 2) / 5.85;
        assertEquals(expected, catchlights(shot).getFirst().size(), 0.03);
        assertEquals(3.5 / 5.85, catchlights(shot).getFirst().size(), 0.06);
        Shot sun = Rigs.shot(Rigs.light(Fixture.SUN, LightRole.KEY, 20, 20, 1));
        assertEquals(7.8 * Math.toRadians(0.53) / 2 / 5.85, catchlights(sun).getFirst().size(), 0.0005);
    }

    @Test
    void parallaxBetweenTheEyesShrinksWithDistance() {
        double near = parallax(1);
        double far = parallax(4);
        assertEquals(0.042, near, 0.006);
        assertEquals(0.0105, far, 0.002);
    }

    private static double parallax(double distance) {
        Light key = Rigs.sized(Rigs.light(Fixture.BARE_BULB, LightRole.KEY, 0, 20, distance), 0.02, 0.02);
        Shot shot = Rigs.shot(key);
        shot.getCamera().setDistance(50);
        List<Catchlight> all = catchlights(shot);
        return Math.abs(of(all, Side.RIGHT).x() - of(all, Side.LEFT).x());
    }

    @Test
    void lightsBehindTheHeadDoNotShow() {
        assertTrue(catchlights(Rigs.shot(Rigs.light(Fixture.SOFTBOX, LightRole.RIM, 160, 20, 1.5))).isEmpty());
    }

    @Test
    void aLightFromTheTopHidesBehindTheLid() {
        List<Catchlight> all = catchlights(Rigs.shot(Rigs.sized(Rigs.light(Fixture.BARE_BULB, LightRole.KEY, 0, 75, 1.5), 0.05, 0.05)));
        assertTrue(!all.isEmpty() && all.stream().allMatch(Catchlight::covered));
    }

    @Test
    void lookingAsideMovesTheCatchlightOnTheIris() {
        Shot shot = Rigs.shot(Rigs.light(Fixture.SUN, LightRole.KEY, 0, 20, 1));
        shot.getStandIn().setGazeYaw(10);
        shot.getCamera().setDistance(50);
        double depth = Math.sqrt(7.8 * 7.8 - 5.85 * 5.85);
        assertEquals(-depth * Math.sin(Math.toRadians(10)) / 5.85, catchlights(shot).getFirst().x(), 0.003);
    }

    @Test
    void eyesDoNotTurnFurtherThanTheirSocketsLet() {
        Shot shot = Rigs.shot();
        shot.getStandIn().setHeadYaw(80);
        Vec3 gaze = SetSpace.gaze(shot.getStandIn(), shot.getCamera(), new Vec3(0, 0, 0));
        assertEquals(0, gaze.minus(SetSpace.direction(40, 0)).length(), 1e-9);
        shot.getStandIn().setHeadYaw(30);
        assertEquals(0, SetSpace.gaze(shot.getStandIn(), shot.getCamera(), new Vec3(0, 0, 0)).minus(new Vec3(0, 0, 1)).length(), 1e-9);
    }

    @Test
    void theSkyGlowsInTheUpperHalf() {
        Catchlight glow = catchlights(Rigs.shot(Rigs.light(Fixture.SKY, LightRole.KEY, 0, 90, 1))).getFirst();
        assertEquals(0.5, glow.y(), 0.03);
        assertEquals(2, glow.size(), 0);
    }
}
