package org.catchlight.light.internal;

import org.catchlight.light.FaceGeometry;
import org.catchlight.light.Vec3;

/** Steps rays through the distance field of a head. */
public final class SkinRays {
    private static final double SMALLEST_STEP = 0.0007;
    /** Radius about the head's origin outside of which nothing of the head blocks light. */
    private static final double REACH = 0.22;

    private final FaceGeometry face;

    /** Rays on a head. */
    public SkinRays(FaceGeometry face) {
        this.face = face;
    }

    /** Unit normal of the surface of equal distance through {@code p}, from differences over ± {@code step} metres. */
    public Vec3 normal(Vec3 p, double step) {
        // Differences to both sides along each axis: a mirrored face has the mirrored normals.
        double x = face.distance(p.x() + step, p.y(), p.z()) - face.distance(p.x() - step, p.y(), p.z());
        double y = face.distance(p.x(), p.y() + step, p.z()) - face.distance(p.x(), p.y() - step, p.z());
        double z = face.distance(p.x(), p.y(), p.z() + step) - face.distance(p.x(), p.y(), p.z() - step);
        double length = Math.sqrt(x * x + y * y + z * z);
        return length > 0 ? new Vec3(x / length, y / length, z / length) : new Vec3(0, 0, 1);
    }

    /** How far from {@code p} along a unit direction skin is met, within {@code limit} metres; NaN if none is. */
    public double hit(Vec3 p, Vec3 direction, double start, double limit) {
        return march(p.x(), p.y(), p.z(), direction, start, limit);
    }

    /** Whether skin lies on the way from {@code p}, starting {@code start} metres off it. */
    boolean blocked(Vec3 p, Vec3 direction, double start, double limit) {
        return !Double.isNaN(hit(p, direction, start, limit));
    }

    private double march(double x, double y, double z, Vec3 direction, double start, double limit) {
        double dx = direction.x();
        double dy = direction.y();
        double dz = direction.z();
        double t = start;
        while (t < limit) {
            double px = x + dx * t;
            double py = y + dy * t;
            double pz = z + dz * t;
            if (px * px + py * py + pz * pz > REACH * REACH && px * dx + py * dy + pz * dz > 0) {
                return Double.NaN;
            }
            double distance = face.distance(px, py, pz);
            if (distance < 0) {
                return t;
            }
            t += Math.max(SMALLEST_STEP, distance);
        }
        return Double.NaN;
    }
}
