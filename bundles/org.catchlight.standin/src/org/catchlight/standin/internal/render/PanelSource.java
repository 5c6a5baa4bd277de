package org.catchlight.standin.internal.render;

import org.catchlight.light.Emitter.Beam;
import org.catchlight.light.Vec3;

/** A flat source, rectangle or ellipse. */
public final class PanelSource implements LightSource {
    /** Softness of the mirrored border, as a share of the half extent. */
    private static final double BORDER = 0.03;
    /** Most cells along a side whose middles are kept. */
    private static final int KEPT = 5;

    private final Vec3 centre;
    private final Vec3 u;
    private final Vec3 v;
    private final Vec3 normal;
    private final boolean round;
    private final double[] radiance;
    private final Beam beam;
    private final double spread;
    private final double area;
    /** Radius of a disc as large as the source. */
    private final double radius;
    /** Middles of the cells, by how many there are along a side. */
    private final double[][] middles = new double[KEPT + 1][];

    /**
     * A source.
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
    public PanelSource(Vec3 centre, Vec3 u, Vec3 v, Vec3 normal, boolean round, double[] radiance, Beam beam, double spread) {
        this.centre = centre;
        this.u = u;
        this.v = v;
        this.normal = normal;
        this.round = round;
        this.radiance = radiance;
        this.beam = beam;
        this.spread = spread;
        area = u.length() * v.length() * (round ? Math.PI : 4);
        radius = Math.sqrt(area / Math.PI);
        for (int perSide = 1; perSide <= KEPT; perSide++) {
            middles[perSide] = new double[perSide * perSide * 3];
            for (int cell = 0; cell < perSide * perSide; cell++) {
                place(cell % perSide, cell / perSide, perSide, 0.5, 0.5, middles[perSide], cell * 3);
            }
        }
    }

    /** Centre of its face. */
    public Vec3 centre() {
        return centre;
    }

    @Override
    public double[] radiance() {
        return radiance;
    }

    @Override
    public double spread() {
        return spread;
    }

    private void place(int column, int row, int perSide, double cu, double cv, double[] out, int at) {
        double a = 2 * (column + cu) / perSide - 1;
        double b = 2 * (row + cv) / perSide - 1;
        if (round) {
            double[] disc = new double[2];
            LightSource.disc((a + 1) / 2, (b + 1) / 2, disc);
            a = disc[0];
            b = disc[1];
        }
        out[at] = centre.x() + a * u.x() + b * v.x();
        out[at + 1] = centre.y() + a * u.y() + b * v.y();
        out[at + 2] = centre.z() + a * u.z() + b * v.z();
    }

    @Override
    public boolean cell(int column, int row, int perSide, double cu, double cv, double px, double py, double pz, Incident out) {
        double[] places;
        int at;
        if (perSide <= KEPT && cu == 0.5 && cv == 0.5) {
            places = middles[perSide];
            at = (row * perSide + column) * 3;
        } else {
            places = new double[3];
            at = 0;
            place(column, row, perSide, cu, cv, places, at);
        }
        out.toward(places[at] - px, places[at + 1] - py, places[at + 2] - pz);
        double cosine = -(out.x * normal.x() + out.y * normal.y() + out.z * normal.z());
        if (!(cosine > 0)) {
            return false;
        }
        double cells = (double) perSide * perSide;
        out.weight = beam.at(cosine) * cosine * area / (cells * out.distance * out.distance);
        out.slope = radius / perSide * Math.sqrt(0.5 + 0.5 * cosine) / out.distance;
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
}
