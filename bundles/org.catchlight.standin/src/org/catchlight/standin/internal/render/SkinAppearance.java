package org.catchlight.standin.internal.render;

import static org.catchlight.standin.internal.head.Sdf.clay;
import static org.catchlight.standin.internal.head.Sdf.mix;
import static org.catchlight.standin.internal.head.Sdf.ridge;
import static org.catchlight.standin.internal.head.Sdf.saturate;
import static org.catchlight.standin.internal.head.Sdf.step;

import org.catchlight.image.Part;
import org.catchlight.shot.HairStyle;
import org.catchlight.standin.internal.head.HeadShape;
import org.catchlight.standin.internal.head.Noise;

/** Colour, oil and roughness of the skin from place to place: blood, melanin, lips, lids, stubble, freckles, scalp. One per thread. */
final class SkinAppearance {
    private static final double FRECKLES = 0.5;

    private final HeadShape shape;
    private final Look look;
    private final double stubble;
    private final boolean soft;
    private final double[] rgb = new double[3];
    private final double[] spot = new double[1];
    /** Of the last point. */
    double redness;
    double melanin;
    double oil;
    double pores;
    double rough;
    double lips;

    SkinAppearance(HeadShape shape, Look look) {
        this.shape = shape;
        this.look = look;
        stubble = shape.stubble();
        soft = shape.hairShape().style() == HairStyle.BALD;
    }

    /** Colours point {@code i}, whose place and normal are set; roughness is left in {@link #rough} for the relief. */
    void paint(SurfaceBuffer out, int i) {
        double px = out.x[i];
        double py = out.y[i];
        double pz = out.z[i];
        redness = SkinPigment.PLAIN_REDNESS + 0.16 * Noise.fractal(px * 0.7, py * 0.7, pz * 0.7) + 0.10 * Noise.value(px * 2.6, py * 2.6,
                pz * 2.6);
        melanin = 0.11 * Noise.fractal(px * 0.5 + 5, py * 0.5, pz * 0.5) + 0.05 * Noise.value(px * 9, py * 9, pz * 9);
        oil = 0.90;
        pores = 0.5;
        rough = 0.43;
        lips = 0;
        double x = shape.wx(px, py, pz);
        double y = shape.wy(px, py, pz);
        if (py > -13 && pz > 0) {
            face(px, py, pz, Math.abs(x), y);
        }
        if (Math.abs(x) > 6.2 && py > -6 && py < 3.5) {
            redness += 0.34 * step(6.3, 7.2, Math.abs(x));
        }
        if (py < -12) {
            redness += 0.10;
        }
        look.skin().colour(redness, melanin, rgb);
        double scalp = soft || py < 0.5 ? 0 : 0.72 * step(-0.25, 0.9, shape.hairline(px, py, pz));
        float[] hair = look.hair();
        out.colour(i, mix(rgb[0], hair[0] * 0.8, scalp), mix(rgb[1], hair[1] * 0.8, scalp), mix(rgb[2], hair[2] * 0.8, scalp));
        out.gloss[i] = (float) (oil * (1 - scalp));
        out.part[i] = (byte) (scalp > 0.5 ? Part.HAIR : lips > 0.5 ? Part.LIPS : Part.SKIN).ordinal();
    }

