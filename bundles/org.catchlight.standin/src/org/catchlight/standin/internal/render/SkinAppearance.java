package org.catchlight.standin.internal.render;

import static org.catchlight.standin.internal.head.Sdf.clay;
import static org.catchlight.standin.internal.head.Sdf.mix;
import static org.catchlight.standin.internal.head.Sdf.ridge;
import static org.catchlight.standin.internal.head.Sdf.saturate;
import static org.catchlight.standin.internal.head.Sdf.step;

import org.catchlight.image.Part;
import org.catchlight.shot.HairStyle;
import org.catchlight.standin.internal.head.HeadShape;
import org.catchlight.standin.internal.head.HeadTrait;
import org.catchlight.standin.internal.head.Noise;

/** Colour, oil, pores and roughness of the skin from place to place: blood, melanin, veins, lips, lids, stubble, spots. One per thread. */
final class SkinAppearance {
    private final HeadShape shape;
    private final Look look;
    private final double stubble;
    /** Hair under the shaven skin. */
    private final double shaven;
    /** How much of the veins skin of this tone lets through. */
    private final double fair;
    private final double ageing;
    private final double freckled;
    private final double blotchy;
    /** Shifts the pattern of spots, so that no two people share it. */
    private final double own;
    private final boolean soft;
    private final double[] rgb = new double[3];
    private final double[] spot = new double[1];
    /** Of the last point. */
    double redness;
    double melanin;
    double oil;
    /** Depth of pores and furrows, 0.5 on smooth cheeks. */
    double pores;
    /** Share of the furrows' meeting points that are open pores, 0–1. */
    double poreShare;
    double furrows;
    /** Unevenness of some millimetres, 1 on plain skin. */
    double bumps;
    /** How far furrows run across as on the neck, 0–1. */
    double creased;
    double rough;
    double lips;

    SkinAppearance(HeadShape shape, Look look) {
        this.shape = shape;
        this.look = look;
        stubble = shape.stubble();
        double dark = saturate(1.3 - 5 * look.hair()[1]);
        shaven = stubble + (0.30 - 0.3 * Math.min(1, stubble)) * dark * saturate(shape.traits().get(HeadTrait.MASCULINITY));
        fair = Math.exp(-0.9 * look.skin().melanin());
        ageing = Math.max(0, (shape.traits().age() - 25) / 50);
        freckled = saturate(0.35 + 0.4 * shape.traits().get(HeadTrait.FRECKLES));
        blotchy = 1 + 0.3 * shape.traits().get(HeadTrait.COMPLEXION) + 0.4 * ageing;
        own = (shape.traits().hashCode() & 1023) * 0.37;
        soft = shape.hairShape().style() == HairStyle.BALD;
    }

    /** Colours point {@code i}, whose place and normal are set; roughness is left in {@link #rough} for the relief. */
    void paint(SurfaceBuffer out, int i) {
        double px = out.x[i];
        double py = out.y[i];
        double pz = out.z[i];
        double blotch = Noise.fractal(px * 0.75 + own, py * 0.75, pz * 0.75);
        double mottle = Noise.value(px * 3.6 + 0.7 * blotch, py * 3.6 + own, pz * 3.6);
        double speck = Noise.value(px * 6.9 - 0.48 * py, py * 6.9 + 0.48 * px, pz * 6.9 + own);
        redness = SkinPigment.PLAIN_REDNESS + blotchy * (0.20 * blotch + 0.105 * mottle + 0.075 * speck);
        melanin = -0.02 + 0.10 * Noise.fractal(px * 0.5 + 5, py * 0.5, pz * 0.5 + own) + 0.055 * blotchy * (speck - 0.6 * mottle);
        oil = 0.86 + 0.05 * Math.min(3, look.skin().melanin());
        pores = 0.55;
        poreShare = 0.22;
        furrows = 1 + 0.8 * ageing;
        bumps = 1 + 0.3 * ageing;
        creased = step(-11.5, -14, py);
        rough = 0.45;
        lips = 0;
        double x = shape.wx(px, py, pz);
        double y = shape.wy(px, py, pz);
        if (py > -13 && pz > 0) {
            face(px, py, pz, Math.abs(x), y);
        }
        if (Math.abs(x) > 6 && py > -7 && py < 3.5) {
            redness += 0.36 * step(0.1, 0.7, shape.cranium(px, py, pz)) * step(2.4, 1.2, pz);
        }
        redness += 0.12 * step(-11.5, -15, py);
        look.skin().colour(redness, melanin, rgb);
        veins(px, py, pz, Math.abs(x), y);
        if (shape.mouthOpen() && pz > 4 && py < -5 && py > -11) {
            mouth(px, py, pz);
        }
        double scalp = soft || py < 0.5 ? 0 : 0.75 * step(0.1, 1.5, shape.hairline(px, py, pz));
        float[] hair = look.hair();
        out.colour(i, mix(rgb[0], hair[0] * 0.8, scalp), mix(rgb[1], hair[1] * 0.8, scalp), mix(rgb[2], hair[2] * 0.8, scalp));
        out.gloss[i] = (float) (oil * (1 - scalp) * (1 + 0.16 * speck + 0.24 * mottle + 0.18 * blotch));
        rough += 0.05 * mottle;
        out.part[i] = (byte) (scalp > 0.5 ? Part.HAIR : lips > 0.5 ? Part.LIPS : Part.SKIN).ordinal();
    }

