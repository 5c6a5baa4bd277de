package org.catchlight.standin.internal.render;

import java.util.Arrays;

/**
 * Squares of pixels, some millimetres wide on the subject whatever the size of the picture: points of a square that lie on one smooth
 * surface share what changes slowly along it. A square never reaches over a step of {@link Bands}. One per thread.
 */
final class Blocks {
    /** Points closer than this in cm whose normals differ by less than 11° are alike. */
    private static final double NEIGHBOUR = 0.36;
    private static final double ALIKE = 0.98;
    /** Under the lids the white darkens within a millimetre. */
    private static final double EYE = 0.05;
    /** So much wider are the squares of drafts, and looser the likeness. */
    private static final int DRAFT = 2;
    private static final double DRAFT_WIDEST = 0.6;
    private static final double DRAFT_ALIKE = 0.92;
    private static final double STRANDS_ALIKE = 0.9;
    /** No square is wider than this on the subject, cm, unless a pixel is. */
    private static final double WIDEST = 0.28;
    private static final int MATERIALS = Material.values().length;
    /** Of so many different strands in a square each may be the one that others are like. */
    private static final int LOCKS = 4;

    private final SurfaceBuffer surface;
    private final int side;
    private final double neighbour;
    private final double alike;
    private final boolean strands;
    /** Points of a square and material that others may be like. */
    private final int slots;
    /** Of each square and material the last points that were like none before them, or −1. */
    private final int[] leaders;
    private int square;

    private Blocks(SurfaceBuffer surface, int side, double neighbour, double alike, boolean strands) {
        this.surface = surface;
        this.side = side;
        this.neighbour = neighbour;
        this.alike = alike;
        this.strands = strands;
        slots = strands ? LOCKS : 1;
        leaders = new int[((surface.width - 1) / side + 1) * MATERIALS * slots];
    }

    /** Squares for a picture; strands are alike within their pixel. */
    static Blocks ofPicture(SurfaceBuffer surface, ViewCamera camera) {
        return new Blocks(surface, side(camera), NEIGHBOUR, ALIKE, false);
    }

    /** Wider squares for a draft. */
    static Blocks ofDraft(SurfaceBuffer surface, ViewCamera camera) {
        return new Blocks(surface, draftSide(camera), NEIGHBOUR * 2 * DRAFT, DRAFT_ALIKE, false);
    }

    /** Squares for the strands of a draft. */
    static Blocks ofDraftStrands(SurfaceBuffer surface, ViewCamera camera) {
        return new Blocks(surface, draftStrandSide(camera), 0, STRANDS_ALIKE, true);
    }

    /** How far apart points that are alike may be, cm. */
    static double reach(ViewCamera camera) {
        return Math.min(NEIGHBOUR, side(camera) * pixel(camera));
    }

    /** Pixels along the side of the squares of a draft. */
    static int draftSide(ViewCamera camera) {
        int side = Math.min(Bands.ROWS, side(camera) * DRAFT);
        return side * pixel(camera) <= DRAFT_WIDEST ? side : draftStrandSide(camera);
    }

    /** Pixels along the side of the squares of a draft's strands. */
    static int draftStrandSide(ViewCamera camera) {
        return DRAFT * pixel(camera) <= DRAFT_WIDEST ? DRAFT : 1;
    }

    private static double pixel(ViewCamera camera) {
        return camera.footprint(Math.max(1, camera.depth(0, -2.5, 8)));
    }

    /** Pixels along the side of a square: 2, 4 or 8. */
    private static int side(ViewCamera camera) {
        double pixel = pixel(camera);
        return pixel * 8 <= WIDEST ? 8 : pixel * 4 <= WIDEST ? 4 : 2;
    }

    void beginRow(int row) {
        if (row % side == 0) {
            Arrays.fill(leaders, -1);
        }
    }

    void beginPixel(int column) {
        square = column / side * MATERIALS * slots;
    }

    /** The point that point {@code i} of the present pixel may share with, or −1 where it is like none and others may share with it. */
    int alike(int i) {
        int first = square + surface.material[i] * slots;
        for (int slot = first; slot < first + slots; slot++) {
            int leader = leaders[slot];
            if (leader >= 0 && alike(i, leader)) {
                return leader;
            }
        }
        System.arraycopy(leaders, first, leaders, first + 1, slots - 1);
        leaders[first] = i;
        return -1;
    }

    private boolean alike(int i, int like) {
        if (surface.material(i) == Material.STRAND) {
            return strands ? surface.likeness(i, like) > alike : surface.pixel[like] == surface.pixel[i];
        }
        double near = surface.material(i) == Material.EYE ? Math.min(EYE, neighbour) : neighbour;
        return surface.apart(i, like) < near && surface.likeness(i, like) > alike;
    }
}
