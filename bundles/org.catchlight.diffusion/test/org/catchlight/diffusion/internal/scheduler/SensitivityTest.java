package org.catchlight.diffusion.internal.scheduler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.catchlight.diffusion.internal.goldens.GoldenCase;
import org.catchlight.diffusion.internal.goldens.ToyRender;
import org.catchlight.diffusion.scheduler.PredictionType;
import org.catchlight.diffusion.scheduler.SamplingPlan;
import org.catchlight.diffusion.scheduler.SchedulerCatalog;
import org.catchlight.diffusion.scheduler.SchedulerConfig;
import org.catchlight.diffusion.scheduler.SchedulerKey;
import org.junit.jupiter.api.Test;

/** The goldens would tell: what is 1 % wrong misses them by a hundred times the tolerance. */
class SensitivityTest {
    private static final double MISS = 100 * SchedulerGoldenTest.TOLERANCE;
    private final SchedulerCatalog catalog = SchedulerCatalogService.builtIn();

    @Test
    void noiseLevelsOnePercentOffMissWithEveryScheduler() throws Exception {
        Set<String> seen = new TreeSet<>();
        for (GoldenCase golden : GoldenCase.all()) {
            SchedulerConfig config = SchedulerConfig.parse(golden.config(), "golden");
            if (config.flowMatching() || config.find(SchedulerKey.TRAINED_BETAS).isPresent() || golden.plan().steps() != 20
                    || !seen.add(golden.scheduler())) {
                continue;
            }
            SchedulerConfig wrong = config.with(SchedulerKey.TRAINED_BETAS, betasOnePercentOff(config));
            var way = catalog.find(golden.scheduler()).orElseThrow().prepare(wrong, golden.plan());
            double off = GoldenCase.difference(golden.samples(), new ToyRender(golden, way).samples);
            assertTrue(off >= MISS, golden.scheduler() + " misses by " + off + " only");
        }
        assertEquals(11, seen.size(), seen.toString());
    }

    /** Betas whose σ = √((1−ᾱ)/ᾱ) is 1 % higher at every timestep. */
    private static List<Double> betasOnePercentOff(SchedulerConfig config) throws Exception {
        double[] sigmas = NoiseSchedule.of(config, 0.00085, 0.012, "scaled_linear", false, false).sigmas();
        List<Double> betas = new ArrayList<>();
        double before = 1;
        for (double sigma : sigmas) {
            double signal = 1 / (1 + 1.01 * 1.01 * sigma * sigma);
            betas.add(1 - signal / before);
            before = signal;
        }
        return betas;
    }

    @Test
    void oneSigmaOnePercentOffMisses() throws Exception {
        int tried = 0;
        for (GoldenCase golden : GoldenCase.all()) {
            List<Double> sigmas = golden.plan().sigmas();
            if (sigmas.size() < 5) {
                continue;
            }
            List<Double> wrong = new ArrayList<>(sigmas);
            int middle = sigmas.size() / 2;
            wrong.set(middle, sigmas.get(middle) * 0.99);
            SamplingPlan plan = SamplingPlan.ofSigmas(wrong).withImageTokens(golden.plan().imageTokens());
            var way = catalog.find(golden.scheduler()).orElseThrow().prepare(SchedulerConfig.parse(golden.config(), "golden"), plan);
            double off = GoldenCase.difference(golden.samples(), new ToyRender(golden, way).samples);
            double most = golden.scheduler().equals("euler") ? MISS / 2 : MISS;
            assertTrue(off >= most, golden.name() + " misses by " + off + " only");
            tried++;
        }
        assertTrue(tried >= 5, "tried " + tried);
    }

    @Test
    void aWrongSeedAndAWrongKindOfPredictionMiss() throws Exception {
        for (GoldenCase golden : GoldenCase.all()) {
            if (!golden.scheduler().equals("euler-a") || golden.plan().steps() != 20) {
                continue;
            }
            GoldenCase other = new GoldenCase(golden.scheduler(), golden.rounded(), golden.config(), golden.plan(), golden.seed() + 1,
                    golden.elements(), golden.outputs(), golden.late(), golden.initialScale(), golden.timesteps(), golden.levels(),
                    golden.samples(), golden.originals(), golden.masked());
            var way = SchedulerGoldenTest.prepared(catalog, golden);
            assertTrue(GoldenCase.difference(golden.samples(), new ToyRender(other, way).samples) > 0.1);
            SchedulerConfig velocity = SchedulerConfig.parse(golden.config(), "golden").with(SchedulerKey.PREDICTION,
                    PredictionType.V_PREDICTION);
            var wrong = catalog.find("euler-a").orElseThrow().prepare(velocity, golden.plan());
            if (!golden.config().contains("v_prediction")) {
                assertTrue(GoldenCase.difference(golden.samples(), new ToyRender(golden, wrong).samples) > MISS);
            }
        }
    }
}
