package org.catchlight.image.internal.icc;

import java.awt.color.ICC_ColorSpace;

/** A colour space sampled on a grid and interpolated between, for profiles that are tables. */
final class TableTransform implements ColourTransform {
    private static final int NODES = 33;
    private final float[] grid;

    private TableTransform(float[] grid) {
        this.grid = grid;
    }

    static ColourTransform of(ICC_ColorSpace space) {
        float[] grid = new float[NODES * NODES * NODES * 3];
        int at = 0;
        for (int red = 0; red < NODES; red++) {
            for (int green = 0; green < NODES; green++) {
                for (int blue = 0; blue < NODES; blue++) {
                    float[] node = {red / (NODES - 1f), green / (NODES - 1f), blue / (NODES - 1f)};
                    System.arraycopy(space.toRGB(node), 0, grid, at, 3);
                    at += 3;
                }
            }
        }
        return new TableTransform(grid);
    }

    @Override
    public void apply(float[] row, int pixels) {
        float[] sum = new float[3];
        for (int pixel = 0; pixel < 3 * pixels; pixel += 3) {
            int node = 0;
            float[] fraction = new float[3];
            for (int channel = 0; channel < 3; channel++) {
                float position = Math.clamp(row[pixel + channel], 0f, 1f) * (NODES - 1);
                int step = Math.min((int) position, NODES - 2);
                fraction[channel] = position - step;
                node = node * NODES + step;
            }
            java.util.Arrays.fill(sum, 0);
            for (int corner = 0; corner < 8; corner++) {
                int red = corner >> 2;
                int green = corner >> 1 & 1;
                int blue = corner & 1;
                float weight = share(fraction[0], red) * share(fraction[1], green) * share(fraction[2], blue);
                int at = 3 * (node + (red * NODES + green) * NODES + blue);
                for (int channel = 0; channel < 3; channel++) {
                    sum[channel] += weight * grid[at + channel];
                }
            }
            System.arraycopy(sum, 0, row, pixel, 3);
        }
    }

    private static float share(float fraction, int side) {
        return side == 1 ? fraction : 1 - fraction;
    }
}
