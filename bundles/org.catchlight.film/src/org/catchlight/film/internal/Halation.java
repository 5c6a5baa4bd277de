package org.catchlight.film.internal;

import org.catchlight.image.FloatImage;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * The glow round highlights: light that passes the emulsion, is reflected by the film's base and exposes the red layer, which
 * lies deepest, from behind. Computed on a small map, so that its size is relative to the picture whatever the pixels.
 */
final class Halation {
    private static final int MAP_SIDE = 720;
    /** Light, in white diffusers, from which on enough passes the emulsion to show. */
    private static final float THRESHOLD = 0.85f;
    private static final float CEILING = 12f;
    /** Radii of the two blurs as shares of the long side: 0.09 mm and 0.32 mm on a 36 mm frame. */
    private static final double[] RADII = {0.0025, 0.009};
    private static final float[] SHARES = {0.55f, 0.45f};
    private static final float STRENGTH = 0.8f;
    private static final float[] COLOUR = {1f, 0.26f, 0.05f};

    private final FloatImage glow;
    private final float scaleX;
    private final float scaleY;

    private Halation(FloatImage glow, FloatImage picture) {
        this.glow = glow;
        scaleX = (float) glow.width() / picture.width();
        scaleY = (float) glow.height() / picture.height();
    }

    /** The glow of a scene-linear picture that is exposed by {@code gain}. */
    static Halation of(FloatImage picture, float gain, float amount, IProgressMonitor monitor) {
        int longSide = Math.max(picture.width(), picture.height());
        double scale = Math.min(1, (double) MAP_SIDE / longSide);
        int width = (int) Math.max(1, Math.round(picture.width() * scale));
        int height = (int) Math.max(1, Math.round(picture.height() * scale));
        FloatImage light = strongLight(picture, gain, width, height, monitor);
        FloatImage glow = FloatImage.create(width, height, 1);
        for (int blur = 0; blur < RADII.length; blur++) {
            add(glow, GaussianBlur.of(light, RADII[blur] * Math.max(width, height)), SHARES[blur] * STRENGTH * amount);
        }
        return new Halation(glow, picture);
    }

    /** Adds the glow to row {@code y} of the exposed picture. */
    void add(int y, float[] rgb, int pixels) {
        float mapY = Math.clamp((y + 0.5f) * scaleY - 0.5f, 0, glow.height() - 1f);
        int top = (int) mapY;
        float down = mapY - top;
        float[] upper = new float[glow.width()];
        float[] lower = new float[glow.width()];
        glow.readRow(0, top, glow.width(), upper);
        glow.readRow(0, Math.min(top + 1, glow.height() - 1), glow.width(), lower);
        for (int pixel = 0; pixel < pixels; pixel++) {
            float mapX = Math.clamp((pixel + 0.5f) * scaleX - 0.5f, 0, glow.width() - 1f);
            int left = (int) mapX;
            int right = Math.min(left + 1, glow.width() - 1);
            float across = mapX - left;
            float above = upper[left] + across * (upper[right] - upper[left]);
            float below = lower[left] + across * (lower[right] - lower[left]);
            float value = above + down * (below - above);
            for (int channel = 0; channel < 3; channel++) {
                rgb[3 * pixel + channel] += value * COLOUR[channel];
            }
        }
    }

    /** Light above the threshold, averaged into a small map. */
    private static FloatImage strongLight(FloatImage picture, float gain, int width, int height, IProgressMonitor monitor) {
        FloatImage map = FloatImage.create(width, height, 1);
        Rows.forEach(height, monitor, mapY -> {
            int from = (int) ((long) mapY * picture.height() / height);
            int to = (int) Math.max(from + 1, (long) (mapY + 1) * picture.height() / height);
            float[] row = new float[3 * picture.width()];
            float[] sum = new float[width];
            int[] count = new int[width];
            for (int y = from; y < to; y++) {
                picture.readRow(0, y, picture.width(), row);
                for (int x = 0; x < picture.width(); x++) {
                    int mapX = (int) ((long) x * width / picture.width());
                    float light = gain * (0.4f * row[3 * x] + 0.4f * row[3 * x + 1] + 0.2f * row[3 * x + 2]) - THRESHOLD;
                    sum[mapX] += light > 0 ? Math.min(light, CEILING) : 0;
                    count[mapX]++;
                }
            }
            for (int mapX = 0; mapX < width; mapX++) {
                sum[mapX] /= Math.max(1, count[mapX]);
            }
            map.writeRow(0, mapY, width, sum);
        });
        return map;
    }

    private static void add(FloatImage sum, FloatImage other, float weight) {
        float[] row = new float[sum.width()];
        float[] otherRow = new float[sum.width()];
        for (int y = 0; y < sum.height(); y++) {
            sum.readRow(0, y, sum.width(), row);
            other.readRow(0, y, sum.width(), otherRow);
            for (int x = 0; x < row.length; x++) {
                row[x] += weight * otherRow[x];
            }
            sum.writeRow(0, y, sum.width(), row);
        }
    }
}
