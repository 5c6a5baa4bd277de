package org.catchlight.standin.internal.render;

import java.util.ArrayDeque;
import java.util.Deque;
import org.catchlight.image.Part;
import org.catchlight.standin.internal.render.RenderedShadows.Picture;

/**
 * What is where on a rendered face, found in the picture itself: eyes and lips by the parts pass, the tip and the base of the nose by the
 * depth pass, the rest by their proportions. Columns grow to camera right, rows downward.
 */
final class FaceChart {
    static final int WIDTH = RenderedShadows.WIDTH;
    static final int HEIGHT = RenderedShadows.HEIGHT;
    /** Skin that turns further away from the camera is outline, not face. */
    private static final double OUTLINE = 0.3;
    /** A step between neighbours that no face has, metres. */
    private static final double STEP = 0.012;
    /** The face reaches this far above the eyes, in distances from eyes to mouth, and this far below the mouth. */
    private static final double FOREHEAD = 0.95;
    private static final double CHIN = 0.62;

    final double midline;
    final double eyeRow;
    final int eyeFloor;
    final int lipTop;
    final double mouthRow;
    final int tipRow;
    final int baseRow;
    private final double innerCanthus;
    private final boolean[] face;
    private final boolean[] eye;
    private final boolean[] brow;
    private final boolean[] mouth;
    private final double pitch;

    FaceChart(Picture picture) {
        pitch = picture.pitch();
        double[] eyes = new double[5];
        double[] lips = new double[3];
        int top = HEIGHT;
        int eyeLow = 0;
        for (int p = 0; p < WIDTH * HEIGHT; p++) {
            if (picture.part()[p] == Part.EYES) {
                eyes[0] += p % WIDTH + 0.5;
                eyes[1] += p / WIDTH + 0.5;
                eyes[2]++;
                eyeLow = Math.max(eyeLow, p / WIDTH);
            } else if (picture.part()[p] == Part.LIPS) {
                lips[0] += p / WIDTH + 0.5;
                lips[2] += p % WIDTH + 0.5;
                lips[1]++;
                top = Math.min(top, p / WIDTH);
            }
        }
        if (eyes[2] == 0 || lips[1] == 0) {
            throw new IllegalStateException("The picture shows no eyes or no lips.");
        }
        eyeRow = eyes[1] / eyes[2];
        eyeFloor = eyeLow + (int) Math.round(2 / pitch);
        mouthRow = lips[0] / lips[1];
        midline = (eyes[0] / eyes[2] + lips[2] / lips[1] + middleOfOutline(picture)) / 3;
        lipTop = top;
        innerCanthus = innerCanthus(picture);
        tipRow = tip(picture);
        baseRow = base(picture);
        eye = near(picture, Part.EYES, 3);
        brow = near(picture, Part.BROWS, 0);
        mouth = near(picture, Part.LIPS, 5);
        face = joined(picture);
    }

    /** Middle between the borders of what turns toward the camera, from the eyes to the mouth, pixels. */
    private double middleOfOutline(Picture picture) {
        double sum = 0;
        int rows = 0;
        for (int row = (int) eyeRow; row < mouthRow; row++, rows++) {
            int left = 0;
            int right = WIDTH - 1;
            while (picture.toward()[row * WIDTH + left] < 0.5 || picture.part()[row * WIDTH + left] != Part.SKIN) {
                left++;
            }
            while (picture.toward()[row * WIDTH + right] < 0.5 || picture.part()[row * WIDTH + right] != Part.SKIN) {
                right--;
            }
            sum += (left + right + 1) / 2.0;
        }
        return sum / rows;
    }

    /** Half the distance between the inner ends of the eyes' openings, pixels. */
    private double innerCanthus(Picture picture) {
        double left = 0;
        double right = WIDTH;
        for (int p = 0; p < WIDTH * HEIGHT; p++) {
            if (picture.part()[p] == Part.EYES) {
                double column = p % WIDTH + 0.5;
                left = column < midline ? Math.max(left, column) : left;
                right = column > midline ? Math.min(right, column) : right;
            }
        }
        return (right - left) / 2;
    }

