package org.catchlight.film.internal;

import java.util.stream.IntStream;
import org.catchlight.image.FloatImage;

/** Blurs one channel that is mostly dark: lines without light cost nothing. Beyond the edge the picture goes on as its edge. */
final class GaussianBlur {
    private GaussianBlur() {
    }

    /** The picture blurred with a standard deviation of {@code sigma} pixels. */
    static FloatImage of(FloatImage picture, double sigma) {
        float[] kernel = kernel(sigma);
        int width = picture.width();
        int height = picture.height();
        float[] turned = new float[width * height];
        IntStream.range(0, height).parallel().forEach(y -> {
            float[] row = new float[width];
            picture.readRow(0, y, width, row);
            blur(row, kernel, turned, y, height);
        });
        FloatImage blurred = FloatImage.create(width, height, 1);
        float[] both = new float[width * height];
        IntStream.range(0, width).parallel().forEach(x -> {
            float[] column = new float[height];
            System.arraycopy(turned, x * height, column, 0, height);
            blur(column, kernel, both, x, width);
        });
        float[] row = new float[width];
        for (int y = 0; y < height; y++) {
            System.arraycopy(both, y * width, row, 0, width);
            blurred.writeRow(0, y, width, row);
        }
        return blurred;
    }

    /** Blurs a line and writes it to {@code to} from {@code start} in steps of {@code step}, where all is 0 so far. */
    private static void blur(float[] line, float[] kernel, float[] to, int start, int step) {
        int first = 0;
        int end = line.length;
        while (first < end && line[first] == 0) {
            first++;
        }
        while (end > first && line[end - 1] == 0) {
            end--;
        }
        if (first == end) {
            return;
        }
        int radius = kernel.length / 2;
        float[] padded = new float[line.length + 2 * radius];
        for (int at = 0; at < padded.length; at++) {
            padded[at] = line[Math.clamp(at - radius, 0, line.length - 1)];
        }
        for (int at = Math.max(0, first - radius); at < Math.min(line.length, end + radius); at++) {
            float sum = 0;
            for (int tap = 0; tap < kernel.length; tap++) {
                sum += kernel[tap] * padded[at + tap];
            }
            to[start + at * step] = sum;
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
