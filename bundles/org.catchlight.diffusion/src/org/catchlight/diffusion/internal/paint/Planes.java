package org.catchlight.diffusion.internal.paint;

import java.nio.FloatBuffer;
import org.catchlight.image.FloatImage;

/** Pictures as autoencoders take them: planes of red, green and blue, −1 to 1. */
final class Planes {
    private static final int CHANNELS = 3;

    private Planes() {
    }

    /** From display values of 0 to 1; a picture of one channel is grey. */
    static FloatBuffer of(FloatImage picture) {
        int width = picture.width();
        int pixels = width * picture.height();
        FloatBuffer planes = Buffers.floats(CHANNELS * pixels);
        float[] row = new float[width * picture.channels()];
        for (int y = 0; y < picture.height(); y++) {
            picture.readRow(0, y, width, row);
            for (int x = 0; x < width; x++) {
                for (int channel = 0; channel < CHANNELS; channel++) {
                    int source = x * picture.channels() + Math.min(channel, picture.channels() - 1);
                    planes.put(channel * pixels + y * width + x, Math.clamp(row[source], 0f, 1f) * 2 - 1);
                }
            }
        }
        return planes;
    }

    /** To display values, limited to 0 to 1. */
    static FloatImage picture(FloatBuffer planes, int width, int height) {
        FloatImage picture = FloatImage.create(width, height, CHANNELS);
        int pixels = width * height;
        int first = planes.position();
        float[] row = new float[width * CHANNELS];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                for (int channel = 0; channel < CHANNELS; channel++) {
                    float value = planes.get(first + channel * pixels + y * width + x);
                    row[x * CHANNELS + channel] = Math.clamp(value / 2 + 0.5f, 0f, 1f);
                }
            }
            picture.writeRow(0, y, width, row);
        }
        return picture;
    }
}
