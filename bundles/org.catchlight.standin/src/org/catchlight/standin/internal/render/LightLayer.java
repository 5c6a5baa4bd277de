package org.catchlight.standin.internal.render;

/**
 * What one light of unit radiance does to rows of a picture. Light is additive, so a picture is the sum of its layers, each times the
 * colour of its light; a light that only changes in strength or colour needs no new layer.
 */
final class LightLayer {
    /** Irradiance on skin before it spreads under the surface, RGB times the pixel's share of skin. */
    final float[] skin;
    /** Radiance of all that is in front of the backdrop, without light that comes out of skin diffusely, RGB. */
    final float[] direct;
    /** Irradiance on the backdrop times the pixel's share of it. */
    final float[] backdrop;
    /** Irradiance on everything but skin, for the shading pass. */
    final float[] other;
    private final BackdropLight wall;
    private float[] blurred;
    private double blur;

    LightLayer(int pixels) {
        this(pixels, null);
    }

    /** A draft: the light on the backdrop is smooth, {@link #backdrop} and {@link #other} stay empty. */
    LightLayer(int pixels, BackdropLight wall) {
        this.wall = wall;
        skin = new float[pixels * 3];
        direct = new float[pixels * 3];
        backdrop = new float[wall == null ? pixels : 0];
        other = new float[wall == null ? pixels : 0];
    }

    /** Irradiance on the backdrop as a lens with the given blur in pixels sees it; kept until the blur changes. One thread at a time. */
    float[] blurredBackdrop(double radius, PixelSurface pixels) {
        if (blurred == null || blur != radius) {
            blurred = wall == null ? DepthOfField.blurredPlane(backdrop, pixels.width, pixels.rows, radius)
                    : wall.times(pixels.blurredBackdropShare(radius), pixels.width);
            blur = radius;
        }
        return blurred;
    }
}
