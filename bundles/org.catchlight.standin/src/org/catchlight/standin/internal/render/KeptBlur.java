package org.catchlight.standin.internal.render;

import java.util.stream.IntStream;

/** {@link DepthOfField} by few samples for a surface and a lens that stay: how much comes from where to where is worked out once. */
final class KeptBlur {
    private static final int SPIRAL = 20;
    private static final int SMALL = 1;
    private static final int TILE = DepthOfField.TILE;

    private final int width;
    private final int rows;
    private final int across;
    private final Tile[] tiles;
    /** How much of the blurred backdrop is seen at each pixel. */
    private final float[] wall;

    /** Weights of the samples of each pixel of a tile in turn, and how far the samples lie from the pixel; none where it is sharp. */
    private record Tile(int[] offsets, float[] weights) {
    }

    KeptBlur(DepthOfField lens, PixelSurface pixels) {
        float[] far = pixels.blurredBackdropShare(lens.backdropBlur());
        width = pixels.width;
        rows = pixels.rows;
        across = (width + TILE - 1) / TILE;
        wall = new float[width * rows];
        tiles = new Tile[across * ((rows + TILE - 1) / TILE)];
        IntStream.range(0, tiles.length).parallel().forEach(tile -> tiles[tile] = tile(tile, lens, pixels, far));
    }

    private Tile tile(int tile, DepthOfField lens, PixelSurface pixels, float[] far) {
        float radius = lens.reach(tile);
        DiscTaps taps = DiscTaps.of(radius, SMALL, SPIRAL);
        int count = radius == 0 ? 0 : taps.distance().length;
        int[] offsets = new int[count];
        for (int n = 0; n < count; n++) {
            offsets[n] = (taps.y()[n] * width + taps.x()[n]) * 3;
        }
        float[] weights = new float[TILE * TILE * count];
        for (int y = top(tile); y < bottom(tile); y++) {
            for (int x = left(tile); x < right(tile); x++) {
                int pixel = y * width + x;
                float covered = count == 0 ? 1 - pixels.backdropShare[pixel]
                        : weigh(x, y, taps, lens, pixels, weights, ((y - top(tile)) * TILE + x - left(tile)) * count);
                wall[pixel] = far[pixel] > DepthOfField.SELDOM ? (1 - covered) / far[pixel] : 0;
            }
        }
        return new Tile(offsets, weights);
    }

    /** Sets the weights of a pixel's samples and answers how much of it the subject covers. */
    private float weigh(int x, int y, DiscTaps taps, DepthOfField lens, PixelSurface pixels, float[] weights, int at) {
        int count = taps.distance().length;
        float all = 0;
        float covered = 0;
        for (int n = 0; n < count; n++) {
            int column = x + taps.x()[n];
            int row = y + taps.y()[n];
            if (column >= 0 && row >= 0 && column < width && row < rows) {
                int there = row * width + column;
                float weight = lens.weight(y * width + x, there, taps.distance()[n]) * (n > 0 ? taps.area() : 1);
                weights[at + n] = weight;
                all += weight;
                covered += weight * (1 - pixels.backdropShare[there]);
            }
        }
        for (int n = 0; n < count; n++) {
            weights[at + n] /= all;
        }
        return covered / all;
    }

    private int top(int tile) {
        return tile / across * TILE;
    }

    private int bottom(int tile) {
        return Math.min(rows, top(tile) + TILE);
    }

    private int left(int tile) {
        return tile % across * TILE;
    }

    private int right(int tile) {
        return Math.min(width, left(tile) + TILE);
    }

    /** Puts subject over backdrop. */
    float[] apply(float[] subject, float[] backdrop) {
        float[] out = new float[width * rows * 3];
        IntStream.range(0, tiles.length).parallel().forEach(tile -> {
            for (int y = top(tile); y < bottom(tile); y++) {
                gather(subject, tiles[tile], y * width + left(tile), right(tile) - left(tile), (y - top(tile)) * TILE, out);
                for (int pixel = y * width + left(tile); pixel < y * width + right(tile); pixel++) {
                    float seen = wall[pixel];
                    if (seen != 0) {
                        out[pixel * 3] += seen * backdrop[pixel * 3];
                        out[pixel * 3 + 1] += seen * backdrop[pixel * 3 + 1];
                        out[pixel * 3 + 2] += seen * backdrop[pixel * 3 + 2];
                    }
                }
            }
        });
        return out;
    }

    private static void gather(float[] subject, Tile tile, int from, int count, int first, float[] out) {
        int[] offsets = tile.offsets;
        float[] weights = tile.weights;
        if (offsets.length == 0) {
            System.arraycopy(subject, from * 3, out, from * 3, count * 3);
            return;
        }
        int weight = first * offsets.length;
        for (int i = from * 3; i < (from + count) * 3; i += 3) {
            float red = 0;
            float green = 0;
            float blue = 0;
            for (int offset : offsets) {
                float share = weights[weight++];
                if (share > 0) {
                    red += share * subject[i + offset];
                    green += share * subject[i + offset + 1];
                    blue += share * subject[i + offset + 2];
                }
            }
            out[i] = red;
            out[i + 1] = green;
            out[i + 2] = blue;
        }
    }
}
