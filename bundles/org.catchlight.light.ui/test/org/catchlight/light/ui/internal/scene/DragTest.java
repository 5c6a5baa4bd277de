package org.catchlight.light.ui.internal.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.catchlight.light.ui.internal.edit.HandEdits;
import org.catchlight.light.ui.internal.edit.Words;
import org.catchlight.light.ui.internal.scene.SceneLight.Feather;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.Shot;
import org.catchlight.shot.check.ShotCheck;
import org.junit.jupiter.api.Test;

class DragTest {
    private static final Grip LIGHT = new Grip(Grip.Kind.LIGHT, 0);
    private final Light light = Scenes.light(Fixture.SOFTBOX, 30, 40, 1.2);
    private final Shot shot = Scenes.shot(light);

    private Drag drag(Pane pane, Grip grip, PanePoint at) {
        RigScene scene = RigScene.of(shot);
        return new Drag(scene, Scenes.views(scene), pane, grip, at);
    }

    private PanePoint place(Pane pane) {
        RigScene scene = RigScene.of(shot);
        return Scenes.views(scene).at(pane, scene.lights().getFirst());
    }

    @Test
    void aLightFollowsThePointerInEveryPane() {
        for (Pane pane : new Pane[] {Pane.PLAN, Pane.ELEVATION, Pane.CAMERA}) {
            RigScene scene = RigScene.of(shot);
            Views views = Scenes.views(scene);
            PanePoint grab = views.at(pane, scene.lights().getFirst()).plus(4, -3);
            Drag drag = new Drag(scene, views, pane, LIGHT, grab);
            HandEdits.apply(shot, drag.to(grab.plus(31, 22), false, false));
            PanePoint now = views.at(pane, RigScene.of(shot).lights().getFirst());
            assertTrue(now.distance(grab.plus(27, 25)) < 3, () -> pane + ": " + now + ", rounded from " + grab.plus(27, 25));
            assertTrue(ShotCheck.check(shot).isEmpty());
        }
    }

    @Test
    void eachPaneMovesWhatItShows() {
        PanePoint grab = place(Pane.PLAN);
        Polar plan = ((Change.MoveLight) drag(Pane.PLAN, LIGHT, grab).to(grab.plus(-60, 30), false, false)).to();
        assertEquals(40, plan.elevation());
        grab = place(Pane.ELEVATION);
        Polar side = ((Change.MoveLight) drag(Pane.ELEVATION, LIGHT, grab).to(grab.plus(10, -30), false, false)).to();
        assertEquals(30, side.azimuth());
        assertTrue(side.elevation() > 40);
        grab = place(Pane.CAMERA);
        Polar dome = ((Change.MoveLight) drag(Pane.CAMERA, LIGHT, grab).to(grab.plus(10, -30), false, false)).to();
        assertEquals(1.2, dome.distance());
        assertTrue(dome.elevation() > 40);
    }

    @Test
    void shiftSnapsToFifteenDegreesAndAltGoesATenthOfTheWay() {
        PanePoint grab = place(Pane.CAMERA);
        for (int i = 1; i < 40; i++) {
            Polar snapped = ((Change.MoveLight) drag(Pane.CAMERA, LIGHT, grab).to(grab.plus(3 * i, -i), true, false)).to();
            assertEquals(0, Math.abs(snapped.azimuth() % 15), 1e-9);
            assertEquals(0, Math.abs(snapped.elevation() % 15), 1e-9);
        }
        PanePoint plan = place(Pane.PLAN);
        Polar plain = ((Change.MoveLight) drag(Pane.PLAN, LIGHT, plan).to(plan.plus(5, 0), false, false)).to();
        Polar fine = ((Change.MoveLight) drag(Pane.PLAN, LIGHT, plan).to(plan.plus(50, 0), false, true)).to();
        assertEquals(plain.azimuth(), fine.azimuth(), 0.5);
        assertEquals(plain.distance(), fine.distance(), 0.011);
    }

    @Test
    void changingToFineInTheMiddleOfADragDoesNotJump() {
        PanePoint grab = place(Pane.PLAN);
        Drag drag = drag(Pane.PLAN, LIGHT, grab);
        Polar before = ((Change.MoveLight) drag.to(grab.plus(40, 0), false, false)).to();
        Polar after = ((Change.MoveLight) drag.to(grab.plus(40, 0), false, true)).to();
        assertEquals(before.azimuth(), after.azimuth(), 0.5);
        assertEquals(before.distance(), after.distance(), 0.01);
    }

