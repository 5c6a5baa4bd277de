package org.catchlight.image.internal.codec;

import org.catchlight.image.FloatImage;

/** Rows of a decoder on their way into a picture: alpha over white, colours to sRGB. */
public final class Decoded {
    private Decoded() {
    }

    /** Lays {@code pixels} of RGBA over white, as RGB into {@code rgb}. */
    public static void overWhite(float[] rgba, float[] rgb, int pixels) {
        for (int pixel = 0; pixel < pixels; pixel++) {
            float alpha = rgba[4 * pixel + 3];
            for (int channel = 0; channel < 3; channel++) {
                rgb[3 * pixel + channel] = rgba[4 * pixel + channel] * alpha + 1 - alpha;
            }
        }
    }

    /** Turns a picture upright by its EXIF orientation, 1–8; any other number leaves it. */
    public static FloatImage upright(FloatImage picture, int orientation) {
        if (orientation < 2 || orientation > 8) {
            return picture;
        }
        boolean transposed = orientation >= 5;
        boolean mirrored = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
        boolean upsideDown = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
        int width = picture.width();
        int height = picture.height();
        FloatImage upright = transposed ? FloatImage.create(height, width, 3) : FloatImage.create(width, height, 3);
        float[] row = new float[3 * upright.width()];
        float[] pixel = new float[3];
        for (int y = 0; y < upright.height(); y++) {
            for (int x = 0; x < upright.width(); x++) {
                int sourceX = transposed ? y : x;
                int sourceY = transposed ? x : y;
                picture.readRow(mirrored ? width - 1 - sourceX : sourceX, upsideDown ? height - 1 - sourceY : sourceY, 1, pixel);
                System.arraycopy(pixel, 0, row, 3 * x, 3);
            }
            upright.writeRow(0, y, upright.width(), row);
        }
        return upright;
    }
}
