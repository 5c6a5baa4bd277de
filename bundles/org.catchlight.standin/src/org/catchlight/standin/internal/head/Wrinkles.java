package org.catchlight.standin.internal.head;

import static org.catchlight.standin.internal.head.Sdf.clay;
import static org.catchlight.standin.internal.head.Sdf.ridge;
import static org.catchlight.standin.internal.head.Sdf.step;

/**
 * Folds that age and the muscles leave in the face: forehead, frown, crow's feet, bags, nasolabial and marionette folds, jowls.
 * Coordinates of the mean head, x the distance from the midline, centimetres.
 */
final class Wrinkles {
    /** Lines finer than this depth are left out, cm. */
    private static final double SELDOM = 0.002;

    /** Heights of the lines of the forehead. */
    private static final double[] FOREHEAD = {3.3, 4.2, 5.0, 5.9};
    /** Signs of age from which on the lip has lines. */
    private static final double LIPS = 0.25;

    private final double eyeX;
    private final double ageing;
    private final double forehead;
    private final double frown;
    private final double crow;
    private final double nose;
    private final double seed;
    private final double smile;
    private final double cheek;
    private final double chin;
    /** Whether there is nothing below the brows. */
    private final boolean plain;

    Wrinkles(Measures measures) {
        Actions actions = measures.actions;
        eyeX = measures.eyeX;
        ageing = measures.ageing;
        double old = ageing * Math.sqrt(ageing);
        forehead = 0.030 * old + 0.035 * Math.max(actions.innerBrowRaise(), actions.outerBrowRaise()) * (0.5 + ageing);
        frown = 0.020 * old + 0.06 * actions.browLower();
        crow = 0.022 * old + 0.030 * Math.max(actions.cheekRaise(), 0.4 * actions.lidTighten()) * (0.35 + ageing);
        nose = 0.030 * actions.noseWrinkle();
        smile = actions.lipCornerPull();
        cheek = Math.max(actions.cheekRaise(), 0.6 * smile);
        chin = actions.chinRaise();
        plain = cheek == 0 && ageing == 0 && chin == 0;
        seed = measures.value(HeadTrait.FOREHEAD_SLOPE) * 1.7 + measures.value(HeadTrait.CHEEKBONE) * 2.3;
    }

    /** Adds them to the skin; {@code signed} is x with its side's sign, for what differs from side to side. */
    double add(double skin, double signed, double x, double y, double z) {
        if (z < 3) {
            return skin;
        }
        if (plain && forehead < SELDOM && frown < SELDOM || skin > 0.6 || skin < -0.6) {
            return skin;
        }
        double d = skin;
        if (y > 0) {
            return brow(d, signed, x, y, z);
        }
        if (y > -2.2) {
            d = eye(d, x, y, z);
        }
        if (plain) {
            return d;
        }
        double apple = clay(x - 3.7, y + 3.1, z - 8.2, 1.5, 1.15, 2);
        d -= (0.26 * cheek - 0.08 * ageing) * apple;
        if (ageing > 0) {
            d -= 0.22 * ageing * clay(x - 3.6, y + 9.0, z - 6.2, 1.2, 1.1, 1.8);
            d += 0.10 * ageing * clay(x - 2.4, y + 9.2, z - 8.0, 0.5, 0.9, 1.6);
            double below = -7.2 - y;
            double marionette = x - 2.72 - below * (0.05 - 0.10 * below);
            d += 0.05 * ageing * ridge(marionette, 0.24) * step(-9.4, -7.6, y) * step(-6.9, -7.5, y);
            if (ageing > LIPS && x < 2 && y < -5 && y > -6.5) {
                d += lip(signed, x, y);
            }
        }
        if (chin > 0) {
            d += 0.02 * chin * Noise.value(x * 3.1, y * 3.1, 4) * clay(x, y + 9.2, z - 9, 1.2, 0.9, 2);
        }
        return d;
    }

