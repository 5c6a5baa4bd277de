package org.catchlight.light.rig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.catchlight.light.Exposure;
import org.catchlight.light.RigPhysics;
import org.catchlight.light.SetSpace;
import org.catchlight.light.Vec3;
import org.catchlight.shot.ExposureMode;
import org.catchlight.shot.Light;
import org.catchlight.shot.Shot;
import org.catchlight.shot.preset.Presets;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class RigEditsTest {
    private static Light key(Shot shot) {
        return shot.getRig().getLights().getFirst();
    }

    @Test
    void mirroredAboutTheCameraALightChangesSidesInThePicture() {
        Shot shot = Presets.create("rembrandt");
        shot.getCamera().setAzimuth(20);
        Light key = key(shot);
        key.setFeatherAzimuth(7);
        key.setRotation(30);
        RigEdits.mirror(shot, key, Axis.CAMERA);
        assertEquals(102, key.getAzimuth(), 0.01);
        assertEquals(36, key.getElevation(), 0.01);
        assertEquals(-7, key.getFeatherAzimuth());
        assertEquals(-30, key.getRotation());
    }

    @Test
    void mirroredAboutTheFaceALightDoesTheSameToTheOtherHalf() {
        Shot shot = Presets.create("rembrandt");
        shot.getStandIn().setHeadYaw(15);
        shot.getStandIn().setHeadRoll(10);
        Light key = key(shot);
        Vec3 before = SetSpace.headPose(shot.getStandIn()).directionToHead(SetSpace.direction(key.getAzimuth(), key.getElevation()));
        RigEdits.mirror(shot, key, Axis.FACE);
        Vec3 after = SetSpace.headPose(shot.getStandIn()).directionToHead(SetSpace.direction(key.getAzimuth(), key.getElevation()));
        assertEquals(-before.x(), after.x(), 1e-3);
        assertEquals(before.y(), after.y(), 1e-3);
        assertEquals(before.z(), after.z(), 1e-3);
    }

    @Test
    void mirroringTwiceChangesNothing() {
        Random random = new Random(5);
        Shot shot = Presets.create("loop");
        Light light = key(shot);
        for (int i = 0; i < 200; i++) {
            shot.getCamera().setAzimuth(random.nextDouble(-180, 180));
            shot.getStandIn().setHeadYaw(random.nextDouble(-90, 90));
            light.setAzimuth(Math.round(random.nextDouble(-179, 180)));
            light.setElevation(Math.round(random.nextDouble(-85, 85)));
            Vec3 before = SetSpace.direction(light.getAzimuth(), light.getElevation());
            Axis axis = random.nextBoolean() ? Axis.CAMERA : Axis.FACE;
            RigEdits.mirror(shot, light, axis);
            assertTrue(light.getAzimuth() > -180 && light.getAzimuth() <= 180);
            RigEdits.mirror(shot, light, axis);
            assertTrue(SetSpace.direction(light.getAzimuth(), light.getElevation()).minus(before).length() < 1e-3);
        }
    }

    @Test
    void aDuplicateStandsAfterItsLightUnderAFreeName() {
        Shot shot = Presets.create("rembrandt");
        Light second = RigEdits.duplicate(key(shot));
        Light third = RigEdits.duplicate(second);
        assertEquals(List.of("Key", "Key 2", "Key 3", "Fill", "Hair"), shot.getRig().getLights().stream().map(Light::getName).toList());
        assertEquals(key(shot).getAzimuth(), third.getAzimuth());
        assertNotSame(second, third);
        Light pasted = RigEdits.paste(Presets.create("split").getRig(), key(shot));
        assertEquals("Key 2", pasted.getName());
        assertEquals("Light", RigEdits.freeName("  ", List.of()));
    }

    @Test
    void soloIsAViewAndLeavesTheShotAsItIs() {
        Shot shot = Presets.create("rembrandt");
        Light hair = shot.getRig().getLights().get(2);
        hair.setEnabled(false);
        Shot before = EcoreUtil.copy(shot);
        Shot view = Solo.view(shot, List.of(hair));
        assertTrue(EcoreUtil.equals(before, shot));
        assertEquals(List.of(false, false, true), view.getRig().getLights().stream().map(Light::isEnabled).toList());
        assertEquals(Exposure.of(shot, RigPhysics.of(shot)), Exposure.of(view, RigPhysics.of(view)), 1e-9);
        assertEquals(ExposureMode.MANUAL, view.getCamera().getExposureMode());
        assertTrue(EcoreUtil.equals(shot, Solo.view(shot, List.of())));
        assertTrue(EcoreUtil.equals(shot, Solo.view(shot, List.of(EcoreUtil.copy(hair)))), "a light of another shot");
        assertFalse(view.getRig().getLights().getFirst().isEnabled());
    }

    @Test
    void anglesAreWrapped() {
        assertEquals(-170, RigEdits.wrapped(190), 1e-9);
        assertEquals(180, RigEdits.wrapped(-180), 1e-9);
        assertEquals(0, RigEdits.wrapped(720), 0);
    }
}
