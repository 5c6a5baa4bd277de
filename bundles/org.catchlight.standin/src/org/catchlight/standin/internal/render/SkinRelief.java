package org.catchlight.standin.internal.render;

import static org.catchlight.standin.internal.head.Sdf.saturate;
import static org.catchlight.standin.internal.head.Sdf.step;

import org.catchlight.standin.internal.head.Noise;

/**
 * Pores and fine lines as a bend of the reflecting normal, no finer than the pixel can show: what is lost goes into roughness, so that skin
 * neither sparkles from afar nor turns to wax close by.
 */
final class SkinRelief {
    private static final double STEP = 0.012;
    private static final double DEPTH = 0.0125;
    /** Pixel width in cm above which pores vanish. */
    private static final double PORE = 0.022;
    private static final double LIP_LINES = 0.16;

    private SkinRelief() {
    }

    /**
     * Sets reflecting normal and roughness.
     *
     * @param footprint width of a pixel on the surface, cm
     * @param facing    cosine between normal and view
     */
    static void apply(SurfaceBuffer out, int i, SkinAppearance skin, double footprint, double facing) {
        double x = out.x[i];
        double y = out.y[i];
        double z = out.z[i];
        double visible = saturate(PORE / footprint);
        double amount = DEPTH * skin.pores * visible * Math.min(1, facing * 1.6);
        double sx = out.nx[i];
        double sy = out.ny[i];
        double sz = out.nz[i];
        if (skin.lips > 0) {
            sx += LIP_LINES * skin.lips * visible * Noise.value(x * 11 + 0.4 * Noise.value(x * 3, y * 5, 1), y * 1.4, 3);
        }
        if (amount > 1e-5) {
            // Turned against the axes, so that the lattice of the noise does not show.
            double u = x * 0.8 + y * 0.6;
            double v = -x * 0.48 + y * 0.64 + z * 0.6;
            double w = x * 0.36 - y * 0.48 + z * 0.8;
            double here = height(u, v, w);
            double du = (height(u + STEP, v, w) - here) / STEP * amount;
            double dv = (height(u, v + STEP, w) - here) / STEP * amount;
            double dw = (height(u, v, w + STEP) - here) / STEP * amount;
            sx -= du * 0.8 - dv * 0.48 + dw * 0.36;
            sy -= du * 0.6 + dv * 0.64 - dw * 0.48;
            sz -= dv * 0.6 + dw * 0.8;
        }
        out.reflecting(i, sx, sy, sz);
        out.roughness[i] = (float) (skin.rough + 0.05 * (1 - visible));
    }

    /** Pits of pores, criss-cross and a 3 mm unevenness; the unit is about the depth of a pore. */
    private static double height(double u, double v, double w) {
        double pit = step(0.0, 0.42, Noise.cells(u * 11, v * 11, w * 11, null));
        return 0.75 * pit + 0.45 * Noise.value(u * 24, v * 24, w * 24) + 0.9 * Noise.value(u * 4.1, v * 4.1, w * 4.1);
    }
}