    /** Teeth and the wet inside of the mouth. */
    private void mouth(double px, double py, double pz) {
        double depth = shape.insideMouth(px, py, pz);
        if (depth < 0.05) {
            return;
        }
        lips = 0;
        pores = 0;
        bumps = 0;
        oil = 1.2;
        boolean tooth = shape.teeth(px, py, pz) < 0.03;
        rough = tooth ? 0.24 : 0.33;
        double shade = tooth ? Math.exp(-0.45 * Math.max(0, depth - 0.3)) : Math.exp(-0.35 * depth);
        rgb[0] = shade * (tooth ? 0.62 : 0.34);
        rgb[1] = shade * (tooth ? 0.56 : 0.10);
        rgb[2] = shade * (tooth ? 0.46 : 0.09);
    }

    private void face(double px, double py, double pz, double ax, double y) {
        double drop = shape.nose().drop();
        double nose = clay(ax, y + 3.4 + drop, pz - 11, 1.5, 1.3, 2);
        double cheek = clay(ax - 4.0, y + 3.4, pz - 7.8, 1.9, 1.6, 3);
        double chin = clay(ax, y + 10, pz - 9, 1.5, 1.3, 2);
        double beside = clay(ax - 2.0, y + 4.2, pz - 9, 0.8, 1.2, 1.6);
        double lower = clay(ax - shape.eyeX() + 0.25, y + 1.05, pz - 8.4, 1.35, 0.5, 1.2);
        double upper = clay(ax - shape.eyeX(), y - 0.6, pz - 8.4, 1.5, 0.5, 1.2);
        double forehead = step(-0.5, 1.5, y);
        redness += 0.36 * nose + 0.30 * blotchy * cheek + 0.12 * upper + 0.14 * chin + 0.16 * beside
                + 0.10 * clay(ax, y + 5.2, pz - 10, 1.4, 0.6, 2) - 0.10 * forehead;
        melanin += (0.16 + 0.14 * ageing) * lower + 0.14 * upper - 0.05 * step(2.5, 5, y) - 0.08 * clay(ax, y + 2, pz - 11, 0.5, 2.4, 3);
        redness += 0.16 * lower;
        double zone = clay(ax, y - 4.5, pz - 9.5, 3, 2, 3);
        double bone = clay(ax - 4.6, y + 1.9, pz - 7.8, 1.5, 0.8, 2.5);
        double inner = clay(ax - 2.6, y + 4.4, pz - 9, 1.4, 1.6, 2.5);
        double calm = Math.max(lower, upper);
        oil += 0.42 * zone + 0.6 * nose + 0.15 * cheek + 0.20 * chin + 0.22 * bone;
        pores += 0.75 * nose + 0.30 * cheek + 0.25 * inner + 0.2 * forehead + 0.3 * chin + 0.3 * beside - 0.4 * lower - 0.35 * upper;
        poreShare = saturate((poreShare + 0.80 * nose + 0.55 * inner + 0.14 * cheek + 0.32 * zone + 0.10 * forehead + 0.40 * chin)
                * (1 - 0.9 * calm));
        bumps *= 1 + 0.45 * chin + 0.25 * cheek - 0.35 * calm - 0.25 * nose - 0.30 * forehead;
        rough -= 0.10 * nose + 0.085 * zone + 0.05 * chin + 0.045 * bone;
        beard(px, py, pz, ax, y);
        spots(px, py, pz, cheek, nose);
        lids(pz, ax, y);
        melanin += 0.30 * shape.brow(px, py);
        lips(px, ax, y, pz);
        double nostril = y > -3 - drop || y < -5.5 - drop || pz < 9 ? 0 : step(0.05, -0.01, shape.nose().nostril(ax, y, pz));
        melanin += 1.6 * nostril;
        redness += 0.25 * nostril;
        oil *= 1 - nostril;
    }

