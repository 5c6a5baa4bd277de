package org.catchlight.standin.internal.render;

import java.util.stream.IntStream;

/**
 * Blur of a thin lens from the depths. Subject and backdrop are blurred apart, so that a sharp edge keeps its sharpness before a soft
 * wall and hair its gaps. The subject is gathered: each pixel collects from neighbours whose circle of confusion reaches it, and those
 * behind it reach no farther than its own. The backdrop is plain, so its disc is replaced by a smooth kernel of the same variance.
 */
final class DepthOfField {
    /** Blur below this radius in pixels is left out. */
    private static final float SHARP = 0.6f;
    static final int TILE = 16;
    private static final int SPIRAL = 72;
    private static final int SMALL = 5;
    /** Blur that a pixel has at least, so that it counts itself. */
    private static final float LEAST = 0.5f;
    /** The backdrop's share below which it is not seen. */
    static final float SELDOM = 1e-4f;
    /** So far behind a pixel, cm, a neighbour reaches no farther than the pixel's own blur. */
    private static final float BEHIND = 0.3f;

    private final PixelSurface pixels;
    /** Radius in pixels of each pixel's circle of confusion. */
    private final float[] blur;
    /** Largest radius that reaches each tile. */
    private final float[] reach;
    private final double backdropBlur;
    /** The blur of drafts, or null before the first. */
    private KeptBlur drafts;

    /**
     * Creates the blur of a lens for a surface.
     *
     * @param limit largest radius for the subject in pixels
     */
    DepthOfField(ViewCamera.Lens lens, int limit, PixelSurface pixels) {
        this.pixels = pixels;
        blur = radii(lens, limit, pixels);
        reach = tileReach(blur, pixels.width, pixels.rows);
        double radius = pixels.backdropDepth > 0 ? Math.abs(lens.blurRadius(pixels.backdropDepth)) : 0;
        backdropBlur = radius > SHARP ? radius : 0;
    }

    /**
     * Puts subject over backdrop.
     *
     * @param subject  radiance times share, RGB
     * @param backdrop radiance times share, RGB, blurred by {@link #backdropBlur}
     * @return the picture, RGB
     */
    float[] apply(float[] subject, float[] backdrop) {
        int width = pixels.width;
        int rows = pixels.rows;
        float[] far = pixels.blurredBackdropShare(backdropBlur);
        float[] out = new float[width * rows * 3];
        int tilesAcross = (width + TILE - 1) / TILE;
        IntStream.range(0, reach.length).parallel().forEach(tile -> {
            float radius = reach[tile];
            DiscTaps taps = radius <= SHARP ? null : DiscTaps.of(radius, SMALL, SPIRAL);
            float[] sum = new float[4];
            int top = tile / tilesAcross * TILE;
            int left = tile % tilesAcross * TILE;
            for (int y = top; y < Math.min(rows, top + TILE); y++) {
                for (int x = left; x < Math.min(width, left + TILE); x++) {
                    int pixel = y * width + x;
                    if (taps == null) {
                        System.arraycopy(subject, pixel * 3, sum, 0, 3);
                        sum[3] = 1 - pixels.backdropShare[pixel];
                    } else {
                        gather(subject, x, y, taps, sum);
                    }
                    float behind = 1 - sum[3];
                    float wall = far[pixel] > SELDOM ? behind / far[pixel] : 0;
                    for (int k = 0; k < 3; k++) {
                        out[pixel * 3 + k] = sum[k] + wall * backdrop[pixel * 3 + k];
                    }
                }
            }
        });
        return out;
    }

    /** As {@link #apply} with few samples, for while something is being dragged; what does not depend on light is kept. */
    float[] draft(float[] subject, float[] backdrop) {
        if (drafts == null) {
            drafts = new KeptBlur(this, pixels);
        }
        return drafts.apply(subject, backdrop);
    }

    /** Radius in pixels of the largest blur that reaches a tile, 0 where it is sharp. */
    float reach(int tile) {
        return reach[tile] <= SHARP ? 0 : reach[tile];
    }