    @Test
    void theAxisTurnsTowardThePointer() {
        RigScene scene = RigScene.of(shot);
        Views views = Scenes.views(scene);
        for (Pane pane : new Pane[] {Pane.PLAN, Pane.ELEVATION}) {
            SceneLight key = scene.lights().getFirst();
            PanePoint middle = views.at(pane, key);
            PanePoint handle = Grips.aim(key, views, pane);
            PanePoint arm = handle.minus(middle);
            double angle = Math.toRadians(20);
            PanePoint to = middle.plus(arm.x() * Math.cos(angle) - arm.y() * Math.sin(angle), arm.x() * Math.sin(angle) + arm.y() * Math.cos(angle));
            Change change = new Drag(scene, views, pane, new Grip(Grip.Kind.AIM, 0), handle).to(to, false, false);
            Shot turned = org.eclipse.emf.ecore.util.EcoreUtil.copy(shot);
            HandEdits.apply(turned, change);
            PanePoint axis = Grips.axis(RigScene.of(turned).lights().getFirst(), views, pane);
            PanePoint wanted = to.minus(middle).unit();
            assertTrue(axis.distance(wanted) < 0.12, () -> pane + ": axis " + axis + ", pointer " + wanted);
            Feather feather = ((Change.AimLight) change).to();
            assertEquals(pane == Pane.PLAN, feather.azimuth() != 0);
            assertEquals(pane == Pane.ELEVATION, feather.elevation() != 0);
        }
    }

    @Test
    void theEdgeSizesTheFaceAndARoundOneKeepsItsHeight() {
        light.setWidth(0.8);
        light.setHeight(1.2);
        RigScene scene = RigScene.of(shot);
        Views views = Scenes.views(scene);
        for (Pane pane : new Pane[] {Pane.PLAN, Pane.ELEVATION}) {
            PanePoint handle = Grips.size(scene.lights().getFirst(), views, pane);
            PanePoint middle = views.at(pane, scene.lights().getFirst());
            Change.SizeLight size = (Change.SizeLight) new Drag(scene, views, pane, new Grip(Grip.Kind.SIZE, 0), handle)
                    .to(middle.plus(handle.minus(middle).times(1.5)), false, false);
            assertEquals(pane == Pane.PLAN ? 1.2 : 0.8, size.width(), 0.02);
            assertEquals(pane == Pane.PLAN ? 1.2 : 1.8, size.height(), 0.02);
        }
        light.setFixture(Fixture.OCTABOX);
        scene = RigScene.of(shot);
        PanePoint handle = Grips.size(scene.lights().getFirst(), views, Pane.ELEVATION);
        Change.SizeLight size = (Change.SizeLight) new Drag(scene, views, Pane.ELEVATION, new Grip(Grip.Kind.SIZE, 0), handle)
                .to(handle.plus(40, 40), false, false);
        assertEquals(1.2, size.height());
    }

    @Test
    void theHeadTurnsWithTheHand() {
        RigScene scene = RigScene.of(shot);
        Views views = Scenes.views(scene);
        PanePoint subject = views.view(Pane.PLAN).subject();
        Change turn = new Drag(scene, views, Pane.PLAN, Grip.HEAD, subject.plus(0, 12)).to(subject.plus(12, 12), false, false);
        assertEquals(45, ((Change.TurnHead) turn).yaw(), 1e-9);
        PanePoint side = views.view(Pane.ELEVATION).subject();
        Change nod = new Drag(scene, views, Pane.ELEVATION, Grip.HEAD, side.plus(20, 0)).to(side.plus(20, -5), true, false);
        assertEquals(15, ((Change.TurnHead) nod).pitch(), 1e-9);
        assertEquals("head 0° · 15° up", Words.change(null, nod));
    }

    @Test
    void whatIsDraggedOutOfRangeStaysInIt() {
        PanePoint grab = place(Pane.PLAN);
        HandEdits.apply(shot, drag(Pane.PLAN, LIGHT, grab).to(new PanePoint(1e7, -1e7), false, false));
        HandEdits.apply(shot, drag(Pane.PLAN, Grip.CAMERA, grab).to(new PanePoint(-1e7, 1e7), false, false));
        HandEdits.apply(shot, drag(Pane.ELEVATION, Grip.CAMERA, grab).to(new PanePoint(0, -1e9), false, false));
        assertTrue(ShotCheck.check(shot).isEmpty(), () -> ShotCheck.check(shot).toString());
    }
}
