package org.catchlight.standin.internal.render;

import java.util.Arrays;
import java.util.stream.IntStream;

/** {@link SubsurfaceDiffusion} for a surface that stays: how much passes from where to where is worked out once. */
final class KeptDiffusion {
    private static final int CHANNELS = 3;

    private final int width;
    private final int rows;
    private final int taps;
    private final int stride;
    private final float[] share;
    /** Where the pixels of each row begin in {@link #skin}. */
    private final int[] rowStart;
    /** Pixels that have skin. */
    private final int[] skin;
    /** Of each pixel with skin the share of red, green and blue of each tap, along rows and along columns. */
    private final float[] across;
    private final float[] down;

    KeptDiffusion(SubsurfaceDiffusion blur, PixelSurface pixels) {
        width = pixels.width;
        rows = pixels.rows;
        taps = blur.taps();
        stride = blur.stride();
        share = pixels.skinShare;
        rowStart = new int[rows + 1];
        int[] found = new int[width * rows];
        int count = 0;
        for (int row = 0; row < rows; row++) {
            rowStart[row] = count;
            for (int pixel = row * width; pixel < (row + 1) * width; pixel++) {
                if (share[pixel] > 0) {
                    found[count++] = pixel;
                }
            }
        }
        rowStart[rows] = count;
        skin = Arrays.copyOf(found, count);
        across = weights(blur, pixels, true);
        down = weights(blur, pixels, false);
    }

    private float[] weights(SubsurfaceDiffusion blur, PixelSurface pixels, boolean along) {
        int each = (2 * taps + 1) * CHANNELS;
        float[] weights = new float[skin.length * each];
        IntStream.range(0, skin.length).parallel().forEach(i -> blur.weights(skin[i], pixels, along, weights, i * each));
        return weights;
    }

    /** Blurs irradiance in place: RGB interleaved, times the share of skin. */
    void apply(float[] light) {
        float[] half = new float[light.length];
        pass(light, half, across, stride, true);
        pass(half, light, down, stride * width, false);
    }

    private void pass(float[] from, float[] to, float[] weights, int step, boolean first) {
        int each = (2 * taps + 1) * CHANNELS;
        IntStream.range(0, rows).parallel().forEach(row -> {
            for (int i = rowStart[row]; i < rowStart[row + 1]; i++) {
                int pixel = skin[i];
                float red = 0;
                float green = 0;
                float blue = 0;
                int weight = i * each;
                int other = (pixel - taps * step) * CHANNELS;
                for (int n = -taps; n <= taps; n++) {
                    if (weights[weight] > 0) {
                        red += weights[weight] * from[other];
                        green += weights[weight + 1] * from[other + 1];
                        blue += weights[weight + 2] * from[other + 2];
                    }
                    weight += CHANNELS;
                    other += step * CHANNELS;
                }
                float scale = first ? 1 : share[pixel];
                to[pixel * CHANNELS] = red * scale;
                to[pixel * CHANNELS + 1] = green * scale;
                to[pixel * CHANNELS + 2] = blue * scale;
            }
        });
    }
}
