package org.catchlight.film.internal;

/**
 * A film's characteristic curve from scene-linear to display-linear light: y = (1 + (k/x)^c)^−p, a logistic in log exposure with
 * a toe and a long shoulder. Mid grey 0.18 stays 0.18; the slope there in log–log is the contrast. p skews the curve: below 1 the
 * shadows stay open and a white diffuser comes out near white.
 */
final class ToneCurve {
    private static final double MID_GREY = 0.18;
    private static final double SKEW = 0.6;
    private static final int FIRST_OCTAVE = -14;
    private static final int LAST_OCTAVE = 10;
    private static final int STEP_BITS = 6;
    private static final int SHIFT = 23 - STEP_BITS;
    private static final float SMALLEST = (float) StrictMath.scalb(1.0, FIRST_OCTAVE);
    private static final float LARGEST = (float) StrictMath.scalb(1.0, LAST_OCTAVE);
    private static final int FIRST_BITS = Float.floatToRawIntBits(SMALLEST);
    private final float[] table = new float[(LAST_OCTAVE - FIRST_OCTAVE << STEP_BITS) + 1];

    /** A curve with the given log–log slope at mid grey. */
    ToneCurve(double contrast) {
        double grey = StrictMath.pow(MID_GREY, -1 / SKEW) - 1;
        double exponent = contrast * (1 + grey) / (SKEW * grey);
        for (int step = 0; step < table.length; step++) {
            double light = Float.intBitsToFloat(FIRST_BITS + (step << SHIFT));
            table[step] = (float) StrictMath.pow(1 + grey * StrictMath.pow(MID_GREY / light, exponent), -SKEW);
        }
    }

    /** Display-linear light, 0–1. NaN and negative light become 0. */
    float apply(float light) {
        if (!(light > SMALLEST)) {
            return light > 0 ? table[0] * light / SMALLEST : 0;
        }
        if (light >= LARGEST) {
            return 1;
        }
        int bits = Float.floatToRawIntBits(light) - FIRST_BITS;
        int step = bits >> SHIFT;
        float fraction = (bits & (1 << SHIFT) - 1) * (1f / (1 << SHIFT));
        return table[step] + fraction * (table[step + 1] - table[step]);
    }
}