    /** Short lines that fan out from the upper lip, each as deep and as long as it happens to be. */
    private double lip(double signed, double x, double y) {
        double up = y + 6.35;
        double fan = signed * (1 - 0.14 * up) + 0.10 * Noise.value(signed * 1.7, y * 1.7, seed + 5);
        double which = Noise.value(fan * 2.6, seed, 3);
        double depth = Math.max(0, 0.25 + which) * step(1.9, 1.3, x) * step(0.35, 0.8, x) * step(-0.1, 0.12, up)
                * step(0.95 + 0.3 * which, 0.2, up);
        return depth <= 0 ? 0 : 0.008 * (ageing - LIPS) * depth * Math.cos(fan * 17 + 2 * which);
    }

    private double brow(double skin, double signed, double x, double y, double z) {
        double d = skin;
        if (forehead > SELDOM && y > 2.4 && y < 7.5 && x < 5.2 && z > 3) {
            double wave = y - 0.10 * Math.sin(0.9 * x + seed) - 0.05 * x * Math.sin(seed);
            double lines = 0;
            for (int k = 0; k < FOREHEAD.length; k++) {
                if (Math.abs(wave - FOREHEAD[k]) < 0.9) {
                    lines += line(signed, wave - FOREHEAD[k], k);
                }
            }
            d += forehead * lines * step(5.2, 2.6, x) * step(3, 5.5, z);
        }
        if (frown > SELDOM && y < 4 && x < 2) {
            double bent = x - 0.58 - 0.10 * (y - 1.6) - 0.07 * Noise.value(signed, y * 0.9, seed + 2);
            double line = ridge(bent, 0.11) - 0.5 * ridge(x - 0.95, 0.25) - 0.4 * ridge(x, 0.3);
            double side = 0.85 + 0.35 * Math.sin(3 * seed) * (2 * step(-0.3, 0.3, signed) - 1);
            d += frown * side * line * step(0.6, 1.4, y) * step(2.9 + 0.5 * side, 1.7, y);
        }
        if (nose > 0 && x < 1.6 && y < 1.6) {
            d += nose * ridge(Math.sin((y - 0.35 * x) * 7.5), 0.35) * step(1.5, 0.9, x) * step(1.6, 1.0, y);
        }
        return y < 1.6 ? eye(d, x, y, z) : d;
    }

    /** One line of the forehead: it wanders, fades and comes back. */
    private double line(double signed, double from, int which) {
        double off = from - 0.17 * Noise.value(signed * 0.45 + 7 * which, 0.5, seed) - 0.04 * Noise.value(signed * 1.9, which, seed);
        double deep = Sdf.saturate(0.55 + 0.75 * Noise.value(signed * 0.65 + 3, 3.7 * which, seed + 1)) * (1 - 0.12 * which);
        return deep * (ridge(off, 0.10) - 0.45 * ridge(off - 0.38, 0.30));
    }

    private double eye(double skin, double x, double y, double z) {
        double d = skin;
        double u = x - eyeX;
        if (crow > SELDOM && u > 1.5 && u < 3.6) {
            double across = u - 1.15;
            double slope = (y + 0.10) / across;
            double lines = ridge((slope - 0.66) * across, 0.10) + 0.8 * ridge((slope - 0.14 - 0.05 * across) * across, 0.09)
                    + ridge((slope + 0.26 + 0.10 * across) * across, 0.09) + 0.8 * ridge((slope + 0.70 + 0.12 * across) * across, 0.10);
            d += crow * (lines - 0.45) * step(1.5, 1.85, u) * step(3.4, 2.3, u) * step(1.4, 0.7, Math.abs(y + 0.1));
        }
        if (ageing > 0 && y < -0.4) {
            d += 0.05 * ageing * ridge(y + 1.28 - 0.10 * u * u, 0.16) * step(1.7, 0.9, Math.abs(u));
            d -= 0.02 * ageing * Math.max(0, Math.cos((y - 0.12 * u * u) * 16)) * step(1.5, 0.8, Math.abs(u)) * step(-1.3, -0.9, y);
        }
        return d;
    }
}
