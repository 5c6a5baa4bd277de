package org.catchlight.standin.internal.render;

import org.catchlight.light.Vec3;

/**
 * A disc so far that its light is the same everywhere.
 *
 * @param direction     unit vector toward it
 * @param angularRadius radians
 * @param radiance      exposed radiance of the disc
 */
public record SunSource(Vec3 direction, double angularRadius, double[] radiance) implements LightSource {
    private static final double FAR = 1e6;

    @Override
    public boolean cell(int column, int row, int perSide, double cu, double cv, double px, double py, double pz, Incident out) {
        out.x = direction.x();
        out.y = direction.y();
        out.z = direction.z();
        double sine = Math.sin(angularRadius);
        Cap.direction(out, sine, (column + cu) / perSide, (row + cv) / perSide);
        out.weight = 2 * Math.PI * (1 - Math.cos(angularRadius)) / ((double) perSide * perSide);
        out.slope = sine / perSide;
        out.distance = FAR;
        return true;
    }

    @Override
    public double seen(double px, double py, double pz, double dx, double dy, double dz) {
        return Cap.covered(direction.x() * dx + direction.y() * dy + direction.z() * dz, Math.sin(angularRadius));
    }

    @Override
    public double spread() {
        return angularRadius;
    }
}
