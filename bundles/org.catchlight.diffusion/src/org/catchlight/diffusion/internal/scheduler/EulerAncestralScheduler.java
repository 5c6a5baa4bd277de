package org.catchlight.diffusion.internal.scheduler;

import org.catchlight.diffusion.noise.NoiseSource;
import org.catchlight.diffusion.scheduler.PredictionType;
import org.catchlight.diffusion.scheduler.SamplingPlan;
import org.catchlight.diffusion.scheduler.Scheduler;
import org.catchlight.diffusion.scheduler.SchedulerConfig;
import org.catchlight.diffusion.scheduler.Trajectory;
import org.catchlight.stage.StageException;
import org.osgi.service.component.annotations.Component;

/** Euler's method to a level below the next one, and noise up to it. Draws noise in every step, the last with. */
@Component(service = Scheduler.class)
public final class EulerAncestralScheduler extends BuiltInScheduler {
    private static final SigmaWay.Kind KIND = new SigmaWay.Kind(0.0001, 0.02, true, false, false, false);

    /** Made by declarative services. */
    public EulerAncestralScheduler() {
        super(new Traits("euler-a", "Euler ancestral", "EulerAncestralDiscreteScheduler", NOISE_OR_VELOCITY, TIMESTEPS_ONLY, true, 1));
    }

    @Override
    Trajectory workOut(SchedulerConfig config, SamplingPlan plan) throws StageException {
        PlanCheck.noLists(this, plan, false, false);
        SigmaWay way = SigmaWay.of(KIND, config, plan);
        Window window = way.window(this, plan);
        float[] sigmas = way.levels();
        return new PreparedTrajectory(way.table(config.prediction()), window, 0, way.initialNoiseScale(),
                (elements, noise) -> new Run(elements, window, sigmas, config.prediction(), noise));
    }

    private static final class Run extends BufferedRun {
        private final float[] sigmas;
        private final PredictionType prediction;

        private Run(int elements, Window window, float[] sigmas, PredictionType prediction, NoiseSource noise) {
            super(elements, window, noise);
            this.sigmas = sigmas;
            this.prediction = prediction;
        }

        @Override
        void advance(int at, float[] model, float[] moving) {
            float from = sigmas[at];
            float to = sigmas[at + 1];
            float up = SigmaWay.root(to * to * (from * from - to * to) / (from * from));
            float down = SigmaWay.root(to * to - up * up);
            float change = down - from;
            SigmaWay.predict(prediction, from, model, moving);
            float[] noise = drawNoise();
            for (int i = 0; i < moving.length; i++) {
                moving[i] = moving[i] + (moving[i] - model[i]) / from * change + noise[i] * up;
            }
        }
    }
}
