package org.catchlight.image.meter;

import org.catchlight.image.FloatImage;

/** Walks over the luminance of a picture. */
final class Luminance {
    private Luminance() {
    }

    /** Takes a pixel. */
    interface Taker {
        void take(int index, double value);
    }

    /** Calls {@code taker} for each pixel, row by row; what is no number counts as 0. */
    static void forEach(FloatImage picture, Taker taker) {
        if (picture.channels() < 3) {
            throw new IllegalArgumentException("An RGB picture is needed, not one of " + picture.channels() + " channels");
        }
        int width = picture.width();
        int channels = picture.channels();
        float[] row = new float[width * channels];
        for (int y = 0; y < picture.height(); y++) {
            picture.readRow(0, y, width, row);
            for (int x = 0; x < width; x++) {
                double value = SpotReading.luminance(row[x * channels], row[x * channels + 1], row[x * channels + 2]);
                taker.take(y * width + x, value > 0 ? value : 0);
            }
        }
    }
}
