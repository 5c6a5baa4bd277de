package org.catchlight.light;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.catchlight.shot.ExposureMode;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.LightRole;
import org.catchlight.shot.Shot;
import org.junit.jupiter.api.Test;

class RigPhysicsTest {
    private static void assertVector(double x, double y, double z, Vec3 actual) {
        assertEquals(x, actual.x(), 1e-9);
        assertEquals(y, actual.y(), 1e-9);
        assertEquals(z, actual.z(), 1e-9);
    }

    private static Emitter.Area area(Light light) {
        return (Emitter.Area) RigPhysics.of(Rigs.shot(light)).emitters().getFirst();
    }

    @Test
    void azimuthGoesToCameraRightAndTheFaceLooksAtTheSubject() {
        Emitter.Area area = area(Rigs.sized(Rigs.light(Fixture.SOFTBOX, LightRole.KEY, 90, 0, 2), 0.8, 0.4));
        assertVector(2, 0, 0, area.centre());
        assertVector(-1, 0, 0, area.normal());
        assertVector(0, 0, -0.4, area.u());
        assertVector(0, 0.2, 0, area.v());
        assertEquals(0.32, area.area(), 1e-12);
    }

    @Test
    void rotationTurnsTheFaceAboutItsAxis() {
        Light light = Rigs.sized(Rigs.light(Fixture.STRIPBOX, LightRole.KEY, 0, 0, 1), 1, 0.2);
        light.setRotation(90);
        Emitter.Area area = area(light);
        assertVector(0, 0.5, 0, area.u());
        assertVector(0, 0, -1, area.normal());
    }

    @Test
    void featheringTurnsTheAxisOff() {
        Light light = Rigs.light(Fixture.SOFTBOX, LightRole.KEY, 0, 0, 1);
        light.setFeatherAzimuth(30);
        assertVector(0.5, 0, -Math.sqrt(0.75), area(light).normal());
        light.setFeatherAzimuth(0);
        light.setFeatherElevation(30);
        assertVector(0, 0.5, -Math.sqrt(0.75), area(light).normal());
    }

    @Test
    void anyLightHasAnOrthogonalFrame() {
        for (double azimuth = -180; azimuth <= 180; azimuth += 45) {
            for (double elevation = -90; elevation <= 90; elevation += 30) {
                Light light = Rigs.light(Fixture.SOFTBOX, LightRole.KEY, azimuth, elevation, 1.5);
                light.setFeatherAzimuth(20);
                light.setFeatherElevation(-35);
                light.setRotation(25);
                Emitter.Area area = area(light);
                assertEquals(0, area.u().dot(area.v()), 1e-12);
                assertEquals(0, area.u().dot(area.normal()), 1e-12);
                assertEquals(0, area.v().dot(area.normal()), 1e-12);
                assertEquals(1, area.normal().length(), 1e-12);
                assertEquals(0.3, area.u().length(), 1e-12);
            }
        }
    }

    @Test
    void backgroundLightFacesTheBackdrop() {
        Light light = Rigs.light(Fixture.HONEYCOMB, LightRole.BACKGROUND, 90, 0, 1.5);
        Emitter.Area area = area(light);
        double half = Math.sqrt(0.5);
        assertVector(-half, 0, -half, area.normal());
        assertTrue(area.round());
    }

    @Test
    void powerIsTheIntensityOnTheAxisWhateverTheSize() {
        for (Fixture fixture : new Fixture[] {Fixture.SOFTBOX, Fixture.OCTABOX, Fixture.BARE_BULB, Fixture.SNOOT, Fixture.BEAUTY_DISH,
                Fixture.WINDOW}) {
            Light light = Rigs.powered(Rigs.sized(Rigs.light(fixture, LightRole.KEY, 20, 30, 1), 0.004, 0.004), -1);
            Emitter emitter = RigPhysics.of(Rigs.shot(light)).emitters().getFirst();
            double ev = Irradiance.evOf(emitter, Vec3.ZERO, SetSpace.direction(20, 30));
            assertEquals(9, ev, 0.01, fixture.getLiteral());
        }
    }

    @Test
    void sunAndSkyHaveTheirOwnScale() {
        Light sun = Rigs.light(Fixture.SUN, LightRole.KEY, -60, 20, 1);
        Light sky = Rigs.light(Fixture.SKY, LightRole.FILL, 0, 90, 1);
        RigPhysics rig = RigPhysics.of(Rigs.shot(sun, sky));
        assertEquals(15, Irradiance.evOf(rig.emitters().get(0), Vec3.ZERO, SetSpace.direction(-60, 20)), 1e-6);
        assertEquals(12, Irradiance.evOf(rig.emitters().get(1), Vec3.ZERO, new Vec3(0, 1, 0)), 1e-6);
    }

