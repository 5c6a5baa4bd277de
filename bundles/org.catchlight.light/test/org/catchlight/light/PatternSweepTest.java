package org.catchlight.light;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.catchlight.light.LightReport.Pattern;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.LightRole;
import org.catchlight.shot.Shot;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One key moved over the whole front: the patterns lie in the regions and in the order in which photographers know them. */
class PatternSweepTest {
    private static final int[] AZIMUTHS = {0, 6, 15, 30, 40, 45, 50, 60, 80, 90, 100};
    private static final int[] ELEVATIONS = {-10, 0, 15, 30, 35, 40, 45, 50, 60, 75};
    private static final List<Pattern> ORDER = List.of(Pattern.BUTTERFLY, Pattern.LOOP, Pattern.REMBRANDT, Pattern.SPLIT);
    private static final Map<Integer, Map<Integer, LightReport>> SWEEP = new TreeMap<>();

    @BeforeAll
    static void sweep() {
        Function<Shot, LightReport> judge = LightAnalysis.on(AnalyticFace.shared());
        for (int elevation : ELEVATIONS) {
            Map<Integer, LightReport> row = new TreeMap<>();
            for (int azimuth : AZIMUTHS) {
                row.put(azimuth, judge.apply(Rigs.shot(Rigs.sized(Rigs.light(Fixture.OCTABOX, LightRole.KEY, azimuth, elevation, 1.3), 0.7,
                        0.7))));
            }
            SWEEP.put(elevation, row);
        }
    }

    private static Pattern at(int azimuth, int elevation) {
        return SWEEP.get(elevation).get(azimuth).pattern();
    }

    private static void assertRegion(Set<Pattern> allowed, int[] azimuths, int[] elevations) {
        for (int azimuth : azimuths) {
            for (int elevation : elevations) {
                assertTrue(allowed.contains(at(azimuth, elevation)), azimuth + "°/" + elevation + "° is " + at(azimuth, elevation)
                        + ", not " + allowed);
            }
        }
    }

    @Test
    void regions() {
        assertRegion(EnumSet.of(Pattern.BUTTERFLY), new int[] {0, 6}, new int[] {35, 40, 45, 50, 60});
        assertRegion(EnumSet.of(Pattern.LOOP), new int[] {30}, new int[] {30, 35, 40, 45, 50});
        assertRegion(EnumSet.of(Pattern.LOOP, Pattern.REMBRANDT), new int[] {40}, new int[] {30, 35, 40, 45, 50});
        assertRegion(EnumSet.of(Pattern.REMBRANDT), new int[] {50, 60}, new int[] {35, 40, 45, 50, 60});
        assertRegion(EnumSet.of(Pattern.SPLIT), new int[] {80, 90}, new int[] {0, 15, 30, 45});
        assertRegion(EnumSet.of(Pattern.NONE), new int[] {0, 6, 15}, new int[] {-10, 0, 15});
    }

    @Test
    void goingRoundTheFaceThePatternsComeInTheirOrder() {
        for (int elevation : ELEVATIONS) {
            int reached = 0;
            for (int azimuth : AZIMUTHS) {
                int now = ORDER.indexOf(at(azimuth, elevation));
                if (now >= 0) {
                    assertTrue(now >= reached, "at " + azimuth + "°/" + elevation + "° back to " + at(azimuth, elevation));
                    reached = now;
                }
            }
        }
    }

    @Test
    void aPatternNeedsHeightButSplitDoesNot() {
        for (int azimuth : AZIMUTHS) {
            if (azimuth <= 60) {
                assertEquals(Pattern.NONE, at(azimuth, 0), "at " + azimuth + "°");
            }
        }
        assertEquals(Pattern.SPLIT, at(90, 0));
    }

    @Test
    void everyVerdictIsExplainedInOneSentence() {
        SWEEP.forEach((elevation, row) -> row.forEach((azimuth, report) -> {
            assertTrue(report.reason().endsWith(".") && report.reason().length() > 30 && !report.reason().contains("%."), report.reason());
            assertFalse(report.reason().contains("NaN"), report.reason());
        }));
    }
}
