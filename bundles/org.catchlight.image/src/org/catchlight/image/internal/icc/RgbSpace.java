package org.catchlight.image.internal.icc;

import org.catchlight.image.io.ColourProfile;

/**
 * An RGB space with the white D65 and the sRGB transfer curve, by the chromaticities of its primaries.
 *
 * @param name   name in the profile
 * @param toXyz  linear RGB to XYZ under D65, white at Y = 1
 */
record RgbSpace(String name, Matrix3 toXyz) {
    /** White of sRGB and Display P3, CIE xy of D65 as IEC 61966-2-1 gives it. */
    private static final double[] D65 = {0.3127, 0.3290};
    /** The profile connection space's white, as ICC.1 gives it. */
    static final double[] D50_XYZ = {0.9642, 1, 0.8249};
    /** Bradford cone responses, ICC.1 annex E. */
    private static final Matrix3 BRADFORD = Matrix3.of(0.8951, 0.2664, -0.1614, -0.7502, 1.7135, 0.0367, 0.0389, -0.0685, 1.0296);

    static final RgbSpace SRGB = of("sRGB", 0.64, 0.33, 0.30, 0.60, 0.15, 0.06);
    /** Primaries of SMPTE RP 431-2. */
    static final RgbSpace DISPLAY_P3 = of("Display P3", 0.680, 0.320, 0.265, 0.690, 0.150, 0.060);

    static RgbSpace of(ColourProfile profile) {
        return switch (profile) {
            case SRGB -> SRGB;
            case DISPLAY_P3 -> DISPLAY_P3;
        };
    }

    private static RgbSpace of(String name, double... chromaticities) {
        double[] columns = new double[9];
        for (int primary = 0; primary < 3; primary++) {
            double[] xyz = xyz(chromaticities[2 * primary], chromaticities[2 * primary + 1]);
            for (int row = 0; row < 3; row++) {
                columns[3 * row + primary] = xyz[row];
            }
        }
        Matrix3 primaries = new Matrix3(columns);
        double[] amounts = primaries.inverse().times(xyz(D65[0], D65[1]));
        return new RgbSpace(name, primaries.times(Matrix3.diagonal(amounts)));
    }

    private static double[] xyz(double x, double y) {
        return new double[] {x / y, 1, (1 - x - y) / y};
    }

    /** The matrix that adapts XYZ under D65 to D50. */
    static Matrix3 adaptation() {
        double[] from = BRADFORD.times(xyz(D65[0], D65[1]));
        double[] to = BRADFORD.times(D50_XYZ);
        return BRADFORD.inverse().times(Matrix3.diagonal(to[0] / from[0], to[1] / from[1], to[2] / from[2])).times(BRADFORD);
    }

    /** Linear RGB to the profile connection space. */
    Matrix3 toConnectionSpace() {
        return adaptation().times(toXyz);
    }

    /** Linear RGB of this space to linear RGB of another. */
    Matrix3 to(RgbSpace other) {
        return other.toXyz.inverse().times(toXyz);
    }
}
