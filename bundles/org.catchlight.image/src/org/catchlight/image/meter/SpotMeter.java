package org.catchlight.image.meter;

import org.catchlight.image.FloatImage;

/** Reads spots of a scene-linear picture. */
public final class SpotMeter {
    private SpotMeter() {
    }

    /**
     * The mean of a round spot. Pixels that are no number do not count. A centre beside the picture is moved to its border.
     *
     * @param picture scene-linear RGB
     * @param x       centre, pixels from the left border; pixel n spans n to n + 1
     * @param y       centre, pixels from the top border
     * @param radius  pixels; less than half a pixel reads one pixel
     */
    public static SpotReading read(FloatImage picture, double x, double y, double radius) {
        if (picture.channels() < 3) {
            throw new IllegalArgumentException("A spot meter needs an RGB picture, not one of " + picture.channels() + " channels");
        }
        double cx = Double.isFinite(x) ? Math.clamp(x, 0.5, picture.width() - 0.5) : picture.width() / 2.0;
        double cy = Double.isFinite(y) ? Math.clamp(y, 0.5, picture.height() - 0.5) : picture.height() / 2.0;
        double reach = Double.isFinite(radius) ? Math.clamp(radius, 0.5, Math.max(picture.width(), picture.height())) : 0.5;
        int left = (int) Math.max(0, Math.floor(cx - reach));
        int right = (int) Math.min(picture.width() - 1.0, Math.floor(cx + reach));
        double[] sum = new double[4];
        float[] row = new float[(right - left + 1) * picture.channels()];
        for (int line = (int) Math.max(0, Math.floor(cy - reach)); line <= Math.min(picture.height() - 1, (int) Math.floor(cy
                + reach)); line++) {
            picture.readRow(left, line, right - left + 1, row);
            for (int column = left; column <= right; column++) {
                if (reach <= 0.5 ? column == (int) cx && line == (int) cy : Math.hypot(column + 0.5 - cx, line + 0.5 - cy) <= reach) {
                    add(row, (column - left) * picture.channels(), sum);
                }
            }
        }
        double count = Math.max(1, sum[3]);
        double red = sum[0] / count;
        double green = sum[1] / count;
        double blue = sum[2] / count;
        return new SpotReading(red, green, blue, SpotReading.luminance(red, green, blue));
    }

    private static void add(float[] row, int at, double[] sum) {
        if (Float.isFinite(row[at]) && Float.isFinite(row[at + 1]) && Float.isFinite(row[at + 2])) {
            sum[0] += row[at];
            sum[1] += row[at + 1];
            sum[2] += row[at + 2];
            sum[3]++;
        }
    }
}
