package org.catchlight.light.ui.internal.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.catchlight.light.Vec3;
import org.junit.jupiter.api.Test;

class SetViewTest {
    private static final PanePoint MIDDLE = new PanePoint(300, 200);
    private static final PlanView PLAN = new PlanView(MIDDLE, 100, 5);
    private static final ElevationView SIDE = new ElevationView(MIDDLE, 100, 5);

    private static void near(PanePoint expected, PanePoint actual) {
        assertTrue(expected.distance(actual) < 1e-6, () -> expected + " but was " + actual);
    }

    private static void same(Polar expected, Polar actual, Object what) {
        assertTrue(expected.point().minus(actual.point()).length() < 1e-6, () -> expected + " but was " + actual + ": " + what);
    }

    @Test
    void fromAboveTheCameraIsBelowTheSubjectAndCameraRightIsRight() {
        near(MIDDLE.plus(0, 150), PLAN.at(new Polar(0, 0, 1.5)));
        near(MIDDLE.plus(100, 0), PLAN.at(new Polar(90, 0, 1)));
        near(MIDDLE.plus(0, -200), PLAN.at(new Polar(180, 0, 2)));
        near(MIDDLE.plus(0, 50), PLAN.at(new Polar(0, 60, 1)));
    }

    @Test
    void fromTheSideHeightsAndDistancesAreTrueForEveryAzimuth() {
        for (int azimuth = -180; azimuth <= 180; azimuth += 5) {
            PanePoint at = SIDE.at(new Polar(azimuth, 30, 2));
            assertEquals(200, at.distance(MIDDLE), 1e-9);
            assertEquals(100, MIDDLE.y() - at.y(), 1e-9);
            assertEquals(Math.abs(azimuth) <= 90, at.x() > MIDDLE.x());
        }
    }

    @Test
    void aPlaceMovedToWhereItAppearsStaysWhereItIs() {
        DomeView dome = dome(20, 10);
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            Polar place = new Polar(random.nextDouble() * 358 - 179, random.nextDouble() * 160 - 80, 0.4 + random.nextDouble() * 3);
            same(place, PLAN.moved(place, PLAN.at(place), false), "plan");
            same(place, SIDE.moved(place, SIDE.at(place), false), "elevation");
            same(place, dome.moved(place, dome.at(place), false), "dome");
        }
    }

    @Test
    void inThePlanALightGoesWhereItIsPutAndKeepsItsElevation() {
        Random random = new Random(3);
        for (int i = 0; i < 1000; i++) {
            Polar start = new Polar(random.nextDouble() * 360 - 180, random.nextDouble() * 130 - 65, 0.4 + random.nextDouble() * 2);
            PanePoint to = MIDDLE.plus(random.nextDouble() * 500 - 250, random.nextDouble() * 500 - 250);
            Polar moved = PLAN.moved(start, to, false);
            assertEquals(start.elevation(), moved.elevation());
            assertTrue(PLAN.at(moved).distance(to) < 1e-6 || to.distance(MIDDLE) < 6, () -> start + " to " + to);
        }
    }

    @Test
    void aLightOverheadKeepsItsHeightInThePlan() {
        Polar moved = PLAN.moved(new Polar(0, 85, 1.2), MIDDLE.plus(100, 0), false);
        assertEquals(1.2 * Math.sin(Math.toRadians(85)), moved.point().y(), 1e-9);
        assertEquals(90, moved.azimuth(), 1e-9);
        assertEquals(1, moved.ground(), 1e-9);
    }

    @Test
    void fromTheSideALightGoesOverTheHeadToTheOtherSide() {
        Polar moved = SIDE.moved(new Polar(-45, 60, 1.5), MIDDLE.plus(-80, -120), false);
        assertEquals(135, moved.azimuth(), 1e-9);
        assertTrue(SIDE.at(moved).distance(MIDDLE.plus(-80, -120)) < 1e-6);
        Polar aside = SIDE.moved(new Polar(90, 60, 1.5), MIDDLE.plus(-80, -120), false);
        assertEquals(90, aside.azimuth(), "A light at the side has no opposite that would be drawn on the other side");
        assertEquals(90, aside.elevation(), 1e-9);
    }

    @Test
    void whatHasNoDistanceKeepsItAndWhatIsFarStaysFarAtTheRim() {
        assertEquals(9, PLAN.moved(new Polar(10, 20, 9), MIDDLE.plus(-700, 0), true).distance());
        assertEquals(9, PLAN.moved(new Polar(10, 0, 9), MIDDLE.plus(0, 500), false).distance());
        assertEquals(2, PLAN.moved(new Polar(10, 0, 9), MIDDLE.plus(0, 200), false).distance(), 1e-9);
        near(MIDDLE.plus(0, 500), PLAN.at(new Polar(0, 0, 30)));
    }

    @Test
    void onTheDomeTheLensIsInTheMiddleAndTheRimIsAtNinetyDegrees() {
        DomeView dome = dome(30, 15);
        near(MIDDLE, dome.at(new Polar(30, 15, 1)));
        assertEquals(120, dome.at(new Polar(120, 0, 1)).distance(MIDDLE), 1e-9);
        assertTrue(dome.at(new Polar(75, 15, 1)).x() > MIDDLE.x());
        assertTrue(dome.at(new Polar(30, 60, 1)).y() < MIDDLE.y());
        assertTrue(dome.at(new Polar(-150, -15, 1)).distance(MIDDLE) > 120);
    }

    private static DomeView dome(double azimuth, double elevation) {
        var shot = Scenes.shot();
        shot.getCamera().setAzimuth(azimuth);
        shot.getCamera().setElevation(elevation);
        return DomeView.of(MIDDLE, 120, RigScene.of(shot).camera());
    }

    @Test
    void theCameraSeesTheSubjectWhereItsAimPutsIt() {
        var shot = Scenes.shot();
        shot.getFraming().setAimX(0);
        shot.getFraming().setAimY(0);
        SceneCamera camera = RigScene.of(shot).camera();
        near(new PanePoint(0.5, 0.5), camera.project(Vec3.ZERO).orElseThrow());
        PanePoint right = camera.project(new Vec3(0.05, 0, 0)).orElseThrow();
        PanePoint up = camera.project(new Vec3(0, 0.05, 0)).orElseThrow();
        assertTrue(right.x() > 0.5 && Math.abs(right.y() - 0.5) < 1e-9);
        assertTrue(up.y() < 0.5 && Math.abs(up.x() - 0.5) < 1e-9);
        assertTrue(camera.project(new Vec3(0, 0, 5)).isEmpty(), "What is behind the lens is not seen");
    }
}
