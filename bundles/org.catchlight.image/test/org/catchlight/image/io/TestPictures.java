package org.catchlight.image.io;

import java.util.Random;
import java.util.Set;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Transfer;

/** Pictures for the tests. */
final class TestPictures {
    private TestPictures() {
    }

    /** Smooth display-encoded colours with a little noise. */
    static Frame smooth(int width, int height) {
        Random random = new Random(11);
        FloatImage picture = FloatImage.create(width, height, 3);
        float[] row = new float[3 * width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                row[3 * x] = (float) x / width;
                row[3 * x + 1] = (float) y / height;
                row[3 * x + 2] = 0.5f + 0.3f * (float) Math.sin(x * 0.1 + y * 0.07) + 0.02f * random.nextFloat();
            }
            picture.writeRow(0, y, width, row);
        }
        return Frame.of(picture, Transfer.DISPLAY, Set.of());
    }

    /** Whole 8-bit steps. */
    static Frame codes(int width, int height, long seed) {
        Random random = new Random(seed);
        FloatImage picture = FloatImage.create(width, height, 3);
        float[] row = new float[3 * width];
        for (int y = 0; y < height; y++) {
            for (int index = 0; index < row.length; index++) {
                row[index] = random.nextInt(256) / 255f;
            }
            picture.writeRow(0, y, width, row);
        }
        return Frame.of(picture, Transfer.DISPLAY, Set.of());
    }

    static WriteOptions png(int bitDepth) {
        return new WriteOptions(PictureFormat.PNG, bitDepth, ColourProfile.SRGB, PictureMetadata.NONE);
    }

    /** Largest difference of any value. */
    static double distance(FloatImage one, FloatImage other) {
        if (one.width() != other.width() || one.height() != other.height()) {
            throw new AssertionError("sizes differ: " + one.width() + "×" + one.height() + ", " + other.width() + "×" + other.height());
        }
        double largest = 0;
        for (int y = 0; y < one.height(); y++) {
            for (int x = 0; x < one.width(); x++) {
                for (int channel = 0; channel < 3; channel++) {
                    largest = Math.max(largest, Math.abs(one.get(x, y, channel) - other.get(x, y, channel)));
                }
            }
        }
        return largest;
    }

    /** Mean difference of the values. */
    static double meanDistance(FloatImage one, FloatImage other) {
        double sum = 0;
        for (int y = 0; y < one.height(); y++) {
            for (int x = 0; x < one.width(); x++) {
                for (int channel = 0; channel < 3; channel++) {
                    sum += Math.abs(one.get(x, y, channel) - other.get(x, y, channel));
                }
            }
        }
        return sum / one.width() / one.height() / 3;
    }
}
