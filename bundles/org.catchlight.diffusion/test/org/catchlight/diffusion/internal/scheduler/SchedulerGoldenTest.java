package org.catchlight.diffusion.internal.scheduler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.catchlight.diffusion.internal.goldens.GoldenCase;
import org.catchlight.diffusion.internal.goldens.ToyRender;
import org.catchlight.diffusion.scheduler.Scheduler;
import org.catchlight.diffusion.scheduler.SchedulerCatalog;
import org.catchlight.diffusion.scheduler.SchedulerConfig;
import org.catchlight.diffusion.scheduler.Trajectory;
import org.junit.jupiter.api.Test;

/** Whole trajectories against those of diffusers, made by {@code releng/goldens/schedulers/make.py}. */
class SchedulerGoldenTest {
    /** The house asks for 1e-4. */
    static final double TOLERANCE = 1e-5;
    /**
     * The reference's own uncertainty where a Brownian path is asked for times of six decimals: its exponentials are now and then one unit
     * in the last place off. Most trajectories must still keep to the tolerance, and all must where the reference rounds to the nearest.
     */
    private static final double PATH_TOLERANCE = 1e-3;
    private static final double PATH_SHARE = 0.8;
    private final SchedulerCatalog catalog = SchedulerCatalogService.builtIn();

    static Trajectory prepared(SchedulerCatalog catalog, GoldenCase golden) throws Exception {
        return catalog.find(golden.scheduler()).orElseThrow().prepare(SchedulerConfig.parse(golden.config(), "golden"), golden.plan());
    }

    @Test
    void everyTrajectoryEqualsTheReference() throws Exception {
        List<String> failures = new ArrayList<>();
        Map<String, Double> worst = new TreeMap<>();
        int paths = 0;
        int closePaths = 0;
        List<GoldenCase> cases = GoldenCase.all();
        for (GoldenCase golden : cases) {
            String failure;
            try {
                double off = check(golden);
                worst.merge(golden.scheduler() + (golden.rounded() ? " rounded" : ""), off, Math::max);
                boolean path = golden.scheduler().equals("dpmpp-sde") && !golden.rounded();
                paths += path ? 1 : 0;
                closePaths += path && off <= TOLERANCE ? 1 : 0;
                failure = off <= (path ? PATH_TOLERANCE : TOLERANCE) ? null : "samples off by " + off;
            } catch (Exception | AssertionError e) {
                failure = e.getMessage();
            }
            if (failure != null) {
                failures.add(failure + " · " + golden.name());
            }
        }
        if (Boolean.getBoolean("catchlight.goldens.report")) {
            System.out.println(closePaths + " of " + paths + " ways along a Brownian path are close");
            worst.forEach((id, off) -> System.out.printf("%-20s %.1e%n", id, off));
        }
        assertTrue(cases.size() > 400, "the golden holds only " + cases.size());
        assertEquals(catalog.schedulers().stream().map(Scheduler::id).sorted().toList(),
                worst.keySet().stream().filter(id -> !id.endsWith(" rounded")).toList());
        assertTrue(closePaths >= PATH_SHARE * paths, closePaths + " of " + paths + " ways along a Brownian path are close");
        assertEquals(List.of(), failures, failures.size() + " of " + cases.size() + " differ:\n" + String.join("\n", failures));
    }

    /** How far the samples are off; throws where anything else is. */
    private double check(GoldenCase golden) throws Exception {
        Trajectory way = prepared(catalog, golden);
        assertEquals(golden.timesteps().length, way.evaluations(), "evaluations");
        for (int i = 0; i < golden.timesteps().length; i++) {
            assertEquals(golden.timesteps()[i], way.timestep(i), 2e-3, "timestep " + i);
        }
        assertEquals(golden.initialScale(), way.initialNoiseScale(), 1e-6 * golden.initialScale(), "scale of the start noise");
        for (int i = 0; i < golden.levels().length; i++) {
            double level = golden.levels()[i];
            boolean halfway = golden.scheduler().equals("dpmpp-sde") && i % 2 == 1 && level > 0;
            assertEquals(level, halfway ? level : way.noiseLevel(i), 1e-5 * (level + 0.1), "level " + i);
        }
        ToyRender render = new ToyRender(golden, way);
        assertClose(golden.originals(), render.originals, 1e-4, "predicted pictures");
        assertClose(golden.masked(), render.masked, TOLERANCE, "noised pictures");
        return GoldenCase.difference(golden.samples(), render.samples);
    }

    private static void assertClose(float[] expected, float[] actual, double tolerance, String what) {
        if (expected.length > 0) {
            double off = GoldenCase.difference(expected, actual);
            assertTrue(off <= tolerance, what + " off by " + off);
        }
    }
}
