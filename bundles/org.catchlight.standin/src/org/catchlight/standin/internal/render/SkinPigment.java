package org.catchlight.standin.internal.render;

import org.catchlight.shot.SkinTone;

/**
 * Diffuse reflectance of skin from its pigments: bloodless, unpigmented skin attenuated by melanin and by blood, each with an optical
 * density per channel in the proportion of its absorption there. The amount of melanin is solved so that plain skin of a tone class has
 * the typology angle in the middle of that class (ITA = atan((L* − 50)/b*)).
 */
final class SkinPigment {
    private static final double[] BARE = {0.78, 0.665, 0.555};
    /** Optical density a unit of melanin; the first melanin takes blue most, more of it takes all channels alike. */
    private static final double[] MELANIN = {0.58, 0.66, 0.69};
    private static final double[] FIRST_MELANIN = {0.03, 0.14, 0.29};
    private static final double FIRST = 0.35;
    private static final double[] BLOOD = {0.09, 0.56, 0.46};
    private static final double MOST = 8;
    /** Blood of plain skin, unit of {@link #colour}'s redness. */
    static final double PLAIN_REDNESS = 0.34;

    private final double melanin;

    private SkinPigment(double melanin) {
        this.melanin = melanin;
    }

    /** The pigments of a tone class. */
    static SkinPigment of(SkinTone tone) {
        double wanted = switch (tone) {
            case VERY_LIGHT -> 58;
            case LIGHT -> 48;
            case INTERMEDIATE -> 34.5;
            case TAN -> 19;
            case BROWN -> -8;
            case DARK -> -44;
        };
        double low = 0;
        double high = MOST;
        double[] rgb = new double[3];
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            new SkinPigment(middle).colour(PLAIN_REDNESS, 0, rgb);
            if (typologyAngle(rgb) > wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new SkinPigment((low + high) / 2);
    }

    /** Melanin of plain skin; 0.5 is light, 3 dark. */
    double melanin() {
        return melanin;
    }

    /**
     * Reflectance, linear RGB.
     *
     * @param redness blood, {@link #PLAIN_REDNESS} on plain skin
     * @param extra   melanin beyond that of the tone, as a share of what freckles add
     */
    void colour(double redness, double extra, double[] out) {
        // Spots show on every tone, but less against much melanin.
        double dark = Math.max(0, melanin + extra * (0.7 + 0.25 * melanin));
        double red = redness * (0.55 + 0.45 * Math.exp(-0.5 * melanin));
        double first = Math.exp(-dark / FIRST);
        for (int k = 0; k < 3; k++) {
            out[k] = BARE[k] * Math.exp(-MELANIN[k] * dark - FIRST_MELANIN[k] * (1 - first) - BLOOD[k] * red);
        }
    }

    /** Individual typology angle in degrees of a linear sRGB reflectance under D65. */
    static double typologyAngle(double[] rgb) {
        double x = (0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047;
        double y = 0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2];
        double z = (0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883;
        double lightness = 116 * lab(y) - 16;
        double b = 200 * (lab(y) - lab(z));
        return Math.toDegrees(Math.atan2(lightness - 50, b));
    }

    private static double lab(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }
}
