package org.catchlight.standin.internal.render;

/**
 * How open the hemisphere above a point is: six wide cones, one along the normal and five round it at 60°, with cosine weights that sum
 * to 1. Kept with the surface so that sky and ambient light are a look-up, and where a cone is blocked it knows how far away.
 */
final class Openness {
    /** Number of cones. */
    static final int CONES = 6;
    /** Cosine weight of each cone. */
    static final double[] WEIGHT = {0.25, 0.15, 0.15, 0.15, 0.15, 0.15};
    /** Half width of a cone over its length. */
    static final double SLOPE = Math.tan(Math.toRadians(30));
    /** Longest distance that is kept, cm. */
    static final double FARTHEST = 40;

    /** So wide a cone needs the finest field only this much less far than a narrow one. */
    private static final float WIDE = 2.5f;
    private static final double SINE = Math.sin(Math.toRadians(60));
    private static final double COSINE = Math.cos(Math.toRadians(60));
    private final Occluder occluder;
    /** Direction of the last {@link #direction}. */
    double x;
    double y;
    double z;
    /** Result of the last {@link #trace}: share that is open, and where the cone was narrowest. */
    double open;
    double blockedAt;

    Openness(Occluder occluder) {
        this.occluder = occluder;
    }

    /** Sets x, y, z to the axis of a cone about the normal n. */
    void direction(int cone, double nx, double ny, double nz) {
        if (cone == 0) {
            x = nx;
            y = ny;
            z = nz;
            return;
        }
        double sign = Math.copySign(1, nz);
        double p = -1 / (sign + nz);
        double q = nx * ny * p;
        double angle = 2 * Math.PI / 5 * (cone - 1);
        double a = Math.cos(angle) * SINE;
        double b = Math.sin(angle) * SINE;
        x = nx * COSINE + (1 + sign * nx * nx * p) * a + q * b;
        y = ny * COSINE + sign * q * a + (sign + ny * ny * p) * b;
        z = nz * COSINE - sign * nx * a - ny * b;
    }

    /** Follows the cone along x, y, z from a point. */
    void trace(double px, double py, double pz) {
        float ox = (float) px;
        float oy = (float) py;
        float oz = (float) pz;
        float dx = (float) x;
        float dy = (float) y;
        float dz = (float) z;
        float last = Math.min((float) FARTHEST, occluder.reach(ox, oy, oz, dx, dy, dz));
        float narrowest = 1;
        float where = (float) FARTHEST;
        float t = 0.1f;
        while (t < last) {
            float radius = (float) SLOPE * t;
            float distance = radius > ConeVisibility.WIDE ? occluder.roughDistance(ox + dx * t, oy + dy * t, oz + dz * t)
                    : occluder.distance(ox + dx * t, oy + dy * t, oz + dz * t, t * WIDE);
            float free = 0.5f + 0.5f * distance / radius;
            if (free < narrowest) {
                narrowest = free;
                where = t;
                if (free <= 0.01f) {
                    break;
                }
            }
            t += Math.max(distance * 0.9f + radius * 0.15f, 0.05f + radius * 0.35f);
        }
        double f = Math.max(0, narrowest);
        open = f * f * (3 - 2 * f);
        blockedAt = where;
    }
}
