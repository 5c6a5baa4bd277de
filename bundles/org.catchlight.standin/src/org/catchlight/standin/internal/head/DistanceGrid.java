package org.catchlight.standin.internal.head;

import java.util.stream.IntStream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * A baked distance field with trilinear lookup, centimetres. Baking is narrow-band: a lattice four times coarser first, then only
 * the points near the surface. Immutable once made.
 */
public final class DistanceGrid {
    /** A distance field. */
    @FunctionalInterface
    public interface Field {
        /** Signed distance at a point. */
        double at(double x, double y, double z);
    }

    /** A box in centimetres. */
    public record Box(double minX, double minY, double minZ, double maxX, double maxY, double maxZ) {
    }

    private static final int COARSE = 4;
    /** Points are worked out exactly up to this many cells of the coarser lattice from the surface. */
    private static final double BAND = 1.25;
    /** Steps per centimetre in which distances are kept; a distance beyond their range is kept as the end of it. */
    private static final float STEPS = 1000;

    private final int countX;
    private final int countY;
    private final int countZ;
    private final float originX;
    private final float originY;
    private final float originZ;
    private final float endX;
    private final float endY;
    private final float endZ;
    private final float inverse;
    /** In steps, which halves what a lookup must fetch from memory. */
    private final short[] values;

    /**
     * Bakes a field on all cores.
     *
     * @param cell  edge of a cell, cm
     * @param reach points up to this distance from the surface, cm, are worked out exactly at least; farther ones are interpolated
     * @throws OperationCanceledException if the monitor is cancelled
     */
    public DistanceGrid(Field field, Box box, double cell, double reach, IProgressMonitor monitor) {
        countX = count(box.maxX - box.minX, cell);
        countY = count(box.maxY - box.minY, cell);
        countZ = count(box.maxZ - box.minZ, cell);
        originX = (float) box.minX;
        originY = (float) box.minY;
        originZ = (float) box.minZ;
        endX = (float) (box.minX + (countX - 1.01) * cell);
        endY = (float) (box.minY + (countY - 1.01) * cell);
        endZ = (float) (box.minZ + (countZ - 1.01) * cell);
        inverse = (float) (1 / cell);
        values = inSteps(bake(field, box, cell, reach, new int[] {countX, countY, countZ}, monitor));
    }

    /** Every second point of {@code fine} along each axis: coarser, smaller, for where that will do. */
    public DistanceGrid(DistanceGrid fine) {
        countX = (fine.countX + 1) / 2;
        countY = (fine.countY + 1) / 2;
        countZ = (fine.countZ + 1) / 2;
        originX = fine.originX;
        originY = fine.originY;
        originZ = fine.originZ;
        inverse = fine.inverse / 2;
        endX = originX + (countX - 1.01f) / inverse;
        endY = originY + (countY - 1.01f) / inverse;
        endZ = originZ + (countZ - 1.01f) / inverse;
        values = new short[countX * countY * countZ];
        for (int i = 0; i < values.length; i++) {
            int x = i % countX * 2;
            int y = i / countX % countY * 2;
            int z = i / (countX * countY) * 2;
            values[i] = fine.values[(z * fine.countY + y) * fine.countX + x];
        }
    }

    private static short[] inSteps(float[] distances) {
        short[] steps = new short[distances.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = (short) Math.clamp(Math.round(distances[i] * STEPS), Short.MIN_VALUE, Short.MAX_VALUE);
        }
        return steps;
    }

    private static int count(double extent, double cell) {
        return (int) (extent / cell / COARSE) * COARSE + COARSE + 1;
    }

    /** Every point of a coarse lattice, then twice a lattice half as wide where the last one says that the surface is near. */
    private static float[] bake(Field field, Box box, double cell, double reach, int[] counts, IProgressMonitor monitor) {
        Lattice lattice = new Lattice(counts, COARSE);
        double wide = cell * COARSE;
        IntStream.range(0, lattice.nz).parallel().forEach(k -> {
            check(monitor);
            for (int j = 0; j < lattice.ny; j++) {
                for (int i = 0; i < lattice.nx; i++) {
                    lattice.values[(k * lattice.ny + j) * lattice.nx + i] = (float) field.at(box.minX + i * wide, box.minY + j * wide,
                            box.minZ + k * wide);
                }
            }
        });
        Lattice half = refine(field, box, cell * COARSE / 2, reach, lattice, new Lattice(counts, COARSE / 2), monitor);
        return refine(field, box, cell, reach, half, new Lattice(counts, 1), monitor).values;
    }

