package org.catchlight.standin.internal.render;

import org.catchlight.light.Vec3;

/**
 * A glowing sphere: from any point the disc that it fills.
 *
 * @param centre   centre
 * @param radius   cm
 * @param radiance exposed radiance
 * @param spread   half width over distance as seen from the head
 */
public record BallSource(Vec3 centre, double radius, double[] radiance, double spread) implements LightSource {
    @Override
    public boolean cell(int column, int row, int perSide, double cu, double cv, double px, double py, double pz, Incident out) {
        out.toward(centre.x() - px, centre.y() - py, centre.z() - pz);
        double far = out.distance;
        if (far <= radius) {
            return false;
        }
        double sine = radius / far;
        Cap.direction(out, sine, (column + cu) / perSide, (row + cv) / perSide);
        double cells = (double) perSide * perSide;
        out.weight = 2 * Math.PI * (1 - Math.sqrt(1 - sine * sine)) / cells;
        out.slope = sine / perSide;
        out.distance = far;
        return true;
    }

    @Override
    public double seen(double px, double py, double pz, double dx, double dy, double dz) {
        double x = centre.x() - px;
        double y = centre.y() - py;
        double z = centre.z() - pz;
        double far = Math.sqrt(x * x + y * y + z * z);
        double cosine = (x * dx + y * dy + z * dz) / far;
        return Cap.covered(cosine, radius / far);
    }
}
