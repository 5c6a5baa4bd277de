package org.catchlight.diffusion.internal.scheduler;

import org.catchlight.diffusion.scheduler.SchedulerConfig;
import org.catchlight.diffusion.scheduler.SchedulerKey;
import org.catchlight.diffusion.scheduler.SigmaSpacing;
import org.catchlight.stage.StageException;

/** Spreads noise levels between a highest and a lowest, and finds the timestep of a noise level. In float64. */
final class Sigmas {
    private static final double KARRAS_RHO = 7;

    private Sigmas() {
    }

    /** The spacing that a configuration asks for. */
    static SigmaSpacing spacing(SchedulerConfig config) throws StageException {
        boolean karras = config.get(SchedulerKey.KARRAS_SIGMAS, false);
        boolean exponential = config.get(SchedulerKey.EXPONENTIAL_SIGMAS, false);
        boolean beta = config.get(SchedulerKey.BETA_SIGMAS, false);
        if ((karras ? 1 : 0) + (exponential ? 1 : 0) + (beta ? 1 : 0) > 1) {
            throw new StageException(config.source() + " asks for more than one of Karras, exponential and beta sigmas.",
                    "Choose one kind of noise levels.");
        }
        return karras ? SigmaSpacing.KARRAS : exponential ? SigmaSpacing.EXPONENTIAL : beta ? SigmaSpacing.BETA : SigmaSpacing.TIMESTEPS;
    }

    /** So many levels, falling, from the highest to the lowest. */
    static double[] spread(SigmaSpacing spacing, double highest, double lowest, int count) {
        double[] sigmas = new double[count];
        double first = switch (spacing) {
            case KARRAS -> Math.pow(highest, 1 / KARRAS_RHO);
            case EXPONENTIAL -> Math.log(highest);
            default -> 0;
        };
        double last = switch (spacing) {
            case KARRAS -> Math.pow(lowest, 1 / KARRAS_RHO);
            case EXPONENTIAL -> Math.log(lowest);
            default -> 0;
        };
        for (int i = 0; i < count; i++) {
            double ramp = count == 1 ? 0 : (double) i / (count - 1);
            sigmas[i] = switch (spacing) {
                case KARRAS -> Math.pow(first + ramp * (last - first), KARRAS_RHO);
                case EXPONENTIAL -> Math.exp(first + ramp * (last - first));
                case BETA -> lowest + BetaQuantile.of(1 - ramp) * (highest - lowest);
                case TIMESTEPS -> throw new IllegalArgumentException();
            };
        }
        return sigmas;
    }

    /** As {@link #spread}, between the configuration's own ends where it names them. */
    static double[] spread(SchedulerConfig config, SigmaSpacing spacing, double highest, double lowest, int count) {
        return spread(spacing, config.get(SchedulerKey.SIGMA_MAX, highest), config.get(SchedulerKey.SIGMA_MIN, lowest), count);
    }

    /** Whole timesteps' levels interpolated in a straight line; outside of the training the nearest. */
    static double[] at(double[] timesteps, double[] training) {
        double[] sigmas = new double[timesteps.length];
        for (int i = 0; i < timesteps.length; i++) {
            double place = Math.clamp(timesteps[i], 0, training.length - 1);
            int below = Math.min((int) place, Math.max(0, training.length - 2));
            double slope = training.length == 1 ? 0 : training[below + 1] - training[below];
            sigmas[i] = slope * (place - below) + training[below];
        }
        return sigmas;
    }

    /** The timestep, with a fraction, at which the training had a noise level; straight between the logarithms. */
    static double timestep(double sigma, float[] trainingLogs) {
        double log = Math.log(Math.max(sigma, 1e-10));
        int low = 0;
        for (int i = 0; i < trainingLogs.length; i++) {
            if (log - trainingLogs[i] >= 0) {
                low = i;
            }
        }
        low = Math.max(0, Math.min(low, trainingLogs.length - 2));
        int high = Math.min(low + 1, trainingLogs.length - 1);
        double weight = (trainingLogs[low] - log) / (trainingLogs[low] - trainingLogs[high]);
        weight = Math.clamp(weight, 0, 1);
        return (1 - weight) * low + weight * high;
    }

    static double[] timesteps(double[] sigmas, float[] trainingLogs) {
        double[] timesteps = new double[sigmas.length];
        for (int i = 0; i < sigmas.length; i++) {
            timesteps[i] = timestep(sigmas[i], trainingLogs);
        }
        return timesteps;
    }
}
