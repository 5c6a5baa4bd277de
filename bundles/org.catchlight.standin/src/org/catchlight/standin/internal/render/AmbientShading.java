package org.catchlight.standin.internal.render;

/** Light from all sides, by the cones that are kept with the surface. */
final class AmbientShading {
    private static final double GRAZING = 0.5;

    private AmbientShading() {
    }

    /** Adds unit radiance from all sides. */
    static void add(PointShading p, SurfaceBuffer surface) {
        double open = surface.openness(p.point);
        p.addDiffuse(open * Math.PI, open * Math.PI, open * Math.PI);
        if (p.material != Material.BACKDROP) {
            addShine(p, open * open);
        }
    }

    private static void addShine(PointShading p, double radiance) {
        double strength = switch (p.material) {
            case SKIN, CLOTH, SCALP -> p.gloss * (Reflectance.SKIN_F0 + GRAZING * (Reflectance.fresnel(0, p.nv)));
            case EYE -> Reflectance.fresnel(Reflectance.CORNEA_F0, p.nv);
            case STRAND -> 0.03 * p.gloss;
            case BACKDROP -> 0;
        };
        for (int k = 0; k < 3; k++) {
            p.direct[k] += strength * radiance;
        }
    }
}
