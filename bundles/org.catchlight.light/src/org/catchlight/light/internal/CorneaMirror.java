package org.catchlight.light.internal;

import org.catchlight.light.FaceGeometry.Eye;
import org.catchlight.light.SetSpace;
import org.catchlight.light.Vec3;
import org.catchlight.shot.Camera;

/** One cornea on the set as a convex mirror, seen by the camera. */
final class CorneaMirror {
    private final Vec3 centre;
    private final Vec3 iris;
    private final Vec3 axis;
    private final Eye eye;
    private final Vec3 lens;
    private final Vec3 right;
    private final Vec3 up;

    /**
     * @param globe centre of the globe on the set
     * @param axis  unit vector that the eye looks along
     */
    CorneaMirror(Eye eye, Vec3 globe, Vec3 axis, Camera camera) {
        this.eye = eye;
        this.axis = axis;
        centre = globe.plus(axis.times(eye.corneaOffset()));
        double depth = Math.sqrt(Math.max(0, eye.corneaRadius() * eye.corneaRadius() - eye.irisRadius() * eye.irisRadius()));
        iris = centre.plus(axis.times(depth));
        lens = SetSpace.cameraPosition(camera);
        Vec3 toLens = lens.minus(iris).normalized();
        Vec3 level = SetSpace.cameraRight(camera);
        right = level.minus(toLens.times(level.dot(toLens))).normalized();
        up = toLens.cross(right);
    }

    /** Front-most point of the cornea. */
    Vec3 apex() {
        return centre.plus(axis.times(eye.corneaRadius()));
    }

    /**
     * Point of the cornea's sphere that mirrors a light at {@code light} into the lens: its normal halves the angle between the two ways.
     * Fixed-point iteration; the sphere is small against all distances, so a few steps reach full precision.
     */
    Vec3 mirror(Vec3 light) {
        return solve(light, false);
    }

    /** The same for a far light in a direction. */
    Vec3 mirrorFar(Vec3 direction) {
        return solve(direction, true);
    }

    private Vec3 solve(Vec3 light, boolean far) {
        Vec3 point = apex();
        for (int i = 0; i < 12; i++) {
            Vec3 toLight = far ? light : light.minus(point).normalized();
            Vec3 normal = toLight.plus(lens.minus(point).normalized()).normalized();
            point = centre.plus(normal.times(eye.corneaRadius()));
        }
        return point;
    }

    /** Whether a point of the sphere lies on the cornea, within the border of the iris. */
    boolean onCornea(Vec3 point) {
        Vec3 off = point.minus(centre);
        double along = off.dot(axis);
        double limit = eye.irisRadius() / eye.corneaRadius();
        return along > 0 && along / off.length() >= Math.sqrt(1 - limit * limit);
    }

    /** Offset to camera right of the centre of the iris, in iris radii, in the camera's perspective. */
    double x(Vec3 point) {
        return project(point).dot(right) / eye.irisRadius();
    }

    /** The same upward. */
    double y(Vec3 point) {
        return project(point).dot(up) / eye.irisRadius();
    }

    /** How far apart two points look, in iris radii. */
    double apart(Vec3 a, Vec3 b) {
        return Math.hypot(x(a) - x(b), y(a) - y(b));
    }

    private Vec3 project(Vec3 point) {
        Vec3 toIris = iris.minus(lens);
        Vec3 ray = point.minus(lens);
        return ray.times(toIris.dot(toIris) / ray.dot(toIris)).minus(toIris);
    }

    Vec3 lens() {
        return lens;
    }
}
