package org.catchlight.diffusion.internal.paint;

import java.util.ArrayList;
import java.util.List;

/**
 * Where tiles begin along one side: all of one length, so that the runtime sees one shape, overlapping by at least a quarter.
 *
 * @param length  of a tile
 * @param starts  rising; the last tile ends at the end
 */
record Tiles(int length, List<Integer> starts) {
    private static final int PARTS = 4;

    /**
     * Covers a side.
     *
     * @param size    of the side
     * @param longest tile wanted, a multiple of 4
     */
    static Tiles over(int size, int longest) {
        if (size <= longest) {
            return new Tiles(size, List.of(0));
        }
        int stride = longest - longest / PARTS;
        int count = Math.ceilDiv(size - longest, stride) + 1;
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            starts.add((int) ((long) (size - longest) * i / (count - 1)));
        }
        return new Tiles(longest, List.copyOf(starts));
    }

    /** How much a tile counts at a place within it: it rises over the overlap with the tile before and falls over that with the next. */
    float weight(int tile, double place) {
        double weight = 1;
        if (tile > 0) {
            double overlap = starts.get(tile - 1) + length - starts.get(tile);
            weight = Math.min(weight, (place + 0.5) / overlap);
        }
        if (tile < starts.size() - 1) {
            double overlap = starts.get(tile) + length - starts.get(tile + 1);
            weight = Math.min(weight, (length - place - 0.5) / overlap);
        }
        return (float) Math.clamp(weight, 1e-6, 1);
    }
}
