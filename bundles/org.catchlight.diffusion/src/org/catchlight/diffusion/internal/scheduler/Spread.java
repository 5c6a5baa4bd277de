package org.catchlight.diffusion.internal.scheduler;

import java.util.Arrays;
import org.catchlight.diffusion.scheduler.TimestepSpacing;

/** Spreads few steps over the timesteps of the training, highest first. */
final class Spread {
    private Spread() {
    }

    /** Fractions kept where the spacing has them, in float32. */
    static double[] fractional(TimestepSpacing spacing, int training, int steps, int offset) {
        double[] timesteps = exact(spacing, training, training, steps, steps, offset);
        for (int i = 0; i < steps; i++) {
            timesteps[i] = (float) timesteps[i];
        }
        return timesteps;
    }

    /** Fractions kept in float64. */
    static double[] precise(TimestepSpacing spacing, int training, int steps, int offset) {
        return exact(spacing, training, training, steps, steps, offset);
    }

    /** Whole timesteps. */
    static double[] whole(TimestepSpacing spacing, int training, int steps, int offset) {
        return rounded(exact(spacing, training, training, steps, steps, offset));
    }

    /**
     * Whole timesteps of multistep solvers, which count the end as a step as well for linspace and leading.
     *
     * @param last timesteps of the training up to the lowest signal-to-noise ratio allowed
     */
    static double[] withEnd(TimestepSpacing spacing, int training, int last, int steps, int offset) {
        if (spacing == TimestepSpacing.TRAILING) {
            int fewer = last == training ? steps : (int) Math.ceil(last / ((double) training / steps));
            return Arrays.copyOf(rounded(exact(spacing, training, last, steps, steps, offset)), fewer);
        }
        return rounded(exact(spacing, training, last, steps, steps + 1, offset));
    }

    /** The first {@code steps} of {@code count}, falling. */
    private static double[] exact(TimestepSpacing spacing, int training, int last, int steps, int count, int offset) {
        double[] timesteps = new double[steps];
        for (int i = 0; i < steps; i++) {
            int fromEnd = count - 1 - i;
            timesteps[i] = switch (spacing) {
                case LINSPACE -> count == 1 ? 0 : fromEnd == count - 1 ? last - 1 : fromEnd * ((double) (last - 1) / (count - 1));
                case LEADING -> fromEnd * (last / count) + offset;
                case TRAILING -> Math.rint(last - i * ((double) training / steps)) - 1;
            };
        }
        return timesteps;
    }

    static double[] rounded(double[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.rint(values[i]);
        }
        return values;
    }
}