    /** Row of the pixel nearest to the camera between eyes and mouth. */
    private int tip(Picture picture) {
        int found = -1;
        for (int row = (int) eyeRow; row < lipTop; row++) {
            for (int column = (int) (midline - innerCanthus / 2); column <= midline + innerCanthus / 2; column++) {
                int p = row * WIDTH + column;
                found = found < 0 || picture.depth()[p] < picture.depth()[found] ? p : found;
            }
        }
        return found / WIDTH;
    }

    /** Row where the nose ends: the steepest step back on the midline below the tip. */
    private int base(Picture picture) {
        int column = (int) midline;
        int found = tipRow + 1;
        double steepest = 0;
        for (int row = tipRow + 1; row < lipTop; row++) {
            double step = picture.depth()[row * WIDTH + column] - picture.depth()[(row - 1) * WIDTH + column];
            if (step > steepest) {
                steepest = step;
                found = row;
            }
        }
        return found;
    }

    /** Pixels within {@code reach} mm of a part. */
    private boolean[] near(Picture picture, Part part, double reach) {
        int steps = (int) Math.round(reach / pitch);
        boolean[] found = new boolean[WIDTH * HEIGHT];
        for (int p = 0; p < found.length; p++) {
            for (int dy = -steps; dy <= steps && picture.part()[p] == part; dy++) {
                for (int dx = -steps; dx <= steps; dx++) {
                    int row = p / WIDTH + dy;
                    int column = p % WIDTH + dx;
                    if (row >= 0 && row < HEIGHT && column >= 0 && column < WIDTH) {
                        found[row * WIDTH + column] = true;
                    }
                }
            }
        }
        return found;
    }

    private boolean[] joined(Picture picture) {
        double eyesToMouth = mouthRow - eyeRow;
        int high = (int) Math.max(1, eyeRow - FOREHEAD * eyesToMouth);
        int low = (int) Math.min(HEIGHT - 2.0, mouthRow + CHIN * eyesToMouth);
        boolean[] found = new boolean[WIDTH * HEIGHT];
        Deque<Integer> open = new ArrayDeque<>();
        open.push(tipRow * WIDTH + (int) midline);
        found[open.peek()] = true;
        while (!open.isEmpty()) {
            int p = open.pop();
            for (int step : new int[] {-1, 1, -WIDTH, WIDTH}) {
                int next = p + step;
                int row = next / WIDTH;
                int column = next % WIDTH;
                boolean steep = picture.toward()[next] <= OUTLINE && !nose(column, row);
                if (!found[next] && row >= high && row <= low && column > 0 && column < WIDTH - 1 && !steep
                        && picture.part()[next] != Part.BACKGROUND && Math.abs(picture.depth()[next] - picture.depth()[p]) < STEP) {
                    found[next] = true;
                    open.push(next);
                }
            }
        }
        return found;
    }

    /** Half the width of the nose at a row, pixels: a finger's breadth at the eyes, as wide as the eyes are apart at its wings. */
    private double noseHalfWidth(double row) {
        double down = Math.clamp((row - eyeRow) / (tipRow - eyeRow), 0, 1);
        return 9 / pitch * (1 - down) + innerCanthus * 1.08 * down;
    }

    boolean nose(int column, int row) {
        return row >= eyeRow - 4 / pitch && row <= baseRow && Math.abs(column + 0.5 - midline) < noseHalfWidth(row);
    }

    /** Whether a pixel is skin of the face beside the nose and the eyes. */
    boolean skin(int column, int row) {
        int p = row * WIDTH + column;
        return face[p] && !eye[p] && !brow[p] && !nose(column, row);
    }

    /** Whether a pixel is on or beside the lips, whose own relief is no pattern. */
    boolean mouth(int p) {
        return mouth[p];
    }

    /** Whether a pixel is part of the face at all. */
    boolean face(int column, int row) {
        return face[row * WIDTH + column];
    }

    /** mm to camera right of the midline. */
    double across(int column) {
        return (column + 0.5 - midline) * pitch;
    }

    /** Half the width of the nose at its wings, mm. */
    double wing() {
        return innerCanthus * pitch;
    }

    /** Area of a pixel, mm². */
    double pixelArea() {
        return pitch * pitch;
    }

    double pitch() {
        return pitch;
    }
}
