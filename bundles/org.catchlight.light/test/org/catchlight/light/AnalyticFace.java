package org.catchlight.light;

import static java.lang.Math.abs;
import static java.lang.Math.sqrt;

/**
 * A simple face as a signed distance field: an ellipsoid head with cheeks, jaw, brow, recessed orbits, a nose and lids, sampled on a
 * grid of 2 mm. Lengths inside are centimetres.
 */
final class AnalyticFace implements FaceGeometry {
    private static final double CELL = 0.2;
    private static final double[] LOW = {-10, -15, -12};
    private static final int[] CELLS = {101, 151, 126};
    private static final AnalyticFace SHARED = new AnalyticFace();

    private final float[] field = new float[CELLS[0] * CELLS[1] * CELLS[2]];
    private final Landmarks landmarks;

    private AnalyticFace() {
        for (int k = 0; k < CELLS[2]; k++) {
            for (int j = 0; j < CELLS[1]; j++) {
                for (int i = 0; i < CELLS[0]; i++) {
                    field[(k * CELLS[1] + j) * CELLS[0] + i] = (float) skin(LOW[0] + i * CELL, LOW[1] + j * CELL, LOW[2] + k * CELL);
                }
            }
        }
        landmarks = new Landmarks(front(0, 0.019), front(0, 0.003), front(0, -0.036), front(0, -0.0485), front(0.0165, -0.039),
                front(0.0255, -0.0688), front(0, -0.0686), front(0, -0.0995), front(0, -0.113), new Vec3(0.068, -0.02, 0.025),
                new Vec3(0.052, -0.08, 0.015), front(0, 0.066));
    }

    /** The one face of all tests; making it takes about a second. */
    static AnalyticFace shared() {
        return SHARED;
    }

    @Override
    public double distance(double x, double y, double z) {
        double fx = Math.clamp((x * 100 - LOW[0]) / CELL, 0, CELLS[0] - 1.001);
        double fy = Math.clamp((y * 100 - LOW[1]) / CELL, 0, CELLS[1] - 1.001);
        double fz = Math.clamp((z * 100 - LOW[2]) / CELL, 0, CELLS[2] - 1.001);
        int i = (int) fx;
        int j = (int) fy;
        int k = (int) fz;
        double u = fx - i;
        double v = fy - j;
        double w = fz - k;
        int at = (k * CELLS[1] + j) * CELLS[0] + i;
        int up = CELLS[0];
        int deep = CELLS[0] * CELLS[1];
        double near = mix(mix(field[at], field[at + 1], u), mix(field[at + up], field[at + up + 1], u), v);
        double far = mix(mix(field[at + deep], field[at + deep + 1], u), mix(field[at + deep + up], field[at + deep + up + 1], u), v);
        double outX = x * 100 - (LOW[0] + fx * CELL);
        double outY = y * 100 - (LOW[1] + fy * CELL);
        double outZ = z * 100 - (LOW[2] + fz * CELL);
        return (mix(near, far, w) + sqrt(outX * outX + outY * outY + outZ * outZ)) / 100;
    }

    @Override
    public double frontDepth(double x, double y) {
        double z = 0.13;
        while (z > -0.02) {
            double d = distance(x, y, z);
            if (d < 5e-5) {
                return globe(x, y, z);
            }
            z -= Math.max(5e-5, d * 0.9);
        }
        return Double.NaN;
    }

    private double globe(double x, double y, double z) {
        Eye eye = eye(x < 0 ? Side.RIGHT : Side.LEFT);
        double dx = x - eye.globeCentre().x();
        double dy = y - eye.globeCentre().y();
        double inside = eye.globeRadius() * eye.globeRadius() - dx * dx - dy * dy;
        return inside > 0 ? Math.max(z, eye.globeCentre().z() + sqrt(inside)) : z;
    }

    private Vec3 front(double x, double y) {
        return new Vec3(x, y, frontDepth(x, y));
    }

    @Override
    public Landmarks landmarks() {
        return landmarks;
    }

    @Override
    public Eye eye(Side side) {
        return new Eye(new Vec3(side == Side.LEFT ? 0.0315 : -0.0315, 0, 0.073), 0.0118, 0.0078, 0.00506, 0.00585);
    }

