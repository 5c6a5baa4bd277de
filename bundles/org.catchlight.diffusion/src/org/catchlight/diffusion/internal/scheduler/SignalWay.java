package org.catchlight.diffusion.internal.scheduler;

import org.catchlight.diffusion.internal.scheduler.PreparedTrajectory.Level;
import org.catchlight.diffusion.scheduler.PredictionType;
import org.catchlight.diffusion.scheduler.SchedulerConfig;
import org.catchlight.diffusion.scheduler.SchedulerKey;
import org.catchlight.stage.StageException;

/**
 * What schedulers share whose samples keep the deviation of the picture: √ᾱ of the picture and √(1−ᾱ) of the noise (Ho, Jain and Abbeel
 * 2020).
 *
 * @param training    the model's noise
 * @param finalSignal ᾱ after the last step
 * @param prediction  what the model predicts
 */
record SignalWay(NoiseSchedule training, float finalSignal, PredictionType prediction) {

    static SignalWay of(SchedulerConfig config, NoiseSchedule training, boolean endsClean) {
        float last = config.get(SchedulerKey.ALPHA_TO_ONE, endsClean) ? 1 : training.signal(0);
        return new SignalWay(training, last, config.prediction());
    }

    /** ᾱ; below the first timestep that of the end, above the last that of the last. */
    float signal(int timestep) {
        return timestep < 0 ? finalSignal : training.signal(Math.min(timestep, training.count() - 1));
    }

    /** The table of whole timesteps; refuses a first step that would divide by zero. */
    Level[] table(SchedulerConfig config, double[] timesteps, int first) throws StageException {
        Level[] table = new Level[timesteps.length];
        for (int i = 0; i < table.length; i++) {
            table[i] = level((int) timesteps[i]);
        }
        PlanCheck.finite(config, table[first]);
        return table;
    }

    private Level level(int timestep) {
        float signal = signal(timestep);
        float keep = root(signal);
        float spoil = root(1 - signal);
        float fromSample = switch (prediction) {
            case EPSILON -> 1 / keep;
            case V_PREDICTION -> keep;
            default -> 0;
        };
        float fromOutput = switch (prediction) {
            case EPSILON -> -spoil / keep;
            case V_PREDICTION -> -spoil;
            default -> 1;
        };
        return new Level(timestep, root((1 - signal) / signal), keep, spoil, 1, fromSample, fromOutput);
    }

    /** The noise level at which the way ends. */
    double endLevel() {
        return root((1 - finalSignal) / finalSignal);
    }

    /** Writes the picture that the model predicts. */
    void predict(float signal, float[] model, float[] sample, float[] picture) {
        float keep = root(signal);
        float spoil = root(1 - signal);
        for (int i = 0; i < picture.length; i++) {
            picture[i] = switch (prediction) {
                case EPSILON -> (sample[i] - spoil * model[i]) / keep;
                case V_PREDICTION -> keep * sample[i] - spoil * model[i];
                default -> model[i];
            };
        }
    }

    static float root(float value) {
        return (float) Math.sqrt(value);
    }
}
