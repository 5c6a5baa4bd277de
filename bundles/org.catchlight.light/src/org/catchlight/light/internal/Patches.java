package org.catchlight.light.internal;

import java.util.ArrayDeque;
import java.util.Deque;

/** Connected lit patches of the lower face. A passage counts only if it is at least three samples wide, about four millimetres. */
final class Patches {
    private static final int COLUMNS = FaceGrid.COLUMNS;
    private static final int ROWS = FaceGrid.ROWS;

    private final int[] label = new int[COLUMNS * ROWS];
    private final Test border;
    private int patches;

    /** A property of a sample. */
    interface Test {
        boolean at(int column, int row);
    }

    /**
     * The far cheek in samples.
     *
     * @param enclosed largest lit patch that shadow encloses
     * @param open     lit part that is joined with the lit side of the face
     */
    record Cheek(int enclosed, int open) {
    }

    /**
     * @param lit    samples that belong to patches
     * @param border samples beyond the face; a patch beside one is not enclosed
     */
    Patches(Test lit, Test border) {
        this.border = border;
        for (int row = 1; row < ROWS - 1; row++) {
            for (int column = 1; column < COLUMNS - 1; column++) {
                label[row * COLUMNS + column] = core(lit, column, row) ? 0 : -1;
            }
        }
        for (int edge = 0; edge < COLUMNS; edge++) {
            label[edge] = -1;
            label[(ROWS - 1) * COLUMNS + edge] = -1;
        }
        for (int edge = 0; edge < ROWS; edge++) {
            label[edge * COLUMNS] = -1;
            label[edge * COLUMNS + COLUMNS - 1] = -1;
        }
        for (int at = 0; at < label.length; at++) {
            if (label[at] == 0) {
                flood(at, ++patches);
            }
        }
    }

    private static boolean core(Test lit, int column, int row) {
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                if (!lit.at(column + dx, row + dy)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void flood(int start, int number) {
        Deque<Integer> open = new ArrayDeque<>();
        label[start] = number;
        open.push(start);
        while (!open.isEmpty()) {
            int at = open.pop();
            for (int next : new int[] {at - 1, at + 1, at - COLUMNS, at + COLUMNS}) {
                if (label[next] == 0) {
                    label[next] = number;
                    open.push(next);
                }
            }
        }
    }

    /** Judges the cheek left of {@code −0.7·wing} between {@code low} and {@code high}, metres; column 0 is the far side. */
    Cheek farCheek(FaceGrid grid, double wing, double low, double high) {
        int[] inCheek = new int[patches + 1];
        int[] near = new int[patches + 1];
        int[] whole = new int[patches + 1];
        boolean[] atBorder = new boolean[patches + 1];
        for (int row = 1; row < ROWS - 1; row++) {
            for (int column = 1; column < COLUMNS - 1; column++) {
                int number = label[row * COLUMNS + column];
                if (number <= 0) {
                    continue;
                }
                double x = grid.x(column);
                boolean cheek = x < -0.7 * wing && grid.y(row) > low && grid.y(row) < high;
                whole[number]++;
                inCheek[number] += cheek ? 1 : 0;
                near[number] += x > 0.7 * wing ? 1 : 0;
                atBorder[number] |= x < 0 && grid.y(row) < high - 3 * grid.cellHeight && besideBorder(column, row);
            }
        }
        int lightSide = 0;
        for (int number = 1; number <= patches; number++) {
            lightSide = near[number] > near[lightSide] ? number : lightSide;
        }
        int enclosed = 0;
        for (int number = 1; number <= patches; number++) {
            if (number != lightSide && !atBorder[number] && near[number] == 0 && inCheek[number] > 0.6 * whole[number]) {
                enclosed = Math.max(enclosed, inCheek[number]);
            }
        }
        return new Cheek(enclosed, lightSide == 0 ? 0 : inCheek[lightSide]);
    }

    private boolean besideBorder(int column, int row) {
        for (int step = 1; step <= 2; step++) {
            if (column - step < 0 || border.at(column - step, row)) {
                return true;
            }
        }
        return false;
    }
}
