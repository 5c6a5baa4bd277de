package org.catchlight.standin.internal.head;

import static org.catchlight.standin.internal.head.Sdf.clamp;
import static org.catchlight.standin.internal.head.Sdf.mix;
import static org.catchlight.standin.internal.head.Sdf.saturate;
import static org.catchlight.standin.internal.head.Sdf.step;

import org.catchlight.shot.HairStyle;

/** Where hair grows, and the dark solid core of it that blocks light under the strands; centimetres, head frame. */
public final class HairShape {
    /** Hairline: azimuth on the scalp in degrees (0 front, 180 nape) and height. */
    private static final double[] LINE = {0, 7.1, 15, 7.2, 30, 7.3, 42, 6.7, 52, 5.3, 58, 3.2, 64, 0.2, 71, -2.4, 79, -2.2, 86, 0.9, 97, 2.1, 112,
        1.0, 124, -2.5, 140, -6.0, 181, -7.6};

    private final Measures measures;
    private final CraniumShape cranium;
    private final HairStyle style;

    HairShape(Measures measures, CraniumShape cranium, HairStyle style) {
        this.measures = measures;
        this.cranium = cranium;
        this.style = style;
    }

    /** The style. */
    public HairStyle style() {
        return style;
    }

    private double lineY(double degrees) {
        int i = 0;
        while (i < LINE.length - 4 && degrees > LINE[i + 2]) {
            i += 2;
        }
        double t = saturate((degrees - LINE[i]) / (LINE[i + 2] - LINE[i]));
        double front = step(48, 30, degrees);
        double lift = front * measures.hairline + 0.5 * measures.recession * Sdf.ridge(degrees - 38, 14);
        return mix(LINE[i + 1], LINE[i + 3], 0.6 * t * t * (3 - 2 * t) + 0.4 * t) + lift;
    }

    /** Signed distance to the hairline measured on the scalp, above 0 where hair grows. */
    public double hairline(double x, double y, double z) {
        double degrees = Math.toDegrees(Math.atan2(Math.abs(x), z + 0.6));
        double perDegree = Math.max(3, Math.sqrt(x * x + z * z)) * 0.01745;
        double low = Math.max(0, degrees - 2);
        double high = Math.min(180, degrees + 2);
        double slope = (lineY(high) - lineY(low)) / (high - low) / perDegree;
        return (y - lineY(degrees)) / Math.sqrt(1 + slope * slope) + 0.20 * Noise.value(x * 1.3, y * 1.3, z * 1.3)
                + 0.14 * Noise.value(x * 4.3, y * 4.3, z * 4.3);
    }

    /** Height of the core above the scalp at a height y and a {@link #hairline} distance. */
    public double coreHeight(double y, double hairline) {
        double full = switch (style) {
            case BALD -> -1;
            case CROPPED -> 0.10;
            case TIED_BACK -> 0.14;
            default -> mix(0.12, 0.70, step(4.5, 9, y));
        };
        return full * step(0.5, 3.0, hairline);
    }

    /** Signed distance to the core; x and y warped as the skin's, z plain. */
    double core(double x, double y, double z) {
        if (style == HairStyle.BALD) {
            return 99;
        }
        double scalp = cranium.distance(Math.abs(x), y, z);
        if (scalp > 3) {
            return scalp - 2;
        }
        double line = hairline(x, y, z);
        return Math.max(scalp - coreHeight(y, line) + 0.02, clamp(-(line - 0.75) * 0.7, -9, 9));
    }
}
