package org.catchlight.diffusion.internal.scheduler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.FloatBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.catchlight.diffusion.noise.NoiseSource;
import org.catchlight.diffusion.scheduler.PredictionType;
import org.catchlight.diffusion.scheduler.SamplingPlan;
import org.catchlight.diffusion.scheduler.SamplingRun;
import org.catchlight.diffusion.scheduler.Scheduler;
import org.catchlight.diffusion.scheduler.SchedulerCatalog;
import org.catchlight.diffusion.scheduler.SchedulerConfig;
import org.catchlight.diffusion.scheduler.SchedulerKey;
import org.catchlight.diffusion.scheduler.SigmaSpacing;
import org.catchlight.diffusion.scheduler.TimestepSpacing;
import org.catchlight.diffusion.scheduler.Trajectory;
import org.catchlight.stage.StageException;
import org.junit.jupiter.api.Test;

class SchedulerPlanTest {
    private static final String SD15 = "{\"_class_name\": \"PNDMScheduler\", \"beta_end\": 0.012, \"beta_schedule\": \"scaled_linear\", "
            + "\"beta_start\": 0.00085, \"skip_prk_steps\": true, \"steps_offset\": 1, \"clip_sample\": false}";
    private static final String SD3 = "{\"_class_name\": \"FlowMatchEulerDiscreteScheduler\", \"shift\": 3.0}";
    private final SchedulerCatalog catalog = SchedulerCatalogService.builtIn();

    private static SchedulerConfig config(String json) throws Exception {
        return SchedulerConfig.parse(json, "model/scheduler/scheduler_config.json");
    }

    private SchedulerConfig configFor(Scheduler scheduler) throws Exception {
        return config(scheduler.id().equals("flow-euler") ? SD3 : SD15);
    }

    private void assertRefused(String scheduler, SchedulerConfig config, SamplingPlan plan, String word) {
        StageException refused = assertThrows(StageException.class, () -> catalog.find(scheduler).orElseThrow().prepare(config, plan));
        assertTrue(refused.getMessage().contains(word), refused.getMessage());
        assertTrue(refused.getMessage().endsWith(".") && refused.mend().endsWith("."), refused.getMessage() + " / " + refused.mend());
    }

