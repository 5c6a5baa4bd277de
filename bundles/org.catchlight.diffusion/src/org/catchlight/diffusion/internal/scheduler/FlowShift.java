package org.catchlight.diffusion.internal.scheduler;

import org.catchlight.diffusion.scheduler.SamplingPlan;
import org.catchlight.diffusion.scheduler.SchedulerConfig;
import org.catchlight.diffusion.scheduler.SchedulerKey;
import org.catchlight.stage.StageException;

/**
 * Moves the noise levels of flow matching up, the more the larger the picture (Esser and others 2024, section 5.3.2).
 *
 * @param dynamic     whether by the picture's size
 * @param shift       the fixed shift
 * @param mu          the dynamic shift: a logarithm for the exponential kind
 * @param exponential the kind of the dynamic shift
 * @param terminal    the lowest level after the shift; 0 for as it falls
 */
record FlowShift(boolean dynamic, double shift, double mu, boolean exponential, double terminal) {

    static FlowShift of(SchedulerConfig config, SamplingPlan plan) throws StageException {
        boolean dynamic = config.get(SchedulerKey.DYNAMIC_SHIFTING, false);
        return new FlowShift(dynamic, fixed(config), dynamic ? mu(config, plan) : 0,
                config.get(SchedulerKey.TIME_SHIFT, "exponential").equals("exponential"), config.get(SchedulerKey.SHIFT_TERMINAL, 0.0));
    }

    /** The fixed shift under either name. */
    static double fixed(SchedulerConfig config) {
        return config.find(SchedulerKey.SHIFT).or(() -> config.find(SchedulerKey.FLOW_SHIFT)).orElse(1.0);
    }

    private static double mu(SchedulerConfig config, SamplingPlan plan) throws StageException {
        if (plan.imageTokens() < 1) {
            throw new StageException("The shift of this model depends on the size of the picture, which is not known ("
                    + config.source() + ").", "Set a size.");
        }
        double base = config.get(SchedulerKey.BASE_SHIFT, 0.5);
        int baseTokens = config.get(SchedulerKey.BASE_TOKENS, 256);
        int mostTokens = config.get(SchedulerKey.MAX_TOKENS, 4096);
        if (mostTokens == baseTokens) {
            return base;
        }
        double slope = (config.get(SchedulerKey.MAX_SHIFT, 1.15) - base) / (mostTokens - baseTokens);
        return plan.imageTokens() * slope + (base - slope * baseTokens);
    }

    /**
     * Shifts levels.
     *
     * @param single whether every operation is rounded to float32, as the reference does for levels that the caller gives
     */
    double[] apply(double[] levels, boolean single) {
        double[] shifted = new double[levels.length];
        double factor = dynamic && exponential ? Math.exp(mu) : mu;
        for (int i = 0; i < levels.length; i++) {
            double level = levels[i];
            if (dynamic) {
                double odds = round(round(1 / level, single) - 1, single);
                shifted[i] = round(round(factor, single) / round(round(factor, single) + odds, single), single);
            } else {
                double over = round(round(shift, single) * level, single);
                shifted[i] = round(over / round(1 + round(round(shift - 1, single) * level, single), single), single);
            }
        }
        if (terminal > 0) {
            double scale = round(round(1 - shifted[shifted.length - 1], single) / round(1 - terminal, single), single);
            for (int i = 0; i < shifted.length; i++) {
                shifted[i] = round(1 - round(round(1 - shifted[i], single) / scale, single), single);
            }
        }
        return shifted;
    }

    private static double round(double value, boolean single) {
        return single ? (float) value : value;
    }
}