    private void beard(double px, double py, double pz, double ax, double y) {
        if (shaven <= 0) {
            return;
        }
        double where = shape.beard(px, py, pz, ax, y);
        if (where <= 0) {
            return;
        }
        double follicle = step(0.42, 0.16, Noise.cells(px * 13, py * 10 + own, pz * 13, spot)) * (0.5 + spot[0]);
        double hairs = shaven * saturate(where);
        // Where strands of stubble grow, only what shines through the skin is painted.
        melanin += hairs * (soft ? 0.30 + 1.25 * follicle : 0.26 + 0.45 * follicle);
        redness -= 0.22 * hairs;
        oil -= 0.2 * hairs;
    }

    /** Veins that shine bluish through thin skin at the temples and below the eyes. */
    private void veins(double px, double py, double pz, double ax, double y) {
        if (pz < 1 || y < -3 || fair < 0.05) {
            return;
        }
        double temple = clay(ax - 6.4, y - 2.6, pz - 5.0, 1.6, 2.2, 3.0);
        double under = clay(ax - shape.eyeX() + 0.9, y + 1.5, pz - 8.4, 1.0, 0.6, 1.5);
        double where = fair * Math.max(temple, 0.6 * under);
        if (where < 0.02) {
            return;
        }
        double vein = ridge(Noise.value(px * 0.5 + own, py * 0.42 + 0.2 * Noise.value(px * 1.3, py * 1.3, pz * 1.3), pz * 0.5), 0.07);
        double share = where * (0.35 + 0.65 * vein);
        rgb[0] *= 1 - 0.16 * share;
        rgb[1] *= 1 - 0.05 * share;
        rgb[2] *= 1 - 0.02 * share;
    }

    /** Freckles, moles, spots of age and the odd blemish. */
    private void spots(double px, double py, double pz, double cheek, double nose) {
        if (freckled > 0) {
            double distance = Noise.cells(px * 3.6 + own, py * 3.6, pz * 3.6, spot);
            if (spot[0] > 0.35) {
                melanin += 0.7 * freckled * step(0.10 + 0.24 * spot[0], 0.03, distance) * (0.10 + 0.55 * cheek + 0.45 * nose);
            }
        }
        double distance = Noise.cells(px * 0.55 + own, py * 0.55, pz * 0.55, spot);
        if (spot[0] > 0.74) {
            melanin += 1.3 * step(0.075, 0.045, distance);
        } else if (spot[0] > 0.62) {
            redness += 0.5 * step(0.15, 0.03, distance);
        } else if (ageing > 0.5 && spot[0] < 0.4) {
            melanin += 0.7 * (ageing - 0.5) * step(0.26, 0.18, distance + 0.05 * Noise.value(px * 6, py * 6, pz * 6));
        }
    }

    private void lids(double pz, double ax, double y) {
        double u = shape.lids().across(ax);
        double opening = shape.fissure(u, y);
        double front = step(6.5, 7.2, pz);
        double wet = step(0.11, 0.03, opening) * front * step(-1.6, -1.3, u) * step(1.5, 1.2, u);
        redness += 0.55 * wet;
        oil += 1.2 * wet * (y < 0.1 ? 1 : 0.4);
        rough -= 0.15 * wet;
        boolean above = y > shape.lidL(u) + 0.2;
        double lash = above ? 0.9 * step(0.14, 0.05, opening) : 0.2 * step(0.12, 0.05, opening);
        melanin += lash * front * step(-1.5, -1.0, u) * step(1.7, 1.35, u);
    }

    private void lips(double px, double ax, double y, double pz) {
        if (pz < 7) {
            return;
        }
        double border = 0.13 + 0.04 * Noise.value(px * 6, y * 6, own);
        double width = shape.mouthWidth();
        lips = saturate(step(border, -border, y - shape.lipTop(ax)) * step(-border, border, y - shape.lipBot(ax)) * step(2.62 * width,
                2.45 * width, ax));
        if (lips <= 0) {
            return;
        }
        double patch = Noise.value(px * 2.4, y * 3.1, own);
        double old = 0.25 * ageing;
        redness = mix(redness, SkinPigment.PLAIN_REDNESS + 0.74 - old + 0.12 * patch, lips);
        melanin = mix(melanin, 0.13 + 0.04 * patch + 0.42 * ridge(y - shape.seamY(ax), 0.09), lips);
        oil = mix(oil, 1.05, lips);
        rough = mix(rough, 0.37, lips);
        pores *= 1 - lips;
        bumps *= 1 - 0.6 * lips;
    }
}
