package org.catchlight.workbench.internal.takes;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the takes of a contact sheet lie.
 *
 * @param width  width of the sheet in pixels
 * @param height height of the part that is seen
 * @param offset pixels scrolled down
 */
record TakeCells(int width, int height, int offset) {
    /** Height of name and stars under a picture. */
    static final int WORDS = 44;
    private static final int LEAST = 130;
    private static final int MOST = 216;
    private static final int STAR = 15;

    /** A cell is as high as the view where that is sensible, so that a low view shows one whole row. */
    private int cellHeight() {
        return Math.clamp(height - 2, LEAST, MOST);
    }

    private int cellWidth() {
        return Math.max(5 * STAR + 12, (int) Math.round((cellHeight() - WORDS) * 0.8) + 16);
    }

    int columns() {
        return Math.max(1, width / cellWidth());
    }

    /** Height of all rows of a number of takes. */
    int total(int takes) {
        return (takes + columns() - 1) / columns() * cellHeight();
    }

    /** The offset nearest to the present one that shows a whole cell. */
    int offsetToShow(int index) {
        int top = index / columns() * cellHeight();
        return top < offset ? top : Math.max(offset, top + cellHeight() - height);
    }

    Rectangle cell(int index) {
        int columns = columns();
        return new Rectangle(index % columns * cellWidth(), index / columns * cellHeight() - offset, cellWidth(), cellHeight());
    }

    /** Place of one of the five stars, 1 to 5, of a take. */
    Rectangle star(int index, int star) {
        Rectangle cell = cell(index);
        int left = cell.x + (cell.width - 5 * STAR) / 2;
        return new Rectangle(left + (star - 1) * STAR, cell.y + cell.height - WORDS + 22, STAR, STAR);
    }

    /** The cell at a point, or one beyond every take. */
    int index(int x, int y) {
        int column = x / cellWidth();
        return column < columns() ? (y + offset) / cellHeight() * columns() + column : Integer.MAX_VALUE;
    }
}
