package org.catchlight.standin.internal.render;

/** Light from the whole sky or from all sides, by the cones that are kept with the surface. */
final class DomeShading {
    private static final double GRAZING = 0.5;

    private DomeShading() {
    }

    /** Adds a sky of unit zenith radiance. */
    static void add(PointShading p, SurfaceBuffer surface, DomeSource sky, Openness cones) {
        double irradiance = 0;
        for (int cone = 0; cone < Openness.CONES; cone++) {
            cones.direction(cone, p.nx, p.ny, p.nz);
            irradiance += Openness.WEIGHT[cone] * surface.open(p.point, cone) * sky.averaged(cones.x, cones.y, cones.z);
        }
        p.addDiffuse(irradiance * Math.PI, irradiance * Math.PI, irradiance * Math.PI);
        if (p.material == Material.BACKDROP || p.material == Material.EYE) {
            return;
        }
        double cosine = p.sx * p.vx + p.sy * p.vy + p.sz * p.vz;
        double open = surface.openness(p.point);
        addShine(p, sky.averaged(2 * cosine * p.sx - p.vx, 2 * cosine * p.sy - p.vy, 2 * cosine * p.sz - p.vz) * open * open);
    }

    /** Adds unit radiance from all sides. */
    static void addAmbient(PointShading p, SurfaceBuffer surface, Openness cones) {
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
