package org.catchlight.standin.internal.render;

/**
 * An emitter of the rig in the head frame, centimetres, with its exposed radiance: a white diffuser in the exposed light has the
 * radiance 1. A source is divided into cells of equal share that are shaded and shadowed one by one.
 */
public sealed interface LightSource permits PanelSource, BallSource, SunSource, DomeSource {
    /** Exposed radiance as linear RGB on the axis; for the sun times its solid angle. */
    double[] radiance();

    /**
     * Light from the point (u, v) of the cell's unit square, of {@code perSide}² cells.
     *
     * @param column  0 to perSide − 1
     * @param row     0 to perSide − 1
     * @param u       where in the cell, 0–1; ½ is its middle
     * @param v       where in the cell, 0–1
     * @return whether any light arrives; if not, {@code out} is undefined
     */
    boolean cell(int column, int row, int perSide, double u, double v, double px, double py, double pz, Incident out);

    /**
     * Radiance relative to {@link #radiance()} that comes along a ray from the point in direction d: 0 past the source, soft at its border.
     */
    double seen(double px, double py, double pz, double dx, double dy, double dz);

    /** Rough half width over distance as seen from the head, for choosing the number of cells. */
    double spread();

    /** Maps the unit square to the unit disc, keeping shares of area (Shirley and Chiu). */
    static void disc(double u, double v, double[] out) {
        double a = 2 * u - 1;
        double b = 2 * v - 1;
        double radius;
        double angle;
        if (a * a > b * b) {
            radius = a;
            angle = Math.PI / 4 * b / a;
        } else if (b != 0) {
            radius = b;
            angle = Math.PI / 2 - Math.PI / 4 * a / b;
        } else {
            radius = 0;
            angle = 0;
        }
        out[0] = radius * Math.cos(angle);
        out[1] = radius * Math.sin(angle);
    }
}
