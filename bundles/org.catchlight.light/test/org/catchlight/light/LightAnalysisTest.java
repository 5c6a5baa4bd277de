package org.catchlight.light;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import org.catchlight.light.LightReport.Catchlight;
import org.catchlight.light.LightReport.Pattern;
import org.catchlight.shot.ExposureMode;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.LightRole;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.junit.jupiter.api.Test;

class LightAnalysisTest {
    private static final Function<Shot, LightReport> JUDGE = LightAnalysis.on(AnalyticFace.shared());

    private static LightReport analyse(Light... lights) {
        return JUDGE.apply(Rigs.shot(lights));
    }

    private static Light key(double azimuth, double elevation) {
        return Rigs.sized(Rigs.light(Fixture.SOFTBOX, LightRole.KEY, azimuth, elevation, 1.3), 0.6, 0.6);
    }

    private static Light bulb(LightRole role, double azimuth, double elevation, double distance) {
        return Rigs.sized(Rigs.light(Fixture.BARE_BULB, role, azimuth, elevation, distance), 0.02, 0.02);
    }

    private static boolean warns(LightReport report, String part) {
        return report.warnings().stream().anyMatch(warning -> warning.contains(part));
    }

    @Test
    void theClassicPatterns() {
        assertEquals(Pattern.BUTTERFLY, analyse(key(0, 45)).pattern());
        assertEquals(Pattern.LOOP, analyse(key(35, 35)).pattern());
        assertEquals(Pattern.REMBRANDT, analyse(key(-50, 45)).pattern());
        assertEquals(Pattern.SPLIT, analyse(key(90, 3)).pattern());
        assertEquals(Pattern.NONE, analyse(key(0, 0)).pattern());
        LightReport rim = analyse(key(140, 15));
        assertEquals(Pattern.NONE, rim.pattern());
        assertTrue(rim.rim());
        assertFalse(analyse(key(35, 35)).rim());
    }

    @Test
    void mirrorImageOfARigGivesTheSamePatternFromTheOtherSide() {
        for (double azimuth = 20; azimuth <= 100; azimuth += 10) {
            LightReport right = analyse(key(azimuth, 40));
            LightReport left = analyse(key(-azimuth, 40));
            assertEquals(right.pattern(), left.pattern(), "azimuth " + azimuth);
            assertEquals("right", right.side());
            assertEquals("left", left.side());
        }
    }

    @Test
    void thePatternFollowsTheFaceNotTheCamera() {
        Shot shot = Rigs.shot(key(90, 45));
        shot.getStandIn().setHeadYaw(40);
        LightReport turned = JUDGE.apply(shot);
        assertEquals(Pattern.REMBRANDT, turned.pattern());
        assertEquals(90, turned.key().orElseThrow().azimuth(), 1e-9);
        assertEquals(50, turned.key().orElseThrow().faceAzimuth(), 1e-9);
        assertEquals("short", turned.coverage());
        assertEquals("broad", JUDGE.apply(shotWithYaw(key(10, 45), -40)).coverage());
        assertEquals("", analyse(key(50, 45)).coverage());
    }

    private static Shot shotWithYaw(Light light, double yaw) {
        Shot shot = Rigs.shot(light);
        shot.getStandIn().setHeadYaw(yaw);
        return shot;
    }

    @Test
    void clamshellIsAButterflyKeyWithAFillFromBelow() {
        Light low = Rigs.powered(Rigs.light(Fixture.SOFTBOX, LightRole.FILL, 0, -35, 1.1), -1.5);
        LightReport report = analyse(key(0, 45), low);
        assertEquals(Pattern.BUTTERFLY, report.pattern());
        assertEquals("clamshell", report.fill());
        assertEquals("", analyse(key(0, 45)).fill());
        assertEquals("", analyse(key(50, 45), low).fill());
        Light board = Rigs.sized(Rigs.light(Fixture.REFLECTOR, LightRole.FILL, 0, -50, 0.6), 0.8, 0.6);
        assertEquals("clamshell", analyse(key(0, 45), board).fill());
    }

    @Test
    void settings() {
        assertEquals("window", analyse(Rigs.sized(Rigs.light(Fixture.WINDOW, LightRole.KEY, -70, 10, 1.5), 1.2, 1.8)).setting());
        Light sky = Rigs.light(Fixture.SKY, LightRole.KEY, 0, 90, 1);
        assertEquals("overcast", analyse(sky).setting());
        assertEquals(Pattern.NONE, analyse(sky).pattern());
        Light sun = Rigs.light(Fixture.SUN, LightRole.KEY, -60, 8, 1);
        sun.setKelvin(3400);
        sky.setRole(LightRole.FILL);
        assertEquals("golden-hour", analyse(sun, sky).setting());
        sun.setElevation(50);
        assertEquals("", analyse(sun, sky).setting());
        assertEquals("", analyse(key(40, 40)).setting());
    }

