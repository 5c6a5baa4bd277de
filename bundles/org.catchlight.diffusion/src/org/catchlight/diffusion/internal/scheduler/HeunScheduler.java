package org.catchlight.diffusion.internal.scheduler;

import org.catchlight.diffusion.internal.scheduler.PreparedTrajectory.Level;
import org.catchlight.diffusion.scheduler.PredictionType;
import org.catchlight.diffusion.scheduler.SamplingPlan;
import org.catchlight.diffusion.scheduler.Scheduler;
import org.catchlight.diffusion.scheduler.SchedulerConfig;
import org.catchlight.diffusion.scheduler.Trajectory;
import org.catchlight.stage.StageException;
import org.osgi.service.component.annotations.Component;

/** Heun's method along σ: an Euler step, a second look from its end, and the mean of both slopes. */
@Component(service = Scheduler.class)
public final class HeunScheduler extends BuiltInScheduler {
    private static final SigmaWay.Kind KIND = new SigmaWay.Kind(0.00085, 0.012, false, true, true, false);

    /** Made by declarative services. */
    public HeunScheduler() {
        super(new Traits("heun", "Heun", "HeunDiscreteScheduler", ALL_BUT_FLOW, ANY_SPACING, false, 2));
    }

    @Override
    Trajectory workOut(SchedulerConfig config, SamplingPlan plan) throws StageException {
        PlanCheck.noLists(this, plan, true, false);
        SigmaWay way = SigmaWay.of(KIND, config, plan);
        float[] sigmas = SigmaWay.doubled(way.levels());
        Level[] table = new Level[sigmas.length - 1];
        double[] timesteps = new double[table.length];
        for (int i = 0; i < table.length; i++) {
            timesteps[i] = (float) way.timesteps()[(i + 1) / 2];
            table[i] = SigmaWay.level(timesteps[i], sigmas[i], sigmas[i], config.prediction());
        }
        Window window = Window.of(plan, timesteps, 2, false, way.training().count());
        Thresholding clipping = Thresholding.of(config, true, false, false);
        return new PreparedTrajectory(table, window, 0, way.initialNoiseScale(),
                (elements, noise) -> new Run(elements, window, sigmas, config.prediction(), clipping));
    }

    private static final class Run extends BufferedRun {
        private final float[] sigmas;
        private final PredictionType prediction;
        private final Thresholding clipping;
        private final float[] slope;
        private final float[] before;
        private boolean second;

        private Run(int elements, Window window, float[] sigmas, PredictionType prediction, Thresholding clipping) {
            super(elements, window, null);
            this.sigmas = sigmas;
            this.prediction = prediction;
            this.clipping = clipping;
            slope = new float[elements];
            before = new float[elements];
        }

        @Override
        void advance(int at, float[] model, float[] moving) {
            float sigma = sigmas[at];
            SigmaWay.predict(prediction, sigma, model, moving);
            clipping.apply(model);
            if (second) {
                float change = sigma - sigmas[at - 1];
                for (int i = 0; i < moving.length; i++) {
                    float there = (moving[i] - model[i]) / sigma;
                    moving[i] = before[i] + (slope[i] + there) / 2 * change;
                }
            } else {
                float change = sigmas[at + 1] - sigma;
                for (int i = 0; i < moving.length; i++) {
                    before[i] = moving[i];
                    slope[i] = (moving[i] - model[i]) / sigma;
                    moving[i] += slope[i] * change;
                }
            }
            second = !second;
        }
    }
}
