package org.catchlight.standin.internal.head;

import static org.catchlight.standin.internal.head.Sdf.ellipsoid;
import static org.catchlight.standin.internal.head.Sdf.mix;
import static org.catchlight.standin.internal.head.Sdf.saturate;
import static org.catchlight.standin.internal.head.Sdf.smin;
import static org.catchlight.standin.internal.head.Sdf.step;

import org.catchlight.shot.HairStyle;

/** Where hair grows, how far it stands off, and the dark solid core of it that blocks light under the strands; centimetres, head frame. */
public final class HairShape {
    /** Hairline: azimuth on the scalp in degrees (0 front, 180 nape) and height. */
    private static final double[] LINE = {
        0, 7.0, 15, 7.2, 30, 7.2, 42, 6.5, 52, 5.2, 58, 3.4, 64, 0.8, 71, -2.0,
        78, -2.2, 86, 0.9, 97, 2.1, 112, 1.0, 124, -2.5, 140, -6.0, 181, -7.6};
    /** Middle of the knot of tied hair. */
    static final double KNOT_Y = 2.6;
    /** z of the knot. */
    static final double KNOT_Z = -10.6;
    private static final double KNOT_RADIUS = 2.3;
    /** The side on which short hair is parted. */
    static final double PART_X = 2.9;

    /** How much farther from the hairline the core begins at the temples under hanging hair. */
    private static final double TEMPLE = 1.8;

    private final Measures measures;
    private final CraniumShape cranium;
    private final BodyShape body;
    private final HairStyle style;
    private final HairCut cut;

    HairShape(Measures measures, CraniumShape cranium, BodyShape body, HairStyle style) {
        this.measures = measures;
        this.cranium = cranium;
        this.body = body;
        this.style = style;
        cut = HairCut.of(style);
    }

    /** The style. */
    public HairStyle style() {
        return style;
    }

    HairCut cut() {
        return cut;
    }

    private double lineY(double degrees) {
        int i = 0;
        while (i < LINE.length - 4 && degrees > LINE[i + 2]) {
            i += 2;
        }
        double t = saturate((degrees - LINE[i]) / (LINE[i + 2] - LINE[i]));
        double front = step(50, 30, degrees);
        double lift = front * measures.hairline + 0.5 * measures.recession * Sdf.ridge(degrees - 36, 15);
        return mix(LINE[i + 1], LINE[i + 3], 0.6 * t * t * (3 - 2 * t) + 0.4 * t) + lift;
    }

    /** Signed distance to the hairline measured on the scalp, above 0 where hair grows. */
    public double hairline(double x, double y, double z) {
        double degrees = Math.toDegrees(Math.atan2(Math.abs(x), z + 0.6));
        double perDegree = Math.max(3, Math.sqrt(x * x + z * z)) * 0.01745;
        double low = Math.max(0, degrees - 2);
        double high = Math.min(180, degrees + 2);
        double slope = (lineY(high) - lineY(low)) / (high - low) / perDegree;
        return (y - lineY(degrees)) / Math.sqrt(1 + slope * slope) + 0.26 * Noise.value(x * 1.1, y * 1.1, z * 1.1)
                + 0.14 * Noise.value(x * 4.3, y * 4.3, z * 4.3);
    }

    /** Share of the crown in a point's place on the scalp: 0 at the sides, 1 on top. */
    static double crown(double y) {
        return step(3.6, 8.8, y);
    }

    /** How much lower hair lies by its parting: it rises slowly on the side it is swept to and lies flat on the other. */
    private static double partedLower(double x, double z) {
        double beside = sidePartX(z) - x;
        return step(-5, -0.5, z) * (beside > 0 ? 0.62 * step(3.0, 0, beside) : 0.62 - 0.12 * step(0, 2.5, -beside));
    }

    /** x of the parting of short hair. */
    static double sidePartX(double z) {
        return PART_X + 0.15 * Math.sin(z * 1.1) + 0.06 * Math.sin(z * 3.7);
    }

    /** x of the parting of hanging hair, which is never quite straight. */
    static double partX(double z) {
        return 0.7 + 0.16 * Math.sin(z * 0.9) + 0.05 * Math.sin(z * 4.1);
    }

