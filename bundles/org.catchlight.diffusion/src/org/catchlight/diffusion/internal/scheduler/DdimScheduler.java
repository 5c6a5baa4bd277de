package org.catchlight.diffusion.internal.scheduler;

import org.catchlight.diffusion.noise.NoiseSource;
import org.catchlight.diffusion.scheduler.PredictionType;
import org.catchlight.diffusion.scheduler.SamplingPlan;
import org.catchlight.diffusion.scheduler.Scheduler;
import org.catchlight.diffusion.scheduler.SchedulerConfig;
import org.catchlight.diffusion.scheduler.SchedulerKey;
import org.catchlight.diffusion.scheduler.TimestepSpacing;
import org.catchlight.diffusion.scheduler.Trajectory;
import org.catchlight.stage.StageException;
import org.osgi.service.component.annotations.Component;

/** Song, Meng and Ermon's implicit sampling (2021): the predicted picture and the predicted noise, mixed anew at the next level. */
@Component(service = Scheduler.class)
public final class DdimScheduler extends BuiltInScheduler {

    /** Made by declarative services. */
    public DdimScheduler() {
        super(new Traits("ddim", "DDIM", "DDIMScheduler", ALL_BUT_FLOW, TIMESTEPS_ONLY, false, 1));
    }

    @Override
    Trajectory workOut(SchedulerConfig config, SamplingPlan plan) throws StageException {
        PlanCheck.noLists(this, plan, false, false);
        NoiseSchedule training = NoiseSchedule.of(config, 0.0001, 0.02, "linear", true, false);
        SignalWay way = SignalWay.of(config, training, true);
        double[] timesteps = Spread.whole(config.get(SchedulerKey.SPACING, TimestepSpacing.LEADING), training.count(), plan.steps(),
                config.get(SchedulerKey.STEPS_OFFSET, 0));
        Window window = Window.of(plan, timesteps, 1, false, training.count());
        Thresholding thresholding = Thresholding.of(config, true, true, true);
        int stride = training.count() / plan.steps();
        return new PreparedTrajectory(way.table(config, timesteps, window.first()), window, way.endLevel(), 1,
                (elements, noise) -> new Run(elements, window, way, timesteps, stride, thresholding, (float) plan.eta(), noise));
    }

    private static final class Run extends BufferedRun {
        private final SignalWay way;
        private final double[] timesteps;
        private final int stride;
        private final Thresholding thresholding;
        private final float eta;
        private final float[] picture;

        private Run(int elements, Window window, SignalWay way, double[] timesteps, int stride, Thresholding thresholding, float eta,
                NoiseSource noise) {
            super(elements, window, eta > 0 ? noise : null);
            this.way = way;
            this.timesteps = timesteps;
            this.stride = stride;
            this.thresholding = thresholding;
            this.eta = eta;
            picture = new float[elements];
        }

        @Override
        void advance(int at, float[] model, float[] moving) {
            int timestep = (int) timesteps[at];
            float signal = way.signal(timestep);
            float next = way.signal(timestep - stride);
            way.predict(signal, model, moving, picture);
            predictNoise(signal, model, moving);
            thresholding.apply(picture);
            float variance = (1 - next) / (1 - signal) * (1 - signal / next);
            float deviation = eta * SignalWay.root(variance);
            float direction = SignalWay.root(1 - next - deviation * deviation);
            float keep = SignalWay.root(next);
            for (int i = 0; i < moving.length; i++) {
                moving[i] = keep * picture[i] + direction * model[i];
            }
            if (eta > 0) {
                float[] noise = drawNoise();
                for (int i = 0; i < moving.length; i++) {
                    moving[i] += deviation * noise[i];
                }
            }
        }

        /** Replaces the model's output by the noise that it predicts, before the picture is clipped. */
        private void predictNoise(float signal, float[] model, float[] sample) {
            float keep = SignalWay.root(signal);
            float spoil = SignalWay.root(1 - signal);
            if (way.prediction() == PredictionType.V_PREDICTION) {
                for (int i = 0; i < model.length; i++) {
                    model[i] = keep * model[i] + spoil * sample[i];
                }
            } else if (way.prediction() == PredictionType.SAMPLE) {
                for (int i = 0; i < model.length; i++) {
                    model[i] = (sample[i] - keep * picture[i]) / spoil;
                }
            }
        }
    }
}
