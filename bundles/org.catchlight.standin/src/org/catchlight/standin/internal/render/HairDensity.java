package org.catchlight.standin.internal.render;

import java.util.List;
import org.catchlight.standin.internal.head.Strand;

/**
 * How much light the hair of the scalp takes away per centimetre, as a grid with a smooth look-up; with it hair shadows itself and the
 * skin. Empty cells know how far they are from hair, so that rays cross them in one step.
 */
final class HairDensity {
    private static final double CELL = 0.3;
    private static final int MARGIN = 2;
    /** Mean projected length of a straight piece at a random angle. */
    private static final double PROJECTION = Math.PI / 4;
    /** Strands are drawn thicker than the hairs they stand for, with gaps between those. */
    private static final double SOLID = 0.45;
    /** Beyond this optical depth nothing arrives. */
    private static final float OPAQUE = 7;
    private static final float STEP = 0.22f;

    private final int countX;
    private final int countY;
    private final int countZ;
    private final float originX;
    private final float originY;
    private final float originZ;
    private final float[] density;
    private final byte[] empty;

    HairDensity(List<Strand> strands) {
        float[] box = box(strands);
        originX = box[0] - (float) CELL * MARGIN;
        originY = box[1] - (float) CELL * MARGIN;
        originZ = box[2] - (float) CELL * MARGIN;
        countX = count(box[3] - box[0]);
        countY = count(box[4] - box[1]);
        countZ = count(box[5] - box[2]);
        density = new float[countX * countY * countZ];
        for (Strand strand : strands) {
            if (strand.kind() == Strand.Kind.SCALP) {
                deposit(strand);
            }
        }
        empty = new byte[density.length];
        measureEmptiness();
    }

