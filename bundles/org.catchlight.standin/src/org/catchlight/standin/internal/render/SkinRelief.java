package org.catchlight.standin.internal.render;

import static org.catchlight.standin.internal.head.Sdf.ridge;
import static org.catchlight.standin.internal.head.Sdf.saturate;
import static org.catchlight.standin.internal.head.Sdf.step;

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

    private final double[] cell = new double[3];
    private double pit;
    private double soft;

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
            double here = height(u, v, w, skin);
            double even = soft;
            double deep = pit * visible;
            double du = height(u + STEP, v, w, skin) - here;
            double su = (soft - even) / STEP * bumps;
            double dv = height(u, v + STEP, w, skin) - here;
            double sv = (soft - even) / STEP * bumps;
            double dw = height(u, v, w + STEP, skin) - here;
            double sw = (soft - even) / STEP * bumps;
            double bx = su * 0.8 - sv * 0.48 + sw * 0.36;
            double by = su * 0.6 + sv * 0.64 - sw * 0.48;
            double bz = sv * 0.6 + sw * 0.8;
            out.normal(i, sx - SCATTERED * bx, sy - SCATTERED * by, sz - SCATTERED * bz);
            fine /= STEP;
            sx -= bx + fine * (du * 0.8 - dv * 0.48 + dw * 0.36);
            sy -= by + fine * (du * 0.6 + dv * 0.64 - dw * 0.48);
            sz -= bz + fine * (dv * 0.6 + dw * 0.8);
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

    /** Furrows and pores, the unit about the depth of a pore; unevenness and undulation in cm go into {@link #soft}. */
    private double height(double u, double v, double w, SkinAppearance skin) {
        Noise.cells(u * FINE, v * FINE, w * FINE, cell, 0);
        double furrow = step(0.22, 0.0, cell[1] - cell[0]);
        pit = cell[2] < skin.poreShare ? step(0.30 + 0.10 * skin.poreShare, 0.08, cell[0]) : 0;
        soft = UNEVEN * Noise.value(u * MIDDLE, v * MIDDLE, w * MIDDLE) + UNDULATION * Noise.value(u * COARSE + 7, v * COARSE, w * COARSE);
        return -0.40 * skin.furrows * furrow - 0.95 * pit;
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
