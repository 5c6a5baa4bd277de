package org.catchlight.standin.internal.render;

import static org.catchlight.standin.internal.head.Sdf.saturate;
import static org.catchlight.standin.internal.head.Sdf.step;

import org.catchlight.standin.internal.head.Noise;

/**
 * The skin's relief in three bands as a bend of the reflecting normal: furrows with pores where they meet (1 mm), unevenness (3 mm) and the
 * lines of the lips; no finer than the pixel can show: what is lost goes into roughness, so that skin neither sparkles from afar nor turns
 * to wax close by. One per thread.
 */
final class SkinRelief {
    private static final double STEP = 0.012;
    private static final double DEPTH = 0.0150;
    /** Pixel width in cm above which pores begin to vanish. */
    private static final double PORE = 0.026;
    /** Furrows a cm. */
    private static final double FINE = 9.5;
    private static final double LIP_LINES = 0.19;
    /** Roughness that relief too fine for the pixel adds. */
    private static final double LOST = 0.09;

    private final double[] cell = new double[3];
    private double pit;

    /**
     * Sets reflecting normal and roughness, and darkens what lies deep.
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
        double amount = DEPTH * skin.pores * Math.min(1, facing * 1.6);
        double sx = out.nx[i];
        double sy = out.ny[i];
        double sz = out.nz[i];
        double rough = skin.rough + LOST * (1 - visible);
        if (skin.lips > 0) {
            double wander = 0.4 * Noise.value(x * 3, y * 5, 1);
            double line = Noise.value(x * 8.5 + wander, y * 1.1, 3) + 0.6 * Noise.value(x * 19 + wander, y * 1.6, 5);
            sx += LIP_LINES * skin.lips * visible * line;
            rough += 0.05 * skin.lips * line;
        }
        if (amount > 1e-5) {
            // Turned against the axes, so that the lattice of the noise does not show.
            double u = x * 0.8 + y * 0.6;
            double v = -x * 0.48 + y * 0.64 + z * 0.6;
            double w = x * 0.36 - y * 0.48 + z * 0.8;
            double fine = visible * skin.furrows;
            double here = height(u, v, w, fine);
            double deep = pit * visible;
            double du = (height(u + STEP, v, w, fine) - here) / STEP * amount;
            double dv = (height(u, v + STEP, w, fine) - here) / STEP * amount;
            double dw = (height(u, v, w + STEP, fine) - here) / STEP * amount;
            sx -= du * 0.8 - dv * 0.48 + dw * 0.36;
            sy -= du * 0.6 + dv * 0.64 - dw * 0.48;
            sz -= dv * 0.6 + dw * 0.8;
            float kept = (float) (1 - 0.28 * deep * Math.min(1.2, skin.pores));
            out.red[i] *= 0.5f + 0.5f * kept;
            out.green[i] *= kept;
            out.blue[i] *= kept;
            out.gloss[i] *= (float) (1 - 0.6 * deep);
        }
        out.reflecting(i, sx, sy, sz);
        out.roughness[i] = (float) rough;
    }

    /** Furrows, pits and unevenness; the unit is about the depth of a pore. */
    private double height(double u, double v, double w, double fine) {
        Noise.cells(u * FINE, v * FINE, w * FINE, cell, 0);
        double furrow = step(0.22, 0.0, cell[1] - cell[0]);
        pit = cell[2] > 0.45 ? step(0.34, 0.08, cell[0]) : 0;
        return fine * (-0.40 * furrow - 0.95 * pit) + 0.95 * Noise.value(u * 3.7, v * 3.7, w * 3.7);
    }
}
