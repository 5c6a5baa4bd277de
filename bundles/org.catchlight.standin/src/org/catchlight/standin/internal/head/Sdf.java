package org.catchlight.standin.internal.head;

/**
 * Signed distance primitives and smooth booleans. Lengths are in whatever unit the caller uses (centimetres in this package); everything is
 * scalar so that the compiler keeps it in registers. The ellipsoid's bound and the polynomial smooth minimum are after Inigo Quilez.
 */
public final class Sdf {
    private Sdf() {
    }

    /** Union of two distances, blended where they differ by less than {@code k}. */
    public static double smin(double a, double b, double k) {
        double h = k - Math.abs(a - b);
        return h <= 0 ? Math.min(a, b) : Math.min(a, b) - h * h * 0.25 / k;
    }

    /** Intersection of two distances, blended where they differ by less than {@code k}. */
    public static double smax(double a, double b, double k) {
        double h = k - Math.abs(a - b);
        return h <= 0 ? Math.max(a, b) : Math.max(a, b) + h * h * 0.25 / k;
    }

    /** {@code x} held between {@code low} and {@code high}. */
    public static double clamp(double x, double low, double high) {
        return x < low ? low : Math.min(x, high);
    }

    /** {@code x} held between 0 and 1. */
    public static double saturate(double x) {
        return x < 0 ? 0 : Math.min(x, 1);
    }

    /** Smooth step from 0 at {@code from} to 1 at {@code to}; {@code from} may be the larger. */
    public static double step(double from, double to, double x) {
        double t = saturate((x - from) / (to - from));
        return t * t * (3 - 2 * t);
    }

    /** Linear blend. */
    public static double mix(double a, double b, double t) {
        return a + (b - a) * t;
    }

    /** Ellipsoid about the origin with radii rx, ry, rz. */
    public static double ellipsoid(double x, double y, double z, double rx, double ry, double rz) {
        double a = x / rx;
        double b = y / ry;
        double c = z / rz;
        double k0 = Math.sqrt(a * a + b * b + c * c);
        a /= rx;
        b /= ry;
        c /= rz;
        double k1 = Math.sqrt(a * a + b * b + c * c);
        return k1 < 1e-9 ? -Math.min(rx, Math.min(ry, rz)) : k0 * (k0 - 1) / k1;
    }

    /** Sphere about the origin. */
    public static double sphere(double x, double y, double z, double radius) {
        return Math.sqrt(x * x + y * y + z * z) - radius;
    }

    /** Capsule from a to b whose radius runs linearly from ra to rb. */
    public static double capsule(double x, double y, double z, double ax, double ay, double az, double bx, double by, double bz,
            double ra, double rb) {
        double px = x - ax;
        double py = y - ay;
        double pz = z - az;
        double ex = bx - ax;
        double ey = by - ay;
        double ez = bz - az;
        double h = saturate((px * ex + py * ey + pz * ez) / (ex * ex + ey * ey + ez * ez));
        px -= h * ex;
        py -= h * ey;
        pz -= h * ez;
        return Math.sqrt(px * px + py * py + pz * pz) - (ra + h * (rb - ra));
    }

    /** Clay: an anisotropic Gaussian exp(−Σ(x/s)²) with peak 1, cut off where it is below 1e-4. */
    public static double clay(double x, double y, double z, double sx, double sy, double sz) {
        double q = x * x / (sx * sx) + y * y / (sy * sy) + z * z / (sz * sz);
        return q > 9 ? 0 : Math.exp(-q);
    }

    /** One-dimensional clay. */
    public static double ridge(double x, double s) {
        double q = x * x / (s * s);
        return q > 12 ? 0 : Math.exp(-q);
    }

    /** Catmull-Rom spline through (x, y, z, radius) knots, six pieces between two knots. */
    static double[][] spline(double... knots) {
        int count = knots.length / 4;
        int pieces = 6;
        double[][] out = new double[(count - 1) * pieces + 1][4];
        for (int n = 0; n < out.length; n++) {
            int i = Math.min(n / pieces, count - 2);
            double t = (n - i * pieces) / (double) pieces;
            for (int c = 0; c < 4; c++) {
                double p0 = knots[Math.max(0, i - 1) * 4 + c];
                double p1 = knots[i * 4 + c];
                double p2 = knots[(i + 1) * 4 + c];
                double p3 = knots[Math.min(count - 1, i + 2) * 4 + c];
                double bend = 2 * p0 - 5 * p1 + 4 * p2 - p3;
                out[n][c] = 0.5 * (2 * p1 + (p2 - p0) * t + bend * t * t + (3 * p1 - p0 - 3 * p2 + p3) * t * t * t);
            }
        }
        return out;
    }

    /** Tube along a {@link #spline}. */
    static double tube(double[][] spline, double x, double y, double z) {
        double d = 1e9;
        for (int i = 0; i + 1 < spline.length; i++) {
            double[] p = spline[i];
            double[] q = spline[i + 1];
            d = Math.min(d, capsule(x, y, z, p[0], p[1], p[2], q[0], q[1], q[2], p[3], q[3]));
        }
        return d;
    }
}
