package org.catchlight.standin.internal.render;

import org.catchlight.standin.internal.head.DistanceGrid;
import org.catchlight.standin.internal.head.Head;

/** A head as something that blocks light. */
final class HeadScene implements Occluder {
    /** Up to here a shadow ray uses the finest grid. */
    private static final float FINE = 0.9f;
    private static final float NOTHING = 99;
    /** Half the span over which {@link #normal} looks, cm. */
    private static final float SPAN = 0.08f;
    private static final float LOW_X = -26.8f;
    private static final float LOW_Y = -43.8f;
    private static final float LOW_Z = -16.8f;
    private static final float HIGH_X = 26.8f;
    private static final float HIGH_Y = 16.8f;
    private static final float HIGH_Z = 16.8f;
    /** Of the head with its body: middle and half size. */
    private static final float MIDDLE_Y = -13;
    private static final float REACH = 40;

    private final Head head;
    private final DistanceGrid near;
    private final DistanceGrid mid;
    private final DistanceGrid far;
    private final DistanceGrid rough;
    private final HairDensity hair;
    private final HairOpenness hairOpenness;

    HeadScene(Head head) {
        this.head = head;
        near = head.near();
        mid = head.mid();
        far = head.far();
        rough = new DistanceGrid(far);
        hair = new HairDensity(head.strands());
        hairOpenness = new HairOpenness(this);
    }

    Head head() {
        return head;
    }

    HairDensity hair() {
        return hair;
    }

    HairOpenness hairOpenness() {
        return hairOpenness;
    }

    @Override
    public float distance(float x, float y, float z, float travelled) {
        float found = (travelled < FINE ? near : mid).find(x, y, z);
        if (found == found) {
            return found;
        }
        found = far.find(x, y, z);
        return found == found ? found : beyond(x, y, z);
    }

    @Override
    public float roughDistance(float x, float y, float z) {
        float found = rough.find(x, y, z);
        return found == found ? found : distance(x, y, z, Float.MAX_VALUE);
    }

    /** Whether the finest grid knows a point. */
    boolean fine(double x, double y, double z) {
        return near.contains((float) x, (float) y, (float) z);
    }

    /** Distance from the finest grid that knows. */
    float exact(float x, float y, float z) {
        float found = near.find(x, y, z);
        if (found == found) {
            return found;
        }
        found = far.find(x, y, z);
        return found == found ? found : NOTHING;
    }

    /** Unit normal of the nearest surface as the baked fields have it. */
    void normal(float x, float y, float z, double[] out) {
        float a = exact(x + SPAN, y - SPAN, z - SPAN);
        float b = exact(x - SPAN, y - SPAN, z + SPAN);
        float c = exact(x - SPAN, y + SPAN, z - SPAN);
        float d = exact(x + SPAN, y + SPAN, z + SPAN);
        PrimaryHits.normal(a, b, c, d, out);
    }

    /** Distance outside the baked box, as if what is nearest lay straight behind the box's wall. */
    private float beyond(float x, float y, float z) {
        float qx = Math.clamp(x, LOW_X, HIGH_X);
        float qy = Math.clamp(y, LOW_Y, HIGH_Y);
        float qz = Math.clamp(z, LOW_Z, HIGH_Z);
        float inside = far.at(qx, qy, qz);
        float gap = (x - qx) * (x - qx) + (y - qy) * (y - qy) + (z - qz) * (z - qz);
        return (float) Math.sqrt(inside * inside + gap);
    }

    @Override
    public float reach(float x, float y, float z, float dx, float dy, float dz) {
        if (far.contains(x, y, z)) {
            return far.exit(x, y, z, dx, dy, dz);
        }
        float closest = -(x * dx + (y - MIDDLE_Y) * dy + z * dz);
        return Math.max(0, closest + REACH);
    }

    @Override
    public float throughHair(float x, float y, float z, float dx, float dy, float dz, float slope, float start, float end) {
        return hair.through(x, y, z, dx, dy, dz, slope, start, end);
    }
}
