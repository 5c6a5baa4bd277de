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

    double add(double skin, double x, double y, double z) {
        if (z < 3) {
            return skin;
        }
        if (plain && forehead < SELDOM && frown < SELDOM || skin > 0.6 || skin < -0.6) {
            return skin;
        }
        double d = skin;
        if (y > 0) {
            return brow(d, x, y, z);
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
            double bow = 0.007 * ageing * ageing * Math.cos(x * 21) * step(1.7, 0.9, x) * step(-4.9, -5.3, y) * step(-6.5, -6.0, y);
            d += bow;
        }
        if (chin > 0) {
            d += 0.02 * chin * Noise.value(x * 3.1, y * 3.1, 4) * clay(x, y + 9.2, z - 9, 1.2, 0.9, 2);
        }
        return d;
    }

    private double brow(double skin, double x, double y, double z) {
        double d = skin;
        if (forehead > SELDOM && y > 2.4 && y < 7.5) {
            double wave = y - 0.10 * Math.sin(0.9 * x + seed) - 0.08 * Math.sin(2.3 * x + 3 * seed) - 0.05 * x * Math.sin(seed);
            double lines = ridge(wave - 3.3, 0.10) + 0.9 * ridge(wave - 4.2, 0.11) + 0.8 * ridge(wave - 5.0, 0.10)
                    + 0.5 * ridge(wave - 5.9, 0.09);
            double swell = 0.5 * (ridge(wave - 3.75, 0.28) + ridge(wave - 4.6, 0.26) + 0.7 * ridge(wave - 5.45, 0.26));
            d += forehead * (lines - swell) * step(5.2, 3.0, x) * step(3, 5.5, z) * (0.75 + 0.5 * Noise.value(x * 0.8, y, seed));
        }
        if (frown > SELDOM && y < 4 && x < 2) {
            double line = ridge(x - 0.62 - 0.10 * (y - 1.6), 0.10) - 0.5 * ridge(x - 0.95, 0.2) - 0.4 * ridge(x, 0.3);
            d += frown * line * step(0.7, 1.3, y) * step(3.2, 2.2, y);
        }
        if (nose > 0 && x < 1.6 && y < 1.6) {
            d += nose * ridge(Math.sin((y - 0.35 * x) * 7.5), 0.35) * step(1.5, 0.9, x) * step(1.6, 1.0, y);
        }
        return y < 1.6 ? eye(d, x, y, z) : d;
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
