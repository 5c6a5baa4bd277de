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
    private static final int TILE = 16;
    private static final int SPIRAL = 72;
    private static final int SMALL = 5;
    private static final double GOLDEN = Math.PI * (3 - Math.sqrt(5));

    private final ViewCamera.Lens lens;
    private final int limit;

    /**
     * Creates the blur.
     *
     * @param limit largest radius for the subject in pixels
     */
    DepthOfField(ViewCamera.Lens lens, int limit) {
        this.lens = lens;
        this.limit = limit;
    }

    /**
     * Puts subject over backdrop.
     *
     * @param subject  radiance times share, RGB
     * @param backdrop radiance times share, RGB, blurred by {@link #backdropBlur}
     * @return the picture, RGB
     */
    float[] apply(float[] subject, float[] backdrop, PixelSurface pixels) {
        int width = pixels.width;
        int rows = pixels.rows;
        int count = width * rows;
        float[] far = pixels.blurredBackdropShare(backdropBlur(pixels));
        float[] blur = radii(pixels);
        float[] reach = tileReach(blur, width, rows);
        float[] out = new float[count * 3];
        int tilesAcross = (width + TILE - 1) / TILE;
        IntStream.range(0, rows).parallel().forEach(y -> {
            float[] sum = new float[4];
            for (int x = 0; x < width; x++) {
                int pixel = y * width + x;
                float radius = reach[y / TILE * tilesAcross + x / TILE];
                float alpha = 1 - pixels.backdropShare[pixel];
                sum[0] = subject[pixel * 3];
                sum[1] = subject[pixel * 3 + 1];
                sum[2] = subject[pixel * 3 + 2];
                if (radius > SHARP) {
                    gather(subject, blur, pixels, x, y, radius, sum);
                    alpha = sum[3];
                }
                float behind = 1 - alpha;
                float wall = far[pixel] > 1e-4f ? behind / far[pixel] : 0;
                for (int k = 0; k < 3; k++) {
                    out[pixel * 3 + k] = sum[k] + wall * backdrop[pixel * 3 + k];
                }
            }
        });
        return out;
    }

    /** Radius in pixels of the backdrop's blur, 0 where it is sharp or not seen. */
    double backdropBlur(PixelSurface pixels) {
        double radius = pixels.backdropDepth > 0 ? Math.abs(lens.blurRadius(pixels.backdropDepth)) : 0;
        return radius > SHARP ? radius : 0;
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

    private float[] radii(PixelSurface pixels) {
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
    private float[] tileReach(float[] blur, int width, int rows) {
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
    private static void gather(float[] subject, float[] blur, PixelSurface pixels, int x, int y, float radius, float[] sum) {
        int here = y * pixels.width + x;
        float depth = pixels.subjectDepth[here];
        float own = blur[here];
        double[] total = new double[5];
        if (radius <= SMALL) {
            int r = (int) Math.ceil(radius);
            for (int b = -r; b <= r; b++) {
                for (int a = -r; a <= r; a++) {
                    tap(subject, blur, pixels, x + a, y + b, (float) Math.sqrt(a * a + b * b), depth, own, 1, total);
                }
            }
        } else {
            double area = Math.PI * radius * radius / SPIRAL;
            tap(subject, blur, pixels, x, y, 0, depth, own, 1, total);
            for (int n = 0; n < SPIRAL; n++) {
                double r = radius * Math.sqrt((n + 0.5) / SPIRAL);
                int a = (int) Math.round(r * Math.cos(n * GOLDEN));
                int b = (int) Math.round(r * Math.sin(n * GOLDEN));
                tap(subject, blur, pixels, x + a, y + b, (float) Math.sqrt(a * a + b * b), depth, own, area, total);
            }
        }
        for (int k = 0; k < 4; k++) {
            sum[k] = (float) (total[k] / total[4]);
        }
    }

    private static void tap(float[] subject, float[] blur, PixelSurface pixels, int x, int y, float distance, float depth, float own,
            double area,
            double[] total) {
        if (x < 0 || y < 0 || x >= pixels.width || y >= pixels.rows) {
            return;
        }
        int there = y * pixels.width + x;
        float alpha = 1 - pixels.backdropShare[there];
        float other = pixels.subjectDepth[there];
        // An empty pixel counts as one that this pixel's own blur could have filled.
        float reach = alpha <= 0 ? own : depth > 0 && other > depth + 0.3f ? Math.min(blur[there], own) : blur[there];
        reach = Math.max(reach, 0.5f);
        double overlap = Math.clamp(reach + 0.5 - distance, 0, 1);
        if (alpha <= 0 && own == 0) {
            overlap = Math.clamp(1 - distance, 0, 1);
        }
        if (overlap <= 0) {
            return;
        }
        double weight = overlap * area / Math.max(1, Math.PI * reach * reach);
        total[0] += weight * subject[there * 3];
        total[1] += weight * subject[there * 3 + 1];
        total[2] += weight * subject[there * 3 + 2];
        total[3] += weight * alpha;
        total[4] += weight;
    }
}
