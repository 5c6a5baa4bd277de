package org.catchlight.diffusion.internal.scheduler;

/**
 * Quantiles of the symmetric beta distribution with α = β = 0.6. The distribution function is the hypergeometric series
 * xᵃ Σ (1−a)ₙ xⁿ / (n! (a+n)) over B(a, a), which converges fast up to the middle; the upper half is its mirror.
 */
final class BetaQuantile {
    private static final double SHAPE = 0.6;
    private static final int HALVINGS = 200;
    private static final double AT_MIDDLE = series(0.5);

    private BetaQuantile() {
    }

    /** The value below which the share lies; 0 at 0 and 1 at 1. */
    static double of(double share) {
        if (share > 0.5) {
            return 1 - of(1 - share);
        }
        double wanted = share * 2 * AT_MIDDLE;
        double low = 0;
        double high = 0.5;
        for (int i = 0; i < HALVINGS && low < high; i++) {
            double middle = 0.5 * (low + high);
            if (middle == low || middle == high) {
                break;
            }
            if (series(middle) < wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return share <= 0 ? 0 : high;
    }

    private static double series(double x) {
        double term = 1;
        double sum = 1 / SHAPE;
        for (int n = 1; n < 200; n++) {
            term *= (n - SHAPE) / n * x;
            double next = term / (SHAPE + n);
            sum += next;
            if (next < sum * 1e-18) {
                break;
            }
        }
        return Math.pow(x, SHAPE) * sum;
    }
}
