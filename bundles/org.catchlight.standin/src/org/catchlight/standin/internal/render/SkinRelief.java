package org.catchlight.standin.internal.render;

import static org.catchlight.standin.internal.head.Sdf.ridge;
import static org.catchlight.standin.internal.head.Sdf.saturate;

import org.catchlight.standin.internal.head.Noise;

/**
 * The skin's relief in three bands: furrows with pores where they meet (1 mm), unevenness (2 mm) and undulation (4 mm), and the fissures
 * of the lips. The finest band bends only the normal that reflects, the others also that which scatters. Nothing is finer than the pixel
 * can show: what is lost goes into roughness, so that skin neither sparkles from afar nor turns to wax close by. One per thread.
 */
final class SkinRelief {
    private static final double STEP = 0.012;
    private static final double DEPTH = 0.0105;
    /** Height of unevenness and undulation, cm. */
    private static final double UNEVEN = 0.0070;
    private static final double UNDULATION = 0.0052;
    /** How much of the softer bands the scattering normal takes; the rest light that spreads under the skin has filled in. */
    private static final double SCATTERED = 0.75;
    /** Pixel width in cm above which pores begin to vanish. */
    private static final double PORE = 0.026;
    /** Pixel width in cm above which unevenness begins to vanish. */
    private static final double BUMP = 0.09;
    /** Furrows a cm; unevenness a cm; undulation a cm. */
    private static final double FINE = 9.5;
    private static final double MIDDLE = 4.8;
    private static final double COARSE = 2.3;
    private static final double FISSURE = 0.30;
    /** Roughness that relief too fine for the pixel adds. */
    private static final double LOST = 0.12;

    /** Distances in cells: half a furrow's width, the floor of a pore, its centre. */
    private static final double FURROW = 0.22;
    private static final double FLOOR = 0.08;
    private static final double CENTRE = 1e-3;
    /** Share of the finest band below which it is left out. */
    private static final double UNSEEN = 0.06;

    private final double[] cells = new double[9];
    private final double[] slope = new double[4];
    private final double[] wide = new double[4];

    /**
     * Sets normals and roughness, and darkens what lies deep.
     *
     * @param footprint width of a pixel on the surface, cm
     * @param facing    cosine between normal and view
     */
    void apply(SurfaceBuffer out, int i, SkinAppearance skin, double footprint, double facing) {
        double x = out.x[i];
        double y = out.y[i];
        double z = out.z[i];
        double sharp = saturate(PORE / footprint);
        double visible = sharp * sharp;
        double front = Math.min(1, facing * 1.6);
        double sx = out.nx[i];
        double sy = out.ny[i];
        double sz = out.nz[i];
        double rough = skin.rough + LOST * (1 - visible);
        if (skin.lips > 0) {
            double here = fissure(x, y);
            double slope = (fissure(x + STEP, y) - here) / STEP * 0.03;
            sx += FISSURE * skin.lips * sharp * slope;
            rough += 0.10 * skin.lips * here;
            darken(out, i, 0.24 * here * skin.lips * sharp);
        }
        if (skin.bumps > 0) {
            // Turned against the axes, so that the lattice of the noise does not show; drawn out across the neck.
            double stretched = 1 + 0.5 * skin.creased;
            double u = (x * 0.8 + y * 0.6 * stretched) / stretched;
            double v = -x * 0.48 / stretched + y * 0.64 * stretched + z * 0.6;
            double w = x * 0.36 / stretched - y * 0.48 * stretched + z * 0.8;
            double fine = visible * DEPTH * skin.pores * front;
            double bumps = skin.bumps * front * saturate(BUMP / footprint);
            soft(u, v, w);
            double even = slope[0];
            double bx = bumps * (slope[1] * 0.8 - slope[2] * 0.48 + slope[3] * 0.36);
            double by = bumps * (slope[1] * 0.6 + slope[2] * 0.64 - slope[3] * 0.48);
            double bz = bumps * (slope[2] * 0.6 + slope[3] * 0.8);
            out.normal(i, sx - SCATTERED * bx, sy - SCATTERED * by, sz - SCATTERED * bz);
            sx -= bx;
            sy -= by;
            sz -= bz;
            double deep = 0;
            if (visible > UNSEEN) {
                deep = visible * pit(u, v, w, skin);
                sx -= fine * (slope[1] * 0.8 - slope[2] * 0.48 + slope[3] * 0.36);
                sy -= fine * (slope[1] * 0.6 + slope[2] * 0.64 - slope[3] * 0.48);
                sz -= fine * (slope[2] * 0.6 + slope[3] * 0.8);
            }
            darken(out, i, 0.27 * deep * Math.min(1.2, skin.pores) - 2.2 * even * bumps);
            out.gloss[i] *= (float) ((1 - 0.5 * deep) * (1 + 12 * even * bumps));
        }
        out.reflecting(i, sx, sy, sz);
        out.roughness[i] = (float) rough;
    }