    /** 1 at the sideburns and the nape, where short hair is cut shortest, 0 above the ears. */
    static double low(double y) {
        return step(5.5, -1.0, y);
    }

    /** Height of the outer strands over the scalp. */
    double height(double x, double y, double z, double hairline) {
        double full = mix(cut.sideHeight(), cut.topHeight(), crown(y));
        if (cut.flow() == HairCut.Flow.PARTED) {
            full *= 1 + crown(y) * (0.25 * step(-4, 6, z) - partedLower(x, z));
        } else if (cut.hangs()) {
            full *= 1 - 0.15 * Sdf.ridge(x - partX(z), 0.4) * crown(y);
        }
        full *= 1 - cut.fade() * low(y);
        full *= 1 + (cut.curl() > 0 ? 0.34 : 0.22) * Noise.value(x * 0.55 + 7, y * 0.55, z * 0.55);
        return full * (0.15 + 0.85 * step(-0.2, cut.flow() == HairCut.Flow.CROP ? 1.2 : 2.4, hairline));
    }

    /** Height of the core above the scalp at a height y and a {@link #hairline} distance. */
    public double coreHeight(double y, double hairline) {
        double full = style == HairStyle.BALD ? -1 : coreShare() * mix(cut.sideHeight(), cut.topHeight(), crown(y));
        return full * step(0.5, 3.0, hairline);
    }

    /** 1 along the parting, where the core would be seen, 0 away from it. */
    private double parting(double x, double y, double z) {
        return switch (cut.flow()) {
            case PARTED -> crown(y) * Sdf.ridge(x - PART_X, 2.4) * step(-6, -2, z);
            case FALL -> crown(y) * Sdf.ridge(x - 0.7, 3.6);
            default -> 0;
        };
    }

    private double coreShare() {
        return cut.curl() > 0 ? 0.55 : 0.36;
    }

    /**
     * What hanging hair lies on: skull, ears, cheeks, neck and shoulders in one smooth form, the shoulders where the head faces forward.
     */
    double support(double signedX, double y, double z) {
        double x = Math.abs(signedX);
        double d = smin(cranium.distance(x, y, z), ellipsoid(x, y + 3.2, z - 0.6, 6.5, 8.2, 6.2), 1.5);
        d = smin(d, ellipsoid(x - 6.5, y + 1.2, z + 1.0, 1.2, 3.0, 2.0), 1.8);
        return y < -4 ? smin(d, body.draped(signedX, y, z) - 0.5, 2.5) : d;
    }

    /** Signed distance to the core; x and y warped as the skin's, z plain. */
    double core(double x, double y, double z) {
        if (style == HairStyle.BALD) {
            return 99;
        }
        double scalp = cranium.distance(Math.abs(x), y, z);
        double d;
        double highest = 1.5 * coreShare() * Math.max(cut.sideHeight(), cut.topHeight());
        if (scalp > highest + 0.3) {
            d = scalp - highest;
        } else if (scalp < -1) {
            d = 1;
        } else {
            // Hanging hair is drawn back from the temples, and what it leaves bare there is skin.
            double line = hairline(x, y, z) - (cut.hangs() ? TEMPLE * step(-2.5, 0, z) * step(6.5, 4.5, y) : 0);
            double under = coreShare() * height(x, y, z, line) * step(0.5, 3.0, line) * (1 - parting(x, y, z));
            d = Math.max(scalp - under + 0.06, -(line - 0.75) * 0.7);
        }
        if (cut.flow() == HairCut.Flow.BACK) {
            d = smin(d, knot(x, y, z) + 0.3, 0.8);
        }
        return d;
    }

    /** Signed distance to the knot of tied hair. */
    double knot(double x, double y, double z) {
        return ellipsoid(x, y - KNOT_Y, z - KNOT_Z, KNOT_RADIUS, KNOT_RADIUS * 0.95, KNOT_RADIUS * 0.8);
    }

    /** z of the edge of hanging hair beside the face. */
    static double front(double y) {
        return 2.4 + 0.8 * step(2, -8, y);
    }
}
