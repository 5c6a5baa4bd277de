package org.catchlight.standin.internal.render;

import java.util.Arrays;
import org.catchlight.standin.internal.head.Head;
import org.catchlight.standin.internal.head.HeadShape;

/** First surfaces along camera rays: the baked field to get near, then the exact functions. */
final class PrimaryHits {
    /** Depth of nothing. */
    static final float FAR = 1e6f;
    private static final double[] LOW = {-26.9, -43.9, -16.9};
    private static final double[] HIGH = {26.9, 16.9, 16.9};
    private static final double CLOSE = 0.012;
    /** Nearer than this to the exact surface a point is on it. */
    private static final double EXACT = 0.008;
    /** Where solids meet, the coarser grid does not know their edges any closer, cm. */
    private static final double EDGE = 0.25;
    /** Steeper surfaces, in depth over a pixel, are traced at each sample. */
    private static final double STEEP = 1.6;
    private static final int STEPS = 150;
    private static final int TILE = 8;
    private static final double BOX_MARGIN = 2;
    private static final double SAFETY = 0.85;
    /** A ray farther than this from everything after it was near is leaving. */
    private static final double LEAVING = 30;
    /** Keeps a field that is level from having no normal. */
    private static final double FLAT = 1e-12;

    private final HeadScene scene;
    private final HeadShape shape;
    private final EyeGeometry eyes;
    private final ViewCamera camera;
    private final double[] from;

    PrimaryHits(HeadScene scene, EyeGeometry eyes, ViewCamera camera) {
        this.scene = scene;
        Head head = scene.head();
        shape = head.shape();
        this.eyes = eyes;
        this.camera = camera;
        from = new double[] {camera.position().x(), camera.position().y(), camera.position().z()};
    }

    /** Traces the samples of the rows {@code fromRow} to {@code toRow}: tiles first, so that a tile of nothing costs one ray. */
    void trace(Samples samples, int fromRow, int toRow) {
        double[] ray = new double[3];
        NearestSolid nearest = new NearestSolid(shape);
        for (int row = fromRow; row < toRow; row += TILE) {
            int rows = Math.min(TILE, toRow - row);
            for (int column = 0; column < samples.width; column += TILE) {
                tile(samples, row, column, rows, Math.min(TILE, samples.width - column), ray, nearest);
            }
        }
    }

