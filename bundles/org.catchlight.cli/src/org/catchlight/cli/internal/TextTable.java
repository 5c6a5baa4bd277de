package org.catchlight.cli.internal;

import java.util.List;

/** Lines up columns of text. */
final class TextTable {
    private TextTable() {
    }

    /** The rows as lines; all rows have the same number of cells. */
    static String of(List<List<String>> rows) {
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                String cell = row.get(column);
                line.append(cell).append(" ".repeat(widths[column] - cell.length() + 2));
            }
            text.append(text.isEmpty() ? "" : System.lineSeparator()).append(line.toString().stripTrailing());
        }
        return text.toString();
    }
}