    private static Lattice refine(Field field, Box box, double cell, double reach, Lattice from, Lattice to,
            IProgressMonitor monitor) {
        double band = Math.max(reach, 2 * cell * BAND);
        IntStream.range(0, to.nz).parallel().forEach(k -> {
            check(monitor);
            int ck = Math.min(k / 2, from.nz - 2);
            double w = k / 2.0 - ck;
            for (int j = 0; j < to.ny; j++) {
                int cj = Math.min(j / 2, from.ny - 2);
                double v = j / 2.0 - cj;
                int row = (ck * from.ny + cj) * from.nx;
                for (int i = 0; i < to.nx; i++) {
                    int ci = Math.min(i / 2, from.nx - 2);
                    double u = i / 2.0 - ci;
                    double rough = Sdf.mix(plane(from.values, row + ci, from.nx, u, v),
                            plane(from.values, row + ci + from.nx * from.ny, from.nx, u, v), w);
                    to.values[(k * to.ny + j) * to.nx + i] = (float) (Math.abs(rough) < band
                            ? field.at(box.minX + i * cell, box.minY + j * cell, box.minZ + k * cell) : rough);
                }
            }
        });
        return to;
    }

    /** Every n-th point of the grid. */
    private static final class Lattice {
        private final int nx;
        private final int ny;
        private final int nz;
        private final float[] values;

        Lattice(int[] counts, int every) {
            nx = (counts[0] - 1) / every + 1;
            ny = (counts[1] - 1) / every + 1;
            nz = (counts[2] - 1) / every + 1;
            values = new float[nx * ny * nz];
        }
    }

    private static double plane(float[] grid, int corner, int stride, double u, double v) {
        return Sdf.mix(Sdf.mix(grid[corner], grid[corner + 1], u), Sdf.mix(grid[corner + stride], grid[corner + stride + 1], u), v);
    }

    private static void check(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    /** Whether {@link #at} may be asked. */
    public boolean contains(float x, float y, float z) {
        float i = (x - originX) * inverse;
        float j = (y - originY) * inverse;
        float k = (z - originZ) * inverse;
        return i >= 0 && j >= 0 && k >= 0 && i < countX - 1 && j < countY - 1 && k < countZ - 1;
    }

    /** Distance at a point inside the box; outside the answer is not defined and may be an {@link ArrayIndexOutOfBoundsException}. */
    public float at(float x, float y, float z) {
        float u = (x - originX) * inverse;
        float v = (y - originY) * inverse;
        float w = (z - originZ) * inverse;
        int i = (int) u;
        int j = (int) v;
        int k = (int) w;
        u -= i;
        v -= j;
        w -= k;
        int o = (k * countY + j) * countX + i;
        int p = o + countX;
        int r = o + countX * countY;
        int s = r + countX;
        short[] cells = values;
        float a = cells[o] + u * (cells[o + 1] - cells[o]);
        float b = cells[p] + u * (cells[p + 1] - cells[p]);
        float c = cells[r] + u * (cells[r + 1] - cells[r]);
        float d = cells[s] + u * (cells[s + 1] - cells[s]);
        a += v * (b - a);
        c += v * (d - c);
        return (a + w * (c - a)) * (1 / STEPS);
    }

    /** Distance at a point, or NaN outside the box: {@link #contains} and {@link #at} in one. */
    public float find(float x, float y, float z) {
        float u = (x - originX) * inverse;
        float v = (y - originY) * inverse;
        float w = (z - originZ) * inverse;
        if (!(u >= 0 && v >= 0 && w >= 0 && u < countX - 1 && v < countY - 1 && w < countZ - 1)) {
            return Float.NaN;
        }
        return at(x, y, z);
    }

    /** Parameter at which a ray leaves the box; 0 if it starts outside. */
    public float exit(float x, float y, float z, float dx, float dy, float dz) {
        if (!contains(x, y, z)) {
            return 0;
        }
        float a = leave(x, dx, originX, endX);
        float b = leave(y, dy, originY, endY);
        float c = leave(z, dz, originZ, endZ);
        return Math.max(0, Math.min(a, Math.min(b, c)) - 1e-3f);
    }

    private static float leave(float from, float direction, float low, float high) {
        return direction > 0 ? (high - from) / direction : direction < 0 ? (low - from) / direction : 1e9f;
    }

    /** Bytes held. */
    public long size() {
        return 2L * values.length;
    }
}
