package org.catchlight.standin.internal.head;

import static org.catchlight.standin.internal.head.Sdf.clay;
import static org.catchlight.standin.internal.head.Sdf.ridge;
import static org.catchlight.standin.internal.head.Sdf.smin;
import static org.catchlight.standin.internal.head.Sdf.step;

/** Lips, their seam, the philtrum and the corners; x is the distance from the midline, centimetres. */
public final class MouthShape {
    /** How far the lips stand out of the skin round them, cm. */
    private static final double UPPER = 0.28;
    private static final double LOWER = 0.32;

    private final Measures measures;

    MouthShape(Measures measures) {
        this.measures = measures;
    }

    /** Height of the seam between the lips. */
    public double seamY(double x) {
        double t = x / (2.55 * measures.mouthWidth);
        double corner = t * t * t * t;
        return -6.86 - 0.07 * ridge(x, 0.35) + 0.10 * ridge(Math.abs(x) - 0.75, 0.5)
                - 0.035 * ridge(Math.abs(x) - 1.75, 0.5) + (measures.mouthCorners - 0.10) * corner;
    }

    /** Height of the upper lip's border. */
    public double lipTop(double x) {
        double t = Math.min(1, x / (2.5 * measures.mouthWidth));
        double root = Math.sqrt(1 - t * t);
        return seamY(x) + measures.lipFullness * (0.86 * root * Math.sqrt(root) * (1 - 0.24 * t) - 0.13 * ridge(x, 0.26));
    }

    /** Height of the lower lip's border. */
    public double lipBot(double x) {
        double t = Math.min(1, x / (2.45 * measures.mouthWidth));
        return seamY(x) - measures.lipFullness * 0.90 * Math.pow(Math.max(0, 1 - t * t), 0.72);
    }

    double add(double skin, double x, double y, double z) {
        if (z < 5.5 || y > -3.5 || y < -10) {
            return skin;
        }
        double width = measures.mouthWidth;
        double front = step(6.5, 8, z);
        double seam = seamY(x);
        double d = skin + 0.050 * clay(x, y + 5.45, z - 10, 0.32, 0.75, 1.5) - 0.026 * clay(x - 0.55, y + 5.6, z - 10, 0.30, 0.75, 1.5);
        d -= measures.lipProjection * step(3, 0.6, x) * ridge(y + 6.95, 1.1) * front;
        double along = Math.min(1, x / (2.55 * width));
        double share = (1 - along * along) * front;
        // Farther below the seam than this, the upper lip's swell is nothing, above it the lower one's.
        boolean high = share > 0 && y > seam - Math.max(0.3, 1.0 * measures.lipFullness);
        double top = high ? lipTop(x) : seam;
        if (share > 0) {
            double upper = !high ? 0 : UPPER * share * pad(y - seam, top - seam, 0.42);
            upper += 0.030 * clay(x, y + 6.62, z - 9.8, 0.34, 0.24, 1);
            double lower = y > seam + Math.max(0.3, 1.2 * measures.lipFullness) ? 0 : LOWER * share * pad(seam - y, seam - lipBot(x), 0.46);
            lower += 0.022 * clay(x - 0.6, y + 7.3, z - 9.7, 0.5, 0.35, 1);
            double full = Math.sqrt(measures.lipFullness);
            d = smin(d - full * upper, d - full * lower, 0.6 * Math.min(upper, lower));
        }
        // Toward the corners the line between the lips grows wider and shallower, and ends in a soft pit.
        d += (0.085 - 0.045 * along * along) * ridge(y - seam, 0.068 + 0.05 * along * along) * step(2.75 * width, 1.9 * width, x) * front;
        double pull = measures.actions.lipCornerPull();
        d += (0.07 + 0.10 * pull) * clay(x - 2.64 * width, y + 6.9 - measures.mouthCorners, z - 8.4, 0.34, 0.40, 1);
        d -= 0.07 * clay(x - 3.15 * width, y + 7.0, z - 8.0, 0.60, 0.85, 1.2);
        return d - 0.011 * ridge(y - top - 0.04, 0.10) * step(2.2 * width, 0.9 * width, x) * front;
    }

    /**
     * The swell of one lip, 0 to 1: steep toward the seam, running out softly into the skin.
     *
     * @param up     height over the seam, away from the other lip
     * @param height of the red
     * @param crest  where the lip is fullest, as a share of the height
     */
    private static double pad(double up, double height, double crest) {
        double tall = Math.max(0.20, height);
        double from = up - crest * tall;
        return ridge(from, from < 0 ? 1.12 * crest * tall : 0.62 * tall + 0.20);
    }
}
