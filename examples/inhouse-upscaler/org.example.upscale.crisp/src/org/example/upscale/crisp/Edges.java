package org.example.upscale.crisp;

import org.catchlight.image.FloatImage;

/**
 * Steepens edges: each new value is pushed away from the mean of the old pixels around it, but never beyond the darkest and
 * brightest of them. On a plain surface mean and value agree, so grain and skin are left alone.
 */
final class Edges {
    private final FloatImage source;
    private final int factor;
    private final float sharpness;
    private final float[][] rows;

    Edges(FloatImage source, int factor, float sharpness) {
        this.source = source;
        this.factor = factor;
        this.sharpness = sharpness;
        rows = new float[3][source.width() * source.channels()];
    }

    /** Steepens one row of the new picture. */
    void steepen(int y, float[] row) {
        int channels = source.channels();
        int width = source.width();
        int centre = y / factor;
        for (int offset = -1; offset <= 1; offset++) {
            source.readRow(0, Math.clamp(centre + offset, 0, source.height() - 1), width, rows[offset + 1]);
        }
        for (int x = 0; x < width * factor; x++) {
            int column = x / factor;
            for (int channel = 0; channel < channels; channel++) {
                float low = Float.POSITIVE_INFINITY;
                float high = Float.NEGATIVE_INFINITY;
                float sum = 0;
                for (float[] line : rows) {
                    for (int side = -1; side <= 1; side++) {
                        float value = line[Math.clamp(column + side, 0, width - 1) * channels + channel];
                        low = Math.min(low, value);
                        high = Math.max(high, value);
                        sum += value;
                    }
                }
                int index = x * channels + channel;
                float pushed = row[index] + sharpness * (row[index] - sum / 9);
                row[index] = Math.clamp(pushed, low, high);
            }
        }
    }
}
