package org.catchlight.standin.internal.head;

import static org.catchlight.standin.internal.head.Sdf.ellipsoid;
import static org.catchlight.standin.internal.head.Sdf.ridge;
import static org.catchlight.standin.internal.head.Sdf.smax;

/** What shows between parted lips: the hollow, two rows of teeth, the tongue. x is the distance from the midline, centimetres. */
final class MouthCavity {
    /** Where one upper tooth meets the next, from the midline. */
    private static final double[] UPPER = {0, 0.86, 1.54, 2.30, 3.0};
    private static final double[] LOWER = {0, 0.54, 1.12, 1.80, 2.5};
    private static final double UPPER_EDGE = -7.28;
    private static final double LOWER_EDGE = -6.90;
    private static final double BACK = 5.0;
    /** Lips parted less than this are closed. */
    private static final double CLOSED = 0.02;

    private final MouthShape mouth;
    private final FacialMotion motion;

    MouthCavity(MouthShape mouth, FacialMotion motion) {
        this.mouth = mouth;
        this.motion = motion;
    }

    /** Cuts the hollow into the skin; {@code fixed} is y before the jaw moved, {@code jaw} after. */
    double cut(double skin, double x, double fixed, double jaw, double z) {
        double gap = motion.gap(x);
        if (gap < CLOSED || z < BACK - 1 || fixed > -5 || skin > 1) {
            return skin;
        }
        double seam = mouth.seamY(x);
        double lips = Math.max(fixed - seam + 0.03, seam - gap - fixed);
        double d = smax(skin, -Math.max(lips * 0.8, BACK - z), 0.16);
        double tongue = ellipsoid(x, jaw + 7.75, z - 6.0, 2.1, 0.75, 2.6);
        return Math.min(d, Math.min(tongue, teeth(x, fixed, jaw, z)));
    }

    /** Signed distance to the teeth. */
    double teeth(double x, double fixed, double jaw, double z) {
        return Math.min(row(x, fixed, z, UPPER, UPPER_EDGE, 1, 9.02), row(x, jaw, z, LOWER, LOWER_EDGE, -1, 8.72));
    }

    private static double row(double x, double y, double z, double[] joints, double edge, int up, double front) {
        double groove = 0;
        double bite = 0;
        for (double joint : joints) {
            groove += ridge(x - joint, 0.05);
            bite += ridge(x - joint, 0.12);
        }
        double height = (y - edge) * up;
        double bulge = 0.10 * height * Math.max(0, 1 - height);
        double wall = Math.abs(z - front + 0.205 * x * x + 0.30 - bulge) - 0.30 + 0.05 * groove;
        return 0.75 * smax(wall, Math.max(0.06 * bite - height, height - 1.5), 0.10);
    }
}
