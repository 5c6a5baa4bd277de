package org.catchlight.image;

/** The sRGB transfer curve, IEC 61966-2-1. */
public final class Srgb {
    private Srgb() {
    }

    /** Encodes a linear value for a display; clamps to 0–1. */
    public static float encode(float linear) {
        if (!(linear > 0)) {
            return 0;
        }
        return linear >= 1 ? 1 : linear <= 0.0031308f ? 12.92f * linear : (float) (1.055 * Math.pow(linear, 1 / 2.4) - 0.055);
    }

    /** Decodes a display value to linear light. */
    public static float decode(float encoded) {
        return encoded <= 0.04045f ? encoded / 12.92f : (float) Math.pow((encoded + 0.055) / 1.055, 2.4);
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
}
