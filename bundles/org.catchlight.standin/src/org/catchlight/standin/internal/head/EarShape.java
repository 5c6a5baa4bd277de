package org.catchlight.standin.internal.head;

import static org.catchlight.standin.internal.head.Sdf.ellipsoid;
import static org.catchlight.standin.internal.head.Sdf.smax;
import static org.catchlight.standin.internal.head.Sdf.smin;

/** One ear in its own frame: a backwards, b up, c outwards. */
final class EarShape {
    private static final double[][] HELIX = Sdf.spline(
            -0.55, -0.35, 0.12, 0.14, -0.78, 0.6, 0.28, 0.18, -0.75, 1.7, 0.36, 0.22,
            -0.2, 2.55, 0.42, 0.23, 0.7, 2.85, 0.5, 0.24, 1.55, 2.3, 0.58, 0.25,
            1.85, 1.1, 0.62, 0.23, 1.7, -0.2, 0.55, 0.20, 1.2, -1.3, 0.42, 0.20,
            0.5, -2.25, 0.25, 0.26);
    private static final double[][] ANTIHELIX = Sdf.spline(
            0.35, 1.75, 0.30, 0.14, 0.9, 1.1, 0.46, 0.18, 1.12, 0.1, 0.5, 0.2,
            0.95, -0.8, 0.45, 0.18, 0.35, -1.45, 0.35, 0.22);
    /** Beyond this distance the ear answers a sphere around itself. */
    private static final double REACH = 5.5;

    private final double scale;
    private final double cosFlare;
    private final double sinFlare;

    EarShape(Measures measures) {
        scale = measures.earSize;
        double flare = Math.toRadians(20 + 5 * measures.earFlare);
        cosFlare = Math.cos(flare);
        sinFlare = Math.sin(flare);
    }

    double distance(double x, double y, double z) {
        double px = (x - 6.75) / scale;
        double py = (y + 1.3) / scale;
        double pz = (z + 0.9) / scale;
        double far = px * px + py * py + pz * pz;
        if (far > REACH * REACH) {
            return (Math.sqrt(far) - 4.2) * scale;
        }
        double back = px * sinFlare - pz * cosFlare;
        double c = px * cosFlare + pz * sinFlare;
        double b = py * 0.976 + back * 0.22;
        double a = back * 0.976 - py * 0.22;
        double plate = ellipsoid(a - 0.35, b - 0.2, c - 0.10 - 0.12 * a, 1.55, 2.75, 0.42);
        plate = smax(plate, -ellipsoid(a - 0.25, b + 0.35, c - 0.75, 0.85, 1.05, 0.72), 0.25);
        plate = smax(plate, -ellipsoid(a - 0.55, b - 1.45, c - 0.85, 0.75, 0.75, 0.62), 0.25);
        double relief = Sdf.tube(HELIX, a, b, c);
        relief = smin(relief, ellipsoid(a + 0.15, b + 2.35, c - 0.2, 0.62, 0.72, 0.28), 0.4);
        relief = smin(relief, Sdf.tube(ANTIHELIX, a, b, c), 0.3);
        relief = smin(relief, ellipsoid(a + 0.72, b + 0.55, c - 0.28, 0.30, 0.52, 0.30), 0.2);
        return smin(plate, relief, 0.28) * scale;
    }
}
