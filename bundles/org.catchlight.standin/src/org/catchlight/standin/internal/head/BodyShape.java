package org.catchlight.standin.internal.head;

import static org.catchlight.standin.internal.head.Sdf.capsule;
import static org.catchlight.standin.internal.head.Sdf.clay;
import static org.catchlight.standin.internal.head.Sdf.ellipsoid;
import static org.catchlight.standin.internal.head.Sdf.smin;

/** Neck, shoulders and chest in the body's frame, centimetres. */
final class BodyShape {
    private final double girth;
    private final double reach;

    BodyShape(Measures measures) {
        reach = 0.8 * measures.shoulders;
        girth = measures.neck;
    }

    double distance(double signedX, double y, double z) {
        double x = Math.sqrt(signedX * signedX + 0.8) - 0.2;
        double r = 4.85 + 0.2 * girth;
        double d = capsule(x, y, z, 0, -4, -1.5, 0, -20, -4.6, r + 0.1, r + 1.0);
        if (y < -3) {
            double cord = 0.06 * girth;
            d = smin(d, capsule(x, y, z, 5.7, -4.5, -1.8, 0.9, -20.8, 2.0, 0.9 + cord, 0.8 + cord), 2.2);
            d -= 0.25 * clay(x, y + 14.6, z - 3.4, 0.9, 1.5, 2);
            d = smin(d, capsule(x, y, z, 1.8, -10.5, -5.8, 13.5, -20.6, -4.6, 2.1, 2.2), 3.4);
            d = smin(d, capsule(x, y, z, 9, -24.2, -3.5, 16.0 + reach, -24.6, -3.8, 4.2, 4.4), 3.0);
            d = smin(d, ellipsoid(x, y + 39, z + 2.5, 17.5, 17.0, 10.3), 4.0);
            d = smin(d, capsule(x, y, z, 16.4 + reach, -25.2, -3.8, 19.2 + reach, -48, -3.2, 4.3, 4.2), 3.0);
            d = smin(d, capsule(x, y, z, 1.8, -21.6, 2.4, 15, -20.6, -2.2, 0.75, 0.75), 1.6);
        }
        return d;
    }
}
