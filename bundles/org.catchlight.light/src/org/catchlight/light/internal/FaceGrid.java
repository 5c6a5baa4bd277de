package org.catchlight.light.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import org.catchlight.light.FaceGeometry;
import org.catchlight.light.FaceGeometry.Landmarks;
import org.catchlight.light.FaceGeometry.Side;
import org.catchlight.light.Vec3;

/** Samples of the frontal face on a grid that is symmetric about the midline, chin to hairline: points, normals and what they belong to. */
public final class FaceGrid {
    static final int COLUMNS = 96;
    static final int ROWS = 120;
    /** Skin that turns further away than this from the front does not count as face: cosine. */
    private static final double EDGE = 0.25;
    /** Heights over the skin at which relief is smoothed away, metres. */
    private static final double SKIN_LIFT = 0.002;
    private static final double MOUTH_LIFT = 0.008;
    /** A step in depth between neighbours that no face has, metres. */
    private static final double STEP = 0.012;

    /** What a sample belongs to. */
    enum Part {
        OUTSIDE, SKIN, NOSE, EYE
    }

    final double cellWidth;
    final double cellHeight;
    private final double left;
    private final double bottom;
    private final Vec3[] points = new Vec3[COLUMNS * ROWS];
    private final Vec3[] origins = new Vec3[COLUMNS * ROWS];
    private final double[] starts = new double[COLUMNS * ROWS];
    private final Vec3[] normals = new Vec3[COLUMNS * ROWS];
    private final Part[] parts = new Part[COLUMNS * ROWS];

    /** Samples a face. */
    public FaceGrid(FaceGeometry face) {
        Landmarks marks = face.landmarks();
        double halfWidth = Math.abs(marks.zygion().x()) + 0.004;
        left = -halfWidth;
        bottom = marks.menton().y();
        cellWidth = 2 * halfWidth / COLUMNS;
        cellHeight = (marks.trichion().y() - bottom) / ROWS;
        double[] depths = new double[COLUMNS * ROWS];
        for (int at = 0; at < depths.length; at++) {
            depths[at] = face.frontDepth(x(at % COLUMNS), y(at / COLUMNS));
        }
        SkinRays rays = new SkinRays(face);
        for (int at = 0; at < depths.length; at++) {
            sample(face, rays, depths, at);
        }
        keepFace((int) (-left / cellWidth), (int) ((marks.pronasale().y() - bottom) / cellHeight));
    }

    private void sample(FaceGeometry face, SkinRays rays, double[] depths, int at) {
        parts[at] = Part.OUTSIDE;
        if (Double.isNaN(depths[at])) {
            return;
        }
        points[at] = new Vec3(x(at % COLUMNS), y(at / COLUMNS), depths[at]);
        boolean mouth = nearMouth(face.landmarks(), points[at]);
        smooth(rays, depths, at, mouth ? MOUTH_LIFT : SKIN_LIFT);
        starts[at] = mouth ? MOUTH_LIFT : 0;
        if (onEye(face, points[at])) {
            parts[at] = Part.EYE;
        } else if (onNose(face.landmarks(), points[at])) {
            parts[at] = Part.NOSE;
        } else if (normals[at].z() > EDGE) {
            parts[at] = Part.SKIN;
        }
    }

    /** Drops what is not joined with the tip of the nose: neck and ears, which lie behind a step in depth. */
    private void keepFace(int column, int row) {
        boolean[] joined = new boolean[parts.length];
        Deque<Integer> open = new ArrayDeque<>();
        int start = Math.clamp(row, 0, ROWS - 1) * COLUMNS + Math.clamp(column, 0, COLUMNS - 1);
        joined[start] = true;
        open.push(start);
        while (!open.isEmpty()) {
            int at = open.pop();
            for (int step : new int[] {-1, 1, -COLUMNS, COLUMNS}) {
                int next = at + step;
                boolean inside = next >= 0 && next < parts.length && (Math.abs(step) > 1 || next / COLUMNS == at / COLUMNS);
                if (inside && !joined[next] && parts[next] != Part.OUTSIDE && points[at] != null
                        && Math.abs(points[next].z() - points[at].z()) < STEP) {
                    joined[next] = true;
                    open.push(next);
                }
            }
        }
        for (int at = 0; at < parts.length; at++) {
            parts[at] = joined[at] ? parts[at] : Part.OUTSIDE;
        }
    }

