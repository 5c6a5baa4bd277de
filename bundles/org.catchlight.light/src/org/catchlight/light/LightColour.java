package org.catchlight.light;

/** Colour of light: Planckian locus (Kang 2002), CIE daylight (CIE 15:2004), gels and white balance, in linear sRGB. */
public final class LightColour {
    /** Lowest colour temperature in kelvin for which the Planckian formula holds. */
    public static final double COOLEST = 1667;

    /** Highest colour temperature in kelvin for which the formulas hold. */
    public static final double HOTTEST = 25000;

    private LightColour() {
    }

    /**
     * Linear sRGB of luminance 1 of a light of {@code kelvin}, 1667–25000 (beyond that, the nearest of the two): Planckian up to 4000 K,
     * daylight from 5000 K, mixed between. Colours outside sRGB, below about 1900 K, are cut at its border.
     */
    public static Vec3 ofKelvin(double kelvin) {
        double bounded = Math.clamp(kelvin, COOLEST, HOTTEST);
        if (bounded <= 4000) {
            return inGamut(planckian(bounded));
        }
        if (bounded >= 5000) {
            return inGamut(daylight(bounded));
        }
        double share = (bounded - 4000) / 1000;
        double smooth = share * share * (3 - 2 * share);
        return planckian(bounded).times(1 - smooth).plus(daylight(bounded).times(smooth));
    }

    /**
     * Factors per channel that make light of {@code kelvin} neutral and keep its luminance. Below about 1900 K, where such light has no
     * blue in sRGB, the factor stays at 50.
     */
    public static Vec3 whiteBalance(double kelvin) {
        Vec3 rgb = ofKelvin(kelvin);
        return new Vec3(1 / Math.max(rgb.x(), 0.02), 1 / Math.max(rgb.y(), 0.02), 1 / Math.max(rgb.z(), 0.02));
    }

    /** Linear sRGB of luminance 1 on the Planckian locus, 1667–25000 K (Kang 2002). Channels may be negative: not cut to the gamut. */
    public static Vec3 planckian(double kelvin) {
        double t = kelvin;
        double x = t <= 4000
                ? -0.2661239e9 / (t * t * t) - 0.2343589e6 / (t * t) + 0.8776956e3 / t + 0.179910
                : -3.0258469e9 / (t * t * t) + 2.1070379e6 / (t * t) + 0.2226347e3 / t + 0.24039;
        double y;
        if (t <= 2222) {
            y = -1.1063814 * x * x * x - 1.34811020 * x * x + 2.18555832 * x - 0.20219683;
        } else if (t <= 4000) {
            y = -0.9549476 * x * x * x - 1.37418593 * x * x + 2.09137015 * x - 0.16748867;
        } else {
            y = 3.0817580 * x * x * x - 5.8733867 * x * x + 3.75112997 * x - 0.37001483;
        }
        return ofChromaticity(x, y);
    }

    /** Linear sRGB of luminance 1 of CIE daylight, 4000–25000 K (CIE 15:2004). Channels may be negative: not cut to the gamut. */
    public static Vec3 daylight(double kelvin) {
        double t = kelvin;
        double x = t <= 7000
                ? -4.6070e9 / (t * t * t) + 2.9678e6 / (t * t) + 0.09911e3 / t + 0.244063
                : -2.0064e9 / (t * t * t) + 1.9018e6 / (t * t) + 0.24748e3 / t + 0.237040;
        return ofChromaticity(x, -3 * x * x + 2.87 * x - 0.275);
    }

    /** Luminance of linear sRGB. */
    public static double luminance(Vec3 rgb) {
        return 0.2126 * rgb.x() + 0.7152 * rgb.y() + 0.0722 * rgb.z();
    }

    /** Linear sRGB of luminance 1 of the CIE 1931 chromaticity (x, y). */
    private static Vec3 ofChromaticity(double x, double y) {
        double bigX = x / y;
        double bigZ = (1 - x - y) / y;
        Vec3 rgb = new Vec3(3.2404542 * bigX - 1.5371385 - 0.4985314 * bigZ, -0.9692660 * bigX + 1.8760108 + 0.0415560 * bigZ,
                0.0556434 * bigX - 0.2040259 + 1.0572252 * bigZ);
        return rgb.times(1 / luminance(rgb));
    }

    private static Vec3 inGamut(Vec3 rgb) {
        Vec3 cut = new Vec3(Math.max(0, rgb.x()), Math.max(0, rgb.y()), Math.max(0, rgb.z()));
        return cut.times(1 / luminance(cut));
    }
}
