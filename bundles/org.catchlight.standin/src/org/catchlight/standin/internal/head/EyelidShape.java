package org.catchlight.standin.internal.head;

import static org.catchlight.standin.internal.head.Sdf.clay;
import static org.catchlight.standin.internal.head.Sdf.mix;
import static org.catchlight.standin.internal.head.Sdf.ridge;
import static org.catchlight.standin.internal.head.Sdf.smax;
import static org.catchlight.standin.internal.head.Sdf.smin;
import static org.catchlight.standin.internal.head.Sdf.step;

/**
 * The lids: a shell over the globe, cut by the palpebral fissure. Curves live in the frontal plane; u is the distance from the eye's centre
 * away from the midline, v the height above the pupil, centimetres.
 */
public final class EyelidShape {
    /** z of the globe's centre on the mean head. */
    static final double CENTRE_Z = 7.3;
    /** Radius of the globe. */
    public static final double GLOBE = 1.18;
    /** Radius of curvature of the cornea. */
    public static final double CORNEA = 0.78;
    /** Distance from the globe's centre to the cornea's centre of curvature. */
    public static final double CORNEA_OFFSET = 0.506;
    /** Radius of the visible iris. */
    public static final double LIMBUS = 0.585;

    private static final double INNER = -1.42;
    private static final double LENGTH = 2.74;

    private final Measures measures;

    EyelidShape(Measures measures) {
        this.measures = measures;
    }

    /** Height of the upper lid's margin. */
    public double lidU(double u) {
        double t = (u - INNER) / LENGTH;
        double base = base(t);
        if (t <= 0 || t >= 1) {
            return base - 1.5 * Math.max(-t, t - 1);
        }
        double height = measures.eyeOpening * 1.20 * Math.pow(t, 0.72) * Math.pow(1 - t, 0.86);
        Actions actions = measures.actions;
        double raised = height * (1 + 0.32 * actions.upperLidRaise() - 0.10 * actions.lidTighten() - 0.12 * actions.browLower()
                - 0.08 * actions.lipCornerPull());
        return base + mix(raised, -lower(t), actions.lidDroop());
    }

    /** Height of the lower lid's margin. */
    public double lidL(double u) {
        double t = (u - INNER) / LENGTH;
        double base = base(t);
        if (t <= 0 || t >= 1) {
            return base + 1.5 * Math.max(-t, t - 1);
        }
        return base - lower(t);
    }

    /** How far the lower lid's margin lies below the line between the corners. */
    private double lower(double t) {
        Actions actions = measures.actions;
        double rest = (0.6 + 0.4 * measures.eyeOpening) * 1.74 * Math.pow(t, 1.08) * Math.pow(1 - t, 0.80);
        return rest * (1 - 0.42 * Math.max(actions.lidTighten(), 0.8 * actions.cheekRaise()) - 0.12 * actions.lipCornerPull());
    }

    private double base(double t) {
        return -0.12 + 0.20 * t + measures.eyeTilt * LENGTH * (t - 0.52);
    }

    /** Below 0 inside the opening between the lids. */
    public double fissure(double u, double v) {
        return Math.max(v - lidU(u), lidL(u) - v);
    }

    /** Adds the lids of one side to the skin. */
    double add(double skin, double x, double y, double z) {
        if (Math.abs(y) > 2.6 || z < 4) {
            return skin;
        }
        double u = x - measures.eyeX;
        double w = z - measures.eyeZ;
        double d = smin(skin, Sdf.ellipsoid(u + 0.03, y, w + 0.15, 1.66, 1.44, 1.47), 0.75 + 0.55 * step(0.2, -0.6, y));
        double crease = lidU(u) + 0.30 + 0.05 * measures.lidFold + 0.08 * (1 - u * u * 0.4);
        double inside = step(-1.75, -1.1, u) * step(2.0, 1.2, u);
        d += 0.085 * ridge(y - crease, 0.15) * inside;
        d -= 0.12 * clay(u - 0.2, y - crease - 0.34, w - 0.8, 1.5, 0.26, 1.2);
        d += 0.025 * ridge(y - (lidL(u) - 0.45), 0.22) * inside * step(1.2, 0.2, Math.abs(u + 0.3));
        d -= (0.07 * measures.ageing) * clay(u, y + 1.15, w - 0.8, 1.2, 0.25, 1.2);
        if (w > -0.3) {
            d = smax(d, -fissure(u, y) * 0.85, 0.09);
        }
        return d;
    }
}
