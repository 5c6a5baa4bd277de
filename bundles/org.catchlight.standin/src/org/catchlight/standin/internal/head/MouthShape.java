package org.catchlight.standin.internal.head;

import static org.catchlight.standin.internal.head.Sdf.capsule;
import static org.catchlight.standin.internal.head.Sdf.clay;
import static org.catchlight.standin.internal.head.Sdf.ridge;
import static org.catchlight.standin.internal.head.Sdf.smin;
import static org.catchlight.standin.internal.head.Sdf.sphere;
import static org.catchlight.standin.internal.head.Sdf.step;

/** Lips, their seam, the philtrum and the corners; x is the distance from the midline, centimetres. */
public final class MouthShape {
    private final Measures measures;

    MouthShape(Measures measures) {
        this.measures = measures;
    }

    /** Height of the seam between the lips. */
    public double seamY(double x) {
        double t = x / (2.55 * measures.mouthWidth);
        double corner = t * t * t * t;
        return -6.86 - 0.07 * ridge(x, 0.35) + 0.10 * ridge(Math.abs(x) - 0.75, 0.5) + (measures.mouthCorners - 0.10) * corner;
    }

    /** Height of the upper lip's border. */
    public double lipTop(double x) {
        double t = Math.min(1, x / (2.5 * measures.mouthWidth));
        return seamY(x) + measures.lipFullness * (0.80 * Math.pow(1 - t * t, 0.75) * (1 - 0.28 * t) - 0.16 * ridge(x, 0.24));
    }

    /** Height of the lower lip's border. */
    public double lipBot(double x) {
        double t = Math.min(1, x / (2.35 * measures.mouthWidth));
        return seamY(x) - measures.lipFullness * 0.98 * Math.pow(Math.max(0, 1 - t * t), 0.62);
    }

    double add(double skin, double x, double y, double z) {
        if (z < 5.5 || y > -3.5 || y < -10) {
            return skin;
        }
        double width = measures.mouthWidth;
        double full = Math.sqrt(measures.lipFullness);
        double front = step(6.5, 8, z);
        double lip = z + 0.12 - measures.lipProjection * step(3, 1, x);
        double d = skin + 0.065 * clay(x, y + 5.45, z - 10, 0.30, 0.75, 1.5) - 0.035 * clay(x - 0.52, y + 5.6, z - 10, 0.27, 0.75, 1.5);
        double back = 0.25 * measures.actions.lipCornerPull();
        double upper = capsule(x, y, lip, 0.2 * width, -6.52, 9.72, 1.4 * width, -6.66, 9.36, 0.42 * full, 0.33);
        upper = smin(upper, capsule(x, y, lip, 1.4 * width, -6.66, 9.36, 2.5 * width, -6.90, 8.0 - back, 0.33, 0.10), 0.5);
        upper = smin(upper, sphere(x, y + 6.66, lip - 9.74, 0.34), 0.4);
        double lower = capsule(x, y, lip, 0.0, -7.30, 9.48, 1.3 * width, -7.24, 9.20, 0.46 * full, 0.42);
        lower = smin(lower, capsule(x, y, lip, 1.3 * width, -7.24, 9.20, 2.48 * width, -6.94, 7.95 - back, 0.42, 0.10), 0.6);
        lower -= 0.04 * clay(x - 0.6, y + 7.3, lip - 9.7, 0.5, 0.4, 0.6);
        d = smin(d, upper, 0.70);
        d = smin(d, lower, 0.60);
        d += 0.14 * ridge(y - seamY(x), 0.085) * step(2.6 * width, 1.5 * width, x) * front;
        double dimple = 0.07 + 0.08 * measures.actions.lipCornerPull();
        d += dimple * clay(x - 2.62 * width, y + 6.9 - measures.mouthCorners, z - 8.4, 0.42, 0.50, 1);
        d -= 0.05 * clay(x - 3.3 * width, y + 6.9, z - 7.6, 0.6, 0.8, 1.2);
        return d - 0.016 * ridge(y - lipTop(x) - 0.03, 0.10) * step(2.1 * width, 1.1 * width, x) * front;
    }
}
