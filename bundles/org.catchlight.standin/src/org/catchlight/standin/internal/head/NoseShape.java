package org.catchlight.standin.internal.head;

import static org.catchlight.standin.internal.head.Sdf.capsule;
import static org.catchlight.standin.internal.head.Sdf.clay;
import static org.catchlight.standin.internal.head.Sdf.ellipsoid;
import static org.catchlight.standin.internal.head.Sdf.ridge;
import static org.catchlight.standin.internal.head.Sdf.smax;
import static org.catchlight.standin.internal.head.Sdf.smin;
import static org.catchlight.standin.internal.head.Sdf.step;

/** The nose with its wings, nostrils and the fold beside it; x is the distance from the midline, centimetres. */
public final class NoseShape {
    private final Measures measures;

    NoseShape(Measures measures) {
        this.measures = measures;
    }

    /** How much lower the base of the nose lies than on the mean head. */
    public double drop() {
        return measures.noseLength;
    }

    /** Width over the wings as a factor of the mean. */
    public double width() {
        return measures.noseWidth;
    }

    /** Signed distance to the hollow of a nostril. */
    public double nostril(double x, double y, double z) {
        double bx = x / measures.noseWidth - 0.60;
        double by = y + measures.noseLength + 4.25;
        double bz = z - 10.40 - measures.noseProjection;
        return ellipsoid(bx * 0.92 + bz * 0.39, by + 0.18 * bx - 0.20 * bz, bz * 0.92 - bx * 0.39, 0.29, 0.38, 0.56);
    }

    double add(double skin, double x, double y, double z) {
        if (z < 5 || y > 3.5 || y < -9 || x > 5) {
            return skin;
        }
        double drop = measures.noseLength;
        double out = measures.noseProjection;
        double ax = x / measures.noseWidth;
        double ny = y + drop;
        double hump = 0.09 * measures.noseBridge;
        double turn = measures.noseTurn;
        double tip = 1 + 0.06 * measures.noseTip;
        double nose = capsule(x, y, z, 0, 2.2, 8.68, 0, 0.35, 8.62 + hump, 0.55, 0.48);
        nose = smin(nose, capsule(x, y, z, 0, 0.35, 8.62 + hump, 0, -1.3 - 0.4 * drop, 9.72 + 0.4 * out + hump, 0.48, 0.50), 0.5);
        nose = smin(nose, capsule(x, y, z, 0, -1.3 - 0.4 * drop, 9.72 + 0.4 * out + hump, 0, -3.1 - drop, 10.92 + out, 0.50, 0.56), 0.4);
        nose = smin(nose, capsule(ax, y, z, 0, 0.0, 8.15, 0, -3.05 - drop, 9.62 + 0.6 * out, 0.70, 1.07), 0.8);
        nose = smin(nose, ellipsoid(ax - 0.22, ny + 3.30 - turn, z - 11.10 - out, 0.46 * tip, 0.47, 0.54), 0.80);
        nose = smin(nose, ellipsoid(ax - 1.20, ny + 3.60, z - 9.80 - 0.7 * out, 0.45, 0.52, 0.98), 0.88);
        nose = smin(nose, capsule(x, y, z, 0, -3.84 - drop + turn, 10.75 + out, 0, -4.18 - drop, 9.7, 0.28, 0.35), 0.50);
        nose += 0.026 * clay(ax - 0.86, ny + 3.55, z - 10.7 - out, 0.28, 0.45, 0.5);
        // The side walls run out into the cheeks; the wings are set off from them.
        double d = smin(skin, nose, 0.6 + 0.6 * step(-3.4, -1.7, ny) * step(-0.7, -2.0, y));
        d = smax(d, -nostril(x, y, z), 0.13);
        double crease = x - (1.78 * measures.noseWidth + (-3.9 - ny) * 0.35);
        d += 0.08 * ridge(crease, 0.22) * clay(0, ny + 3.95, z - 9.2, 1, 0.55, 1.3);
        if (y > -3.7 || y < -7.4 || z < 6) {
            return d;
        }
        double fold = step(-7.4, -5.0, y) * step(-3.7, -4.7, y) * step(6, 7.5, z);
        double below = -4.3 - y;
        double across = x - (2.05 + below * (0.62 - 0.07 * below));
        double depth = 0.030 + 0.09 * measures.ageing + 0.12 * measures.actions.lipCornerPull() + 0.06 * measures.actions.noseWrinkle();
        return d + depth * (ridge(across, 0.44) - 0.8 * ridge(across - 1.0, 0.9)) * fold;
    }
}