    @Test
    void plansOutOfRangeAreRefusedByEveryScheduler() throws Exception {
        for (Scheduler scheduler : catalog.schedulers()) {
            SchedulerConfig config = configFor(scheduler);
            SamplingPlan good = SamplingPlan.of(20);
            for (int steps : new int[] {0, -1, 1001, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
                assertRefused(scheduler.id(), config, SamplingPlan.of(steps), "steps");
            }
            for (double wrong : new double[] {0, -0.5, 1.01, Double.NaN}) {
                assertRefused(scheduler.id(), config, good.withStrength(wrong), "strength");
            }
            assertRefused(scheduler.id(), config, good.withRange(0.5, 0.5), "0.5");
            assertRefused(scheduler.id(), config, good.withRange(Double.NaN, 1), "NaN");
            assertRefused(scheduler.id(), config, good.withEta(2), "Eta");
            assertRefused(scheduler.id(), config, SamplingPlan.ofTimesteps(List.of(1.0, 2.0)), "timesteps");
            assertRefused(scheduler.id(), config, SamplingPlan.ofSigmas(List.of(Double.NaN)), "sigmas");
        }
        assertRefused("euler", config(SD15), SamplingPlan.of(2).withStrength(0.1), "No step is left");
    }

    @Test
    void modelsThatASchedulerCannotSampleAreRefused() throws Exception {
        assertRefused("euler", config(SD3), SamplingPlan.of(20), "flow_prediction");
        assertRefused("flow-euler", config(SD15), SamplingPlan.of(20), "epsilon");
        assertRefused("euler-a", config(SD15).with(SchedulerKey.PREDICTION, PredictionType.SAMPLE),
                SamplingPlan.of(20), "sample");
        assertRefused("lcm", config(SD15), SamplingPlan.of(51), "50");
        assertRefused("pndm", config(SD15).with(SchedulerKey.SKIP_PRK, false), SamplingPlan.of(3), "4");
        assertRefused("dpmpp-2m", config(SD15).with(SchedulerKey.ALGORITHM, "dpmsolver"), SamplingPlan.of(10), "dpmsolver");
        assertRefused("euler", config(SD15).with(SchedulerKey.KARRAS_SIGMAS, true).with(SchedulerKey.BETA_SIGMAS, true),
                SamplingPlan.of(10), "more than one");
        assertRefused("euler", config(SD15).with(SchedulerKey.TRAINED_BETAS, List.of(0.1, 0.2)), SamplingPlan.of(10), "trained_betas");
        assertRefused("flow-euler", config(SD3).with(SchedulerKey.DYNAMIC_SHIFTING, true), SamplingPlan.of(10), "size");
        assertRefused("ddim", config(SD15).with(SchedulerKey.ZERO_TERMINAL_SNR, true).with(SchedulerKey.SPACING, TimestepSpacing.TRAILING),
                SamplingPlan.of(10), "no signal");
        assertRefused("heun", config(SD15), SamplingPlan.ofSigmas(List.of(5.0, 1.0)), "sigmas");
    }

    @Test
    void everySchedulerKeepsToFiniteFallingWays() throws Exception {
        Random random = new Random(11);
        for (Scheduler scheduler : catalog.schedulers()) {
            for (int round = 0; round < 60; round++) {
                SchedulerConfig config = configFor(scheduler).with(SchedulerKey.SPACING, TimestepSpacing.values()[random.nextInt(3)])
                        .with(SigmaSpacing.values()[random.nextInt(4)]);
                int steps = random.nextInt(1, scheduler.id().equals("lcm") ? 50 : round < 5 ? 1000 : 60);
                SamplingPlan plan = SamplingPlan.of(steps).withStrength(random.nextBoolean() ? 1 : 0.1 + 0.9 * random.nextDouble())
                        .withEta(random.nextInt(2));
                if ((int) (steps * plan.strength()) == 0) {
                    continue;
                }
                walk(scheduler, config, plan);
            }
        }
    }

    private static void walk(Scheduler scheduler, SchedulerConfig config, SamplingPlan plan) throws Exception {
        Trajectory way = scheduler.prepare(config, plan);
        String what = scheduler.id() + " " + plan + " " + config.values();
        NoiseSource noise = NoiseSource.torchCpu(3);
        FloatBuffer sample = FloatBuffer.allocate(20);
        FloatBuffer output = FloatBuffer.allocate(20);
        noise.fill(sample);
        for (int i = 0; i < 20; i++) {
            sample.put(i, sample.get(i) * way.initialNoiseScale());
        }
        SamplingRun run = way.begin(20, noise);
        for (int i = 0; i < way.evaluations(); i++) {
            assertEquals(i, run.evaluation());
            assertTrue(way.noiseLevel(i) >= way.noiseLevel(i + 1) || scheduler.id().equals("pndm"), what);
            assertTrue(way.timestep(i) >= 0 && way.timestep(i) <= 1000, what);
            way.scaleInput(sample, output, i);
            run.step(output, sample);
            for (int k = 0; k < 20; k++) {
                assertTrue(Float.isFinite(sample.get(k)), what + " at " + i);
            }
        }
        assertEquals(way.evaluations(), run.evaluation());
        assertThrows(IllegalStateException.class, () -> run.step(output, sample));
    }

    @Test
    void buffersOfTheWrongLengthAreRefusedAndPositionsStay() throws Exception {
        Trajectory way = catalog.find("euler").orElseThrow().prepare(config(SD15), SamplingPlan.of(3));
        SamplingRun run = way.begin(8, NoiseSource.torchCpu(1));
        assertThrows(IllegalArgumentException.class, () -> run.step(FloatBuffer.allocate(7), FloatBuffer.allocate(8)));
        assertThrows(IllegalArgumentException.class, () -> way.scaleInput(FloatBuffer.allocate(7), FloatBuffer.allocate(8), 0));
        assertThrows(IllegalArgumentException.class, () -> way.begin(0, NoiseSource.torchCpu(1)));
        assertThrows(IndexOutOfBoundsException.class, () -> way.timestep(3));
        FloatBuffer wide = FloatBuffer.allocate(16).position(4).limit(12);
        wide.put(4, 5).put(3, 9);
        run.step(FloatBuffer.allocate(8), wide);
        assertEquals(4, wide.position());
        assertEquals(12, wide.limit());
        assertEquals(5, wide.get(4));
        assertEquals(9, wide.get(3));
    }

    @Test
    void twoRunsOfOneTrajectoryDoNotMeet() throws Exception {
        for (Scheduler scheduler : catalog.schedulers()) {
            Trajectory way = scheduler.prepare(configFor(scheduler), SamplingPlan.of(6));
            FloatBuffer alone = render(way, null);
            FloatBuffer beside = render(way, way.begin(30, NoiseSource.torchCpu(99)));
            assertEquals(alone, beside, scheduler.id());
        }
    }

    private static FloatBuffer render(Trajectory way, SamplingRun other) {
        NoiseSource noise = NoiseSource.torchCpu(5);
        FloatBuffer sample = FloatBuffer.allocate(30);
        FloatBuffer output = FloatBuffer.allocate(30);
        noise.fill(sample);
        SamplingRun run = way.begin(30, noise);
        for (int i = 0; i < way.evaluations(); i++) {
            way.scaleInput(sample, output, i);
            if (other != null) {
                other.step(FloatBuffer.allocate(30), FloatBuffer.allocate(30));
            }
            run.step(output, sample);
        }
        return sample;
    }

    @Test
    void theCatalogueFollowsWhatComesAndGoes() throws Exception {
        SchedulerCatalogService live = new SchedulerCatalogService();
        assertTrue(live.schedulers().isEmpty());
        Scheduler heun = new HeunScheduler();
        live.add(heun);
        assertEquals(heun, live.find("heun").orElseThrow());
        live.remove(heun);
        assertTrue(live.find("heun").isEmpty());
        Set<String> ids = new HashSet<>();
        for (Scheduler scheduler : catalog.schedulers()) {
            assertTrue(ids.add(scheduler.id()) && scheduler.id().matches("[a-z0-9-]+"), scheduler.id());
            assertFalse(scheduler.label().isBlank());
            assertTrue(scheduler.sigmaSpacings().contains(SigmaSpacing.TIMESTEPS));
        }
        assertEquals(12, ids.size());
        assertTrue(catalog.namedBy(config("{\"_class_name\": \"DEISMultistepScheduler\"}")).isEmpty());
    }

    @Test
    void equalSigmasAreThoseOfFluxPipelines() {
        assertEquals(List.of(1.0), SamplingPlan.ofEqualSigmas(1).sigmas());
        assertEquals(List.of(1.0, 0.75, 0.5, 0.25), SamplingPlan.ofEqualSigmas(4).sigmas());
    }

    @Test
    void quantilesOfTheBetaDistributionAreRight() {
        // from scipy.stats.beta.ppf(share, 0.6, 0.6)
        double[][] known = {{1e-4, 3.998377158137721e-07}, {0.0345, 0.006773997570245484}, {0.1, 0.03958440558878085},
            {0.3, 0.23401700387523572}, {0.45, 0.430815501976733}, {0.9, 0.9604155944112192}};
        for (double[] pair : known) {
            assertEquals(pair[1], BetaQuantile.of(pair[0]), 1e-12 * pair[1]);
        }
        assertEquals(0, BetaQuantile.of(0));
        assertEquals(1, BetaQuantile.of(1));
        assertEquals(0.5, BetaQuantile.of(0.5), 1e-12);
        for (double share = 0.01; share < 1; share += 0.01) {
            assertEquals(1, BetaQuantile.of(share) + BetaQuantile.of(1 - share), 1e-12);
        }
    }
}
