package org.catchlight.standin.internal.render;

/**
 * How much of each cell of a light, and of the light as a whole, a point sees past solid things and through hair, for points that are
 * alike ({@link Blocks}). Where what they see differs, each looks for itself.
 */
final class SharedVisibility {
    /** No point that is alike has looked yet. */
    static final double UNKNOWN = -1;
    /** Points that are alike see different things. */
    static final double DIFFERENT = -2;
    private static final int STEPS = 253;
    private static final int NOT_THE_SAME = 255;

    private final int cells;
    /** 0 is not known yet, 255 different, else 1 + the share in steps. */
    private final byte[] solid;
    private final byte[] hair;

    SharedVisibility(int points, int cells) {
        this.cells = cells + 1;
        solid = new byte[Math.multiplyExact(points, this.cells)];
        hair = new byte[solid.length];
    }

    /** The number under which the light as a whole is kept. */
    int whole() {
        return cells - 1;
    }

    /** Share that passes solid things, {@link #UNKNOWN} or {@link #DIFFERENT}. */
    double solid(int point, int cell) {
        return share(solid[point * cells + cell]);
    }

    void solid(int point, int cell, double share) {
        solid[point * cells + cell] = steps(share);
    }

    void different(int point, int cell) {
        solid[point * cells + cell] = (byte) NOT_THE_SAME;
    }

    /** Share that passes hair, or {@link #UNKNOWN}. */
    double hair(int point, int cell) {
        return share(hair[point * cells + cell]);
    }

    void hair(int point, int cell, double share) {
        hair[point * cells + cell] = steps(share);
    }

    private static double share(byte kept) {
        int steps = kept & 255;
        return steps == 0 ? UNKNOWN : steps == NOT_THE_SAME ? DIFFERENT : (steps - 1) / (double) STEPS;
    }

    private static byte steps(double share) {
        return (byte) (1 + Math.round(share * STEPS));
    }
}
