package org.catchlight.standin.internal.render;

/**
 * Light off one hair after Marschner et al. 2003: R off the surface, TT through it, TRT off its far side, with Gaussian lobes along the
 * hair and normalised lobes about it; the absorption that gives a wanted colour is after Chiang et al. 2016. What scatters more than
 * once is a diffuse term in the colour of the hair.
 */
final class HairScattering {
    private static final double F0 = 0.046;
    private static final double TILT = Math.toRadians(3);
    private static final double WIDTH_R = 0.15;
    private static final double WIDTH_TT = 0.20;
    private static final double WIDTH_TRT = 0.28;
    private static final double AZIMUTH_TT = 0.65;
    private static final double AZIMUTH_TRT = 0.85;
    private static final double ABSORPTION_DIVISOR = 5.9;
    /** A strand stands for a lock of hairs: less gets through it than through one, and more of the colour stays. */
    private static final double LOCK = 0.22;
    private static final double SURFACE = 0.55;

    private double reflected;
    private double transmitted;
    private double glinting;
    /** Share of light that each channel keeps on its way through one hair. */
    private final double[] kept = new double[3];

    /** Sets the colour of the hair as a mass, linear RGB. */
    void colour(double red, double green, double blue) {
        kept[0] = kept(red);
        kept[1] = kept(green);
        kept[2] = kept(blue);
    }

    private static double kept(double colour) {
        double root = Math.log(Math.clamp(colour, 0.004, 0.9)) / ABSORPTION_DIVISOR;
        return Math.exp(-1.6 * root * root);
    }

    /** Evaluates the lobes for a tangent t, the direction l to the light and v to the camera. */
    void evaluate(double tx, double ty, double tz, double lx, double ly, double lz, double vx, double vy, double vz) {
        double sinL = Math.clamp(tx * lx + ty * ly + tz * lz, -1, 1);
        double sinV = Math.clamp(tx * vx + ty * vy + tz * vz, -1, 1);
        double cosL = Math.sqrt(1 - sinL * sinL);
        double cosV = Math.sqrt(1 - sinV * sinV);
        double half = (arcsine(sinL) + arcsine(sinV)) / 2;
        double cosPhi = Math.clamp((lx * vx + ly * vy + lz * vz - sinL * sinV) / Math.max(1e-3, cosL * cosV), -1, 1);
        double cosHalfPhi = Math.sqrt(0.5 + 0.5 * cosPhi);
        double phi = Math.PI / 2 - arcsine(cosPhi);
        double cosLight = cosL;
        double difference = Math.max(0.35, Math.sqrt(0.5 + 0.5 * (sinL * sinV + cosL * cosV)));
        double scale = cosLight / (difference * difference);
        double fresnel = Reflectance.fresnel(F0, difference * cosHalfPhi);
        reflected = SURFACE * scale * gaussian(half + TILT, WIDTH_R) * 0.25 * cosHalfPhi * fresnel;
        transmitted = LOCK * scale * gaussian(half - TILT / 2, WIDTH_TT) * gaussian(Math.PI - phi, AZIMUTH_TT) * (1 - fresnel);
        glinting = scale * gaussian(half - 1.5 * TILT, WIDTH_TRT) * gaussian(phi, AZIMUTH_TRT) * F0;
    }

    /** Radiance per irradiance in a channel by single scattering. */
    double single(int channel) {
        double t = kept[channel];
        return reflected + transmitted * t * t + glinting * t * t;
    }

    /** Share of light that a channel passes on into deeper hair. */
    double forward(int channel) {
        return kept[channel];
    }

    private static double gaussian(double x, double width) {
        return FastMath.exp(-x * x / (2 * width * width)) / (width * 2.5066282746);
    }

    /** Arcsine within 0.005 radians (Abramowitz and Stegun 4.4.45). */
    private static double arcsine(double s) {
        double a = Math.abs(s);
        double r = Math.PI / 2 - Math.sqrt(1 - a) * (1.5707288 + a * (-0.2121144 + a * (0.0742610 - 0.0187293 * a)));
        return Math.copySign(r, s);
    }
}
