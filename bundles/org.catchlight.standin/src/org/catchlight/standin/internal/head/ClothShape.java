package org.catchlight.standin.internal.head;

import static org.catchlight.standin.internal.head.Sdf.ridge;
import static org.catchlight.standin.internal.head.Sdf.smax;
import static org.catchlight.standin.internal.head.Sdf.smin;
import static org.catchlight.standin.internal.head.Sdf.step;

import org.catchlight.shot.Neckline;

/** The clothes over the body with their neckline, in the body's frame, centimetres. */
final class ClothShape {
    /** Above this there are no clothes. */
    private static final double TOP = -9;
    /** Breadth of a ribbed band along the opening. */
    private static final double BAND = 1.9;
    /** Radius about the neck within which a round neck lies in its plane. */
    private static final double HUGGED = 6.2;
    private static final double SHIRT_COLLAR = 3.3;

    private final BodyShape body;
    private final Neckline neckline;

    ClothShape(BodyShape body, Neckline neckline) {
        this.body = body;
        this.neckline = neckline;
    }

    double distance(double x, double y, double z) {
        if (y > TOP) {
            return y - TOP + 1;
        }
        double over = body.draped(x, y, z);
        if (over > 4) {
            return over - 2.2;
        }
        double ax = Math.sqrt(x * x + 0.02);
        double plane = plane(ax, y, z);
        return switch (neckline) {
            case TURTLENECK -> turtleneck(x, y, z, over, plane);
            case SHIRT -> shirt(x, ax, y, z, over, plane);
            case VNECK -> banded(x, y, z, over + 0.16 * step(-0.9, -0.1, veed(ax, y, z, plane)), veed(ax, y, z, plane), 1.6);
            default -> banded(x, y, z, over, plane - hugged(x, z), BAND);
        };
    }

    /** Height over the plane in which a round neck lies: the pit of the neck in front, the seventh vertebra behind. */
    private static double plane(double ax, double y, double z) {
        return (y + 18.0 + 0.52 * (z - 2.0) - 0.006 * ax * ax) * 0.88;
    }

    /** How much higher a round neck reaches beside the neck, where the plane alone would run along the slope of the shoulder. */
    private static double hugged(double x, double z) {
        double beyond = Math.sqrt(x * x + (z + 3.3) * (z + 3.3)) - HUGGED;
        return 0.35 * (beyond + Math.sqrt(beyond * beyond + 0.5));
    }

    private static double veed(double ax, double y, double z, double plane) {
        double depth = (y + 25.4 - 1.72 * ax) * 0.50 - 6 * step(-0.5, -5, z);
        return smax(plane - 0.2, depth, 0.5);
    }

    private double fabric(double x, double y, double z, double over) {
        double fall = step(-20, -27, y);
        double folds = 0.20 * Noise.value(x * 0.15 + 3, y * 0.07 + 0.06 * Math.abs(x), z * 0.15)
                + 0.07 * Noise.value(x * 0.34 + 9, y * 0.16 + 0.1 * Math.abs(x), z * 0.3);
        return over - 0.46 - folds * (0.3 + 0.7 * fall);
    }

    private double banded(double x, double y, double z, double over, double hem, double band) {
        double shirt = fabric(x, y, z, over);
        double ribs = 0.012 * Math.cos(Math.atan2(x, z + 4) * 150);
        double collar = over - 0.52 - ribs + 0.09 * ridge(hem + band, 0.12) - 0.05 * ridge(hem + band * 0.5, band * 0.5);
        double fabric = hem > -band ? collar : smin(shirt, collar + (-band - hem) * 0.5, 0.25);
        return smax(fabric, hem, 0.2);
    }

    private double turtleneck(double x, double y, double z, double over, double plane) {
        double shirt = fabric(x, y, z, over);
        double hem = plane - 5.0 + 0.02 * x * x;
        double fold = plane - 0.8;
        double ribs = 0.014 * Math.cos(Math.atan2(x, z + 4) * 110);
        double roll = 0.10 * Noise.value(x * 0.3, y * 0.5, z * 0.3);
        double collar = over - (0.78 + roll) * step(0.3, -0.5, hem) - 0.12 * step(1.8, -0.2, fold) - ribs;
        double fabric = fold > 0 ? collar : smin(shirt, collar - fold * 0.45, 0.4);
        return smax(fabric, hem, 0.45);
    }

    /** A shirt: open at the throat, its collar folded down over a stand. */
    private double shirt(double x, double ax, double y, double z, double over, double plane) {
        double front = step(-2.5, 1.5, z);
        double throat = (y + 21.0 - 1.5 * ax) * 0.55 - 6 * step(0.5, -2.5, z);
        double hem = smax(plane - 0.4, throat, 0.5);
        double thin = 0.14 * step(-0.9, -0.1, hem);
        double placket = 0.06 * step(1.7, 1.5, ax) * step(0, 2, z);
        double shirt = smax(fabric(x, y, z, over + thin) - placket, hem, 0.15);
        double top = plane - 2.3 + 1.9 * front * step(2.2, 7, -ax + 7.5);
        double bottom = -plane - SHIRT_COLLAR + 2.3 - 1.7 * step(7.0, 3.2, ax) * front;
        double opening = (0.80 + 0.30 * (-18.5 - y) - ax) * 0.9 - 6 * step(0.5, -2.5, z);
        double rim = step(-0.7, 0.0, Math.max(bottom, opening));
        double leaf = over - 0.55 - 0.22 * step(2.2, -1.0, plane) + 0.16 * rim;
        return smin(shirt, smax(smax(leaf, Math.max(top, bottom), 0.25), opening, 0.25), 0.08);
    }
}
