package org.catchlight.standin.internal.render;

/** What the materials make of the light of one cell; results are added to the point's. */
final class DirectShading {
    private static final double HALF = 0.5;
    /** What the colour of a mass of hair leaves for light that scatters more than once. */
    private static final double MULTIPLE = 0.62;
    private static final double FUZZ = 0.035;
    /** Light through thin skin: share and absorption per cm of each channel. */
    private static final double[] THROUGH = {0.50, 0.30, 0.26};
    private static final double[] ABSORBED = {1.4, 4.4, 6.4};
    static final double THIN = 1.2;
    private static final double HORIZON = 5;

    private DirectShading() {
    }

    /** Adds the light of a cell that has arrived with irradiance {@code e} on a facing surface. */
    static void add(PointShading p, LightSource source, double e) {
        double nl = p.nx * p.in.x + p.ny * p.in.y + p.nz * p.in.z;
        switch (p.material) {
            case BACKDROP -> p.irradiance += e * Math.max(0, nl);
            case SKIN -> skin(p, e, nl);
            case EYE -> eye(p, e, nl);
            case CLOTH, SCALP -> matte(p, e, nl);
            case STRAND -> strand(p, source, e, nl);
        }
    }

    private static void skin(PointShading p, double e, double nl) {
        double diffuse = e * facing(p, nl);
        p.skin[0] += diffuse;
        p.skin[1] += diffuse;
        p.skin[2] += diffuse;
        // Vellus hair catches grazing light at the edge of the face (asperity scattering after Koenderink and Pont, 2003).
        double edge = 1 - p.nv;
        double fuzz = e * FUZZ * edge * edge * edge * Math.max(0, nl + 0.35);
        // Relief that looks over the horizon of the skin itself would sparkle where no light arrives.
        double shine = specular(p, e * Math.clamp(nl * HORIZON, 0, 1), 0.78, 0.40);
        p.direct[0] += shine + fuzz * p.red;
        p.direct[1] += shine + fuzz * p.green;
        p.direct[2] += shine + fuzz * p.blue;
    }

    /** Cosine of the light; in drafts, which take a source as one cell, its mean over all of a round source as far as it is up. */
    private static double facing(PointShading p, double nl) {
        if (!p.sampling.draft()) {
            return Math.max(0, nl);
        }
        double sine = p.in.slope / Math.sqrt(1 + p.in.slope * p.in.slope);
        return nl >= sine ? nl : nl <= -sine ? 0 : (nl + sine) * (nl + sine) / (4 * sine);
    }

    private static void eye(PointShading p, double e, double nl) {
        // The sclera is translucent: light wraps round it. The iris lies flat behind the cornea, which concentrates light on it.
        double iris = p.extra;
        double wrap = 0.28 * (1 - iris) + 0.05;
        double lit = e * (1 + 0.15 * iris) * Math.max(0, (nl + wrap) / ((1 + wrap) * (1 + wrap)));
        p.irradiance += lit;
        p.direct[0] += lit * p.red / Math.PI;
        p.direct[1] += lit * p.green / Math.PI;
        p.direct[2] += lit * p.blue / Math.PI;
    }

    private static void matte(PointShading p, double e, double nl) {
        if (nl <= 0) {
            return;
        }
        double lit = e * nl;
        p.irradiance += lit;
        double shine = specular(p, e, 1, 1);
        p.direct[0] += lit * p.red / Math.PI + shine;
        p.direct[1] += lit * p.green / Math.PI + shine;
        p.direct[2] += lit * p.blue / Math.PI + shine;
    }

    private static void strand(PointShading p, LightSource source, double e, double nl) {
        double depth = p.extra;
        double wrap = Math.max(0, HALF + HALF * nl);
        double through = p.throughHair(source, 1);
        double tau = -Math.log(Math.max(1e-5, through));
        p.hair.evaluate(p.sx, p.sy, p.sz, p.in.x, p.in.y, p.in.z, p.vx, p.vy, p.vz);
        p.irradiance += e * wrap * through;
        for (int k = 0; k < 3; k++) {
            double spread = FastMath.exp(-tau * (1 - 0.85 * p.hair.forward(k)));
            double colour = k == 0 ? p.red : k == 1 ? p.green : p.blue;
            double multiple = MULTIPLE * colour * wrap / Math.PI * FastMath.exp(-tau * 0.45);
            double single = p.gloss * p.hair.single(k) * Math.max(through, 0.25 * spread);
            p.direct[k] += e * depth * (single + multiple);
        }
    }

    private static double specular(PointShading p, double e, double broadShare, double tightness) {
        double sl = p.sx * p.in.x + p.sy * p.in.y + p.sz * p.in.z;
        if (sl <= 0) {
            return 0;
        }
        double hx = p.in.x + p.vx;
        double hy = p.in.y + p.vy;
        double hz = p.in.z + p.vz;
        double inverse = 1 / Math.sqrt(hx * hx + hy * hy + hz * hz);
        double nh = (p.sx * hx + p.sy * hy + p.sz * hz) * inverse;
        double vh = (p.vx * hx + p.vy * hy + p.vz * hz) * inverse;
        double alpha = p.roughness * p.roughness;
        double lobe = broadShare * Reflectance.ggx(nh, sl, p.nv, Reflectance.widened(alpha, p.in.slope));
        if (broadShare < 1) {
            lobe += (1 - broadShare) * Reflectance.ggx(nh, sl, p.nv, Reflectance.widened(alpha * tightness, p.in.slope));
        }
        return lobe * Reflectance.fresnel(Reflectance.SKIN_F0, vh) * p.gloss * sl * e;
    }

    /** Light that comes through an ear or the wing of the nose from behind. */
    static void through(PointShading p, double e, double nl) {
        double thickness = p.extra + 0.05;
        double behind = Math.clamp(0.3 - nl, 0, 1) * e;
        for (int k = 0; k < 3; k++) {
            p.skin[k] += behind * THROUGH[k] * Math.exp(-thickness * ABSORBED[k]);
        }
    }
}
