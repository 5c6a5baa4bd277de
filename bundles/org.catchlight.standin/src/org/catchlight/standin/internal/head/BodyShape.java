package org.catchlight.standin.internal.head;

import static org.catchlight.standin.internal.head.Sdf.capsule;
import static org.catchlight.standin.internal.head.Sdf.clay;
import static org.catchlight.standin.internal.head.Sdf.ellipsoid;
import static org.catchlight.standin.internal.head.Sdf.smin;
import static org.catchlight.standin.internal.head.Sdf.step;

/**
 * Neck, shoulders and chest in the body's frame, centimetres: column, larynx, the two heads of the sternocleidomastoid, trapezius,
 * collar bones.
 */
final class BodyShape {
    /** Height of the pit between the collar bones. */
    static final double NOTCH_Y = -19.6;
    /** z of that pit. */
    static final double NOTCH_Z = 1.3;

    /** Farther from the surface than this, cords and bones do not matter, cm. */
    private static final double DETAIL = 2.4;

    private final double radius;
    private final double cord;
    private final double reach;
    private final double larynx;
    private final double trapezius;
    private final double bands;
    private final double fat;
    private final double masculine;

    BodyShape(Measures measures) {
        reach = 0.8 * measures.shoulders;
        masculine = measures.masculine;
        radius = 4.55 + 0.31 * measures.neck;
        cord = 0.05 * measures.neck;
        larynx = 0.10 + 0.20 * Math.max(0, measures.masculine);
        trapezius = 0.45 * measures.masculine + 0.15 * measures.weight;
        bands = 0.07 * measures.ageing * measures.ageing;
        fat = 0.35 * Math.max(0, measures.weight);
    }

    double distance(double signedX, double y, double z) {
        double x = Math.sqrt(signedX * signedX + 0.3) - 0.1;
        double d = column(x, y, z);
        if (y > 0) {
            return d;
        }
        d = shoulders(d, x, y, z);
        if (d > DETAIL || d < -DETAIL) {
            return d;
        }
        double mastoid = capsule(x, y, z, 5.2, -4.2, -2.2, 3.2, -13.5, -0.7, 1.0 + cord, 0.8 + cord);
        mastoid = smin(mastoid, capsule(x, y, z, 3.2, -13.5, -0.7, 0.95, -20.2, 1.3, 0.8 + cord, 0.45), 0.8);
        mastoid = smin(mastoid, capsule(x, y, z, 3.3, -13.5, -0.9, 3.7, -20.2, 0.6, 0.65 + cord, 0.45), 1.2);
        d = smin(d, mastoid, 2.2);
        d -= larynx * clay(x, y + 14.4, z - 2.9, 0.85, 1.1, 2) + 0.12 * clay(x, y + 16.2, z - 2.8, 1.2, 1.6, 2);
        d -= fat * clay(x, y + 11.6, z - 3.5, 3.4, 1.6, 3);
        if (y < -14) {
            double bone = capsule(x, y, z, 1.25, -20.6, 1.2, 5.6, -20.1, 0.95, 0.55, 0.40);
            bone = smin(bone, capsule(x, y, z, 5.6, -20.1, 0.95, 14.2 + reach, -20.0, -3.2, 0.40, 0.55), 0.6);
            d = smin(d, bone, 1.3);
            d = smin(d, capsule(x, y, z, 0, -18.6, -0.2, 5.2, -18.8, -1.4, 0.9, 1.0), 2.4);
            d += 0.12 * clay(x - 6.8, y + 18.4, z - 0.2, 2.0, 1.1, 1.8);
            d += 0.35 * clay(x, y - NOTCH_Y, z - NOTCH_Z, 0.75, 0.9, 1.2);
        }
        double front = step(-3, 1, z);
        return bands > 0.003 && front > 0 ? d - bands * front * necklines(x, y) : d;
    }

    /** The body as cloth feels it: without cords, larynx and bones. */
    double draped(double signedX, double y, double z) {
        double x = Math.sqrt(signedX * signedX + 0.3) - 0.1;
        double d = smin(column(x, y, z) - 0.25, capsule(x, y, z, 4.9, -5, -2.6, 2.8, -20, -0.6, 0.9, 1.4), 3);
        d = smin(shoulders(d, x, y, z), capsule(x, y, z, 0, -21.2, 0.4, 10, -20.8, -1.6, 1.3, 1.5), 3);
        return d;
    }

    private double column(double x, double y, double z) {
        return capsule(x, y, z * 0.95, 0, -4, -2.0, 0, -20, -4.1, radius, radius + 0.15);
    }

    private double shoulders(double neck, double x, double y, double z) {
        double d = smin(neck, capsule(x, y, z, 1.4, -7.5, -6.0, 4.0, -14.6, -5.6, 2.3, 2.7 + 0.3 * trapezius), 2.6);
        d = smin(d, capsule(x, y, z, 4.0, -15.3 + 0.5 * trapezius, -5.4, 15.2 + reach, -22.0, -4.4, 2.5 + 0.2 * trapezius, 2.3), 2.6);
        if (y > -11) {
            return d;
        }
        d = smin(d, capsule(x, y, z, 0, -25.2, -2.0, 9, -24.6, -3.2, 4.4, 4.1), 3.2);
        d = smin(d, capsule(x, y, z, 9, -24.6, -3.2, 15.4 + reach, -24.6, -4.0, 4.1, 4.3), 3.0);
        d = smin(d, ellipsoid(x, y + 39, z + 2.6, 16.9 + reach, 17.6, 9.8 + 0.4 * masculine), 3.4);
        return smin(d, capsule(x, y, z, 15.6 + reach, -25.0, -4.0, 18.2 + reach, -48, -3.4, 4.2, 4.1), 3.0);
    }

    /** Creases round an older neck and the two bands under the chin. */
    private static double necklines(double x, double y) {
        double rings = -Sdf.ridge(y + 13.2 + 0.05 * x * x, 0.22) - 0.7 * Sdf.ridge(y + 15.9 + 0.04 * x * x, 0.24);
        return step(5.0, 2.5, x) * rings * 0.7 + 0.5 * Sdf.ridge(x - 1.1 - 0.05 * (y + 12), 0.4) * step(-11, -13, y) * step(-19, -16, y);
    }
}
