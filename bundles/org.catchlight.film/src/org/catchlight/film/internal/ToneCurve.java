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

    private ToneCurve() {
    }

    /** A curve with the given log–log slope at mid grey. */
    static LightTable of(double contrast) {
        double grey = StrictMath.pow(MID_GREY, -1 / SKEW) - 1;
        double exponent = contrast * (1 + grey) / (SKEW * grey);
        return new LightTable(FIRST_OCTAVE, LAST_OCTAVE, STEP_BITS,
                light -> StrictMath.pow(1 + grey * StrictMath.pow(MID_GREY / light, exponent), -SKEW));
    }
}
