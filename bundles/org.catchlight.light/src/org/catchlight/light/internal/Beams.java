package org.catchlight.light.internal;

import org.catchlight.light.Emitter.Beam;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;

/** Beams of the fixtures. */
final class Beams {
    /** tan θ relative to that of the cut-off at which {@link #tubes} passes one half. */
    private static final double HALF_AT = 0.403972753;
    private static final double[] ARC_COSINE = {0.0066700901, -0.0170881256, 0.0308918810, -0.0501743046, 0.0889789874, -0.2145988016,
        Math.PI / 2};
    private static final double HONEYCOMB_DEFAULT = 30;
    private static final double SNOOT_DEFAULT = 20;

    private Beams() {
    }

    /** The beam of a flat fixture. */
    static Beam of(Light light) {
        double angle = light.getGridAngle();
        return switch (light.getFixture()) {
            case HONEYCOMB -> tubes(angle > 0 ? angle : HONEYCOMB_DEFAULT);
            case SNOOT -> tubes(angle > 0 ? angle : SNOOT_DEFAULT);
            case BEAUTY_DISH -> angle > 0 ? both(dish(), tubes(angle)) : dish();
            case WINDOW, REFLECTOR -> Beam.DIFFUSE;
            default -> angle > 0 ? tubes(angle) : Beam.DIFFUSE;
        };
    }

    /**
     * A grid, honeycomb or snoot of round black tubes in front of a diffuser. Seen at the angle θ, the far end of a tube has moved by
     * x = tan θ/tan θc diameters behind the near end; the two discs overlap by 2/π·(acos x − x·√(1 − x²)). The full angle at which
     * one half passes is the beam angle.
     *
     * @param fullAngle degrees
     */
    private static Beam tubes(double fullAngle) {
        double cutOff = Math.tan(Math.toRadians(Math.clamp(fullAngle, 1, 120) / 2)) / HALF_AT;
        return cosine -> {
            if (cosine <= 0) {
                return 0;
            }
            double x = Math.sqrt(Math.max(0, 1 - cosine * cosine)) / cosine / cutOff;
            return x >= 1 ? 0 : 2 / Math.PI * (arcCosine(x) - x * Math.sqrt(1 - x * x));
        };
    }

    /** Arc cosine of 0–1 within 2e-8 (Abramowitz and Stegun 4.4.46), many times faster than that of the library. */
    private static double arcCosine(double x) {
        double sum = -0.0012624911;
        for (double coefficient : ARC_COSINE) {
            sum = sum * x + coefficient;
        }
        return Math.sqrt(1 - x) * sum;
    }

    /** A dish throws half its intensity at 45° off the axis, a diffuser at 60°: luminance falls with the cosine. */
    private static Beam dish() {
        return cosine -> Math.max(0, cosine);
    }

    private static Beam both(Beam first, Beam second) {
        return cosine -> first.at(cosine) * second.at(cosine);
    }

    /** Whether the fixture's face is round, with its width as the diameter. */
    static boolean isRound(Fixture fixture) {
        return switch (fixture) {
            case OCTABOX, BEAUTY_DISH, UMBRELLA, SNOOT, HONEYCOMB -> true;
            default -> false;
        };
    }
}
