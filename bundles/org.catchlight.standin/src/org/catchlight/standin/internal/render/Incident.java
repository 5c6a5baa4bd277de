package org.catchlight.standin.internal.render;

/** Light that arrives at a point from one cell of a source. Filled in place, one per thread. */
public final class Incident {
    /** Unit vector toward the cell. */
    public double x;
    /** Unit vector toward the cell. */
    public double y;
    /** Unit vector toward the cell. */
    public double z;
    /** Distance of the cell, cm. */
    public double distance;
    /** Half width of the cell over its distance. */
    public double slope;
    /** Irradiance on a surface that faces the cell: relative luminance times solid angle, before colour. */
    public double weight;

    void set(Incident other) {
        x = other.x;
        y = other.y;
        z = other.z;
        distance = other.distance;
        slope = other.slope;
        weight = other.weight;
    }

    void toward(double vx, double vy, double vz) {
        distance = Math.sqrt(vx * vx + vy * vy + vz * vz);
        double inverse = 1 / distance;
        x = vx * inverse;
        y = vy * inverse;
        z = vz * inverse;
    }
}
