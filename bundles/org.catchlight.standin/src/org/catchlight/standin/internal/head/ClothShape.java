package org.catchlight.standin.internal.head;

import static org.catchlight.standin.internal.head.Sdf.ridge;
import static org.catchlight.standin.internal.head.Sdf.smax;
import static org.catchlight.standin.internal.head.Sdf.smin;
import static org.catchlight.standin.internal.head.Sdf.step;

/** A crew-necked shirt with a ribbed collar over the body, in the body's frame, centimetres. */
final class ClothShape {
    /** Height of the neck opening at the neck's middle and its slopes: lower in front, higher behind and at the sides. */
    private static final double OPENING = -15.3;
    private static final double SLOPE = 0.34;
    private static final double COLLAR = 2.1;

    private final BodyShape body;

    ClothShape(BodyShape body) {
        this.body = body;
    }

    double distance(double x, double y, double z) {
        if (y > -9) {
            return y + 12;
        }
        double over = body.distance(x, y, z);
        double hem = rim(x, y, z);
        double folds = 0.16 * Noise.value(x * 0.16 + 3, y * 0.10 + 0.05 * Math.abs(x), z * 0.16) * step(-20, -26, y);
        double shirt = over - 0.50 - folds;
        double collar = over - 0.68 + 0.10 * ridge(hem + COLLAR, 0.18);
        double fabric = hem > -COLLAR ? collar : smin(shirt, collar + (-COLLAR - hem) * 0.6, 0.25);
        return smax(fabric, hem * 0.9, 0.22);
    }

    /** Distance above the edge of the opening, below 0 where there is cloth. */
    private static double rim(double x, double y, double z) {
        return y - OPENING + SLOPE * (z + 4.5) - 0.012 * x * x;
    }
}
