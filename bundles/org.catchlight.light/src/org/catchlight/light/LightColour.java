package org.catchlight.light;

/** Colour of light: Planckian locus (Kang 2002), CIE daylight (CIE 15:2004), gels and white balance, in linear sRGB. */
public final class LightColour {
    private LightColour() {
    }

    /** Linear sRGB of luminance 1 of a light of {@code kelvin}, 1667–25000: Planckian below 4000 K, daylight above 5000 K, mixed between. */
    public static Vec3 ofKelvin(double kelvin) {
        throw new IllegalStateException("not built yet");
    }

    /** Factors per channel that make light of {@code kelvin} neutral, scaled so that its luminance stays 1. */
    public static Vec3 whiteBalance(double kelvin) {
        throw new IllegalStateException("not built yet");
    }
}