    private static boolean onEye(FaceGeometry face, Vec3 p) {
        FaceGeometry.Eye eye = face.eye(p.x() < 0 ? Side.RIGHT : Side.LEFT);
        double across = (p.x() - eye.globeCentre().x()) / (eye.globeRadius() * 1.2);
        double along = (p.y() - eye.globeCentre().y()) / (eye.globeRadius() * 0.6);
        return across * across + along * along < 1;
    }

    /**
     * Takes the normal a little off the skin, where small relief is gone, and lets shadow rays begin off the skin, at the mouth some way
     * along: folds, and above all the seam between the lips, must not cut the lit skin into patches.
     */
    private void smooth(SkinRays rays, double[] depths, int at, double lift) {
        Vec3 fine = slope(depths, at);
        Vec3 outward = fine == null ? rays.normal(points[at], SKIN_LIFT / 2) : fine;
        normals[at] = rays.normal(points[at].plus(outward.times(lift)), lift / 2);
        origins[at] = points[at].plus(outward.times(SKIN_LIFT));
    }

    /** Normal from the depths round a sample; null at an outline. */
    private Vec3 slope(double[] depths, int at) {
        int column = at % COLUMNS;
        if (column == 0 || column == COLUMNS - 1 || at < COLUMNS || at >= depths.length - COLUMNS) {
            return null;
        }
        double across = (depths[at + 1] - depths[at - 1]) / (2 * cellWidth);
        double along = (depths[at + COLUMNS] - depths[at - COLUMNS]) / (2 * cellHeight);
        return Math.abs(across) < 3 && Math.abs(along) < 3 ? new Vec3(-across, -along, 1).normalized() : null;
    }

    private static boolean nearMouth(Landmarks marks, Vec3 p) {
        double across = p.x() / (Math.abs(marks.cheilion().x()) * 1.25);
        double along = (p.y() - marks.stomion().y() + 0.003) / 0.015;
        return across * across + along * along < 1;
    }

    /** Whether a point of the skin is on the nose: between its root and its base, within its sides. */
    static boolean onNose(Landmarks marks, Vec3 p) {
        double top = marks.sellion().y() + 0.003;
        double base = marks.subnasale().y();
        if (p.y() > top || p.y() < base) {
            return false;
        }
        double down = (top - p.y()) / (top - base);
        double halfWidth = 0.009 + (Math.abs(marks.alare().x()) * 1.2 - 0.009) * Math.min(1, down * 1.15);
        double back = Math.min(marks.sellion().z(), marks.alare().z()) - 0.010;
        return Math.abs(p.x()) < halfWidth && p.z() > back;
    }

    double x(int column) {
        return left + (column + 0.5) * cellWidth;
    }

    double y(int row) {
        return bottom + (row + 0.5) * cellHeight;
    }

    Part part(int column, int row) {
        return parts[row * COLUMNS + column];
    }

    Vec3 point(int column, int row) {
        return points[row * COLUMNS + column];
    }

    /** Where shadow rays from a sample come from. */
    Vec3 origin(int column, int row) {
        return origins[row * COLUMNS + column];
    }

    /** How far along such a ray skin begins to count, metres. */
    double start(int column, int row) {
        return starts[row * COLUMNS + column];
    }

    Vec3 normal(int column, int row) {
        return normals[row * COLUMNS + column];
    }

    /** Area of a cell in the frontal projection, mm². */
    double cellArea() {
        return cellWidth * cellHeight * 1e6;
    }
}
