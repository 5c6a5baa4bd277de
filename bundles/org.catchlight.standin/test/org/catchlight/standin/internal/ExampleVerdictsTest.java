package org.catchlight.standin.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.catchlight.light.FaceGeometries;
import org.catchlight.light.LightAnalysis;
import org.catchlight.light.LightReport;
import org.catchlight.light.LightReport.Pattern;
import org.catchlight.shot.Light;
import org.catchlight.shot.LightRole;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.StandIn;
import org.catchlight.shot.preset.Presets;
import org.catchlight.standin.internal.head.BakedFaceGeometries;
import org.junit.jupiter.api.Test;

/** Every preset does to its own stand-in's face what its name promises, and has nothing to be warned of. */
class ExampleVerdictsTest {
    private static final FaceGeometries HEADS = new BakedFaceGeometries();
    private static final Map<String, Function<Shot, LightReport>> JUDGES = new HashMap<>();

    /** The judge on a shot's own stand-in, made once. */
    private static Function<Shot, LightReport> judge(Shot shot) {
        return JUDGES.computeIfAbsent(shot.getName(), name -> LightAnalysis.on(HEADS.of(shot.getStandIn())));
    }

    private static LightReport verdict(String preset) {
        return verdict(Presets.create(preset));
    }

    private static LightReport verdict(Shot shot) {
        LightReport report = judge(shot).apply(shot);
        assertEquals(List.of(), report.warnings(), shot.getName());
        return report;
    }

    private static void assertPattern(Pattern pattern, LightReport report) {
        assertEquals(pattern, report.pattern(), report.reason());
        assertEquals("", report.setting());
        assertTrue(report.catchlights().stream().filter(light -> !light.covered()).map(LightReport.Catchlight::eye).distinct().count() > 0,
                "an eye has a catchlight");
    }

    @Test
    void rembrandt() {
        LightReport report = verdict("rembrandt");
        assertPattern(Pattern.REMBRANDT, report);
        assertEquals("left", report.side());
        assertTrue(report.ratioStops() > 1.5 && report.ratioStops() < 4.5, "a strong ratio, not " + report.ratioStops());
    }

    @Test
    void butterfly() {
        LightReport report = verdict("butterfly");
        assertPattern(Pattern.BUTTERFLY, report);
        assertEquals("", report.fill());
        assertEquals("centre", report.side());
    }

    @Test
    void loop() {
        assertPattern(Pattern.LOOP, verdict("loop"));
    }

    @Test
    void split() {
        assertPattern(Pattern.SPLIT, verdict("split"));
    }

    @Test
    void clamshell() {
        LightReport report = verdict("clamshell");
        assertPattern(Pattern.BUTTERFLY, report);
        assertEquals("clamshell", report.fill());
        assertEquals(2, report.catchlights().stream().filter(light -> light.light().equals("Fill")
                && light.y() < 0).count(), "the fill shows low in both eyes");
    }

    @Test
    void rim() {
        LightReport report = verdict("rim");
        assertTrue(report.rim(), report.reason());
        assertEquals(Pattern.NONE, report.pattern());
    }

    @Test
    void windowLight() {
        assertEquals("window", verdict("window-light").setting());
    }

    @Test
    void goldenHour() {
        assertEquals("golden-hour", verdict("golden-hour").setting());
    }

    @Test
    void overcast() {
        LightReport report = verdict("overcast");
        assertEquals("overcast", report.setting());
        assertEquals(Pattern.NONE, report.pattern());
    }

    @Test
    void broadAndShort() {
        for (String coverage : List.of("broad", "short")) {
            LightReport loop = verdict("loop-" + coverage);
            assertPattern(Pattern.LOOP, loop);
            assertEquals(coverage, loop.coverage());
            LightReport rembrandt = verdict("rembrandt-" + coverage);
            assertPattern(Pattern.REMBRANDT, rembrandt);
            assertEquals(coverage, rembrandt.coverage());
        }
    }

    @Test
    void clamshellWithHairLight() {
        LightReport report = verdict("clamshell-hair");
        assertPattern(Pattern.BUTTERFLY, report);
        assertEquals("clamshell", report.fill());
        assertTrue(Presets.create("clamshell-hair").getRig().getLights().stream().anyMatch(light -> light.getRole() == LightRole.HAIR));
    }

    @Test
    void bareBulbIsAHardLoop() {
        assertPattern(Pattern.LOOP, verdict("bare-bulb"));
        assertTrue(verdict("bare-bulb").catchlights().stream().allMatch(light -> light.size() < 0.1), "a point in each eye");
    }

    @Test
    void ringLightIsInTheMiddleOfBothEyesAndCastsNoShadow() {
        LightReport report = verdict("ring-light");
        assertEquals(Pattern.NONE, report.pattern(), report.reason());
        assertEquals(2, report.catchlights().stream().filter(light -> Math.hypot(light.x(), light.y()) < 0.15).count());
    }

    @Test
    void threePointInterview() {
        LightReport report = verdict("three-point");
        assertPattern(Pattern.LOOP, report);
        assertEquals("short", report.coverage());
        assertTrue(report.ratioStops() > 1 && report.ratioStops() < 2.5, "ratio " + report.ratioStops());
    }

    @Test
    void aNewShotIsLoop() {
        assertPattern(Pattern.LOOP, verdict(Presets.blank()));
    }

    /** A preset must not sit on the edge of its region: the light may be a little off, the stand-in someone else. */
    @Test
    void thePatternsHoldWhenTheKeyMovesALittle() {
        for (String preset : List.of("rembrandt", "butterfly", "loop", "split", "clamshell")) {
            Shot shot = Presets.create(preset);
            Light key = shot.getRig().getLights().getFirst();
            Function<Shot, LightReport> judge = judge(shot);
            Pattern pattern = judge.apply(shot).pattern();
            double azimuth = key.getAzimuth();
            double elevation = key.getElevation();
            for (double[] off : new double[][] {{-3, 0}, {3, 0}, {0, -4}, {0, 4}}) {
                key.setAzimuth(azimuth + off[0]);
                key.setElevation(elevation + off[1]);
                assertEquals(pattern, judge.apply(shot).pattern(), preset + " with its key " + off[0] + "°/" + off[1] + "° off");
            }
        }
    }

    @Test
    void thePatternsHoldOnOtherFaces() {
        for (long seed : new long[] {3, 77}) {
            StandIn other = ShotFactory.eINSTANCE.createStandIn();
            other.setIdentitySeed(seed);
            Function<Shot, LightReport> judge = LightAnalysis.on(HEADS.of(other));
            for (String preset : List.of("rembrandt", "butterfly", "loop", "split")) {
                LightReport report = judge.apply(Presets.create(preset));
                assertEquals(verdict(preset).pattern(), report.pattern(), preset + " on face " + seed + ": " + report.reason());
            }
        }
    }
}
