package org.catchlight.standin.internal.render;

/**
 * How finely light is sampled.
 *
 * @param reference  many rays at random places within their cells instead of a few cones through the middle of theirs
 * @param perSide    cells along each side of a source, at most
 * @param oneShadow  whether one cone shadows a whole source, for interactive use
 * @param draft      whether all but skin and eyes is worked out here and there only, for while something is being dragged
 */
public record Sampling(boolean reference, int perSide, boolean oneShadow, boolean draft) {
    /** Diameter over distance from which light comes round things. */
    private static final double WIDE = 0.33;

    /** For while something is being dragged. */
    public static final Sampling DRAFT = new Sampling(false, 2, true, true);
    /** For a glance while the camera turns. */
    static final Sampling GLANCE = new Sampling(false, 1, true, false);
    /** For interactive use. */
    public static final Sampling PREVIEW = new Sampling(false, 2, true, false);
    /** For pictures. */
    public static final Sampling FAST = new Sampling(false, 5, false, false);

    /** Reference with the given number of samples a light. */
    public static Sampling reference(int samples) {
        return new Sampling(true, Math.max(2, (int) Math.round(Math.sqrt(samples))), false, false);
    }

    /** Distance in cm between the places where light on hair is worked out. */
    double hairSpacing(LightSource source) {
        return draft || perSide == 1 ? 0.9 : oneShadow ? 0.6 : source instanceof DomeSource ? 0.7 : 0.4;
    }

    /** Cells along each side of a sky as hair sees it. */
    int skyOnHair() {
        return reference ? perSide : oneShadow ? perSide + 1 : 4;
    }

    /** Cells along each side of a source as wide as {@code spread}. */
    int cells(LightSource source) {
        if (reference) {
            return perSide;
        }
        if (source instanceof DomeSource) {
            return oneShadow ? perSide + 1 : 5;
        }
        double spread = source.spread();
        if (draft) {
            return spread < WIDE ? 1 : 2;
        }
        int wanted = spread < 0.02 ? 1 : spread < WIDE ? 2 : 3;
        return Math.min(perSide, wanted);
    }
}
