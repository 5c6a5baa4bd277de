package org.catchlight.image.meter;

import org.catchlight.image.FloatImage;

/**
 * How often each brightness occurs, on a scale of stops from mid grey.
 *
 * @param luminance counts by bin, from {@link #LOWEST} stops upward; what lies beyond is in the first and the last bin
 * @param red       the same of the red channel
 * @param green     the same of the green channel
 * @param blue      the same of the blue channel
 * @param pixels    how many were counted
 * @param clipped   share of the pixels with a channel that {@link Zebra#HIGHLIGHTS} strikes, 0–1
 * @param black     share of the pixels darker than 6 stops under mid grey, 0–1
 */
public record Histogram(int[] luminance, int[] red, int[] green, int[] blue, int pixels, double clipped, double black) {
    /** Stops from mid grey at the left end. */
    public static final double LOWEST = -8;
    /** Stops from mid grey at the right end. */
    public static final double HIGHEST = 5;
    /** Bins for each stop. */
    public static final int PER_STOP = 10;
    /** How many bins there are. */
    public static final int BINS = (int) ((HIGHEST - LOWEST) * PER_STOP);
    private static final double BLACK = -6;

    /**
     * Counts a picture.
     *
     * @param picture scene-linear RGB; what is no number or negative counts as black
     */
    public static Histogram of(FloatImage picture) {
        if (picture.channels() < 3) {
            throw new IllegalArgumentException("A histogram needs an RGB picture, not one of " + picture.channels() + " channels");
        }
        int[][] counts = new int[4][BINS];
        int clipped = 0;
        int black = 0;
        int channels = picture.channels();
        float[] row = new float[picture.width() * channels];
        for (int y = 0; y < picture.height(); y++) {
            picture.readRow(0, y, picture.width(), row);
            for (int at = 0; at < row.length; at += channels) {
                double value = SpotReading.luminance(row[at], row[at + 1], row[at + 2]);
                counts[0][bin(value)]++;
                for (int channel = 0; channel < 3; channel++) {
                    counts[channel + 1][bin(row[at + channel])]++;
                }
                double most = Math.max(row[at], Math.max(row[at + 1], row[at + 2]));
                clipped += Zebra.HIGHLIGHTS.strikes(most) ? 1 : 0;
                black += SpotReading.stopsOf(value) < BLACK ? 1 : 0;
            }
        }
        int pixels = picture.width() * picture.height();
        return new Histogram(counts[0], counts[1], counts[2], counts[3], pixels, (double) clipped / pixels, (double) black / pixels);
    }

    /** The bin of a scene-linear value. */
    public static int bin(double value) {
        return (int) Math.clamp(Math.floor((SpotReading.stopsOf(value) - LOWEST) * PER_STOP), 0, BINS - 1);
    }

    /** Stops from mid grey at the middle of a bin. */
    public static double stopsOf(int bin) {
        return LOWEST + (bin + 0.5) / PER_STOP;
    }

    /** Stops from mid grey below which {@code share} (0–1) of the pixels lie: 0.5 is the median. */
    public double percentile(double share) {
        long wanted = (long) Math.ceil(Math.clamp(share, 0, 1) * pixels);
        long seen = 0;
        for (int bin = 0; bin < BINS; bin++) {
            seen += luminance[bin];
            if (seen >= Math.max(1, wanted)) {
                return stopsOf(bin);
            }
        }
        return HIGHEST;
    }
}
