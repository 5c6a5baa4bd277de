package org.catchlight.standin.internal.render;

import org.catchlight.light.Emitter.Beam;
import org.catchlight.light.Vec3;

/**
 * A flat source, rectangle or ellipse.
 *
 * @param centre   centre of its face
 * @param u        half extent along its width
 * @param v        half extent along its height
 * @param normal   unit vector that it shines along
 * @param round    whether it is an ellipse
 * @param radiance exposed radiance on the normal
 * @param beam     how that falls off with the angle
 * @param spread   half width over distance as seen from the head
 */
public record PanelSource(Vec3 centre, Vec3 u, Vec3 v, Vec3 normal, boolean round, double[] radiance, Beam beam, double spread)
        implements LightSource {
    /** Softness of the mirrored border, as a share of the half extent. */
    private static final double BORDER = 0.03;

    @Override
    public boolean cell(int column, int row, int perSide, double cu, double cv, double px, double py, double pz, Incident out) {
        double a = 2 * (column + cu) / perSide - 1;
        double b = 2 * (row + cv) / perSide - 1;
        double cells = (double) perSide * perSide;
        if (round) {
            double[] disc = new double[2];
            LightSource.disc((a + 1) / 2, (b + 1) / 2, disc);
            a = disc[0];
            b = disc[1];
        }
        out.toward(centre.x() + a * u.x() + b * v.x() - px, centre.y() + a * u.y() + b * v.y() - py,
                centre.z() + a * u.z() + b * v.z() - pz);
        double cosine = -(out.x * normal.x() + out.y * normal.y() + out.z * normal.z());
        if (!(cosine > 0)) {
            return false;
        }
        double area = area() / cells;
        out.weight = beam.at(cosine) * cosine * area / (out.distance * out.distance);
        out.slope = Math.sqrt(area / Math.PI) * Math.sqrt(0.5 + 0.5 * cosine) / out.distance;
        return out.weight > 0;
    }

    @Override
    public double seen(double px, double py, double pz, double dx, double dy, double dz) {
        double cosine = -(dx * normal.x() + dy * normal.y() + dz * normal.z());
        if (cosine < 1e-4) {
            return 0;
        }
        double t = ((px - centre.x()) * normal.x() + (py - centre.y()) * normal.y() + (pz - centre.z()) * normal.z()) / cosine;
        if (t < 0) {
            return 0;
        }
        double x = px + dx * t - centre.x();
        double y = py + dy * t - centre.y();
        double z = pz + dz * t - centre.z();
        double a = (x * u.x() + y * u.y() + z * u.z()) / u.dot(u);
        double b = (x * v.x() + y * v.y() + z * v.z()) / v.dot(v);
        double rim = round ? Math.sqrt(a * a + b * b) : Math.max(Math.abs(a), Math.abs(b));
        return beam.at(cosine) * Math.clamp((1 + BORDER - rim) / (2 * BORDER), 0, 1);
    }

    private double area() {
        return u.length() * v.length() * (round ? Math.PI : 4);
    }
}
