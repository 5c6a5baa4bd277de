package org.catchlight.light.ui.internal.scene;

import org.catchlight.light.SetSpace;
import org.catchlight.light.Vec3;

/**
 * The directions that light comes from, as the camera sees them on a dome over the subject: a light beside the lens lies in the middle,
 * one at 90° to it on the circle, one behind the subject outside of the circle. As on a mirror ball, up is up and left is left.
 *
 * @param subject middle of the dome
 * @param radius  points from the middle to 90°
 * @param axis    unit vector toward the camera
 * @param right   the camera's right
 * @param up      the camera's up
 */
public record DomeView(PanePoint subject, double radius, Vec3 axis, Vec3 right, Vec3 up) implements SetView {
    /** Share of the radius that the half of the dome behind the subject takes. */
    static final double BEHIND = 0.2;

    /** The dome of a camera, level with its picture. */
    public static DomeView of(PanePoint subject, double radius, SceneCamera camera) {
        Vec3 axis = camera.place().point().normalized();
        Vec3 right = camera.up().cross(axis).normalized();
        return new DomeView(subject, radius, axis, right, axis.cross(right));
    }

    @Override
    public PanePoint at(Polar place) {
        return at(SetSpace.direction(place.azimuth(), place.elevation()));
    }

    /** Where a direction appears. */
    public PanePoint at(Vec3 direction) {
        double across = direction.dot(right);
        double rise = direction.dot(up);
        double degrees = Math.toDegrees(Math.atan2(Math.hypot(across, rise), direction.dot(axis)));
        double out = degrees <= 90 ? degrees / 90 : 1 + BEHIND * (degrees - 90) / 90;
        PanePoint way = new PanePoint(across, -rise);
        return way.length() < 1e-9 && out < 1 ? subject : subject.plus(way.unit().times(out * radius));
    }

    @Override
    public PanePoint near(Polar place, Vec3 offset) {
        return at(place.point().plus(offset).normalized());
    }

    @Override
    public Polar moved(Polar start, PanePoint to, boolean fixed) {
        PanePoint way = to.minus(subject);
        double out = Math.min(1 + BEHIND, way.length() / radius);
        double angle = Math.toRadians(out <= 1 ? out * 90 : 90 + (out - 1) / BEHIND * 90);
        PanePoint side = way.length() < 1e-9 ? new PanePoint(0, 0) : way.unit();
        Vec3 direction = axis.times(Math.cos(angle)).plus(right.times(side.x() * Math.sin(angle))).plus(up.times(-side.y() * Math.sin(angle)));
        Polar place = Polar.of(direction, start);
        return new Polar(place.azimuth(), place.elevation(), start.distance());
    }

    @Override
    public double scale() {
        return radius;
    }
}