    private static int count(float extent) {
        return (int) (extent / CELL) + 2 + 2 * MARGIN;
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

    private void deposit(Strand strand) {
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
                splat(p[s * 3] + dx * u, p[s * 3 + 1] + dy * u, p[s * 3 + 2] + dz * u, (float) share);
            }
        }
    }

    private void splat(double x, double y, double z, float share) {
        double u = (x - originX) / CELL;
        double v = (y - originY) / CELL;
        double w = (z - originZ) / CELL;
        int i = (int) u;
        int j = (int) v;
        int k = (int) w;
        for (int corner = 0; corner < 8; corner++) {
            int a = corner & 1;
            int b = corner >> 1 & 1;
            int c = corner >> 2;
            double weight = (a == 0 ? 1 - u + i : u - i) * (b == 0 ? 1 - v + j : v - j) * (c == 0 ? 1 - w + k : w - k);
            density[((k + c) * countY + j + b) * countX + i + a] += (float) (share * weight);
        }
    }

    /** For each cell whose eight corners are empty, how many cells the nearest hair is away (Chebyshev), by two sweeps. */
    private void measureEmptiness() {
        int plane = countX * countY;
        for (int i = 0; i < density.length; i++) {
            empty[i] = (byte) (density[i] > 0 ? 0 : 100);
        }
        for (int pass = 0; pass < 2; pass++) {
            int direction = pass == 0 ? -1 : 1;
            for (int n = 0; n < density.length; n++) {
                int i = pass == 0 ? n : density.length - 1 - n;
                int x = i % countX;
                int y = i / countX % countY;
                int z = i / plane;
                int least = empty[i];
                for (int c = -1; c <= 1; c++) {
                    for (int b = -1; b <= 1; b++) {
                        for (int a = -1; a <= 1; a++) {
                            int order = c * 9 + b * 3 + a;
                            if (order * direction <= 0 || x + a < 0 || x + a >= countX || y + b < 0 || y + b >= countY || z + c < 0
                                    || z + c >= countZ) {
                                continue;
                            }
                            least = Math.min(least, empty[i + c * plane + b * countX + a] + 1);
                        }
                    }
                }
                empty[i] = (byte) least;
            }
        }
    }

    /** Lowest corner of the box that all hair of the scalp is in, cm. */
    float[] low() {
        return new float[] {originX, originY, originZ};
    }

    /** Highest corner of that box. */
    float[] high() {
        float cell = (float) CELL;
        return new float[] {originX + (countX - 1) * cell, originY + (countY - 1) * cell, originZ + (countZ - 1) * cell};
    }

    /** Attenuation per cm at a point; 0 outside. */
    float at(float x, float y, float z) {
        float u = (x - originX) * (float) (1 / CELL);
        float v = (y - originY) * (float) (1 / CELL);
        float w = (z - originZ) * (float) (1 / CELL);
        if (!(u >= 0 && v >= 0 && w >= 0 && u < countX - 1 && v < countY - 1 && w < countZ - 1)) {
            return 0;
        }
        int i = (int) u;
        int j = (int) v;
        int k = (int) w;
        u -= i;
        v -= j;
        w -= k;
        int o = (k * countY + j) * countX + i;
        int far = o + countX * countY;
        float low = mix(mix(density[o], density[o + 1], u), mix(density[o + countX], density[o + countX + 1], u), v);
        float high = mix(mix(density[far], density[far + 1], u), mix(density[far + countX], density[far + countX + 1], u), v);
        return mix(low, high, w);
    }

    private static float mix(float a, float b, float t) {
        return a + t * (b - a);
    }

    /** Share of light that passes along a ray from {@code start} to {@code end}. */
    float through(float x, float y, float z, float dx, float dy, float dz, float start, float end) {
        float t = start;
        float depth = 0;
        while (t < end) {
            float u = (x + dx * t - originX) * (float) (1 / CELL);
            float v = (y + dy * t - originY) * (float) (1 / CELL);
            float w = (z + dz * t - originZ) * (float) (1 / CELL);
            if (!(u >= 0 && v >= 0 && w >= 0 && u < countX - 1 && v < countY - 1 && w < countZ - 1)) {
                float entry = entry(x, y, z, dx, dy, dz, t);
                if (!(entry > t)) {
                    break;
                }
                t = entry;
                continue;
            }
            int gap = empty[((int) w * countY + (int) v) * countX + (int) u];
            if (gap > 1) {
                t += (gap - 1) * (float) CELL;
                continue;
            }
            depth += at(x + dx * (t + STEP / 2), y + dy * (t + STEP / 2), z + dz * (t + STEP / 2)) * STEP;
            if (depth > OPAQUE) {
                return 0;
            }
            t += STEP;
        }
        return depth == 0 ? 1 : (float) Math.exp(-depth);
    }

    /** Where a ray that is outside at t enters the box later, or −1. */
    private float entry(float x, float y, float z, float dx, float dy, float dz, float t) {
        float in = t;
        float out = 1e9f;
        float[] from = {x, y, z};
        float[] along = {dx, dy, dz};
        float[] low = {originX, originY, originZ};
        int[] counts = {countX, countY, countZ};
        for (int axis = 0; axis < 3; axis++) {
            float high = low[axis] + (counts[axis] - 1.001f) * (float) CELL;
            if (Math.abs(along[axis]) < 1e-7f) {
                if (from[axis] < low[axis] || from[axis] > high) {
                    return -1;
                }
                continue;
            }
            float a = (low[axis] - from[axis]) / along[axis];
            float b = (high - from[axis]) / along[axis];
            in = Math.max(in, Math.min(a, b));
            out = Math.min(out, Math.max(a, b));
        }
        return in + 1e-3f < out ? in + 1e-3f : -1;
    }

    /** Unit vector out of the mass of hair; false where there is none to speak of. */
    boolean normal(float x, float y, float z, double[] out) {
        float e = 0.45f;
        double a = at(x - e, y, z) - at(x + e, y, z);
        double b = at(x, y - e, z) - at(x, y + e, z);
        double c = at(x, y, z - e) - at(x, y, z + e);
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
