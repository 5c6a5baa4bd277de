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

    private static final double INNER = -1.55;
    private static final double LENGTH = 3.03;
    /** How much the margins fall back from the globe to the skin, as a slope: the lower one faces up and forward, so that one sees it. */
    private static final double UPPER_MARGIN = 0.25;
    private static final double LOWER_MARGIN = 0.75;

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
        double height = measures.eyeOpening * 1.53 * Math.pow(t, 0.74) * Math.pow(1 - t, 0.84);
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
        double rest = (0.6 + 0.4 * measures.eyeOpening) * 1.77 * Math.pow(t, 1.06) * Math.pow(1 - t, 0.82);
        return rest * (1 - 0.42 * Math.max(actions.lidTighten(), 0.8 * actions.cheekRaise()) - 0.12 * actions.lipCornerPull());
    }

    private double base(double t) {
        return -0.19 + 0.18 * t + measures.eyeTilt * LENGTH * (t - 0.52);
    }

    /** u of a point of the mean face: the lids follow the globe, not the breadth of the face. */
    public double across(double x) {
        return x * measures.faceWidth - measures.eyeX;
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
        double u = across(x);
        double w = z - measures.eyeZ;
        double d = smin(skin, Sdf.ellipsoid(u + 0.03, y, w + 0.15, 1.66, 1.44, 1.47), 0.75 + 0.55 * step(0.2, -0.6, y));
        double upper = lidU(u);
        double lower = lidL(u);
        double crease = upper + 0.25 + 0.05 * measures.lidFold + 0.07 * (1 - u * u * 0.4);
        double inside = step(-1.75, -1.0, u) * step(2.1, 1.2, u);
        // The fold hangs over the crease: a narrow groove under a round edge.
        d += (0.055 * ridge(y - crease, 0.085) - 0.035 * ridge(y - crease - 0.17, 0.14)) * inside;
        d -= 0.11 * clay(u - 0.25, y - crease - 0.40, w - 0.8, 1.5, 0.30, 1.2);
        d += 0.022 * ridge(y - (lower - 0.42), 0.20) * inside * step(1.2, 0.2, Math.abs(u + 0.3));
        d -= (0.07 * measures.ageing) * clay(u, y + 1.15, w - 0.8, 1.2, 0.25, 1.2);
        if (w > -0.3) {
            double off = Sdf.clamp(Math.sqrt(u * u + y * y + w * w) - GLOBE, 0, 0.25) * step(1.45, 0.55, Math.abs(u + 0.08));
            double opening = Math.max(y - upper - UPPER_MARGIN * off, lower - LOWER_MARGIN * off - y);
            // Beside the globe the opening ends at the flesh in the corners.
            double floor = -0.3 + 0.75 * step(1.05, 1.3, Math.abs(u));
            d = smax(d, -Math.max(opening * 0.85, floor - w), 0.07);
        }
        return d;
    }
}
