package org.catchlight.light.ui.internal.scene;

import org.catchlight.light.SetSpace;
import org.catchlight.light.Vec3;

/**
 * A place on the set as the shot states it.
 *
 * @param azimuth   degrees, −180–180, + is camera right
 * @param elevation degrees, −90–90, + is up
 * @param distance  metres from the subject point
 */
public record Polar(double azimuth, double elevation, double distance) {
    /** Metres by which distances snap. */
    private static final double DISTANCE_SNAP = 0.1;

    /** The place of a point on the set; straight up keeps the azimuth of {@code before}. */
    public static Polar of(Vec3 point, Polar before) {
        double flat = Math.hypot(point.x(), point.z());
        double azimuth = flat < 1e-6 ? before.azimuth : Math.toDegrees(Math.atan2(point.x(), point.z()));
        return new Polar(azimuth, Math.toDegrees(Math.atan2(point.y(), flat)), point.length());
    }

    /** The point on the set. */
    public Vec3 point() {
        return SetSpace.direction(azimuth, elevation).times(distance);
    }

    /** Metres from the vertical axis through the subject. */
    public double ground() {
        return distance * Math.cos(Math.toRadians(elevation));
    }

    /** Whether it is on the camera's side of the subject. */
    public boolean inFront() {
        return Math.abs(azimuth) <= 90;
    }

    /** Angles as multiples of {@code degrees}, and the distance of 0.1 m. */
    public Polar snapped(double degrees) {
        return new Polar(wrap(Math.rint(azimuth / degrees) * degrees), Math.rint(elevation / degrees) * degrees,
                Math.max(DISTANCE_SNAP, Math.rint(distance / DISTANCE_SNAP) * DISTANCE_SNAP)).tidy(0.1);
    }

    /** Rounded to what a hand can mean: angles to {@code degrees}, metres to centimetres. */
    public Polar tidy(double degrees) {
        return new Polar(wrap(round(azimuth, degrees)), round(elevation, degrees), round(distance, 0.01));
    }

    private static double round(double value, double step) {
        double rounded = Math.rint(value / step) * step;
        // Multiples of a decimal step are not exact; the shot shall say 0.3, not 0.30000000000000004.
        return Math.rint(rounded * 1000) / 1000 + 0.0;
    }

    /** Degrees in −180–180. */
    public static double wrap(double degrees) {
        double turned = (degrees + 180) % 360;
        double wrapped = (turned < 0 ? turned + 360 : turned) - 180;
        return wrapped == -180 && degrees > 0 ? 180 : wrapped;
    }
}
