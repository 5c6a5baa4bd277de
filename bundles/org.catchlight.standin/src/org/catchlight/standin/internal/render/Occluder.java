package org.catchlight.standin.internal.render;

/** What can stand between a point and a light, as a signed distance field in centimetres. Safe to share between threads. */
public interface Occluder {
    /**
     * Signed distance at a point on a ray; a lower bound of the true distance is good enough.
     *
     * @param travelled how far along the ray the point is, for fields that grow coarser with it
     */
    float distance(float x, float y, float z, float travelled);

    /** As {@link #distance}, within a few millimetres: for cones that are wider than that. */
    default float roughDistance(float x, float y, float z) {
        return distance(x, y, z, Float.MAX_VALUE);
    }

    /** How far along a ray anything can be: beyond it there is nothing. */
    float reach(float x, float y, float z, float dx, float dy, float dz);

    /**
     * Share of light that hair, which the field does not hold, lets through along the ray up to {@code end}; 1 where there is none.
     *
     * @param slope half width of the bundle of light over the distance from the point
     */
    default float throughHair(float x, float y, float z, float dx, float dy, float dz, float slope, float start, float end) {
        return 1;
    }
}
