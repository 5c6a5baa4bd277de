package org.catchlight.light.ui.internal.scene;

import org.catchlight.light.Vec3;

/**
 * The set from the side. Every light is turned about the subject's vertical axis into the plane of the drawing, to the right if it
 * stands on the camera's side, else to the left: heights, elevations and distances are true.
 *
 * @param subject where the subject is
 * @param scale   points a metre
 * @param rim     metres; what is farther off appears there
 */
public record ElevationView(PanePoint subject, double scale, double rim) implements SetView {
    /** A light this close to the plane that parts front from back stays on its side, since the other is not the opposite. */
    private static final double ASIDE = 1;

    @Override
    public PanePoint at(Polar place) {
        double out = Math.min(place.distance(), rim) * scale;
        double elevation = Math.toRadians(place.elevation());
        double across = Math.cos(elevation) * out * (place.inFront() ? 1 : -1);
        return subject.plus(across, -Math.sin(elevation) * out);
    }

    @Override
    public PanePoint near(Polar place, Vec3 offset) {
        double azimuth = Math.toRadians(place.azimuth());
        double outward = (offset.x() * Math.sin(azimuth) + offset.z() * Math.cos(azimuth)) * (place.inFront() ? 1 : -1);
        return at(place).plus(outward * scale, -offset.y() * scale);
    }

    @Override
    public Polar moved(Polar start, PanePoint to, boolean fixed) {
        PanePoint way = to.minus(subject);
        double distance = Math.max(0.05, way.length() / scale);
        boolean crosses = way.x() < 0 == start.inFront();
        boolean aside = Math.abs(Math.abs(start.azimuth()) - 90) < ASIDE;
        double across = crosses && aside ? 0 : Math.abs(way.x());
        double elevation = way.length() < 1e-6 ? start.elevation() : Math.toDegrees(Math.atan2(-way.y(), across));
        double azimuth = crosses && !aside ? Polar.wrap(start.azimuth() + 180) : start.azimuth();
        boolean keep = fixed || start.distance() > rim && distance > rim * 0.98;
        return new Polar(azimuth, elevation, keep ? start.distance() : distance);
    }
}