    @Test
    void lightsThatAreOffAreLeftOutAndIndicesStay() {
        Light off = Rigs.light(Fixture.SOFTBOX, LightRole.FILL, 0, 0, 1);
        off.setEnabled(false);
        Light on = Rigs.light(Fixture.SOFTBOX, LightRole.KEY, 0, 0, 1);
        RigPhysics rig = RigPhysics.of(Rigs.shot(off, on));
        assertEquals(1, rig.emitters().size());
        assertEquals(1, rig.emitters().getFirst().index());
    }

    @Test
    void gelTakesLightAndWarmsIt() {
        Light light = Rigs.light(Fixture.SOFTBOX, LightRole.KEY, 0, 0, 4);
        Emitter bare = RigPhysics.of(Rigs.shot(light)).emitters().getFirst();
        light.setGel("full cto");
        Emitter gelled = RigPhysics.of(Rigs.shot(light)).emitters().getFirst();
        Vec3 toward = new Vec3(0, 0, 1);
        assertEquals(0.554, Irradiance.of(gelled, Vec3.ZERO, toward) / Irradiance.of(bare, Vec3.ZERO, toward), 1e-9);
        double mired = 1e6 / 5600 + 159;
        assertEquals(0, gelled.rgb().minus(LightColour.ofKelvin(1e6 / mired)).length(), 1e-9);
    }

    @Test
    void reflectorShinesWithWhatItGets() {
        Light key = Rigs.sized(Rigs.light(Fixture.BARE_BULB, LightRole.KEY, 0, 0, 3), 0.05, 0.05);
        Light board = Rigs.sized(Rigs.light(Fixture.REFLECTOR, LightRole.FILL, 180, 0, 1), 0.01, 0.01);
        RigPhysics rig = RigPhysics.of(Rigs.shot(key, board));
        double incident = 2.5 * 1024 / 16 + Exposure.illuminanceOfEv(-6);
        assertEquals(0.85 * incident / Math.PI, ((Emitter.Area) rig.emitters().get(1)).luminance(), 0.002);
        key.setEnabled(false);
        board.setGel("gold");
        Emitter gold = RigPhysics.of(Rigs.shot(key, board)).emitters().getFirst();
        assertTrue(gold.rgb().x() > 1.5 * gold.rgb().z(), "ambient light on gold");
    }

    @Test
    void gridNarrowsTheBeamToHalfAtHalfItsAngle() {
        Light light = Rigs.light(Fixture.HONEYCOMB, LightRole.KEY, 0, 0, 1);
        light.setGridAngle(40);
        Emitter.Beam beam = area(light).beam();
        assertEquals(1, beam.at(1), 1e-7);
        assertEquals(0.5, beam.at(Math.cos(Math.toRadians(20))), 1e-6);
        assertEquals(0, beam.at(Math.cos(Math.toRadians(60))), 0);
        double before = 1;
        for (double degrees = 0; degrees < 90; degrees += 0.5) {
            double now = beam.at(Math.cos(Math.toRadians(degrees)));
            assertTrue(now <= before && before - now < 0.05);
            before = now;
        }
    }

    @Test
    void meteredExposureReadsTowardTheKeyAndManualWhatTheCameraSays() {
        Light key = Rigs.sized(Rigs.light(Fixture.BARE_BULB, LightRole.KEY, 60, 30, 2), 0.02, 0.02);
        Light stronger = Rigs.powered(Rigs.light(Fixture.SOFTBOX, LightRole.RIM, 180, 0, 1), 4);
        Shot shot = Rigs.shot(key, stronger);
        shot.getRig().setAmbientEv(4);
        double expected = Exposure.evOfIlluminance(2.5 * 1024 / 4 + Exposure.illuminanceOfEv(4));
        assertEquals(expected, Exposure.of(shot, RigPhysics.of(shot)), 1e-6);
        shot.getCamera().setExposureMode(ExposureMode.MANUAL);
        assertEquals(Math.log(5.6 * 5.6 * 125) / Math.log(2), Exposure.of(shot, RigPhysics.of(shot)), 1e-9);
    }

    @Test
    void aRigWithoutLightsStillMeters() {
        Shot shot = Rigs.shot();
        assertEquals(-6, Exposure.of(shot, RigPhysics.of(shot)), 1e-9);
        shot.setRig(null);
        assertFalse(Double.isNaN(Exposure.of(shot, RigPhysics.of(shot))));
    }

    @Test
    void greyCardThatFacesTheKeyComesOutAsMiddleGrey() {
        double ev = 9.7;
        double cardLuminance = 0.18 * Exposure.illuminanceOfEv(ev) / Math.PI;
        assertEquals(0.18, cardLuminance * Exposure.scale(ev), 1e-12);
    }
}
