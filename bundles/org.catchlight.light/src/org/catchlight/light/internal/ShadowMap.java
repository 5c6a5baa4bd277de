package org.catchlight.light.internal;

import org.catchlight.light.FaceGeometry;
import org.catchlight.light.Vec3;

/**
 * Where one light leaves shadow on the face. A sample is in shadow if less than half of what the light would give it arrives, or if it
 * gets so little by its tilt that it looks dark beside the lit skin.
 */
final class ShadowMap {
    /** Share of the illuminance of skin that faces the light, below which skin counts as shadow: three stops down. */
    static final double DARK = 0.125;
    private static final double RAY_LIMIT = 0.3;

    /** State of a sample. */
    enum Cell {
        /** Not the face. */
        OUTSIDE,
        /** The light reaches it. */
        LIT,
        /** It turns away from the light. */
        FORM,
        /** The nose blocks the light. */
        NOSE,
        /** Something else of the head blocks the light. */
        CAST;

        boolean shadow() {
            return this == FORM || this == NOSE || this == CAST;
        }
    }

    private final Cell[] cells = new Cell[FaceGrid.COLUMNS * FaceGrid.ROWS];
    private final double[] levels = new double[cells.length];

    ShadowMap(FaceGeometry face, FaceGrid grid, SourcePoints source) {
        SkinRays rays = new SkinRays(face);
        for (int row = 0; row < FaceGrid.ROWS; row++) {
            for (int column = 0; column < FaceGrid.COLUMNS; column++) {
                int at = row * FaceGrid.COLUMNS + column;
                cells[at] = grid.part(column, row) == FaceGrid.Part.OUTSIDE ? Cell.OUTSIDE
                        : judge(face.landmarks(), rays, source, new Sample(grid.origin(column, row), grid.normal(column, row),
                                grid.start(column, row)), at);
            }
        }
    }

    private record Sample(Vec3 origin, Vec3 normal, double start) {
    }

    private Cell judge(FaceGeometry.Landmarks marks, SkinRays rays, SourcePoints source, Sample sample, int at) {
        Vec3 point = sample.origin;
        Vec3 normal = sample.normal;
        double facing = 0;
        double open = 0;
        double visible = 0;
        double byNose = 0;
        double byOther = 0;
        int clear = 0;
        for (int i = 0; i < source.points().length; i++) {
            Vec3 path = source.far() ? source.points()[i] : source.points()[i].minus(point);
            double distance = path.length();
            Vec3 toward = path.times(1 / distance);
            double strength = source.strength(i, toward, distance);
            double received = strength * Math.max(0, toward.dot(normal));
            facing += strength;
            open += received;
            if (received <= 0) {
                continue;
            }
            if (i >= SourcePoints.SCOUTS && clear == SourcePoints.SCOUTS) {
                visible += received;
                continue;
            }
            double hit = rays.hit(point, toward, sample.start, source.far() ? RAY_LIMIT : Math.min(RAY_LIMIT, distance));
            if (Double.isNaN(hit)) {
                visible += received;
                clear += i < SourcePoints.SCOUTS ? 1 : 0;
            } else if (FaceGrid.onNose(marks, point.plus(toward.times(hit)))) {
                byNose += received;
            } else {
                byOther += received;
            }
        }
        levels[at] = facing > 0 ? visible / facing : 0;
        if (open < DARK * facing || facing == 0) {
            return Cell.FORM;
        }
        if (visible < 0.5 * open || visible < DARK * facing) {
            return byNose >= byOther ? Cell.NOSE : Cell.CAST;
        }
        return Cell.LIT;
    }

    Cell cell(int column, int row) {
        return cells[row * FaceGrid.COLUMNS + column];
    }

    /** Illuminance by the light relative to skin there that faces it unhindered, 0–1. */
    double level(int column, int row) {
        return levels[row * FaceGrid.COLUMNS + column];
    }
}
