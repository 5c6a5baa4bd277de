package org.catchlight.image.internal.icc;

import org.catchlight.image.Srgb;

/** Decodes with a curve per channel, mixes the channels, encodes with the sRGB curve. Out-of-gamut colours are clipped. */
final class MatrixTransform implements ColourTransform {
    private static final double SAME = 2e-3;
    private final Curve[] curves;
    private final float[] matrix = new float[9];

    private MatrixTransform(Curve[] curves, Matrix3 toTarget) {
        this.curves = curves;
        for (int index = 0; index < 9; index++) {
            matrix[index] = (float) toTarget.values()[index];
        }
    }

    static ColourTransform of(Curve curve, Matrix3 toTarget) {
        return new MatrixTransform(new Curve[] {curve, curve, curve}, toTarget);
    }

    /** The transform, or none at all if it differs from sRGB by no more than profiles of sRGB differ among themselves. */
    static ColourTransform toSrgb(Curve[] curves, Matrix3 toSrgb) {
        double difference = 0;
        for (int index = 0; index < 9; index++) {
            double value = toSrgb.values()[index];
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("the profile's primaries are damaged");
            }
            difference = Math.max(difference, Math.abs(value - (index % 4 == 0 ? 1 : 0)));
        }
        for (Curve curve : curves) {
            difference = Math.max(difference, curve.distance(Curve.SRGB));
        }
        return difference < SAME ? NONE : new MatrixTransform(curves, toSrgb);
    }

    @Override
    public void apply(float[] row, int pixels) {
        for (int at = 0; at < 3 * pixels; at += 3) {
            float red = curves[0].decode(row[at]);
            float green = curves[1].decode(row[at + 1]);
            float blue = curves[2].decode(row[at + 2]);
            row[at] = Srgb.encode(matrix[0] * red + matrix[1] * green + matrix[2] * blue);
            row[at + 1] = Srgb.encode(matrix[3] * red + matrix[4] * green + matrix[5] * blue);
            row[at + 2] = Srgb.encode(matrix[6] * red + matrix[7] * green + matrix[8] * blue);
        }
    }
}
