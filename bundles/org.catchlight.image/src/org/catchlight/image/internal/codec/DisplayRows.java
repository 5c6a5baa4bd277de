package org.catchlight.image.internal.codec;

import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Srgb;
import org.catchlight.image.Transfer;
import org.catchlight.image.internal.icc.ColourTransform;
import org.catchlight.image.io.ColourProfile;

/** Rows of a frame as whole numbers for a file: encoded, in the colours of the profile, 8 bits dithered. Not thread-safe. */
public final class DisplayRows {
    private final FloatImage picture;
    private final boolean linear;
    private final ColourTransform transform;
    private final int bitDepth;
    private final float[] row;
    private final float[] dither = new float[BlueNoise.SIDE];

    /** Rows of {@code frame} in the space of {@code profile} at 8 or 16 bits. */
    public DisplayRows(Frame frame, ColourProfile profile, int bitDepth) {
        picture = frame.picture();
        linear = frame.transfer() == Transfer.SCENE_LINEAR;
        transform = ColourTransform.fromSrgb(profile);
        this.bitDepth = bitDepth;
        row = new float[3 * picture.width()];
    }

    /** Bytes of a row. */
    public int bytes() {
        return 3 * picture.width() * bitDepth / 8;
    }

    /** Writes row {@code y} from index {@code at} on, 16 bits with the high byte first. */
    public void read(int y, byte[] into, int at) {
        load(y);
        if (bitDepth == 8) {
            BlueNoise.row(y, dither);
            for (int index = 0; index < row.length; index++) {
                // One threshold for the three channels, so that grey stays grey.
                into[at + index] = (byte) (int) (clamp(row[index]) * 255 + 0.5f + dither[index / 3 & BlueNoise.SIDE - 1]);
            }
        } else {
            for (int index = 0; index < row.length; index++) {
                int value = (int) (clamp(row[index]) * 65535 + 0.5f);
                into[at + 2 * index] = (byte) (value >> 8);
                into[at + 2 * index + 1] = (byte) value;
            }
        }
    }

    /** Writes the 16-bit numbers of row {@code y} from index {@code at} on. */
    public void read(int y, short[] into, int at) {
        load(y);
        for (int index = 0; index < row.length; index++) {
            into[at + index] = (short) (int) (clamp(row[index]) * 65535 + 0.5f);
        }
    }

    private void load(int y) {
        picture.readRow(0, y, picture.width(), row);
        if (linear) {
            for (int index = 0; index < row.length; index++) {
                row[index] = Srgb.encode(row[index]);
            }
        }
        transform.apply(row, picture.width());
    }

    /** Clamps to 0–1; NaN becomes 0. */
    private static float clamp(float value) {
        return value > 0 ? Math.min(value, 1) : 0;
    }
}