    @Test
    void ratioIsKeyOverFillWithTheMeterFacingEach() {
        Light key = bulb(LightRole.KEY, 45, 30, 2);
        Light fill = Rigs.powered(bulb(LightRole.FILL, -40, 0, 2), -2);
        LightReport report = analyse(key, fill);
        assertEquals(2, report.ratioStops(), 0.001);
        assertTrue(report.ratioMethod().startsWith("source"));
        Light rim = Rigs.powered(bulb(LightRole.RIM, 60, 20, 1), 3);
        assertEquals(2, analyse(key, fill, rim).ratioStops(), 0.001, "accents do not count");
        Shot shot = Rigs.shot(key, fill);
        shot.getRig().setAmbientEv(6);
        double keyLux = 2560.0 / 4;
        double fillLux = 2560.0 / 16 + 2.5 * 64;
        assertEquals(Math.log(keyLux / fillLux) / Math.log(2), JUDGE.apply(shot).ratioStops(), 0.001);
    }

    @Test
    void exposureAndFNumberByHand() {
        Light key = Rigs.powered(bulb(LightRole.KEY, 45, 30, 2), 3);
        Shot shot = Rigs.shot(key);
        shot.getCamera().setShutter(1.0 / 125);
        LightReport report = JUDGE.apply(shot);
        assertEquals(11, report.ev100(), 0.001, "EV 13 at 1 m is EV 11 at 2 m");
        assertEquals(4, report.suggestedFNumber(), 0, "√(2048/125) = 4.05");
        shot.getCamera().setIso(200);
        assertEquals(5.6, JUDGE.apply(shot).suggestedFNumber(), 0);
        shot.getCamera().setIso(125);
        assertEquals(4.5, JUDGE.apply(shot).suggestedFNumber(), 0);
    }

    @Test
    void warnsOfManualExposureThatMissesTheLight() {
        Shot shot = Rigs.shot(Rigs.powered(bulb(LightRole.KEY, 35, 35, 2), 3));
        shot.getCamera().setExposureMode(ExposureMode.MANUAL);
        shot.getCamera().setAperture(11);
        LightReport report = JUDGE.apply(shot);
        assertTrue(warns(report, "2.9 stops under"), report.warnings().toString());
        shot.getCamera().setAperture(4);
        assertFalse(warns(JUDGE.apply(shot), "manual exposure"));
    }

    @Test
    void aGoodRigHasNothingToWarnOf() {
        Shot shot = Rigs.shot(Rigs.powered(key(35, 35), 3), Rigs.light(Fixture.UMBRELLA, LightRole.FILL, -15, 5, 2.2));
        LightReport report = JUDGE.apply(shot);
        assertEquals(List.of(), report.warnings());
        assertEquals(Pattern.LOOP, report.pattern());
    }

    @Test
    void warnings() {
        assertTrue(warns(analyse(), "No light is on"));
        assertTrue(warns(analyse(key(0, 0), Rigs.light(Fixture.SOFTBOX, LightRole.FILL, 10, 0, 1.3)), "flat"));
        assertTrue(warns(analyse(key(40, 30), key(-40, 30)), "crossed nose shadows"));
        assertFalse(warns(analyse(key(40, 30), Rigs.powered(key(-40, 30), -3)), "crossed nose shadows"));
        assertTrue(warns(analyse(key(20, -30)), "below the eyes"));
        assertTrue(warns(analyse(key(0, 88)), "catchlight"));
        Light gelled = key(35, 35);
        gelled.setGel("unobtainium 7");
        assertTrue(warns(analyse(gelled), "'unobtainium 7'"));
        Light tungsten = Rigs.light(Fixture.SOFTBOX, LightRole.FILL, -20, 10, 1.5);
        tungsten.setKelvin(3200);
        assertTrue(warns(analyse(key(35, 35), tungsten), "mix colours"));
        tungsten.setGel("CTB");
        assertFalse(warns(analyse(key(35, 35), tungsten), "mix colours"));
    }

    @Test
    void aShotWithoutPartsOrWithAbsurdNumbersIsStillJudged() {
        LightReport report = JUDGE.apply(ShotFactory.eINSTANCE.createShot());
        assertEquals(Pattern.NONE, report.pattern());
        for (double absurd : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -1e9, 0, 1e300}) {
            Light light = Rigs.sized(Rigs.light(Fixture.SOFTBOX, LightRole.KEY, absurd, absurd, absurd), absurd, absurd);
            light.setPower(absurd);
            light.setKelvin(absurd);
            light.setGridAngle(absurd);
            Shot shot = Rigs.shot(light);
            shot.getCamera().setDistance(absurd);
            JUDGE.apply(shot);
        }
    }

    @Test
    void theKeyInWords() {
        Light light = key(-45, 40);
        assertEquals("upper left, 45° to the side and 40° up, 5600 K", analyse(light).key().orElseThrow().describe());
        light.setGel("1/2 CTO");
        assertEquals(1e6 / (1e6 / 5600 + 109), analyse(light).key().orElseThrow().kelvin(), 0.01);
    }

    @Test
    void everyFrontLightShowsInBothEyes() {
        LightReport report = analyse(key(30, 25), Rigs.light(Fixture.UMBRELLA, LightRole.FILL, -20, 0, 2));
        assertEquals(4, report.catchlights().size());
        assertTrue(report.catchlights().stream().noneMatch(Catchlight::covered));
    }
}
