package org.catchlight.diffusion.internal.scheduler;

import java.util.Arrays;
import org.catchlight.diffusion.internal.scheduler.PreparedTrajectory.Level;
import org.catchlight.diffusion.noise.NoiseSource;
import org.catchlight.diffusion.scheduler.SamplingPlan;
import org.catchlight.diffusion.scheduler.Scheduler;
import org.catchlight.diffusion.scheduler.SchedulerConfig;
import org.catchlight.diffusion.scheduler.SchedulerKey;
import org.catchlight.diffusion.scheduler.Trajectory;
import org.catchlight.stage.StageException;
import org.osgi.service.component.annotations.Component;

/** Multistep sampling of latent consistency models (Luo and others 2023): straight to the picture, and noise back to the next level. */
@Component(service = Scheduler.class)
public final class LcmScheduler extends BuiltInScheduler {
    private static final float PICTURE_DEVIATION = 0.5f;

    /** Made by declarative services. */
    public LcmScheduler() {
        super(new Traits("lcm", "LCM", "LCMScheduler", ALL_BUT_FLOW, TIMESTEPS_ONLY, true, 1));
    }

    @Override
    Trajectory workOut(SchedulerConfig config, SamplingPlan plan) throws StageException {
        PlanCheck.noLists(this, plan, true, false);
        NoiseSchedule training = NoiseSchedule.of(config, 0.00085, 0.012, "scaled_linear", true, false);
        SignalWay way = SignalWay.of(config, training, true);
        double[] timesteps = plan.timesteps().isEmpty() ? distilled(config, plan.steps(), training.count())
                : plan.timesteps().stream().mapToDouble(timestep -> Math.min(Math.floor(timestep), training.count() - 1)).toArray();
        Window window = Window.of(plan, timesteps, 1, false, training.count());
        Thresholding thresholding = Thresholding.of(config, true, false, true);
        Level[] table = way.table(config, timesteps, window.first());
        float scaling = config.get(SchedulerKey.TIMESTEP_SCALING, 10.0).floatValue();
        for (int i = 0; i < table.length; i++) {
            float scaled = (float) table[i].timestep() * scaling;
            Level plain = table[i];
            table[i] = new Level(plain.timestep(), plain.noiseLevel(), plain.signal(), plain.noise(), 1,
                    pictureShare(scaled) * plain.fromSample() + sampleShare(scaled), pictureShare(scaled) * plain.fromOutput());
        }
        return new PreparedTrajectory(table, window, 0, 1,
                (elements, noise) -> new Run(elements, window, way, timesteps, scaling, thresholding, noise));
    }

    /** Every so many of the steps that the model was distilled for. */
    private static double[] distilled(SchedulerConfig config, int steps, int training) throws StageException {
        int original = config.get(SchedulerKey.ORIGINAL_STEPS, 50);
        if (original > training || steps > original) {
            throw new StageException("LCM takes at most " + Math.min(original, training) + " steps with this model, not " + steps + ".",
                    "Set the steps to 4 to 8.");
        }
        int stride = training / original;
        double[] timesteps = new double[steps];
        for (int i = 0; i < steps; i++) {
            int index = (int) Math.floor(i * ((double) original / steps));
            timesteps[i] = (original - index) * stride - 1;
        }
        return timesteps;
    }

    private static float sampleShare(float scaled) {
        float square = PICTURE_DEVIATION * PICTURE_DEVIATION;
        return square / (scaled * scaled + square);
    }

    private static float pictureShare(float scaled) {
        return scaled / SignalWay.root(scaled * scaled + PICTURE_DEVIATION * PICTURE_DEVIATION);
    }

    private static final class Run extends BufferedRun {
        private final SignalWay way;
        private final double[] timesteps;
        private final float scaling;
        private final Thresholding thresholding;
        private final float[] picture;

        private Run(int elements, Window window, SignalWay way, double[] timesteps, float scaling, Thresholding thresholding,
                NoiseSource noise) {
            super(elements, window, noise);
            this.way = way;
            this.timesteps = Arrays.copyOf(timesteps, timesteps.length);
            this.scaling = scaling;
            this.thresholding = thresholding;
            picture = new float[elements];
        }

        @Override
        void advance(int at, float[] model, float[] moving) {
            int timestep = (int) timesteps[at];
            way.predict(way.signal(timestep), model, moving, picture);
            thresholding.apply(picture);
            float scaled = timestep * scaling;
            float fromPicture = pictureShare(scaled);
            float fromSample = sampleShare(scaled);
            for (int i = 0; i < moving.length; i++) {
                moving[i] = fromPicture * picture[i] + fromSample * moving[i];
            }
            if (at < timesteps.length - 1) {
                float next = way.signal((int) timesteps[at + 1]);
                float keep = SignalWay.root(next);
                float spoil = SignalWay.root(1 - next);
                float[] noise = drawNoise();
                for (int i = 0; i < moving.length; i++) {
                    moving[i] = keep * moving[i] + spoil * noise[i];
                }
            }
        }
    }
}
