package org.catchlight.standin.internal.render;

import java.util.stream.IntStream;

/** A near-Gaussian blur of any width at the same cost: three box blurs along rows and columns, with running sums. */
final class SmoothBlur {
    private static final int PASSES = 3;
    /** Lines that are worked on at a time. */
    private static final int STEP = 32;

    private SmoothBlur() {
    }

    /** Blurs {@code plane} in place with the standard deviation {@code sigma} in pixels. */
    static void apply(float[] plane, int width, int height, double sigma) {
        int radius = Math.max(1, (int) Math.round((Math.sqrt(12 * sigma * sigma / PASSES + 1) - 1) / 2));
        for (int pass = 0; pass < PASSES; pass++) {
            rows(plane, width, height, radius);
            columns(plane, width, height, radius);
        }
    }

    private static void rows(float[] data, int width, int height, int radius) {
        IntStream.range(0, (height + STEP - 1) / STEP).parallel().forEach(part -> {
            float[] line = new float[width];
            for (int y = part * STEP; y < Math.min(height, (part + 1) * STEP); y++) {
                System.arraycopy(data, y * width, line, 0, width);
                box(line, data, y * width, 1, width, radius);
            }
        });
    }

    private static void columns(float[] data, int width, int height, int radius) {
        IntStream.range(0, (width + STEP - 1) / STEP).parallel().forEach(part -> {
            float[] line = new float[height];
            for (int x = part * STEP; x < Math.min(width, (part + 1) * STEP); x++) {
                for (int y = 0; y < height; y++) {
                    line[y] = data[x + y * width];
                }
                box(line, data, x, width, height, radius);
            }
        });
    }

    /** Mean over a window that is cut off at the ends as zeros: a plane and its share lose the same there. */
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
