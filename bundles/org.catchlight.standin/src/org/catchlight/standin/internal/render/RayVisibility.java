package org.catchlight.standin.internal.render;

/** Visibility of a point by a ray that walks the distance field: 0 or 1. For the reference mode, which takes many. */
public final class RayVisibility implements Visibility {
    private static final float HIT = 0.004f;
    private final Occluder occluder;

    /** Creates the visibility in front of {@code occluder}. */
    public RayVisibility(Occluder occluder) {
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
        float last = Math.min((float) end, occluder.reach(ox, oy, oz, ex, ey, ez));
        float t = (float) start;
        while (t < last) {
            float distance = occluder.distance(ox + ex * t, oy + ey * t, oz + ez * t, t);
            if (distance < HIT) {
                return 0;
            }
            t += Math.max(distance * 0.9f, 0.01f);
        }
        return 1;
    }
}
