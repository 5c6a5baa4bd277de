package org.catchlight.film.internal;

/**
 * How strong grain shows at each tone, by the Boolean model of Newson et al. (2017): opaque discs of one radius at random places
 * cover the share u of the film. Seen from afar the variance of the coverage is (1−u)²·∫(exp(λ·γ(d))−1)·2πd·dd with λ discs per area
 * and γ the area that two discs at distance d share. It vanishes at black and white and is largest above the middle.
 */
final class GrainStrength {
    private static final int STEPS = 256;
    private static final int INTEGRATION_STEPS = 200;
    private final float[] table = new float[STEPS + 1];

    GrainStrength() {
        double largest = 0;
        double[] deviation = new double[STEPS + 1];
        for (int step = 1; step < STEPS; step++) {
            deviation[step] = Math.sqrt(variance((double) step / STEPS));
            largest = Math.max(largest, deviation[step]);
        }
        for (int step = 0; step <= STEPS; step++) {
            table[step] = (float) (deviation[step] / largest);
        }
    }

    /** Strength at a display value, 0–1; 0 outside. */
    float at(float display) {
        if (!(display > 0 && display < 1)) {
            return 0;
        }
        float position = display * STEPS;
        int step = (int) position;
        return table[step] + (position - step) * (table[step + 1] - table[step]);
    }

    /** For discs of radius 1. */
    private static double variance(double coverage) {
        double discs = -StrictMath.log(1 - coverage) / Math.PI;
        double sum = 0;
        double width = 2.0 / INTEGRATION_STEPS;
        for (int step = 0; step < INTEGRATION_STEPS; step++) {
            double distance = (step + 0.5) * width;
            double shared = 2 * StrictMath.acos(distance / 2) - distance / 2 * Math.sqrt(4 - distance * distance);
            sum += (StrictMath.exp(discs * shared) - 1) * 2 * Math.PI * distance * width;
        }
        return (1 - coverage) * (1 - coverage) * sum;
    }
}
