package org.catchlight.light.ui.internal.scene;

/**
 * A point of the designer's canvas in points, which are device-independent; y is downward.
 *
 * @param x to the right
 * @param y downward
 */
public record PanePoint(double x, double y) {
    /** This moved by (dx, dy). */
    public PanePoint plus(double dx, double dy) {
        return new PanePoint(x + dx, y + dy);
    }

    /** This plus {@code other}. */
    public PanePoint plus(PanePoint other) {
        return plus(other.x, other.y);
    }

    /** This minus {@code other}. */
    public PanePoint minus(PanePoint other) {
        return plus(-other.x, -other.y);
    }

    /** This times {@code factor}. */
    public PanePoint times(double factor) {
        return new PanePoint(x * factor, y * factor);
    }

    /** Distance from the origin. */
    public double length() {
        return Math.hypot(x, y);
    }

    /** Distance from {@code other}. */
    public double distance(PanePoint other) {
        return minus(other).length();
    }

    /** The same direction with length 1; the zero vector becomes (0, −1), upward. */
    public PanePoint unit() {
        double length = length();
        return length < 1e-9 ? new PanePoint(0, -1) : times(1 / length);
    }
}
