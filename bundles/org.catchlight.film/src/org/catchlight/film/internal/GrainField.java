package org.catchlight.film.internal;

import java.util.Arrays;

/**
 * A random field in film coordinates: independent normal numbers on a lattice, smeared by a Gaussian grain and averaged over each
 * pixel. The field belongs to the film, not to the pixels: more pixels show the same grains larger, fewer average over them, with
 * the variance that falls with the area (Selwyn's law). Rows do not depend on each other.
 */
final class GrainField {
    /** Standard deviation of a grain's profile in lattice cells. */
    private static final double PROFILE = 0.62;
    private static final double REACH = 3 * PROFILE;
    /** Scales the sum of four uniform numbers, each 0–65535, to standard deviation 1. */
    private static final float NORMAL_SCALE = (float) (Math.sqrt(3) / 65536);

    private final long seed;
    private final Axis across;
    private final Axis down;
    private final int cells;

    /**
     * @param cellsPerPixel size of a pixel in lattice cells
     * @param deviation     standard deviation of the field's mean over a square of {@code apertureCells} cells
     */
    GrainField(int width, int height, double cellsPerPixel, double apertureCells, double deviation, long seed) {
        this.seed = seed;
        double amplitude = deviation / aperture(apertureCells);
        across = new Axis(width, cellsPerPixel, Math.sqrt(amplitude));
        down = new Axis(height, cellsPerPixel, Math.sqrt(amplitude));
        cells = across.first[width - 1] + across.weights[width - 1].length;
    }

    /** Taps of every pixel along one axis. */
    private static final class Axis {
        final int[] first;
        final float[][] weights;

        Axis(int pixels, double cellsPerPixel, double amplitude) {
            first = new int[pixels];
            weights = new float[pixels][];
            for (int pixel = 0; pixel < pixels; pixel++) {
                double centre = (pixel + 0.5) * cellsPerPixel + REACH + 1;
                first[pixel] = (int) Math.floor(centre - cellsPerPixel / 2 - REACH);
                int count = (int) Math.ceil(centre + cellsPerPixel / 2 + REACH) - first[pixel] + 1;
                weights[pixel] = new float[count];
                for (int tap = 0; tap < count; tap++) {
                    weights[pixel][tap] = (float) (amplitude * weight(first[pixel] + tap - centre, cellsPerPixel));
                }
            }
        }
    }

    /** Reads rows of the field one after the other; keeps the lattice rows that the next row needs again. Not thread-safe. */
    final class Reader {
        private final float[][] lattice;
        private final int[] held;
        private final float[] sum = new float[cells];

        Reader() {
            int taps = 0;
            for (float[] weights : down.weights) {
                taps = Math.max(taps, weights.length);
            }
            lattice = new float[taps][cells];
            held = new int[taps];
            Arrays.fill(held, -1);
        }

        /** Row {@code y} of the field, added to {@code into}. */
        void add(int y, float[] into) {
            Arrays.fill(sum, 0);
            float[] weights = down.weights[y];
            for (int tap = 0; tap < weights.length; tap++) {
                float[] row = latticeRow(down.first[y] + tap);
                float weight = weights[tap];
                for (int cell = 0; cell < cells; cell++) {
                    sum[cell] += weight * row[cell];
                }
            }
            for (int x = 0; x < into.length; x++) {
                float value = 0;
                float[] taps = across.weights[x];
                int start = across.first[x];
                for (int tap = 0; tap < taps.length; tap++) {
                    value += taps[tap] * sum[start + tap];
                }
                into[x] += value;
            }
        }

        private float[] latticeRow(int index) {
            int slot = index % held.length;
            float[] row = lattice[slot];
            if (held[slot] != index) {
                held[slot] = index;
                long rowSeed = mix(seed + index * 0x9E3779B97F4A7C15L);
                for (int cell = 0; cell < cells; cell++) {
                    row[cell] = normal(rowSeed + cell * 0xD1B54A32D192ED03L);
                }
            }
            return row;
        }
    }

    /** Mean over a pixel of a grain that lies {@code distance} from the pixel's centre. */
    private static double weight(double distance, double pixel) {
        return (normalCdf((distance + pixel / 2) / PROFILE) - normalCdf((distance - pixel / 2) / PROFILE)) / pixel;
    }

    /** Standard deviation, in two dimensions, of the mean over a square. */
    private static double aperture(double size) {
        double variance = 0;
        int phases = 8;
        for (int phase = 0; phase < phases; phase++) {
            for (int cell = (int) -Math.ceil(size + REACH + 1); cell <= size + REACH + 1; cell++) {
                double weight = weight(cell + (double) phase / phases, size);
                variance += weight * weight / phases;
            }
        }
        return variance;
    }

    private static float normal(long state) {
        long bits = mix(state);
        int sum = (int) (bits & 0xffff) + (int) (bits >>> 16 & 0xffff) + (int) (bits >>> 32 & 0xffff) + (int) (bits >>> 48);
        return (sum - 2 * 65535) * NORMAL_SCALE;
    }

    /** The finaliser of SplitMix64. */
    private static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    /** The normal distribution function by Abramowitz and Stegun 7.1.26, error below 2·10⁻⁷. */
    private static double normalCdf(double value) {
        double scaled = Math.abs(value) / Math.sqrt(2);
        double step = 1 / (1 + 0.3275911 * scaled);
        double series = step * (0.254829592 + step * (-0.284496736 + step * (1.421413741 + step * (-1.453152027 + step * 1.061405429))));
        double error = 1 - series * StrictMath.exp(-scaled * scaled);
        return 0.5 * (1 + Math.signum(value) * error);
    }
}
