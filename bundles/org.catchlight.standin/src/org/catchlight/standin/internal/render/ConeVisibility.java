package org.catchlight.standin.internal.render;

/**
 * Visibility by one cone through the distance field. The share of the cone's cross-section that is free at a distance d from the surface
 * is taken as ½ + ½·d/r with the cone's radius r, made to start and end smoothly; the narrowest place decides. Free of noise.
 */
public final class ConeVisibility implements Visibility {
    private static final float NARROWEST = 0.003f;
    private static final float FIRST_STEP = 0.07f;
    private final Occluder occluder;

    /** Creates the visibility in front of {@code occluder}. */
    public ConeVisibility(Occluder occluder) {
        this.occluder = occluder;
    }

    @Override
    public double open(double x, double y, double z, double dx, double dy, double dz, double slope, double start, double end) {
        float ox = (float) x;
        float oy = (float) y;
        float oz = (float) z;
        float ex = (float) dx;
        float ey = (float) dy;
        float ez = (float) dz;
        float widening = Math.max((float) slope, NARROWEST);
        float last = Math.min((float) end, occluder.reach(ox, oy, oz, ex, ey, ez));
        float narrowest = 1;
        float t = (float) start;
        while (t < last) {
            float distance = occluder.distance(ox + ex * t, oy + ey * t, oz + ez * t, t);
            float radius = widening * t + 0.008f;
            float free = 0.5f + 0.5f * distance / radius;
            if (free < narrowest) {
                narrowest = free;
                if (free <= 0.01f) {
                    return 0;
                }
            }
            t += Math.max(distance * 0.95f, Math.min(FIRST_STEP, 0.03f + 0.3f * t) + radius * 0.30f);
        }
        return discSegment(narrowest);
    }

    /** Share of a disc's area on the free side of a straight edge; {@code free} 0–1 is how far the edge lies along the diameter. */
    private static double discSegment(double free) {
        return free * free * (3 - 2 * free);
    }
}