    private static double skin(double side, double y, double z) {
        double x = sqrt(side * side + 0.01);
        double d = smin(ellipsoid(x, y - 3.9, z + 1.9, 7.3, 7.1, 7.4), ellipsoid(x, y - 3.4, z - 2.3, 6.25, 6.9, 7.2), 2.5);
        double face = ellipsoid(x, y + 3.5, z - 2.5, 5.75, 8.0, 6.35);
        face = smin(face, ellipsoid(x, y + 6.3, z - 6.2, 2.9, 3.0, 3.42), 1.6);
        face = smin(face, capsule(x, y, z, 4.55, -7.1, 1.5, 1.0, -9.8, 7.3, 1.1, 1.2), 2.6);
        face = smin(face, ellipsoid(x, y + 9.95, z - 7.8, 1.7, 1.3, 1.6), 1.5);
        face = smin(face, ellipsoid(x - 3.3, y + 4.8, z - 5.6, 2.2, 2.6, 2.35), 2.2);
        d = smin(d, face, 2.2);
        d = smin(d, ellipsoid(x - 4.35, y + 2.6, z - 5.3, 1.75, 1.45, 1.85), 2.4);
        d = smin(d, capsule(x, y, z, 0, 1.8, 8.75, 3.2, 2.05, 8.1, 0.6, 0.6), 1.4);
        d = smin(d, capsule(x, y, z, 3.2, 2.05, 8.1, 4.9, 1.0, 6.2, 0.6, 0.45), 2.0);
        d = -smin(-d, ellipsoid(x - 3.3, y - 0.1, z - 9.75, 2.05, 1.20, 1.9), 1.5);
        double nose = capsule(x, y, z, 0, 0.8, 8.72, 0, -3.1, 10.90, 0.44, 0.60);
        nose = smin(nose, capsule(x, y, z, 0, 0.4, 8.1, 0, -3.3, 9.75, 0.72, 1.10), 0.8);
        nose = smin(nose, ellipsoid(x - 0.26, y + 3.55, z - 11.10, 0.58, 0.62, 0.62), 0.7);
        nose = smin(nose, ellipsoid(x - 1.10, y + 3.92, z - 10.0, 0.60, 0.56, 0.85), 0.55);
        d = smin(d, nose, 0.6);
        double lip = smin(capsule(x, y, z, 0, -6.52, 9.80, 2.4, -6.85, 8.5, 0.40, 0.15), capsule(x, y, z, 0, -7.3, 9.52, 2.3, -6.95, 8.4,
                0.46, 0.15), 0.1);
        d = smin(d, lip, 0.35);
        // A lid is a shell round the globe, open between two arcs.
        double u = x - 3.15;
        double lid = smin(d, ellipsoid(u, y, z - 7.15, 1.66, 1.44, 1.47), 0.75);
        double fissure = Math.max(y - 0.45 * (1 - u * u / 2), -0.5 * (1 - u * u / 2) - y);
        return z > 7 && abs(y) < 2.6 ? Math.max(lid, -fissure * 0.85) : lid;
    }

    private static double mix(double a, double b, double share) {
        return a + (b - a) * share;
    }

    private static double smin(double a, double b, double blend) {
        double h = blend - abs(a - b);
        return h <= 0 ? Math.min(a, b) : Math.min(a, b) - h * h * 0.25 / blend;
    }

    private static double ellipsoid(double x, double y, double z, double rx, double ry, double rz) {
        double a = x / rx;
        double b = y / ry;
        double c = z / rz;
        double scaled = sqrt(a * a + b * b + c * c);
        double slope = sqrt(a * a / rx / rx + b * b / ry / ry + c * c / rz / rz);
        return slope < 1e-9 ? -Math.min(rx, Math.min(ry, rz)) : scaled * (scaled - 1) / slope;
    }

    private static double capsule(double x, double y, double z, double ax, double ay, double az, double bx, double by, double bz,
            double ra, double rb) {
        double ex = bx - ax;
        double ey = by - ay;
        double ez = bz - az;
        double h = Math.clamp(((x - ax) * ex + (y - ay) * ey + (z - az) * ez) / (ex * ex + ey * ey + ez * ez), 0.0, 1.0);
        double px = x - ax - h * ex;
        double py = y - ay - h * ey;
        double pz = z - az - h * ez;
        return sqrt(px * px + py * py + pz * pz) - (ra + h * (rb - ra));
    }
}
