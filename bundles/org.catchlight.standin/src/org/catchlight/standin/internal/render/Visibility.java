package org.catchlight.standin.internal.render;

/** How much of a bundle of light arrives. */
public interface Visibility {
    /**
     * Share of the light from a small disc that reaches a point, 0–1; hair is not counted.
     *
     * @param slope half width of the disc over its distance, as the point sees it
     * @param start where along the ray to begin, past the point's own surface
     * @param end   distance of the light
     */
    double open(double x, double y, double z, double dx, double dy, double dz, double slope, double start, double end);
}
