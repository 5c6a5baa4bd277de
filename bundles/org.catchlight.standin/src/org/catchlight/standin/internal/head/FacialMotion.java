package org.catchlight.standin.internal.head;

import static org.catchlight.standin.internal.head.Sdf.clay;
import static org.catchlight.standin.internal.head.Sdf.saturate;
import static org.catchlight.standin.internal.head.Sdf.step;

/**
 * Where the muscles carry the skin, as shifts of the face at rest: a point of the moving face looks up the point of the resting one from
 * which it came. Coordinates of the mean head, x the distance from the midline, centimetres.
 */
final class FacialMotion {
    /** How far the jaw drops the lower lip at most. */
    static final double JAW = 2.0;
    private static final double SEAM = -6.86;

    private final Actions actions;
    private final boolean still;
    private final double open;
    private final double mouthWidth;

    FacialMotion(Actions actions, double mouthWidth) {
        this.actions = actions;
        still = actions.equals(Actions.REST);
        open = JAW * actions.jawOpen();
        this.mouthWidth = mouthWidth;
    }

    /** How far the skin at a place has moved outward from the midline. */
    double outward(double x, double y, double z) {
        if (still || z < 1 || y < -14) {
            return 0;
        }
        double mouth = x / 2.6 * clay(Math.max(0, x - 2.6), y + 6.8, z - 8.5, 1.5, 1.7, 3.2);
        double brow = clay(x - 1.4, y - 1.7, z - 9, 1.1, 0.9, 2.5) * Math.min(1, x);
        return (0.50 * actions.lipCornerPull() - 0.62 * actions.lipPucker() + 0.12 * actions.lipPress()
                + 0.08 * actions.lipCornerDepress() - 0.14 * actions.jawOpen()) * mouth - 0.22 * actions.browLower() * brow;
    }

    /** How far the jaw is down, cm. */
    double drop() {
        return open;
    }

    /** Whether the lips are parted. */
    boolean parted() {
        return open > 0;
    }

    /** How far it has moved up, but for the jaw. */
    double up(double x, double y, double z) {
        if (still || z < 1) {
            return 0;
        }
        double lift = 0;
        if (y > -14 && y < 0) {
            double corner = step(0.7, 2.7, x) * clay(Math.max(0, x - 2.9), y + 6.7, z - 8, 1.4, 1.5, 3.5);
            double cheek = clay(x - 3.7, y + 3.4, z - 8, 1.9, 1.8, 3);
            double boss = clay(x, y + 9.2, z - 9, 1.8, 1.2, 2.5);
            lift += (0.62 * actions.lipCornerPull() - 0.42 * actions.lipCornerDepress()) * corner
                    + (0.16 * actions.lipCornerPull() + 0.24 * actions.cheekRaise()) * cheek
                    + 0.28 * actions.chinRaise() * boss + 0.10 * actions.chinRaise() * clay(x, y + 7.2, z - 9.5, 1.6, 0.7, 2)
                    + 0.22 * actions.noseWrinkle() * clay(x - 1.2, y + 4.2, z - 9.8, 1.1, 1.3, 1.8);
        }
        if (y > -1 && y < 7) {
            double inner = clay(x - 1.2, y - 2.0, z - 9, 1.5, 1.7, 3);
            double outer = clay(x - 3.8, y - 2.3, z - 7.5, 1.8, 1.7, 3.5);
            lift += 0.60 * actions.innerBrowRaise() * inner + 0.50 * actions.outerBrowRaise() * outer
                    - 0.40 * actions.browLower() * clay(x - 1.7, y - 1.6, z - 9, 2.0, 1.2, 3) - 0.15 * actions.noseWrinkle() * inner;
        }
        return lift;
    }

    /** How far the jaw has carried the skin down: nothing above the lips, all of it at the chin. */
    double jaw(double x, double y, double z) {
        if (open == 0 || y > -4) {
            return 0;
        }
        double gap = gap(x);
        double lips = saturate((SEAM - y) / Math.max(0.05, gap)) * gap;
        double rest = (open - gap) * step(-5.2, -8.2, y);
        return (lips + rest) * step(-1, 4.5, z) * step(-30, -14 - open, y);
    }

    /** Height of the opening between the lips. */
    double gap(double x) {
        double t = x / (2.45 * mouthWidth);
        return t < 1 ? open * Math.pow(1 - t * t, 0.7) : 0;
    }
}