    private void face(double px, double py, double pz, double ax, double y) {
        double drop = shape.nose().drop();
        double nose = clay(ax, y + 3.4 + drop, pz - 11, 1.5, 1.3, 2);
        double cheek = clay(ax - 4.0, y + 3.4, pz - 7.8, 1.9, 1.6, 3);
        double chin = clay(ax, y + 10, pz - 9, 1.5, 1.3, 2);
        double lower = clay(ax - shape.eyeX(), y + 0.9, pz - 8.4, 1.5, 0.6, 1.2);
        double upper = clay(ax - shape.eyeX(), y - 0.6, pz - 8.4, 1.5, 0.5, 1.2);
        double forehead = step(-0.5, 1.5, y);
        redness += 0.34 * nose + 0.32 * cheek + 0.14 * lower + 0.14 * upper + 0.14 * chin + 0.10 * clay(ax, y + 5.2, pz - 10, 1.4, 0.6, 2);
        melanin += 0.12 * lower + 0.14 * upper - 0.05 * step(2.5, 5, y) - 0.08 * clay(ax, y + 2, pz - 11, 0.5, 2.4, 3);
        oil += 0.40 * clay(ax, y - 4.5, pz - 9.5, 3, 2, 3) + 0.6 * nose + 0.15 * cheek + 0.15 * chin;
        pores += 0.8 * nose + 0.5 * cheek + 0.2 * forehead + 0.2 * chin;
        rough -= 0.09 * nose + 0.03 * forehead;
        beard(px, py, pz, ax, y);
        freckles(px, py, pz, cheek, nose);
        lids(pz, ax, y);
        double brow = shape.brow(px, py);
        melanin += 0.35 * brow;
        lips(px, ax, y, pz);
        double nostril = clay(ax / shape.nose().width() - 0.6, y + 4.5 + drop, pz - 10.4, 0.32, 0.3, 0.6);
        melanin += 0.8 * nostril;
        oil *= 1 - nostril;
    }

    private void beard(double px, double py, double pz, double ax, double y) {
        if (stubble <= 0) {
            return;
        }
        double wander = 0.3 * Noise.value(px * 2, py * 2, pz * 2) - 0.35 * Math.max(0, ax - 2.0);
        double where = step(-3.6, -5.4, y + wander) * step(7.2, 5.8, ax) * step(-13.2, -11.6, py) * step(1.2, 3.2, pz);
        where *= (1 - 0.75 * clay(ax, y + 8.3, pz - 9.5, 1.0, 0.5, 2)) * (1 - 0.9 * clay(ax - 3.2, y + 5.0, pz - 9, 1.3, 1.3, 3));
        double hairs = stubble * saturate(where) * (0.5 + 0.8 * Math.max(0, Noise.value(px * 16, py * 16, pz * 16)));
        melanin += 0.75 * hairs;
        redness -= 0.25 * hairs;
        oil -= 0.2 * hairs;
    }

    private void freckles(double px, double py, double pz, double cheek, double nose) {
        double distance = Noise.cells(px * 3.6, py * 3.6, pz * 3.6, spot);
        if (spot[0] > 0.35) {
            melanin += FRECKLES * step(0.10 + 0.22 * spot[0], 0.03, distance) * (0.10 + 0.45 * cheek + 0.35 * nose);
        }
        distance = Noise.cells(px * 0.42 + 7, py * 0.42, pz * 0.42, spot);
        if (spot[0] > 0.72) {
            melanin += 1.3 * step(0.055, 0.03, distance);
        }
    }

    private void lids(double pz, double ax, double y) {
        double u = ax - shape.eyeX();
        double opening = shape.fissure(u, y);
        double front = step(6.5, 7.2, pz);
        double wet = step(0.11, 0.03, opening) * front * step(-1.6, -1.3, u) * step(1.5, 1.2, u);
        redness += 0.55 * wet;
        oil += 1.2 * wet * (y < 0.1 ? 1 : 0.4);
        rough -= 0.15 * wet;
        melanin += 0.35 * step(0.15, 0.06, opening) * front * (y > shape.lidL(u) + 0.2 ? 1 : 0.25);
    }

    private void lips(double px, double ax, double y, double pz) {
        if (pz < 7) {
            return;
        }
        double border = 0.09;
        double width = shape.mouthWidth();
        lips = saturate(step(border, -border, y - shape.lipTop(ax)) * step(-border, border, y - shape.lipBot(ax)) * step(2.62 * width,
                2.3 * width, ax));
        if (lips <= 0) {
            return;
        }
        redness = mix(redness, SkinPigment.PLAIN_REDNESS + 0.85 + 0.10 * Noise.value(px * 9, y * 2, 0), lips);
        melanin = mix(melanin, 0.16 + 0.25 * ridge(y - shape.seamY(ax), 0.12), lips);
        oil = mix(oil, 1.15, lips);
        rough = mix(rough, 0.36, lips);
        pores *= 1 - lips;
    }
}
