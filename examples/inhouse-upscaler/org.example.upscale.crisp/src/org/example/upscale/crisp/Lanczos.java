package org.example.upscale.crisp;

import org.catchlight.image.FloatImage;

/** Enlarges by a whole factor with the Lanczos kernel of three lobes, rows first, then columns; a few rows are kept at a time. */
final class Lanczos {
    private static final int LOBES = 3;
    private static final int TAPS = 2 * LOBES;
    private final FloatImage source;
    private final int factor;
    private final float[][] weights;
    private final float[][] wideRows = new float[TAPS][];
    private final int[] wideRowNumbers = new int[TAPS];

    Lanczos(FloatImage source, int factor) {
        this.source = source;
        this.factor = factor;
        weights = weights(factor);
        for (int slot = 0; slot < TAPS; slot++) {
            wideRows[slot] = new float[source.width() * factor * source.channels()];
            wideRowNumbers[slot] = Integer.MIN_VALUE;
        }
    }

    /** Weights of the taps for each place of a new pixel within an old one; they add up to 1. */
    private static float[][] weights(int factor) {
        float[][] weights = new float[factor][TAPS];
        for (int phase = 0; phase < factor; phase++) {
            // Centre of the new pixel, in old pixels from the centre of the first tap that is not right of it.
            double offset = (phase + 0.5) / factor - 0.5;
            double floor = Math.floor(offset);
            double sum = 0;
            for (int tap = 0; tap < TAPS; tap++) {
                double weight = kernel(offset - floor - (tap - LOBES + 1));
                weights[phase][tap] = (float) weight;
                sum += weight;
            }
            for (int tap = 0; tap < TAPS; tap++) {
                weights[phase][tap] /= (float) sum;
            }
        }
        return weights;
    }

    private static double kernel(double x) {
        if (Math.abs(x) < 1e-9) {
            return 1;
        }
        double angle = Math.PI * x;
        return Math.abs(x) >= LOBES ? 0 : LOBES * Math.sin(angle) * Math.sin(angle / LOBES) / (angle * angle);
    }

    /** Index of the first tap of new pixel {@code index}. */
    private int firstTap(int index) {
        return Math.floorDiv(2 * index + 1 - factor, 2 * factor) - LOBES + 1;
    }

    /** Computes one row of the new picture. Rows are asked for in rising order. */
    void row(int y, float[] into) {
        float[] column = weights[y % factor];
        int first = firstTap(y);
        java.util.Arrays.fill(into, 0);
        for (int tap = 0; tap < TAPS; tap++) {
            float[] wide = wideRow(Math.clamp(first + tap, 0, source.height() - 1));
            float weight = column[tap];
            for (int index = 0; index < into.length; index++) {
                into[index] += weight * wide[index];
            }
        }
    }

    private float[] wideRow(int y) {
        int slot = y % TAPS;
        if (wideRowNumbers[slot] != y) {
            widen(y, wideRows[slot]);
            wideRowNumbers[slot] = y;
        }
        return wideRows[slot];
    }

    private void widen(int y, float[] into) {
        int channels = source.channels();
        float[] row = new float[source.width() * channels];
        source.readRow(0, y, source.width(), row);
        for (int x = 0; x < source.width() * factor; x++) {
            float[] line = weights[x % factor];
            int first = firstTap(x);
            for (int channel = 0; channel < channels; channel++) {
                float sum = 0;
                for (int tap = 0; tap < TAPS; tap++) {
                    sum += line[tap] * row[Math.clamp(first + tap, 0, source.width() - 1) * channels + channel];
                }
                into[x * channels + channel] = sum;
            }
        }
    }
}
