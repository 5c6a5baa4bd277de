package org.catchlight.image.internal.codec;

/**
 * A tile of blue noise by the void-and-cluster method (Ulichney 1993): a threshold per pixel whose neighbours differ, so that
 * rounding with it leaves no pattern and no bands. The same tile always.
 */
final class BlueNoise {
    static final int SIDE = 64;
    private static final int CELLS = SIDE * SIDE;
    private static final int SEED_POINTS = CELLS / 10;
    private static final double SIGMA = 1.5;
    private static final BlueNoise INSTANCE = new BlueNoise();

    /** Thresholds within ±½, all different, in row order. */
    private final float[] thresholds = new float[CELLS];
    private final double[] kernel = new double[CELLS];
    private final double[] energy = new double[CELLS];
    private final boolean[] filled = new boolean[CELLS];

    private BlueNoise() {
        for (int cell = 0; cell < CELLS; cell++) {
            int x = Math.min(cell % SIDE, SIDE - cell % SIDE);
            int y = Math.min(cell / SIDE, SIDE - cell / SIDE);
            kernel[cell] = StrictMath.exp(-(x * x + y * y) / (2 * SIGMA * SIGMA));
        }
        scatter();
        spread();
        int[] rank = new int[CELLS];
        rankSeeds(rank);
        for (int next = SEED_POINTS; next < CELLS; next++) {
            int cell = extreme(false);
            set(cell, true);
            rank[cell] = next;
        }
        for (int cell = 0; cell < CELLS; cell++) {
            // A little less than ±½, so that a value that is a whole step already stays it in spite of rounding errors.
            thresholds[cell] = (float) (0.98 * ((rank[cell] + 0.5) / CELLS - 0.5));
        }
    }

    /** The tile's row for picture row {@code y}. */
    static void row(int y, float[] into) {
        System.arraycopy(INSTANCE.thresholds, y % SIDE * SIDE, into, 0, SIDE);
    }

    private void scatter() {
        long state = 0x9E3779B97F4A7C15L;
        for (int points = 0; points < SEED_POINTS; ) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            int cell = (int) (state >>> 40) % CELLS;
            if (!filled[cell]) {
                set(cell, true);
                points++;
            }
        }
    }

    /** Moves points from the tightest cluster to the largest void until that changes nothing. */
    private void spread() {
        while (true) {
            int cluster = extreme(true);
            set(cluster, false);
            int gap = extreme(false);
            set(gap, true);
            if (gap == cluster) {
                return;
            }
        }
    }

    private void rankSeeds(int[] rank) {
        boolean[] seeds = filled.clone();
        for (int next = SEED_POINTS - 1; next >= 0; next--) {
            int cell = extreme(true);
            set(cell, false);
            rank[cell] = next;
        }
        for (int cell = 0; cell < CELLS; cell++) {
            if (seeds[cell]) {
                set(cell, true);
            }
        }
    }

    /** The filled cell with most neighbours, or the empty one with fewest. */
    private int extreme(boolean ofFilled) {
        int best = -1;
        for (int cell = 0; cell < CELLS; cell++) {
            if (filled[cell] == ofFilled && (best < 0 || (ofFilled ? energy[cell] > energy[best] : energy[cell] < energy[best]))) {
                best = cell;
            }
        }
        return best;
    }

    private void set(int cell, boolean fill) {
        filled[cell] = fill;
        int x = cell % SIDE;
        int y = cell / SIDE;
        double sign = fill ? 1 : -1;
        for (int other = 0; other < CELLS; other++) {
            int kernelX = other % SIDE - x & SIDE - 1;
            int kernelY = other / SIDE - y & SIDE - 1;
            energy[other] += sign * kernel[kernelY * SIDE + kernelX];
        }
    }
}
