package org.catchlight.standin.internal.head;

import static org.catchlight.standin.internal.head.Sdf.capsule;
import static org.catchlight.standin.internal.head.Sdf.clay;
import static org.catchlight.standin.internal.head.Sdf.ellipsoid;
import static org.catchlight.standin.internal.head.Sdf.smax;
import static org.catchlight.standin.internal.head.Sdf.smin;

/** The big masses and planes of the face without nose, mouth and lids; x is the distance from the midline, centimetres. */
final class FaceShape {
    /** Height of the angle of the jaw. */
    static final double GONION_Y = -6.9;
    /** z of the angle of the jaw. */
    static final double GONION_Z = 1.3;

    private final Measures measures;

    FaceShape(Measures measures) {
        this.measures = measures;
    }

    double add(double cranium, double x, double y, double z) {
        double xs = Math.sqrt(x * x + 0.15);
        double d = smin(cranium, lower(x, y, z), 2.2);
        double ck = measures.cheekbone;
        d = smin(d, ellipsoid(x - 4.35, y + 2.6, z - 5.3, 1.75, 1.45, 1.85 + 0.25 * ck), 2.4);
        d = smin(d, capsule(x, y, z, 5.0, -2.3, 4.6, 6.1, -1.7, 0.8, 0.6, 0.7), 2.2);
        d = smin(d, capsule(xs, y, z, 0.0, 1.8, 8.75, 3.2, 2.05, 8.1, 0.6, 0.6), 1.4);
        d = smin(d, capsule(x, y, z, 3.2, 2.05, 8.1, 4.9, 1.0, 6.2, 0.6, 0.45), 2.0);
        d = planes(d, x, xs, y, z);
        d = smax(d, -ellipsoid(x - 3.3, y - 0.1, z - 9.75, 2.05, 1.20, 1.9), 1.5);
        return d + 0.22 * clay(x - 1.65, y - 0.35, z - 8.3, 0.55, 0.75, 1.2);
    }

    private double lower(double x, double y, double z) {
        double face = ellipsoid(x, y + 3.5, z - 2.5, 5.75, 8.0, 6.35);
        face = smin(face, ellipsoid(x, y + 6.3, z - 6.2, 2.9, 3.0, 3.42), 1.6);
        face = smin(face, capsule(x, y, z, 4.55, -7.1, 1.5, 1.0, -9.8, 7.3, 1.1, 1.2), 2.6);
        face = smin(face, ellipsoid(x, y + 9.95, z - 7.8 - measures.chinProjection, 1.7 * measures.chinWidth, 1.3, 1.6), 1.5);
        face = smin(face, ellipsoid(x - 3.3, y + 4.8, z - 5.6, 2.2, 2.6, 2.35), 2.2);
        return smin(face, ellipsoid(x - 3.55, y + 4.3, z - 1.6, 2.2, 3.3, 3.2), 1.8);
    }

    private double planes(double skin, double x, double xs, double y, double z) {
        double d = skin - 0.34 * clay(xs - 2.4, y - 5.8, z - 8.4, 2.6, 2.4, 4);
        d -= (0.06 + 0.11 * measures.browRidge) * clay(xs - 1.8, y - 1.9, z - 9.2, 1.7, 0.8, 2);
        d += 0.28 * clay(x - 6.6, y - 2.6, z - 4.8, 1.6, 2.4, 2.4);
        d += (0.06 + 0.14 * measures.cheekbone) * clay(x - 4.9, y + 5.8, z - 5.4, 1.5, 1.9, 2.2);
        d -= 0.10 * clay(x - 5.6, y + 6.2, z - 2.2, 1.5, 2.0, 2.2);
        d += 0.30 * clay(x, y + 8.75, z - 9.2, 1.9, 0.55, 1.2);
        d -= 0.10 * clay(xs - 0.55, y + 10.0, z - 9.4, 0.7, 0.7, 1);
        return d + 0.03 * clay(x, y + 10.2, z - 9.6, 0.22, 0.6, 1);
    }
}
