package org.catchlight.standin.internal.render;

/**
 * Attenuation per cm at the nodes of a grid, with a smooth look-up. Empty cells know how far they are from any density, so that rays cross
 * them in one step.
 */
final class DensityGrid {
    /** Beyond this optical depth nothing arrives. */
    static final float OPAQUE = 7;
    /** Samples of a ray are this share of a cell apart. */
    private static final float STEP = 1.0f;
    private static final int FARTHEST = 100;

    private final float originX;
    private final float originY;
    private final float originZ;
    private final int countX;
    private final int countY;
    private final int countZ;
    private final float cell;
    private final float inverse;
    private final float[] density;
    /** Of each node how many cells the nearest density is away (Chebyshev). */
    private final byte[] empty;

    /** A grid of {@code counts} nodes whose lowest lies at {@code origin}; {@code density} is kept. */
    DensityGrid(float[] origin, int[] counts, double cell, float[] density) {
        originX = origin[0];
        originY = origin[1];
        originZ = origin[2];
        countX = counts[0];
        countY = counts[1];
        countZ = counts[2];
        this.cell = (float) cell;
        inverse = (float) (1 / cell);
        this.density = density;
        empty = emptiness();
    }

    /** A grid of half as many nodes along each axis that takes away as much in all. */
    DensityGrid halved() {
        int[] counts = {countX / 2 + 2, countY / 2 + 2, countZ / 2 + 2};
        float[] out = new float[counts[0] * counts[1] * counts[2]];
        for (int n = 0; n < density.length; n++) {
            if (density[n] == 0) {
                continue;
            }
            int x = n % countX;
            int y = n / countX % countY;
            int z = n / (countX * countY);
            // A node between two coarse ones gives half to each.
            for (int corner = 0; corner < 8; corner++) {
                int a = (x + (corner & 1)) / 2;
                int b = (y + (corner >> 1 & 1)) / 2;
                int c = (z + (corner >> 2)) / 2;
                out[(c * counts[1] + b) * counts[0] + a] += density[n] / 64;
            }
        }
        return new DensityGrid(new float[] {originX, originY, originZ}, counts, cell * 2, out);
    }

    private byte[] emptiness() {
        byte[] away = new byte[density.length];
        for (int i = 0; i < density.length; i++) {
            away[i] = (byte) (density[i] > 0 ? 0 : FARTHEST);
        }
        // The largest of the distances along the axes: one sweep there and back along each.
        int plane = countX * countY;
        for (int pass = 0; pass < 2; pass++) {
            int direction = pass == 0 ? -1 : 1;
            for (int n = 0; n < density.length; n++) {
                int i = pass == 0 ? n : density.length - 1 - n;
                if (away[i] > 0) {
                    away[i] = (byte) Math.min(away[i], 1 + leastBefore(away, i, i % countX, i / countX % countY, i / plane, direction));
                }
            }
        }
        return away;
    }

    private int leastBefore(byte[] away, int i, int x, int y, int z, int direction) {
        int least = FARTHEST;
        for (int c = -1; c <= 1; c++) {
            for (int b = -1; b <= 1; b++) {
                for (int a = -1; a <= 1; a++) {
                    boolean before = (c * 9 + b * 3 + a) * direction > 0;
                    if (before && x + a >= 0 && x + a < countX && y + b >= 0 && y + b < countY && z + c >= 0 && z + c < countZ) {
                        least = Math.min(least, away[i + (c * countY + b) * countX + a]);
                    }
                }
            }
        }
        return least;
    }

    float[] low() {
        return new float[] {originX, originY, originZ};
    }

    float[] high() {
        return new float[] {originX + (countX - 1) * cell, originY + (countY - 1) * cell, originZ + (countZ - 1) * cell};
    }

    /** Attenuation per cm at a point; 0 outside. */
    float at(float x, float y, float z) {
        float u = (x - originX) * inverse;
        float v = (y - originY) * inverse;
        float w = (z - originZ) * inverse;
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

    /** Optical depth along a ray from {@code start} to {@code end}; all that is more than {@link #OPAQUE} is the same. */
    float depth(float x, float y, float z, float dx, float dy, float dz, float start, float end) {
        float step = cell * STEP;
        float t = start;
        float depth = 0;
        while (t < end && depth <= OPAQUE) {
            float length = Math.min(step, end - t);
            // All is asked at the middle of the step: asked at its start, a gap would reach past the first density by part of a cell.
            float middle = t + length / 2;
            float u = (x + dx * middle - originX) * inverse;
            float v = (y + dy * middle - originY) * inverse;
            float w = (z + dz * middle - originZ) * inverse;
            if (!(u >= 0 && v >= 0 && w >= 0 && u < countX - 1 && v < countY - 1 && w < countZ - 1)) {
                float entry = entry(x, y, z, dx, dy, dz, middle);
                if (!(entry > middle)) {
                    break;
                }
                t = entry;
                continue;
            }
            int gap = empty[((int) w * countY + (int) v) * countX + (int) u];
            if (gap > 1) {
                t += (gap - 1) * step;
                continue;
            }
            depth += at(x + dx * middle, y + dy * middle, z + dz * middle) * length;
            t += step;
        }
        return depth;
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
            float high = low[axis] + (counts[axis] - 1.001f) * cell;
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
}
