package org.catchlight.film.internal;

import org.catchlight.image.FloatImage;

/** Blurs one channel; beyond the edge the picture goes on as its edge. */
final class GaussianBlur {
    private GaussianBlur() {
    }

    /** The picture blurred with a standard deviation of {@code sigma} pixels. */
    static FloatImage of(FloatImage picture, double sigma) {
        float[] kernel = kernel(sigma);
        int width = picture.width();
        int height = picture.height();
        float[] values = new float[width * height];
        float[] row = new float[width];
        for (int y = 0; y < height; y++) {
            picture.readRow(0, y, width, row);
            System.arraycopy(row, 0, values, y * width, width);
        }
        float[] across = new float[values.length];
        float[] both = new float[values.length];
        pass(values, across, width, height, 1, width, kernel);
        pass(across, both, height, width, width, 1, kernel);
        FloatImage blurred = FloatImage.create(width, height, 1);
        for (int y = 0; y < height; y++) {
            System.arraycopy(both, y * width, row, 0, width);
            blurred.writeRow(0, y, width, row);
        }
        return blurred;
    }

    /** Convolves {@code lines} lines of {@code length} values that lie {@code step} apart. */
    private static void pass(float[] from, float[] to, int length, int lines, int step, int lineStep, float[] kernel) {
        int radius = kernel.length / 2;
        for (int line = 0; line < lines; line++) {
            int start = line * lineStep;
            for (int at = 0; at < length; at++) {
                float sum = 0;
                for (int tap = -radius; tap <= radius; tap++) {
                    sum += kernel[tap + radius] * from[start + Math.clamp(at + tap, 0, length - 1) * step];
                }
                to[start + at * step] = sum;
            }
        }
    }

    private static float[] kernel(double sigma) {
        int radius = Math.max(1, (int) Math.ceil(3 * sigma));
        double[] weights = new double[2 * radius + 1];
        double sum = 0;
        for (int tap = -radius; tap <= radius; tap++) {
            weights[tap + radius] = StrictMath.exp(-tap * tap / (2 * sigma * sigma));
            sum += weights[tap + radius];
        }
        float[] kernel = new float[weights.length];
        for (int tap = 0; tap < kernel.length; tap++) {
            kernel[tap] = (float) (weights[tap] / sum);
        }
        return kernel;
    }
}
