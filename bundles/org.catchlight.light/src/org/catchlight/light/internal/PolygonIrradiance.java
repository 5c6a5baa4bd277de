package org.catchlight.light.internal;

import org.catchlight.light.Emitter;
import org.catchlight.light.Vec3;

/** Lambert's edge formula: illuminance by a diffuse polygon of luminance 1, clipped at the surface's own horizon. */
public final class PolygonIrradiance {
    /** Corners that stand for a round face; the polygon has the ellipse's area, which leaves an error below 0.01% on and off the axis. */
    private static final int ROUND_CORNERS = 64;

    private PolygonIrradiance() {
    }

    /** Corners of an emitting face, in order. */
    public static Vec3[] outline(Emitter.Area area) {
        if (!area.round()) {
            Vec3 c = area.centre();
            return new Vec3[] {c.minus(area.u()).minus(area.v()), c.plus(area.u()).minus(area.v()), c.plus(area.u()).plus(area.v()),
                    c.minus(area.u()).plus(area.v())};
        }
        double step = 2 * Math.PI / ROUND_CORNERS;
        double sameArea = Math.sqrt(step / Math.sin(step));
        Vec3[] corners = new Vec3[ROUND_CORNERS];
        for (int i = 0; i < ROUND_CORNERS; i++) {
            double angle = i * step;
            corners[i] = area.centre().plus(area.u().times(sameArea * Math.cos(angle))).plus(area.v().times(sameArea * Math.sin(angle)));
        }
        return corners;
    }

    /** Integral of the cosine over the solid angle of a polygon seen from {@code point}, above the surface's horizon only. */
    public static double of(Vec3[] corners, Vec3 point, Vec3 normal) {
        Vec3[] clipped = new Vec3[corners.length + 2];
        int count = clip(corners, point, normal, clipped);
        if (count < 3) {
            return 0;
        }
        Vec3 sum = Vec3.ZERO;
        for (int i = 0; i < count; i++) {
            sum = sum.plus(edge(clipped[i], clipped[(i + 1) % count]));
        }
        return Math.abs(sum.dot(normal)) / 2;
    }

    /** The vector along a × b whose length is the angle between the unit vectors; stable for small angles. */
    private static Vec3 edge(Vec3 a, Vec3 b) {
        Vec3 cross = a.cross(b);
        double sine = cross.length();
        return sine < 1e-15 ? Vec3.ZERO : cross.times(Math.atan2(sine, a.dot(b)) / sine);
    }

    /** Directions from {@code point} to the part of the polygon above the horizon, as unit vectors. */
    private static int clip(Vec3[] corners, Vec3 point, Vec3 normal, Vec3[] out) {
        int count = 0;
        for (int i = 0; i < corners.length; i++) {
            Vec3 from = corners[i].minus(point);
            Vec3 to = corners[(i + 1) % corners.length].minus(point);
            double heightFrom = from.dot(normal);
            double heightTo = to.dot(normal);
            if (heightFrom >= 0) {
                out[count++] = from.normalized();
            }
            if (heightFrom >= 0 != heightTo >= 0) {
                Vec3 crossing = from.plus(to.minus(from).times(heightFrom / (heightFrom - heightTo)));
                out[count++] = crossing.normalized();
            }
        }
        return count;
    }
}