    private void tile(Samples samples, int row, int column, int rows, int columns, double[] ray, NearestSolid nearest) {
        double perSide = samples.perSide;
        camera.ray((column + columns / 2.0) / perSide, (row + samples.firstRow + rows / 2.0) / perSide, ray);
        double begin = safeStart(ray, camera.pitch() * Math.hypot(rows, columns) / 2 / perSide);
        for (int y = row; y < row + rows; y++) {
            Arrays.fill(samples.material, y * samples.width + column, y * samples.width + column + columns,
                    (byte) Material.BACKDROP.ordinal());
            Arrays.fill(samples.distance, y * samples.width + column, y * samples.width + column + columns, FAR);
        }
        if (begin >= FAR) {
            return;
        }
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                if (onLattice(y, rows) && onLattice(x, columns)) {
                    one(samples, row + y, column + x, begin, ray, nearest);
                }
            }
        }
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                boolean inRow = onLattice(y, rows);
                boolean inColumn = onLattice(x, columns);
                if (!(inRow && inColumn) && !between(samples, row + y, column + x, inRow, inColumn)) {
                    one(samples, row + y, column + x, begin, ray, nearest);
                }
            }
        }
    }

    /** Every other sample of a tile, and the last. */
    private static boolean onLattice(int place, int count) {
        return place % 2 == 0 || place == count - 1;
    }

    /** Sets a sample between those of the lattice if they lie on one smooth surface. */
    private boolean between(Samples samples, int row, int column, boolean inRow, boolean inColumn) {
        int low = (inRow ? row : row - 1) * samples.width + (inColumn ? column : column - 1);
        int across = inColumn ? 0 : 2;
        int down = inRow ? 0 : 2 * samples.width;
        byte material = samples.material[low];
        if (material == Material.EYE.ordinal() || samples.material[low + across] != material || samples.material[low + down] != material
                || samples.material[low + down + across] != material) {
            return false;
        }
        float a = samples.distance[low];
        float b = samples.distance[low + across];
        float c = samples.distance[low + down];
        float d = samples.distance[low + down + across];
        if (material != Material.BACKDROP.ordinal()) {
            double steep = camera.footprint(a) * STEEP;
            if (Math.max(Math.max(a, b), Math.max(c, d)) - Math.min(Math.min(a, b), Math.min(c, d)) > steep) {
                return false;
            }
        }
        int index = row * samples.width + column;
        samples.material[index] = material;
        samples.distance[index] = material == Material.BACKDROP.ordinal() ? FAR : (a + b + c + d) / 4;
        return true;
    }

    private void one(Samples samples, int row, int column, double begin, double[] ray, NearestSolid nearest) {
        double perSide = samples.perSide;
        camera.ray((column + 0.5) / perSide, (row + samples.firstRow + 0.5) / perSide, ray);
        one(ray, begin, samples, row * samples.width + column, nearest);
    }

    /** How far all rays of a tile run without touching anything, or {@link #FAR}; {@code slope} is the tile's half diagonal. */
    private double safeStart(double[] d, double slope) {
        double begin = 0;
        double end = 1e9;
        for (int k = 0; k < 3; k++) {
            double a = (LOW[k] - from[k]) / d[k];
            double b = (HIGH[k] - from[k]) / d[k];
            double wide = BOX_MARGIN / Math.abs(d[k]);
            begin = Math.max(begin, Math.min(a, b) - wide);
            end = Math.min(end, Math.max(a, b) + wide);
        }
        if (end < begin) {
            return FAR;
        }
        double t = begin;
        while (t < end) {
            double q = scene.distance((float) (from[0] + d[0] * t), (float) (from[1] + d[1] * t), (float) (from[2] + d[2] * t), 0);
            double free = q * SAFETY - slope * t - CLOSE;
            if (free <= 0.01) {
                return Math.max(0, t - slope * t);
            }
            t += free;
        }
        return FAR;
    }

    private void one(double[] d, double begin, Samples out, int index, NearestSolid nearest) {
        double eye = eyes.hit(from[0], from[1], from[2], d);
        double t = begin;
        boolean near = false;
        for (int k = 0; k < STEPS && t <= eye; k++) {
            double x = from[0] + d[0] * t;
            double y = from[1] + d[1] * t;
            double z = from[2] + d[2] * t;
            double q = scene.distance((float) x, (float) y, (float) z, 0);
            if (q < EDGE && !scene.fine(x, y, z)) {
                nearest.at(x, y, z);
                if (nearest.contested()) {
                    q = nearest.distance(x, y, z);
                }
            }
            if (q < CLOSE) {
                near = true;
                break;
            }
            if (q > LEAVING && k > 2) {
                break;
            }
            t += Math.max(q * 0.88, 0.006);
        }
        if (near && solid(d, t, eye, out, index, nearest)) {
            return;
        }
        if (eye < EyeGeometry.MISS) {
            out.material[index] = (byte) Material.EYE.ordinal();
            out.distance[index] = (float) eye;
        }
    }

    private boolean solid(double[] d, double start, double eye, Samples out, int index, NearestSolid nearest) {
        double x = from[0] + d[0] * start;
        double y = from[1] + d[1] * start;
        double z = from[2] + d[2] * start;
        Material material = nearest.at(x, y, z);
        double t = start;
        if (eye < EyeGeometry.MISS) {
            // Lids are finer than the baked field.
            t = refine(material, d, start);
            if (t >= eye) {
                return false;
            }
        }
        out.material[index] = (byte) material.ordinal();
        out.distance[index] = (float) t;
        return true;
    }

    /** Distance along the ray of the exact surface near {@code start}. */
    double refine(Material material, double[] d, double start) {
        double t = start;
        for (int k = 0; k < 2; k++) {
            double off = field(material, from[0] + d[0] * t, from[1] + d[1] * t, from[2] + d[2] * t);
            t += off;
            if (Math.abs(off) < EXACT) {
                break;
            }
        }
        return t;
    }

    private double field(Material material, double x, double y, double z) {
        return switch (material) {
            case CLOTH -> shape.cloth(x, y, z);
            case SCALP -> shape.hair(x, y, z);
            default -> shape.skin(x, y, z);
        };
    }

    /** Unit normal of a solid surface from four values of its function. */
    void normal(Material material, double x, double y, double z, double[] out) {
        double e = material == Material.SKIN && y > -14 ? 0.015 : 0.05;
        double a = field(material, x + e, y - e, z - e);
        double b = field(material, x - e, y - e, z + e);
        double c = field(material, x - e, y + e, z - e);
        double d = field(material, x + e, y + e, z + e);
        normal(a, b, c, d, out);
    }

    /** Unit normal from the values at (+, −, −), (−, −, +), (−, +, −) and (+, +, +) about a point. */
    static void normal(double a, double b, double c, double d, double[] out) {
        double nx = a - b - c + d;
        double ny = -a - b + c + d;
        double nz = -a + b - c + d;
        double inverse = 1 / Math.sqrt(nx * nx + ny * ny + nz * nz + FLAT);
        out[0] = nx * inverse;
        out[1] = ny * inverse;
        out[2] = nz * inverse;
    }
}
