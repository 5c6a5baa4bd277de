package org.catchlight.diffusion.internal.scheduler;

import org.catchlight.diffusion.internal.noise.BrownianTree;
import org.catchlight.diffusion.internal.scheduler.PreparedTrajectory.Level;
import org.catchlight.diffusion.noise.NoiseSource;
import org.catchlight.diffusion.scheduler.PredictionType;
import org.catchlight.diffusion.scheduler.SamplingPlan;
import org.catchlight.diffusion.scheduler.Scheduler;
import org.catchlight.diffusion.scheduler.SchedulerConfig;
import org.catchlight.diffusion.scheduler.SchedulerKey;
import org.catchlight.diffusion.scheduler.Trajectory;
import org.catchlight.stage.StageException;
import org.osgi.service.component.annotations.Component;

/**
 * DPM++ SDE of second order (Lu and others 2022): a look from halfway in log σ, then the whole step, each with noise of one Brownian path.
 * The path's seed is the render's, unless the configuration has {@code noise_sampler_seed}; diffusers without one takes a random seed.
 */
@Component(service = Scheduler.class)
public final class DpmSdeScheduler extends BuiltInScheduler {
    private static final SigmaWay.Kind KIND = new SigmaWay.Kind(0.00085, 0.012, false, true, false, true);

    /** Made by declarative services. */
    public DpmSdeScheduler() {
        super(new Traits("dpmpp-sde", "DPM++ SDE", "DPMSolverSDEScheduler", NOISE_OR_VELOCITY, ANY_SPACING, true, 2));
    }

    @Override
    Trajectory workOut(SchedulerConfig config, SamplingPlan plan) throws StageException {
        PlanCheck.noLists(this, plan, false, false);
        SigmaWay way = SigmaWay.of(KIND, config, plan);
        float[] sigmas = SigmaWay.doubled(way.levels());
        Level[] table = new Level[sigmas.length - 1];
        double[] timesteps = new double[table.length];
        for (int i = 0; i < table.length; i++) {
            int step = i / 2;
            boolean halfway = i % 2 == 1;
            timesteps[i] = halfway ? Sigmas.timestep(Math.exp(-halfTime(way.sigmas()[step], way.sigmas()[step + 1])),
                    way.training().logSigmas()) : way.timesteps()[step];
            float model = halfway ? sigmaAt(halfway(sigmas[i - 1], sigmas[i])) : sigmas[i];
            table[i] = SigmaWay.level(timesteps[i], model, sigmas[i], config.prediction());
        }
        Window window = Window.of(plan, timesteps, 2, false, way.training().count());
        return new PreparedTrajectory(table, window, 0, way.initialNoiseScale(),
                (elements, noise) -> new Run(elements, window, sigmas, config, noise));
    }

    private static double halfTime(double from, double to) {
        double start = -Math.log(from);
        return start + (-Math.log(to) - start) * 0.5;
    }

    /** Halfway between two levels in float32, as time, which is −log σ. */
    private static float halfway(float from, float to) {
        return timeOf(from) + (timeOf(to) - timeOf(from)) * 0.5f;
    }

    private static float timeOf(float sigma) {
        return -(float) Math.log(sigma);
    }

    private static float sigmaAt(float time) {
        return (float) Math.exp(-time);
    }

    private static final class Run extends BufferedRun {
        private final float[] sigmas;
        private final PredictionType prediction;
        private final BrownianTree path;
        private final float[] noise;
        private final float[] before;
        private boolean second;

        private Run(int elements, Window window, float[] sigmas, SchedulerConfig config, NoiseSource source) {
            super(elements, window, null);
            this.sigmas = sigmas;
            prediction = config.prediction();
            path = new BrownianTree(source, config.get(SchedulerKey.NOISE_SEED, source.seed()), elements, lowest(sigmas), highest(sigmas));
            noise = new float[elements];
            before = new float[elements];
        }

        private static double lowest(float[] sigmas) {
            double lowest = Double.POSITIVE_INFINITY;
            for (float sigma : sigmas) {
                lowest = sigma > 0 ? Math.min(lowest, sigma) : lowest;
            }
            return lowest;
        }

        private static double highest(float[] sigmas) {
            double highest = 0;
            for (float sigma : sigmas) {
                highest = Math.max(highest, sigma);
            }
            return highest;
        }

        @Override
        void advance(int at, float[] model, float[] moving) {
            float sigma = second ? sigmas[at - 1] : sigmas[at];
            float next = second ? sigmas[at] : sigmas[at + 1];
            float half = halfway(sigma, next);
            SigmaWay.predict(prediction, second ? sigmaAt(half) : sigma, model, moving);
            if (next == 0) {
                for (int i = 0; i < moving.length; i++) {
                    moving[i] += (moving[i] - model[i]) / sigma * (next - sigma);
                }
                return;
            }
            if (second) {
                System.arraycopy(before, 0, moving, 0, before.length);
            } else {
                System.arraycopy(moving, 0, before, 0, before.length);
            }
            ancestral(timeOf(sigma), second ? timeOf(next) : half, model, moving);
            second = !second;
        }

        private void ancestral(float time, float toTime, float[] picture, float[] moving) {
            float from = sigmaAt(time);
            float to = sigmaAt(toTime);
            float up = Math.min(to, SigmaWay.root(to * to * (from * from - to * to) / (from * from)));
            float downTime = timeOf(SigmaWay.root(to * to - up * up));
            float keep = sigmaAt(downTime) / from;
            float add = (float) Math.expm1(time - downTime);
            path.increment(Math.min(from, to), Math.max(from, to), noise);
            float sign = from < to ? 1 : -1;
            float deviation = SigmaWay.root(Math.abs(to - from));
            for (int i = 0; i < moving.length; i++) {
                moving[i] = keep * moving[i] - add * picture[i] + noise[i] * sign / deviation * up;
            }
        }
    }
}