    /** Radius in pixels of the backdrop's blur, 0 where it is sharp or not seen. */
    double backdropBlur() {
        return backdropBlur;
    }

    /** A plane of the backdrop blurred by {@code radius}: a copy, or the plane itself where there is no blur. */
    static float[] blurredPlane(float[] plane, int width, int rows, double radius) {
        if (radius == 0) {
            return plane;
        }
        float[] copy = plane.clone();
        // A disc has the variance r²/4 along each axis.
        SmoothBlur.apply(copy, width, rows, radius / 2);
        return copy;
    }

    private static float[] radii(ViewCamera.Lens lens, int limit, PixelSurface pixels) {
        float[] blur = new float[pixels.subjectDepth.length];
        IntStream.range(0, pixels.rows).parallel().forEach(y -> {
            for (int p = y * pixels.width; p < (y + 1) * pixels.width; p++) {
                float depth = pixels.subjectDepth[p];
                blur[p] = depth > 0 ? (float) Math.min(limit, Math.abs(lens.blurRadius(depth))) : 0;
            }
        });
        return blur;
    }

    /** Largest radius in each tile and the ones round it. */
    private static float[] tileReach(float[] blur, int width, int rows) {
        int across = (width + TILE - 1) / TILE;
        int down = (rows + TILE - 1) / TILE;
        float[] own = new float[across * down];
        float most = 0;
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < width; x++) {
                int tile = y / TILE * across + x / TILE;
                own[tile] = Math.max(own[tile], blur[y * width + x]);
            }
        }
        for (float radius : own) {
            most = Math.max(most, radius);
        }
        int around = (int) Math.ceil(most / TILE);
        float[] reach = new float[own.length];
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                float largest = 0;
                for (int b = Math.max(0, y - around); b <= Math.min(down - 1, y + around); b++) {
                    for (int a = Math.max(0, x - around); a <= Math.min(across - 1, x + around); a++) {
                        double gap = TILE * Math.max(0, Math.max(Math.abs(a - x), Math.abs(b - y)) - 1);
                        if (own[b * across + a] > gap) {
                            largest = Math.max(largest, own[b * across + a]);
                        }
                    }
                }
                reach[y * across + x] = largest;
            }
        }
        return reach;
    }

    /** Collects RGB and coverage of the subject. */
    private void gather(float[] subject, int x, int y, DiscTaps taps, float[] sum) {
        int width = pixels.width;
        int here = y * width + x;
        float red = 0;
        float green = 0;
        float blue = 0;
        float coverage = 0;
        float all = 0;
        for (int n = 0; n < taps.distance().length; n++) {
            int column = x + taps.x()[n];
            int row = y + taps.y()[n];
            if (column < 0 || row < 0 || column >= width || row >= pixels.rows) {
                continue;
            }
            int there = row * width + column;
            float weight = weight(here, there, taps.distance()[n]);
            if (weight <= 0) {
                continue;
            }
            if (n > 0) {
                weight *= taps.area();
            }
            red += weight * subject[there * 3];
            green += weight * subject[there * 3 + 1];
            blue += weight * subject[there * 3 + 2];
            coverage += weight * (1 - pixels.backdropShare[there]);
            all += weight;
        }
        sum[0] = red / all;
        sum[1] = green / all;
        sum[2] = blue / all;
        sum[3] = coverage / all;
    }

    /** How much of a pixel's light comes to another one, before all that comes is made one; 0 for none. */
    float weight(int here, int there, float distance) {
        float depth = pixels.subjectDepth[here];
        float own = blur[here];
        boolean empty = pixels.backdropShare[there] >= 1;
        float radius = blur[there];
        // An empty pixel counts as one that this pixel's own blur could have filled.
        if (empty || depth > 0 && radius > own && pixels.subjectDepth[there] > depth + BEHIND) {
            radius = own;
        }
        float overlap = empty && own == 0 ? 1 - distance : Math.max(radius, LEAST) + 0.5f - distance;
        return overlap <= 0 ? 0 : Math.min(1, overlap) / Math.max(1, (float) Math.PI * radius * radius);
    }
}
