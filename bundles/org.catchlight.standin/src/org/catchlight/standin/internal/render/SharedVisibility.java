package org.catchlight.standin.internal.render;

/**
 * How much of each cell of a light a point sees past solid things and through hair, for points that share their openness. A sky has many
 * cells, and what is seen of them changes slowly; and what is being dragged need not have the sharpest shadows.
 */
final class SharedVisibility {
    private static final int STEPS = 254;

    private final int cells;
    /** 0 is not known yet, else 1 + the share in steps. */
    private final byte[] solid;
    private final byte[] hair;

    SharedVisibility(int points, int cells) {
        this.cells = cells;
        solid = new byte[Math.multiplyExact(points, cells)];
        hair = new byte[solid.length];
    }

    /** Share that passes solid things, or −1 if it is not known yet. */
    double solid(int point, int cell) {
        return share(solid[point * cells + cell]);
    }

    void solid(int point, int cell, double share) {
        solid[point * cells + cell] = steps(share);
    }

    /** Share that passes hair, or −1 if it is not known yet. */
    double hair(int point, int cell) {
        return share(hair[point * cells + cell]);
    }

    void hair(int point, int cell, double share) {
        hair[point * cells + cell] = steps(share);
    }

    private static double share(byte kept) {
        return ((kept & 255) - 1) / (double) STEPS + (kept == 0 ? -1 : 0);
    }

    private static byte steps(double share) {
        return (byte) (1 + Math.round(share * STEPS));
    }
}
