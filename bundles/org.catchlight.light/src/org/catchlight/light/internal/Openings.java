package org.catchlight.light.internal;

import org.catchlight.light.Emitter;
import org.catchlight.light.FaceGeometry;
import org.catchlight.light.HeadPose;
import org.catchlight.light.Vec3;

/** How much of a light a spot of the skin sees past the rest of the head. */
public final class Openings {
    private static final double REACH = 0.3;
    /** Off the skin, so that the skin's own roughness does not count, metres. */
    private static final double LIFT = 0.0015;

    private Openings() {
    }

    /**
     * Share of a light's illuminance that arrives, 0–1.
     *
     * @param point  in the head frame
     * @param normal unit vector out of the skin, in the head frame
     */
    public static double share(FaceGeometry face, HeadPose pose, Emitter emitter, Vec3 point, Vec3 normal) {
        SourcePoints source = SourcePoints.of(emitter, pose);
        SkinRays rays = new SkinRays(face);
        Vec3 start = point.plus(normal.times(LIFT));
        double free = 0;
        double arriving = 0;
        for (int i = 0; i < source.points().length; i++) {
            Vec3 path = source.far() ? source.points()[i] : source.points()[i].minus(start);
            double distance = path.length();
            Vec3 toward = path.times(1 / distance);
            double received = source.strength(i, toward, distance) * Math.max(0, toward.dot(normal));
            free += received;
            if (received > 0 && !rays.blocked(start, toward, 0, source.far() ? REACH : Math.min(REACH, distance))) {
                arriving += received;
            }
        }
        return free > 0 ? arriving / free : 0;
    }
}
