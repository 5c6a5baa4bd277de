package org.catchlight.standin.internal.render;

/** Microfacet reflection. */
final class Reflectance {
    /** Reflectance of skin at normal incidence, for a refractive index of 1.4. */
    static final double SKIN_F0 = atNormalIncidence(1.4);
    /** Reflectance of the cornea at normal incidence, for a refractive index of 1.376. */
    static final double CORNEA_F0 = atNormalIncidence(1.376);

    private Reflectance() {
    }

    private static double atNormalIncidence(double index) {
        double amplitude = (index - 1) / (index + 1);
        return amplitude * amplitude;
    }

    /** Fresnel's reflectance after Schlick. */
    static double fresnel(double f0, double cosine) {
        double m = Math.max(0, 1 - cosine);
        double m2 = m * m;
        return f0 + (1 - f0) * m2 * m2 * m;
    }

    /**
     * GGX distribution times shadowing over 4·(n·l)·(n·v), without Fresnel.
     *
     * @param alpha roughness squared
     */
    static double ggx(double nh, double nl, double nv, double alpha) {
        double a2 = alpha * alpha;
        double q = nh * nh * (a2 - 1) + 1;
        double k = alpha / 2;
        return 0.25 * a2 / (Math.PI * q * q * (nl * (1 - k) + k) * (nv * (1 - k) + k));
    }

    /** Roughness of a lobe widened by a source's half width over distance, normalised as a distribution (after Karis). */
    static double widened(double alpha, double slope) {
        return Math.min(1, alpha + slope * 0.5);
    }
}
