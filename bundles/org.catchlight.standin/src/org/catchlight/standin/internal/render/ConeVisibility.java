package org.catchlight.standin.internal.render;

/**
 * Visibility by one cone through the distance field. The share of the cone's cross-section that is free at a distance d from the surface
 * is taken as ½ + ½·d/r with the cone's radius r, made to start and end smoothly; the narrowest place decides. Free of noise. One per
 * thread.
 */
public final class ConeVisibility implements Visibility {
    /** Stride for the light of a sky, in hair and on clothes, where nobody sees the difference. */
    static final double LOOSE = 1.6;
    /** Stride for lights of the set on skin: pictures differ by 67 dB from those by steps of 1. */
    static final double CLOSE = 1.3;
    private static final float NARROWEST = 0.003f;
    private static final float FIRST_STEP = 0.07f;
    private static final float BLOCKED = 0.01f;
    /** Over so many times the distance between two points that a cone is wide, they see nearly the same. */
    private static final float SOFT = 4;
    /** Up to this distance from a smooth surface a neighbour sees it as the point does, cm. */
    private static final float OWN_SURFACE = 1;
    /** A cone of this radius is shadowed well enough by the rough field, cm. */
    static final float WIDE = 0.4f;
    private final Occluder occluder;
    private final float own;
    private float stride;
    private boolean even;

    /** Creates the visibility in front of {@code occluder}. */
    public ConeVisibility(Occluder occluder) {
        this(occluder, 1);
    }

    /** As the other, with steps near surfaces that are {@code stride} times as long. */
    ConeVisibility(Occluder occluder, double stride) {
        this.occluder = occluder;
        own = (float) stride;
        this.stride = own;
    }

    /** Whether steps may be as long as {@link #LOOSE} says from now on. */
    void loosen(boolean loose) {
        stride = loose ? Math.max(own, (float) LOOSE) : own;
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
            float radius = widening * t + 0.008f;
            float distance = radius > WIDE ? occluder.roughDistance(ox + ex * t, oy + ey * t, oz + ez * t)
                    : occluder.distance(ox + ex * t, oy + ey * t, oz + ez * t, t);
            float free = 0.5f + 0.5f * distance / radius;
            if (free < narrowest) {
                narrowest = free;
                if (free <= BLOCKED) {
                    return 0;
                }
            }
            t += step(distance, radius, t);
        }
        return discSegment(narrowest);
    }

    /**
     * As {@link #open}, and finds out whether points up to {@code apart} cm away on the same smooth surface see the same, for
     * {@link #even}.
     */
    double openNear(double x, double y, double z, double dx, double dy, double dz, double slope, double start, double end, double apart) {
        float ox = (float) x;
        float oy = (float) y;
        float oz = (float) z;
        float ex = (float) dx;
        float ey = (float) dy;
        float ez = (float) dz;
        float widening = Math.max((float) slope, NARROWEST);
        float last = Math.min((float) end, occluder.reach(ox, oy, oz, ex, ey, ez));
        float narrowest = 1;
        float softest = 0;
        boolean clear = true;
        float deepest = 0;
        float t = (float) start;
        while (t < last) {
            float radius = widening * t + 0.008f;
            float distance = radius > WIDE ? occluder.roughDistance(ox + ex * t, oy + ey * t, oz + ez * t)
                    : occluder.distance(ox + ex * t, oy + ey * t, oz + ez * t, t);
            float away = (float) apart * Math.min(1, t / OWN_SURFACE);
            clear &= distance > radius + away;
            float free = 0.5f + 0.5f * distance / radius;
            if (free < narrowest) {
                narrowest = free;
                softest = radius;
            }
            if (narrowest <= BLOCKED) {
                if (distance < -radius - away) {
                    even = true;
                    return 0;
                }
                if (distance > deepest) {
                    even = false;
                    return 0;
                }
                deepest = distance;
            }
            t += step(Math.abs(distance), radius, t);
        }
        even = clear || narrowest > BLOCKED && softest > SOFT * apart;
        return narrowest <= BLOCKED ? 0 : discSegment(narrowest);
    }

    /** Whether neighbours see the same as the last {@link #openNear}. */
    boolean even() {
        return even;
    }

    private float step(float distance, float radius, float t) {
        return Math.max(distance * 0.95f, stride * (Math.min(FIRST_STEP, 0.03f + 0.3f * t) + radius * 0.30f));
    }

    /** Share of a disc's area on the free side of a straight edge; {@code free} 0–1 is how far the edge lies along the diameter. */
    private static double discSegment(double free) {
        return free * free * (3 - 2 * free);
    }
}
