package org.catchlight.standin.internal.render;

import java.util.Arrays;

/** The middles of a sky's cells. The sky is the same from everywhere, so they are worked out once. One per thread. */
final class SkyCells {
    private static final int MOST_PER_SIDE = 5;

    private LightSource sky;
    /** By cells along a side; null where no light arrives. */
    private final Incident[][] cells = new Incident[MOST_PER_SIDE + 1][];

    /** Sets {@code out} to the light of the middle of a cell, or answers false where none arrives. */
    boolean cell(LightSource source, int column, int row, int perSide, Incident out) {
        if (sky != source) {
            sky = source;
            Arrays.fill(cells, null);
        }
        if (cells[perSide] == null) {
            cells[perSide] = new Incident[perSide * perSide];
            for (int n = 0; n < perSide * perSide; n++) {
                Incident toward = new Incident();
                cells[perSide][n] = source.cell(n % perSide, n / perSide, perSide, 0.5, 0.5, 0, 0, 0, toward) ? toward : null;
            }
        }
        Incident known = cells[perSide][row * perSide + column];
        if (known != null) {
            out.set(known);
        }
        return known != null;
    }
}
