package org.catchlight.standin.internal.render;

import java.util.List;
import org.catchlight.standin.internal.head.Strand;

/**
 * How much light the hair of the scalp takes away per centimetre; with it hair shadows itself and the skin. A bundle of light begins
 * in a fine grid and goes on in a coarser one where it is wide enough.
 */
final class HairDensity {
    private static final double CELL = 0.3;
    private static final int MARGIN = 2;
    /** Mean projected length of a straight piece at a random angle. */
    private static final double PROJECTION = Math.PI / 4;
    /** Strands are drawn thicker than the hairs they stand for, with gaps between those. */
    private static final double SOLID = 0.45;
    /** A bundle of light of this radius is wide enough for the coarse grid, cm. */
    private static final float WIDE = 0.5f;

    private final DensityGrid fine;
    private final DensityGrid coarse;

    HairDensity(List<Strand> strands) {
        float[] box = box(strands);
        float[] origin = new float[3];
        int[] counts = new int[3];
        for (int axis = 0; axis < 3; axis++) {
            origin[axis] = box[axis] - (float) CELL * MARGIN;
            counts[axis] = (int) ((box[axis + 3] - box[axis]) / CELL) + 2 + 2 * MARGIN;
        }
        float[] density = new float[counts[0] * counts[1] * counts[2]];
        for (Strand strand : strands) {
            if (strand.kind() == Strand.Kind.SCALP) {
                deposit(strand, origin, counts, density);
            }
        }
        fine = new DensityGrid(origin, counts, CELL, density);
        coarse = fine.halved();
    }

    private static float[] box(List<Strand> strands) {
        float[] box = {0, 0, 0, 0, 0, 0};
        boolean first = true;
        for (Strand strand : strands) {
            if (strand.kind() != Strand.Kind.SCALP) {
                continue;
            }
            float[] p = strand.points();
            for (int i = 0; i < p.length; i++) {
                int axis = i % 3;
                box[axis] = first && i < 3 ? p[i] : Math.min(box[axis], p[i]);
                box[3 + axis] = first && i < 3 ? p[i] : Math.max(box[3 + axis], p[i]);
            }
            first = false;
        }
        return box;
    }

    private static void deposit(Strand strand, float[] origin, int[] counts, float[] density) {
        float[] p = strand.points();
        int segments = strand.segments();
        for (int s = 0; s < segments; s++) {
            double dx = p[s * 3 + 3] - p[s * 3];
            double dy = p[s * 3 + 4] - p[s * 3 + 1];
            double dz = p[s * 3 + 5] - p[s * 3 + 2];
            double length = Math.sqrt(dx * dx + dy * dy + dz * dz);
            int pieces = Math.max(1, (int) Math.ceil(length / (CELL * 0.7)));
            for (int i = 0; i < pieces; i++) {
                double u = (i + 0.5) / pieces;
                double width = strand.rootWidth() + (strand.tipWidth() - strand.rootWidth()) * (s + u) / segments;
                double share = length / pieces * width * PROJECTION * SOLID / (CELL * CELL * CELL);
                double[] place = {p[s * 3] + dx * u, p[s * 3 + 1] + dy * u, p[s * 3 + 2] + dz * u};
                splat(place, (float) share, origin, counts, density);
            }
        }
    }

    private static void splat(double[] place, float share, float[] origin, int[] counts, float[] density) {
        double u = (place[0] - origin[0]) / CELL;
        double v = (place[1] - origin[1]) / CELL;
        double w = (place[2] - origin[2]) / CELL;
        int i = (int) u;
        int j = (int) v;
        int k = (int) w;
        for (int corner = 0; corner < 8; corner++) {
            int a = corner & 1;
            int b = corner >> 1 & 1;
            int c = corner >> 2;
            double weight = (a == 0 ? 1 - u + i : u - i) * (b == 0 ? 1 - v + j : v - j) * (c == 0 ? 1 - w + k : w - k);
            density[((k + c) * counts[1] + j + b) * counts[0] + i + a] += (float) (share * weight);
        }
    }

    /** Lowest corner of the box that all hair of the scalp is in, cm. */
    float[] low() {
        return fine.low();
    }

    /** Highest corner of that box. */
    float[] high() {
        return fine.high();
    }

    /** Share of light that passes along a bundle that widens by {@code slope} from {@code start} to {@code end}. */
    float through(float x, float y, float z, float dx, float dy, float dz, float slope, float start, float end) {
        float wide = WIDE / Math.max(slope, 1e-6f);
        float depth = fine.depth(x, y, z, dx, dy, dz, start, Math.min(end, wide));
        if (end > wide && depth <= DensityGrid.OPAQUE) {
            depth += coarse.depth(x, y, z, dx, dy, dz, Math.max(start, wide), end);
        }
        return depth > DensityGrid.OPAQUE ? 0 : depth == 0 ? 1 : (float) Math.exp(-depth);
    }

    /** Unit vector out of the mass of hair; false where there is none to speak of. */
    boolean normal(float x, float y, float z, double[] out) {
        float e = 0.45f;
        double a = fine.at(x - e, y, z) - fine.at(x + e, y, z);
        double b = fine.at(x, y - e, z) - fine.at(x, y + e, z);
        double c = fine.at(x, y, z - e) - fine.at(x, y, z + e);
        double length = Math.sqrt(a * a + b * b + c * c);
        if (length < 0.3) {
            return false;
        }
        out[0] = a / length;
        out[1] = b / length;
        out[2] = c / length;
        return true;
    }
}
