package org.catchlight.light.internal;

import org.catchlight.light.FaceGeometry;
import org.catchlight.light.FaceGeometry.Landmarks;
import org.catchlight.light.FaceGeometry.Side;

/**
 * Measures of the shadows that one light leaves on the face. <em>Near</em> is the half of the face on the light's side, <em>far</em>
 * the other; lengths in mm, areas in mm² of the frontal projection, x positive toward the near side.
 *
 * @param litNear       share of the near half that is lit
 * @param litFar        share of the far half that is lit
 * @param litFarCheek   share of the far cheek between eye and mouth that is lit
 * @param noseArea      area of the shadow that the nose casts on the face beside and below it
 * @param noseX         where the middle of that shadow lies; negative is on the far side
 * @param noseBelow     how far it reaches below the base of the nose
 * @param noseAbove     share of it that lies higher than the tip of the nose
 * @param noseBalance   (far − near)/(far + near) of its areas left and right of the midline: 0 symmetric, 1 all on the far side
 * @param triangleArea  area of the largest lit patch of the far cheek that shadow encloses; 0 if there is none
 * @param openArea      lit area of the far cheek that is joined with the lit side below the nose
 */
record FaceShadows(double litNear, double litFar, double litFarCheek, double noseArea, double noseX, double noseBelow, double noseAbove,
        double noseBalance, double triangleArea, double openArea) {

    /** Measures a shadow map; {@code lightFromPlusX} says on which side of the face the light is. */
    static FaceShadows of(FaceGeometry face, FaceGrid grid, ShadowMap map, boolean lightFromPlusX) {
        return new Meter(face, grid, map, lightFromPlusX).measure();
    }

    /** Goes over the samples with the columns ordered from the far to the near side. */
    private static final class Meter {
        private final FaceGrid grid;
        private final ShadowMap map;
        private final boolean mirrored;
        private final Landmarks marks;
        private final double eyeFloor;

        Meter(FaceGeometry face, FaceGrid grid, ShadowMap map, boolean lightFromPlusX) {
            this.grid = grid;
            this.map = map;
            mirrored = !lightFromPlusX;
            marks = face.landmarks();
            FaceGeometry.Eye eye = face.eye(Side.LEFT);
            eyeFloor = eye.globeCentre().y() - 0.75 * eye.globeRadius();
        }

        private int column(int fromFar) {
            return mirrored ? FaceGrid.COLUMNS - 1 - fromFar : fromFar;
        }

        private ShadowMap.Cell cell(int fromFar, int row) {
            return map.cell(column(fromFar), row);
        }

        private boolean skin(int fromFar, int row) {
            return grid.part(column(fromFar), row) == FaceGrid.Part.SKIN;
        }

        FaceShadows measure() {
            double noseWing = Math.abs(marks.alare().x());
            int[] skin = new int[2];
            int[] lit = new int[2];
            int cheek = 0;
            int cheekLit = 0;
            NoseShadow nose = new NoseShadow(marks);
            for (int row = 0; row < FaceGrid.ROWS; row++) {
                double y = grid.y(row);
                for (int i = 0; i < FaceGrid.COLUMNS; i++) {
                    if (!skin(i, row)) {
                        continue;
                    }
                    double x = grid.x(i);
                    int half = x < 0 ? 0 : 1;
                    boolean isLit = cell(i, row) == ShadowMap.Cell.LIT;
                    skin[half]++;
                    lit[half] += isLit ? 1 : 0;
                    if (x < -noseWing * 0.7 && y < eyeFloor && y > marks.stomion().y()) {
                        cheek++;
                        cheekLit += isLit ? 1 : 0;
                    }
                    if (cell(i, row) == ShadowMap.Cell.NOSE && y > marks.stomion().y() - 0.005) {
                        nose.add(x, y);
                    }
                }
            }
            Patches patches = new Patches(this::litBelowTheEyes, (i, row) -> cell(i, row) == ShadowMap.Cell.OUTSIDE || !skin(i, row));
            Patches.Cheek far = patches.farCheek(grid, noseWing, marks.stomion().y(), eyeFloor);
            double area = grid.cellArea();
            return new FaceShadows(share(lit[1], skin[1]), share(lit[0], skin[0]), share(cheekLit, cheek), nose.count * area,
                    nose.meanX() * 1000, nose.below() * 1000, share(nose.high, nose.count),
                    nose.balance(), far.enclosed() * area, far.open() * area);
        }

        private boolean litBelowTheEyes(int fromFar, int row) {
            return skin(fromFar, row) && grid.y(row) < eyeFloor && cell(fromFar, row) == ShadowMap.Cell.LIT;
        }

        private static double share(int part, int whole) {
            return whole == 0 ? 0 : (double) part / whole;
        }
    }

    /** Collects the samples of the nose's shadow. */
    private static final class NoseShadow {
        private final Landmarks marks;
        private int count;
        private int high;
        private int nearSide;
        private double sumX;
        private double lowest = Double.POSITIVE_INFINITY;

        NoseShadow(Landmarks marks) {
            this.marks = marks;
        }

        void add(double x, double y) {
            count++;
            sumX += x;
            high += y > marks.pronasale().y() ? 1 : 0;
            nearSide += x > 0 ? 1 : 0;
            lowest = Math.min(lowest, y);
        }

        double meanX() {
            return count == 0 ? 0 : sumX / count;
        }

        double below() {
            return count == 0 ? 0 : Math.max(0, marks.subnasale().y() - lowest);
        }

        double balance() {
            return count == 0 ? 0 : (count - 2.0 * nearSide) / count;
        }
    }
}
