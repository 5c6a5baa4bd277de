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
        double bar = 0.07 * measures.browRidge;
        d = smin(d, ellipsoid(x - 4.3, y + 2.6, z - 5.4, 1.6, 1.4, 1.85 + 0.22 * ck), 2.4);
        d = smin(d, capsule(x, y, z, 4.9, -2.2, 4.6, 5.55, -1.6, 1.0, 0.5, 0.5), 2.6);
        d = smin(d, capsule(xs, y, z, 0.0, 1.9, 8.66 + bar, 3.2, 2.05, 8.0 + bar, 0.6, 0.6), 1.7);
        d = smin(d, capsule(x, y, z, 3.2, 2.05, 8.0 + bar, 4.7, 1.1, 6.2, 0.6, 0.5), 2.8);
        d = smin(d, capsule(x, y, z, 4.7, 1.1, 6.2, 4.7, -1.4, 6.1, 0.4, 0.45), 2.6);
        d = planes(d, x, xs, y, z);
        d = smax(d, -ellipsoid(x - 3.2, y - 0.1, z - 9.75, 2.0, 1.15, 1.9), 1.5);
        return d + 0.22 * clay(x - 1.65, y - 0.35, z - 8.3, 0.55, 0.75, 1.2);
    }

    private double lower(double x, double y, double z) {
        double fat = 0.10 * measures.cheekFullness;
        double face = ellipsoid(x, y + 3.4, z - 2.5, 5.05, 7.7, 6.3);
        face = smin(face, ellipsoid(x, y + 6.2, z - 6.0, 3.25, 3.1, 3.62), 1.6);
        face = smin(face, ellipsoid(x - 2.9, y + 6.7, z - 5.0, 1.5, 1.5, 2.3 + fat), 1.4);
        double low = -6.8 - 0.15 * measures.jawAngle;
        face = smin(face, capsule(x, y, z, 3.70 + 0.15 * measures.jawAngle, low, 1.5, 1.40, -9.30, 6.9, 0.85, 1.15), 2.0);
        face = smin(face, ellipsoid(x, y + 9.5, z - 7.8 - measures.chinProjection, 1.7 * measures.chinWidth, 1.3, 1.6), 1.5);
        face = smin(face, ellipsoid(x - 3.2, y + 4.6, z - 5.6, 2.0, 2.5, 2.4 + fat), 2.2);
        return smin(face, capsule(x, y, z, 4.35, -2.5, 1.5, 3.78, low, 1.6, 0.95, 0.85), 1.8);
    }

    private double planes(double skin, double x, double xs, double y, double z) {
        double d = skin;
        // Clay is nothing beyond three times its size.
        if (y > -4.75) {
            d -= (0.36 - 0.10 * measures.masculine) * clay(xs - 2.4, y - 5.8, z - 8.4, 2.6, 2.4, 4);
            d -= (0.06 + 0.09 * measures.browRidge) * clay(xs - 1.8, y - 1.9, z - 9.2, 1.7, 0.8, 2);
            d += 0.05 * clay(x - 6.4, y - 2.8, z - 5.0, 1.6, 2.4, 2.4);
            d -= 0.34 * clay(x - 5.7, y - 0.6, z - 3.9, 1.5, 1.7, 2.1);
            d -= 0.10 * clay(x - 3.2, y + 2.0, z - 8.0, 1.5, 0.9, 1.6);
        }
        return y < 2.4 ? lowerPlanes(d, x, xs, y, z) : d;
    }

    private double lowerPlanes(double skin, double x, double xs, double y, double z) {
        double d = skin;
        d += (0.07 * measures.cheekbone - 0.08 * measures.cheekFullness) * clay(x - 4.7, y + 5.8, z - 5.6, 1.6, 2.0, 2.2);
        d -= 0.20 * clay(x - 5.3, y + 5.4, z - 3.4, 1.4, 1.9, 1.9);
        d -= 0.06 * clay(x - 5.2, y + 5.6, z - 2.2, 1.5, 2.0, 2.2);
        d -= (0.20 + 0.04 * measures.jawAngle) * clay(x - 5.2, y + 4.9, z - 0.7, 1.4, 2.4, 1.7);
        if (y > -4.4) {
            return d;
        }
        d -= 0.22 * clay(x - 3.1, y + 8.3, z - 6.9, 1.3, 1.3, 1.6);
        d += 0.14 * clay(x, y + 8.45, z - 9.3, 1.5, 0.62, 1.2);
        d -= 0.10 * clay(xs - 0.55, y + 9.65, z - 9.4, 0.7, 0.7, 1);
        return d + 0.03 * clay(x, y + 9.85, z - 9.6, 0.22, 0.6, 1);
    }
}
