package org.catchlight.standin.internal.render;

import java.util.stream.IntStream;

/**
 * Light spreads under the skin before it comes out again: irradiance is blurred on the picture by the sum of six Gaussians that d'Eon
 * and Luebke (2007) fitted to skin, in millimetres on the surface, red farthest. Rows, then columns; across steps of depth nothing passes.
 */
public final class SubsurfaceDiffusion {
    /** Variances of the Gaussians, mm². */
    private static final double[] VARIANCE = {0.0064, 0.0484, 0.187, 0.567, 1.99, 7.41};
    /** Weights of red, green and blue. */
    private static final double[][] WEIGHT = {{0.233, 0.100, 0.118, 0.113, 0.358, 0.078}, {0.455, 0.336, 0.198, 0.007, 0.004, 0},
        {0.649, 0.344, 0, 0.007, 0, 0}};
    /** The blur is cut off here, cm. */
    private static final double REACH = 0.62;
    private static final int MOST_TAPS = 20;
    /** Samples that do for while something is being dragged. */
    static final int DRAFT_TAPS = 4;
    /** Depth difference in cm at which half as much passes. */
    private static final float STEP = 0.45f;

    private final int stride;
    private final int taps;
    private final float[][] kernel;

    /** The blur for a picture in which a pixel is {@code pixel} centimetres wide on the face. */
    public SubsurfaceDiffusion(double pixel) {
        this(pixel, MOST_TAPS);
    }

    /** As the other, with at most {@code most} samples to each side. */
    SubsurfaceDiffusion(double pixel, int most) {
        int radius = (int) Math.ceil(REACH / pixel);
        stride = Math.max(1, (radius + most - 1) / most);
        taps = Math.max(1, radius / stride);
        kernel = new float[3][taps + 1];
        for (int k = 0; k < 3; k++) {
            for (int i = 0; i <= taps; i++) {
                kernel[k][i] = (float) profile(k, (i - 0.5) * stride * pixel * 10, (i + 0.5) * stride * pixel * 10);
            }
        }
    }

    /** Share of light that comes out between two distances from a lit line, mm. */
    private static double profile(int channel, double from, double to) {
        double sum = 0;
        for (int n = 0; n < VARIANCE.length; n++) {
            double scale = 1 / Math.sqrt(2 * VARIANCE[n]);
            sum += WEIGHT[channel][n] * (errorFunction(to * scale) - errorFunction(from * scale)) / 2;
        }
        return sum;
    }

    /** Within 1.5e-7 (Abramowitz and Stegun 7.1.26). */
    private static double errorFunction(double x) {
        double t = 1 / (1 + 0.3275911 * Math.abs(x));
        double tail = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))) * Math.exp(-x * x);
        return Math.copySign(1 - tail, x);
    }

    /** Samples to each side. */
    int taps() {
        return taps;
    }

    /** Pixels between samples. */
    int stride() {
        return stride;
    }

    /**
     * Writes how much red, green and blue a pixel takes from each sample, along its row or its column, from {@code at} on. Along rows
     * light comes times the share of skin and leaves without it.
     */
    void weights(int pixel, PixelSurface pixels, boolean across, float[] weights, int at) {
        int place = across ? pixel % pixels.width : pixel / pixels.width;
        int size = across ? pixels.width : pixels.rows;
        int step = across ? stride : stride * pixels.width;
        float[] all = new float[3];
        for (int n = -Math.min(taps, place / stride); n <= Math.min(taps, (size - 1 - place) / stride); n++) {
            int other = pixel + n * step;
            float there = passes(pixels.skinShare[other], pixels.skinDepth[other] - pixels.skinDepth[pixel]);
            for (int k = 0; k < 3 && there > 0; k++) {
                float weight = kernel[k][Math.abs(n)] * there;
                weights[at + (n + taps) * 3 + k] = across ? weight / pixels.skinShare[other] : weight;
                all[k] += weight;
            }
        }
        for (int i = 0; i < (2 * taps + 1) * 3; i++) {
            weights[at + i] /= all[i % 3];
        }
    }

    private static float passes(float share, float deeper) {
        float jump = deeper / STEP;
        jump *= jump;
        return share / (1 + jump * jump);
    }

    /** How far the blur reaches, pixels. */
    public int radius() {
        return taps * stride;
    }

    /**
     * Blurs in place.
     *
     * @param light irradiance per pixel, RGB interleaved, times the share of skin
     * @param share share of the pixel that is skin
     * @param depth depth of skin, cm
     */
    public void apply(float[] light, float[] share, float[] depth, int width, int height) {
        IntStream.range(0, height).parallel().forEach(row -> {
            for (int pixel = row * width; pixel < (row + 1) * width; pixel++) {
                if (share[pixel] > 0) {
                    for (int k = 0; k < 3; k++) {
                        light[pixel * 3 + k] /= share[pixel];
                    }
                }
            }
        });
        float[] half = new float[light.length];
        pass(light, half, share, depth, width, height, true);
        pass(half, light, share, depth, width, height, false);
        IntStream.range(0, height).parallel().forEach(row -> {
            for (int pixel = row * width; pixel < (row + 1) * width; pixel++) {
                for (int k = 0; k < 3; k++) {
                    light[pixel * 3 + k] *= share[pixel];
                }
            }
        });
    }

    private void pass(float[] from, float[] to, float[] share, float[] depth, int width, int height, boolean across) {
        int step = across ? stride : stride * width;
        IntStream.range(0, height).parallel().forEach(y -> {
            for (int x = 0; x < width; x++) {
                int pixel = y * width + x;
                if (share[pixel] <= 0) {
                    continue;
                }
                int place = across ? x : y;
                int size = across ? width : height;
                int low = -Math.min(taps, place / stride);
                int high = Math.min(taps, (size - 1 - place) / stride);
                float z = depth[pixel];
                float red = 0;
                float green = 0;
                float blue = 0;
                float redWeight = 0;
                float greenWeight = 0;
                float blueWeight = 0;
                for (int n = low; n <= high; n++) {
                    int other = pixel + n * step;
                    float there = share[other];
                    if (there <= 0) {
                        continue;
                    }
                    there = passes(there, depth[other] - z);
                    int a = Math.abs(n);
                    float r = kernel[0][a] * there;
                    float g = kernel[1][a] * there;
                    float b = kernel[2][a] * there;
                    red += r * from[other * 3];
                    green += g * from[other * 3 + 1];
                    blue += b * from[other * 3 + 2];
                    redWeight += r;
                    greenWeight += g;
                    blueWeight += b;
                }
                to[pixel * 3] = red / redWeight;
                to[pixel * 3 + 1] = green / greenWeight;
                to[pixel * 3 + 2] = blueWeight > 0 ? blue / blueWeight : from[pixel * 3 + 2];
            }
        });
    }
}
