package org.catchlight.standin.internal.render;

import org.catchlight.light.Vec3;

/**
 * The overcast sky of the CIE, (1 + 2·sin γ)/3 of the zenith at elevation γ, nothing below the horizon.
 *
 * @param up       unit vector to the zenith
 * @param radiance exposed radiance of the zenith
 */
public record DomeSource(Vec3 up, double[] radiance) implements LightSource {
    private static final double FAR = 1e6;

    @Override
    public boolean cell(int column, int row, int perSide, double cu, double cv, double px, double py, double pz, Incident out) {
        out.x = up.x();
        out.y = up.y();
        out.z = up.z();
        Cap.direction(out, 1, (column + cu) / perSide, (row + cv) / perSide);
        double solid = 2 * Math.PI / ((double) perSide * perSide);
        out.weight = luminance(out.x, out.y, out.z) * solid;
        out.slope = Math.sqrt(solid / Math.PI);
        out.distance = FAR;
        return out.weight > 0;
    }

    @Override
    public double seen(double px, double py, double pz, double dx, double dy, double dz) {
        return luminance(dx, dy, dz);
    }

    @Override
    public double spread() {
        return 1;
    }

    private double luminance(double x, double y, double z) {
        double sine = x * up.x() + y * up.y() + z * up.z();
        return sine <= 0 ? 0 : (1 + 2 * sine) / 3;
    }
}
