package org.catchlight.diffusion.internal.scheduler;

import java.util.Arrays;
import org.catchlight.diffusion.internal.scheduler.PreparedTrajectory.Level;
import org.catchlight.diffusion.scheduler.PredictionType;
import org.catchlight.diffusion.scheduler.SamplingPlan;
import org.catchlight.diffusion.scheduler.Scheduler;
import org.catchlight.diffusion.scheduler.SchedulerConfig;
import org.catchlight.diffusion.scheduler.SchedulerKey;
import org.catchlight.diffusion.scheduler.SigmaSpacing;
import org.catchlight.diffusion.scheduler.TimestepSpacing;
import org.catchlight.stage.StageException;

/**
 * The way of schedulers whose samples are the picture plus σ times noise (Karras and others 2022).
 *
 * @param training  the model's noise
 * @param spacing   how timesteps are spread
 * @param timesteps one a step
 * @param sigmas    one a step and the last, in float64
 */
record SigmaWay(NoiseSchedule training, TimestepSpacing spacing, double[] timesteps, double[] sigmas) {

    /**
     * How schedulers of this family differ before the first step.
     *
     * @param betaStart      default
     * @param betaEnd        default
     * @param zeroSnr        whether zero terminal SNR is heeded
     * @param spacings       whether Karras, exponential and beta sigmas are heeded
     * @param ownKarrasEnds  whether Karras sigmas go between the ends that the configuration names
     * @param precise        whether timesteps are in float64
     */
    record Kind(double betaStart, double betaEnd, boolean zeroSnr, boolean spacings, boolean ownKarrasEnds, boolean precise) {
    }

    static SigmaWay of(Kind kind, SchedulerConfig config, SamplingPlan plan) throws StageException {
        NoiseSchedule training = NoiseSchedule.of(config, kind.betaStart, kind.betaEnd, "linear", kind.zeroSnr, true);
        TimestepSpacing spacing = config.get(SchedulerKey.SPACING, TimestepSpacing.LINSPACE);
        int offset = config.get(SchedulerKey.STEPS_OFFSET, 0);
        double[] timesteps = !plan.timesteps().isEmpty() ? given(plan)
                : kind.precise ? Spread.precise(spacing, training.count(), plan.steps(), offset)
                        : Spread.fractional(spacing, training.count(), plan.steps(), offset);
        double[] sigmas = Sigmas.at(timesteps, training.sigmas());
        SigmaSpacing wanted = kind.spacings ? Sigmas.spacing(config) : SigmaSpacing.TIMESTEPS;
        if (wanted != SigmaSpacing.TIMESTEPS) {
            if (!plan.timesteps().isEmpty()) {
                throw new StageException("A list of timesteps leaves no room for Karras, exponential or beta sigmas.",
                        "Choose noise levels by timesteps.");
            }
            sigmas = respread(kind, config, wanted, sigmas);
            timesteps = Sigmas.timesteps(sigmas, training.logSigmas());
        }
        return new SigmaWay(training, spacing, timesteps, Arrays.copyOf(sigmas, sigmas.length + 1));
    }

    static double[] respread(Kind kind, SchedulerConfig config, SigmaSpacing wanted, double[] sigmas) {
        double highest = sigmas[0];
        double lowest = sigmas[sigmas.length - 1];
        return wanted == SigmaSpacing.KARRAS && !kind.ownKarrasEnds ? Sigmas.spread(wanted, highest, lowest, sigmas.length)
                : Sigmas.spread(config, wanted, highest, lowest, sigmas.length);
    }

    private static double[] given(SamplingPlan plan) {
        return plan.timesteps().stream().mapToDouble(timestep -> timestep.floatValue()).toArray();
    }

    /** σ in float32, as the steps use it. */
    float[] levels() {
        float[] levels = new float[sigmas.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (float) sigmas[i];
        }
        return levels;
    }

    /** By what the start noise is multiplied: leading spacing starts below the top, where a trace of signal is left. */
    float initialNoiseScale() {
        double highest = Arrays.stream(sigmas).max().orElse(0);
        float top = (float) highest;
        return spacing == TimestepSpacing.LEADING ? root(top * top + 1) : top;
    }

    /**
     * One line of the table.
     *
     * @param model    level at which the model is asked
     * @param nominal  level for added noise
     */
    static Level level(double timestep, float model, float nominal, PredictionType prediction) {
        float square = model * model + 1;
        float divisor = root(square);
        float fromSample = switch (prediction) {
            case EPSILON -> 1;
            case V_PREDICTION -> 1 / square;
            default -> 0;
        };
        float fromOutput = switch (prediction) {
            case EPSILON -> -model;
            case V_PREDICTION -> -model / divisor;
            default -> 1;
        };
        return new Level(timestep, model, 1, nominal, divisor, fromSample, fromOutput);
    }

    /** One evaluation a step. */
    Level[] table(PredictionType prediction) {
        float[] levels = levels();
        Level[] table = new Level[timesteps.length];
        for (int i = 0; i < table.length; i++) {
            table[i] = level((float) timesteps[i], levels[i], levels[i], prediction);
        }
        return table;
    }

    /** Every entry but the first and the last twice, for schedulers of second order. */
    static float[] doubled(float[] levels) {
        int steps = levels.length - 1;
        float[] twice = new float[2 * steps];
        for (int i = 0; i < twice.length; i++) {
            twice[i] = levels[(i + 1) / 2];
        }
        return twice;
    }

    /** Replaces the model's output by the picture that it predicts. */
    static void predict(PredictionType prediction, float sigma, float[] model, float[] sample) {
        switch (prediction) {
            case EPSILON -> {
                for (int i = 0; i < model.length; i++) {
                    model[i] = sample[i] - sigma * model[i];
                }
            }
            case V_PREDICTION -> {
                float square = sigma * sigma + 1;
                float share = -sigma / root(square);
                for (int i = 0; i < model.length; i++) {
                    model[i] = model[i] * share + sample[i] / square;
                }
            }
            default -> {
                // the output is the picture
            }
        }
    }

    static float root(float value) {
        return (float) Math.sqrt(value);
    }

    /** Where every timestep of the way is gone through once, its window. */
    Window window(Scheduler scheduler, SamplingPlan plan) throws StageException {
        return Window.of(plan, timesteps, scheduler.evaluationsPerStep(), false, training.count());
    }
}