    /** Light that leaves a hollow has been through more skin: least is lost in red. */
    private static void darken(SurfaceBuffer out, int i, double share) {
        out.red[i] *= (float) (1 - 0.5 * share);
        out.green[i] *= (float) (1 - share);
        out.blue[i] *= (float) (1 - share);
    }

    /** Unevenness and undulation, cm, and their slope go into {@link #slope}. */
    private void soft(double u, double v, double w) {
        Noise.slope(u * MIDDLE, v * MIDDLE, w * MIDDLE, slope);
        Noise.slope(u * COARSE + 7, v * COARSE, w * COARSE, wide);
        slope[0] = UNEVEN * slope[0] + UNDULATION * wide[0];
        for (int k = 1; k < 4; k++) {
            slope[k] = UNEVEN * MIDDLE * slope[k] + UNDULATION * COARSE * wide[k];
        }
    }

    /** How deep in a pore a point lies, 0–1; the slope of furrows and pores, the unit about the depth of a pore, goes into {@link #slope}. */
    private double pit(double u, double v, double w, SkinAppearance skin) {
        Noise.nearestTwo(u * FINE, v * FINE, w * FINE, cells);
        double near = Math.max(CENTRE, cells[0]);
        double furrow = saturate((FURROW - (cells[4] - cells[0])) / FURROW);
        double edge = 0.30 + 0.10 * skin.poreShare;
        double inside = cells[8] < skin.poreShare ? saturate((edge - cells[0]) / (edge - FLOOR)) : 0;
        double alongNear = 0.95 * rise(inside) / (edge - FLOOR) - 0.40 * skin.furrows * rise(furrow) / FURROW;
        double alongSecond = 0.40 * skin.furrows * rise(furrow) / FURROW;
        for (int k = 1; k < 4; k++) {
            slope[k] = FINE * (alongNear * cells[k] / near + alongSecond * cells[k + 4] / cells[4]);
        }
        return inside * inside * (3 - 2 * inside);
    }

    /** Slope of the smooth step from 0 to 1. */
    private static double rise(double t) {
        return 6 * t * (1 - t);
    }

    /** The upright fissures of the lips, 0–1, closer in the middle and fanning out. */
    private static double fissure(double x, double y) {
        double wander = 0.5 * Noise.value(x * 2.2, y * 2.6, 1);
        double fan = x * (1 - 0.05 * Math.abs(x));
        double wide = ridge(Noise.value(fan * 5.2 + wander, y * 0.5 + 3, 3), 0.16);
        double narrow = ridge(Noise.value(fan * 11 + 2 * wander, y * 0.9, 5), 0.20);
        double patch = 0.6 + 0.4 * Noise.value(x * 2.5, y * 3.0, 9);
        return saturate(patch * Math.max(wide, 0.6 * narrow));
    }
}
