package org.catchlight.standin.internal.head;

import static org.catchlight.standin.internal.head.Sdf.ellipsoid;
import static org.catchlight.standin.internal.head.Sdf.smin;

/** The skull's vault, on which the hair grows; x is the distance from the midline, centimetres. */
final class CraniumShape {
    private final double width;
    private final double length;
    private final double slope;

    CraniumShape(Measures measures) {
        width = measures.headWidth;
        length = measures.headLength;
        slope = measures.foreheadSlope;
    }

    double distance(double x, double y, double z) {
        // The forehead leans back by turning its front about the brows.
        double lean = z > 0 ? 0.055 * slope * Math.max(0, y - 2.5) * Sdf.step(0, 5, z) : 0;
        double back = ellipsoid(x, y - 3.9, z + 1.9, 7.3 * width, 7.1, 7.4 * length);
        return smin(back, ellipsoid(x, y - 3.4, z - 2.3 + lean, 6.25 * width, 6.9, 7.2), 2.5);
    }
}
