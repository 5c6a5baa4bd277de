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
        nose = smin(nose, capsule(ax, y, z, 0, 0.0, 8.2, 0, -3.2 - drop, 9.75 + 0.6 * out, 0.72, 1.08), 0.8);
        nose = smin(nose, ellipsoid(ax - 0.26, ny + 3.34 - turn, z - 11.10 - out, 0.54 * tip, 0.56, 0.56), 0.85);
        nose = smin(nose, ellipsoid(ax - 1.20, ny + 3.74, z - 9.92 - 0.7 * out, 0.48, 0.60, 0.86), 0.85);
        nose = smin(nose, capsule(x, y, z, 0, -3.82 - drop + turn, 11.0 + out, 0, -4.20 - drop, 9.7, 0.28, 0.34), 0.45);
        nose += 0.035 * clay(ax - 0.86, ny + 3.65, z - 10.85 - out, 0.22, 0.5, 0.5);
        double d = smin(skin, nose, 0.6);
        double bx = ax - 0.60;
        double bz = z - 10.40 - out;
        d = smax(d, -ellipsoid(bx * 0.92 + bz * 0.39, ny + 4.32 + 0.18 * bx, bz * 0.92 - bx * 0.39, 0.28, 0.34, 0.56), 0.18);
        double crease = x - (1.78 * measures.noseWidth + (-3.9 - ny) * 0.35);
        d += 0.08 * ridge(crease, 0.22) * clay(0, ny + 3.95, z - 9.2, 1, 0.55, 1.3);
        double fold = step(-7.6, -6.2, y) * step(-3.9, -4.8, y) * step(6, 7.5, z);
        double across = x - (2.15 + (-4.6 - y) * 0.50);
        double depth = 0.035 + 0.09 * measures.ageing + 0.12 * measures.actions.lipCornerPull() + 0.06 * measures.actions.noseWrinkle();
        return d + depth * (ridge(across, 0.36) - 0.9 * ridge(across - 0.85, 0.7)) * fold;
    }
}
