package org.catchlight.light.ui.internal.scene;

import org.catchlight.light.Vec3;

/**
 * The set from above: the camera's home is below the subject, camera right is right. What stands farther off than {@code rim} appears
 * there.
 *
 * @param subject where the subject is
 * @param scale   points a metre
 * @param rim     metres
 */
public record PlanView(PanePoint subject, double scale, double rim) implements SetView {
    /** Above this elevation a light that is moved keeps its height rather than its angle, which would send it up and away. */
    private static final double STEEP = 70;
    private static final double NEAREST = 0.05;

    @Override
    public PanePoint at(Polar place) {
        double azimuth = Math.toRadians(place.azimuth());
        double out = Math.min(place.ground(), rim) * scale;
        return subject.plus(Math.sin(azimuth) * out, Math.cos(azimuth) * out);
    }

    /** Where a point of the set appears. */
    public PanePoint at(Vec3 point) {
        return subject.plus(point.x() * scale, point.z() * scale);
    }

    @Override
    public PanePoint near(Polar place, Vec3 offset) {
        return at(place).plus(offset.x() * scale, offset.z() * scale);
    }

    @Override
    public Polar moved(Polar start, PanePoint to, boolean fixed) {
        PanePoint way = to.minus(subject);
        double ground = Math.max(NEAREST, way.length() / scale);
        double azimuth = way.length() < 1e-6 ? start.azimuth() : Math.toDegrees(Math.atan2(way.x(), way.y()));
        if (fixed || start.ground() > rim && ground > rim * 0.98) {
            return new Polar(azimuth, start.elevation(), start.distance());
        }
        if (Math.abs(start.elevation()) > STEEP) {
            double height = start.distance() * Math.sin(Math.toRadians(start.elevation()));
            return new Polar(azimuth, Math.toDegrees(Math.atan2(height, ground)), Math.hypot(height, ground));
        }
        return new Polar(azimuth, start.elevation(), ground / Math.cos(Math.toRadians(start.elevation())));
    }
}
