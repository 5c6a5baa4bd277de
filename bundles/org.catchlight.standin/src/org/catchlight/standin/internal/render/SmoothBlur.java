package org.catchlight.standin.internal.render;

import java.util.stream.IntStream;

/** A near-Gaussian blur of any width at the same cost: three box blurs along rows and columns, with running sums. */
final class SmoothBlur {
    private static final int PASSES = 3;

    private SmoothBlur() {
    }

    /** Blurs {@code picture} and its {@code share} in place with the standard deviation {@code sigma} in pixels. */
    static void apply(float[] picture, int channels, float[] share, int width, int height, double sigma) {
        int radius = Math.max(1, (int) Math.round((Math.sqrt(12 * sigma * sigma / PASSES + 1) - 1) / 2));
        for (int pass = 0; pass < PASSES; pass++) {
            rows(picture, channels, width, height, radius);
            rows(share, 1, width, height, radius);
            columns(picture, channels, width, height, radius);
            columns(share, 1, width, height, radius);
        }
    }

    private static void rows(float[] data, int channels, int width, int height, int radius) {
        IntStream.range(0, height).parallel().forEach(y -> {
            float[] line = new float[width];
            for (int k = 0; k < channels; k++) {
                int o = y * width * channels + k;
                for (int x = 0; x < width; x++) {
                    line[x] = data[o + x * channels];
                }
                box(line, data, o, channels, width, radius);
            }
        });
    }

    private static void columns(float[] data, int channels, int width, int height, int radius) {
        int stride = width * channels;
        IntStream.range(0, (stride + 31) / 32).parallel().forEach(part -> {
            float[] line = new float[height];
            for (int o = part * 32; o < Math.min(stride, part * 32 + 32); o++) {
                for (int y = 0; y < height; y++) {
                    line[y] = data[o + y * stride];
                }
                box(line, data, o, stride, height, radius);
            }
        });
    }

    /** Mean over a window that is cut off at the ends as zeros: picture and share lose the same there. */
    private static void box(float[] line, float[] out, int offset, int stride, int count, int radius) {
        double sum = 0;
        double scale = 1.0 / (2 * radius + 1);
        for (int i = 0; i < Math.min(radius, count); i++) {
            sum += line[i];
        }
        for (int i = 0; i < count; i++) {
            if (i + radius < count) {
                sum += line[i + radius];
            }
            if (i - radius - 1 >= 0) {
                sum -= line[i - radius - 1];
            }
            out[offset + i * stride] = (float) Math.max(0, sum * scale);
        }
    }
}
