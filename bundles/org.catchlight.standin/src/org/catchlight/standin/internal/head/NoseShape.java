package org.catchlight.standin.internal.head;

import static org.catchlight.standin.internal.head.Sdf.capsule;
import static org.catchlight.standin.internal.head.Sdf.clay;
import static org.catchlight.standin.internal.head.Sdf.ellipsoid;
import static org.catchlight.standin.internal.head.Sdf.ridge;
import static org.catchlight.standin.internal.head.Sdf.smax;
import static org.catchlight.standin.internal.head.Sdf.smin;
import static org.catchlight.standin.internal.head.Sdf.step;

/** The nose with its wings, nostrils and the fold beside it; x is the distance from the midline, centimetres. */
public final class NoseShape {
    private final Measures measures;

    NoseShape(Measures measures) {
        this.measures = measures;
    }

    /** How much lower the base of the nose lies than on the mean head. */
    public double drop() {
        return measures.noseLength;
    }

    /** Width over the wings as a factor of the mean. */
    public double width() {
        return measures.noseWidth;
    }

    double add(double skin, double x, double y, double z) {
        if (z < 5 || y > 3.5 || y < -9 || x > 5) {
            return skin;
        }
        double drop = measures.noseLength;
        double out = measures.noseProjection;
        double ax = x / measures.noseWidth;
        double ny = y + drop;
        double nose = capsule(x, y, z, 0, 0.8, 8.72, 0, -3.1 - drop, 10.90 + out, 0.44, 0.60);
        nose = smin(nose, capsule(ax, y, z, 0, 0.4, 8.1, 0, -3.3 - drop, 9.75 + 0.6 * out, 0.72, 1.10), 0.8);
        nose = smin(nose, ellipsoid(ax - 0.26, ny + 3.55, z - 11.10 - out, 0.58, 0.62, 0.62), 0.7);
        nose = smin(nose, ellipsoid(ax - 1.10, ny + 3.92, z - 10.0 - 0.7 * out, 0.60, 0.56, 0.85), 0.55);
        nose = smin(nose, capsule(x, y, z, 0, -4.15 - drop, 11.05 + out, 0, -4.55 - drop, 9.8, 0.30, 0.34), 0.35);
        nose += 0.05 * clay(ax - 0.86, ny + 3.70, z - 10.85 - out, 0.22, 0.5, 0.5);
        double d = smin(skin, nose, 0.6);
        double bx = ax - 0.62;
        double bz = z - 10.45 - out;
        d = smax(d, -ellipsoid(bx * 0.92 + bz * 0.39, ny + 4.50 + 0.18 * bx, bz * 0.92 - bx * 0.39, 0.31, 0.36, 0.58), 0.18);
        double crease = x - (1.76 * measures.noseWidth + (-3.9 - ny) * 0.35);
        d += 0.10 * ridge(crease, 0.20) * clay(0, ny + 3.95, z - 9.2, 1, 0.55, 1.3);
        double fold = step(-7.6, -6.2, y) * step(-3.9, -4.8, y) * step(6, 7.5, z);
        return d + (0.06 + 0.10 * measures.ageing) * ridge(x - (2.15 + (-4.6 - y) * 0.50), 0.34) * fold;
    }
}
