package org.catchlight.image;

/** The sRGB transfer curve, IEC 61966-2-1. Read from tables that agree with the formula within 10⁻⁶, since pictures have many pixels. */
public final class Srgb {
    /** Octaves of linear light below 1 that the table of {@link #encode} covers; below lies the straight part of the curve. */
    private static final int OCTAVES = 9;
    private static final int STEP_BITS = 8;
    private static final int MANTISSA_BITS = 23;
    private static final int SHIFT = MANTISSA_BITS - STEP_BITS;
    private static final int FIRST_BITS = Float.floatToRawIntBits(0x1p-9f);
    private static final float[] ENCODED = encodedTable();
    private static final int DECODE_STEPS = 1 << 12;
    private static final float[] DECODED = decodedTable();

    private Srgb() {
    }

    /** Encodes a linear value for a display; clamps to 0–1, NaN becomes 0. */
    public static float encode(float linear) {
        if (!(linear > 0)) {
            return 0;
        }
        if (linear >= 1) {
            return 1;
        }
        if (linear <= 0.0031308f) {
            return 12.92f * linear;
        }
        int bits = Float.floatToRawIntBits(linear) - FIRST_BITS;
        int step = bits >> SHIFT;
        float fraction = (bits & (1 << SHIFT) - 1) * (1f / (1 << SHIFT));
        return ENCODED[step] + fraction * (ENCODED[step + 1] - ENCODED[step]);
    }

    /** Decodes a display value to linear light. Values below 0 and above 1 continue the curve. */
    public static float decode(float encoded) {
        if (encoded <= 0.04045f) {
            return encoded / 12.92f;
        }
        if (!(encoded < 1)) {
            return (float) decodeExactly(encoded);
        }
        float position = encoded * DECODE_STEPS;
        int step = (int) position;
        return DECODED[step] + (position - step) * (DECODED[step + 1] - DECODED[step]);
    }

    /**
     * Parses {@code #rrggbb} to linear RGB.
     *
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static float[] parse(String hex) {
        if (!hex.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("'" + hex + "' is not a colour; write it as #rrggbb, such as #6f6f72");
        }
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new float[] {decode((rgb >> 16) / 255f), decode((rgb >> 8 & 255) / 255f), decode((rgb & 255) / 255f)};
    }

    private static float[] encodedTable() {
        float[] table = new float[(OCTAVES << STEP_BITS) + 1];
        for (int step = 0; step < table.length; step++) {
            double linear = Float.intBitsToFloat(FIRST_BITS + (step << SHIFT));
            table[step] = (float) (1.055 * StrictMath.pow(linear, 1 / 2.4) - 0.055);
        }
        return table;
    }

    private static float[] decodedTable() {
        float[] table = new float[DECODE_STEPS + 1];
        for (int step = 0; step < table.length; step++) {
            table[step] = (float) decodeExactly((double) step / DECODE_STEPS);
        }
        return table;
    }

    private static double decodeExactly(double encoded) {
        return encoded <= 0.04045 ? encoded / 12.92 : StrictMath.pow((encoded + 0.055) / 1.055, 2.4);
    }
}
