package org.catchlight.standin.internal.head;

import org.catchlight.shot.HairStyle;

/**
 * A hair style in numbers, centimetres.
 *
 * @param roots      strands tried on the whole scalp; each stands for some three hairs
 * @param segments   straight pieces of one strand
 * @param sideLength length at the sides and the nape
 * @param topLength  length on the crown
 * @param sideHeight how far the hair stands off the skull at the sides
 * @param topHeight  the same on the crown
 * @param flow       which way it is combed
 * @param curl       radius of the curls, 0 for none
 * @param endY       height at which hanging hair is cut
 * @param width      thickness of a strand as drawn
 * @param layers     how much shorter than the longest the outer strands of hanging hair are cut
 * @param wave       how far hanging hair waves to either side
 */
record HairCut(int roots, int segments, double sideLength, double topLength, double sideHeight, double topHeight, Flow flow, double curl,
        double endY, double width, double layers, double wave) {
    /** Ways to comb. */
    enum Flow {
        /** Stands off and leans forward and down. */
        CROP,
        /** Parted at one side, swept across. */
        PARTED,
        /** Drawn to a knot at the back. */
        BACK,
        /** Parted near the middle, hangs. */
        FALL
    }

    private static final double UNCUT = -99;

    static HairCut of(HairStyle style) {
        return switch (style) {
            case BALD -> new HairCut(0, 1, 0, 0, 0, 0, Flow.CROP, 0, UNCUT, 0.03, 0, 0);
            case CROPPED -> new HairCut(74_000, 4, 0.65, 1.25, 0.28, 0.60, Flow.CROP, 0, UNCUT, 0.032, 0, 0);
            case SHORT -> new HairCut(48_000, 9, 1.45, 4.8, 0.36, 1.35, Flow.PARTED, 0, UNCUT, 0.034, 0, 0);
            case TIED_BACK -> new HairCut(40_000, 16, 12, 13, 0.28, 0.48, Flow.BACK, 0, UNCUT, 0.034, 0, 0);
            case BOB -> new HairCut(33_000, 22, 16, 24, 0.95, 1.3, Flow.FALL, 0, -10.4, 0.034, 2.6, 0.12);
            case LONG -> new HairCut(29_000, 30, 34, 42, 1.0, 1.35, Flow.FALL, 0, -27, 0.036, 9, 0.42);
            case CURLY -> new HairCut(38_000, 24, 5.0, 9.0, 1.2, 2.4, Flow.CROP, 0.38, UNCUT, 0.034, 0, 0);
        };
    }

    /** How much shorter hair is at the sideburns and the nape than above the ears, 0–1. */
    double fade() {
        return hangs() || flow == Flow.BACK ? 0 : curl > 0 ? 0.35 : 0.62;
    }

    /** Whether strands leave the skull and hang. */
    boolean hangs() {
        return flow == Flow.FALL;
    }
}
