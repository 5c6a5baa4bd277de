package org.catchlight.diffusion.internal.scheduler;

import org.catchlight.diffusion.internal.scheduler.PreparedTrajectory.Level;
import org.catchlight.diffusion.scheduler.PredictionType;
import org.catchlight.diffusion.scheduler.SamplingPlan;
import org.catchlight.diffusion.scheduler.SchedulerConfig;
import org.catchlight.diffusion.scheduler.SchedulerKey;
import org.catchlight.diffusion.scheduler.SigmaSpacing;
import org.catchlight.diffusion.scheduler.TimestepSpacing;
import org.catchlight.stage.StageException;

/**
 * What the multistep solvers share that step along λ, the logarithm of the signal-to-noise ratio α/σ (Lu and others 2022). In float32.
 *
 * @param timesteps  one a step
 * @param levels     noise over signal, or for flow matching the share of noise; one a step and the last
 * @param flow       whether levels are those of flow matching
 * @param prediction what the model predicts
 */
record RatioWay(double[] timesteps, float[] levels, boolean flow, PredictionType prediction) {

    static NoiseSchedule training(SchedulerConfig config) throws StageException {
        return NoiseSchedule.of(config, 0.0001, 0.02, "linear", true, true);
    }

    /** Whole timesteps with the levels of the training there. */
    static double[] timesteps(SchedulerConfig config, SamplingPlan plan, NoiseSchedule training, int last) {
        return plan.timesteps().isEmpty()
                ? Spread.withEnd(config.get(SchedulerKey.SPACING, TimestepSpacing.LINSPACE), training.count(), last, plan.steps(),
                        config.get(SchedulerKey.STEPS_OFFSET, 0))
                : plan.timesteps().stream().mapToDouble(Math::floor).toArray();
    }

    /** Karras, exponential or beta levels between the ends of the training. */
    static double[] respread(SchedulerConfig config, SigmaSpacing wanted, NoiseSchedule training, int steps) {
        double[] sigmas = training.sigmas();
        return Sigmas.spread(config, wanted, sigmas[sigmas.length - 1], sigmas[0], steps);
    }

    /** A way to a last level; timesteps lose their fractions, as the reference hands them to the model. */
    static RatioWay of(double[] timesteps, double[] sigmas, double last, boolean flow, PredictionType prediction) {
        float[] levels = new float[sigmas.length + 1];
        for (int i = 0; i < sigmas.length; i++) {
            levels[i] = (float) sigmas[i];
        }
        levels[sigmas.length] = (float) last;
        double[] whole = new double[timesteps.length];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = (long) timesteps[i];
        }
        return new RatioWay(whole, levels, flow, prediction);
    }

    int steps() {
        return timesteps.length;
    }

    /** α at a step: what is left of the picture. */
    float signal(int step) {
        float level = levels[step];
        return flow ? 1 - level : 1 / SignalWay.root(level * level + 1);
    }

    /** σ at a step: how much noise. */
    float noise(int step) {
        return flow ? levels[step] : levels[step] * signal(step);
    }

    /** λ at a step; infinite where there is no noise. */
    float logRatio(int step) {
        return (float) Math.log(signal(step)) - (float) Math.log(noise(step));
    }

    Level[] table() {
        Level[] table = new Level[timesteps.length];
        for (int i = 0; i < table.length; i++) {
            float signal = signal(i);
            float noise = noise(i);
            float fromSample = switch (prediction) {
                case EPSILON -> 1 / signal;
                case V_PREDICTION -> signal;
                case FLOW_PREDICTION -> 1;
                case SAMPLE -> 0;
            };
            float fromOutput = switch (prediction) {
                case EPSILON -> -noise / signal;
                case V_PREDICTION -> -noise;
                case FLOW_PREDICTION -> -levels[i];
                case SAMPLE -> 1;
            };
            table[i] = new Level(timesteps[i], levels[i], signal, noise, 1, fromSample, fromOutput);
        }
        return table;
    }

    /** Writes the picture that the model predicts. */
    void predictPicture(int step, float[] model, float[] sample, float[] picture) {
        float signal = signal(step);
        float noise = noise(step);
        for (int i = 0; i < picture.length; i++) {
            picture[i] = switch (prediction) {
                case EPSILON -> (sample[i] - noise * model[i]) / signal;
                case SAMPLE -> model[i];
                case V_PREDICTION -> signal * sample[i] - noise * model[i];
                case FLOW_PREDICTION -> sample[i] - levels[step] * model[i];
            };
        }
    }

    /** Writes the noise that the model predicts. */
    void predictNoise(int step, float[] model, float[] sample, float[] result) {
        float signal = signal(step);
        float noise = noise(step);
        for (int i = 0; i < result.length; i++) {
            result[i] = switch (prediction) {
                case EPSILON -> model[i];
                case SAMPLE -> (sample[i] - signal * model[i]) / noise;
                case V_PREDICTION -> signal * model[i] + noise * sample[i];
                case FLOW_PREDICTION -> sample[i] + signal * model[i];
            };
        }
    }
}
