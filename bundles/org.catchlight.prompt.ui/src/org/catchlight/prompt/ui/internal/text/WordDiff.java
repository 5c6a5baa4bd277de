package org.catchlight.prompt.ui.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares two texts word by word. */
public final class WordDiff {
    /** More comparisons than this are not made: what lies between the equal ends is then shown as replaced. */
    private static final long MOST_COMPARISONS = 4_000_000;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’\\-]+|\\s+|.", Pattern.DOTALL);

    private WordDiff() {
    }

    /** What became of a piece. */
    public enum Kind {
        /** In both. */
        SAME,
        /** In the first only. */
        GONE,
        /** In the second only. */
        NEW
    }

    /** A piece of either text. */
    public record Piece(Kind kind, String text) {
    }

    /** Pieces in order; those that are not new make the first text, those that are not gone the second. */
    public static List<Piece> compare(String first, String second) {
        List<String> before = words(first);
        List<String> after = words(second);
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        List<Piece> pieces = new ArrayList<>();
        add(pieces, Kind.SAME, String.join("", before.subList(0, head)));
        middle(pieces, before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
        add(pieces, Kind.SAME, String.join("", before.subList(before.size() - tail, before.size())));
        return List.copyOf(pieces);
    }

    private static void middle(List<Piece> pieces, List<String> before, List<String> after) {
        if ((long) before.size() * after.size() > MOST_COMPARISONS) {
            add(pieces, Kind.GONE, String.join("", before));
            add(pieces, Kind.NEW, String.join("", after));
            return;
        }
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int row = before.size() - 1; row >= 0; row--) {
            for (int column = after.size() - 1; column >= 0; column--) {
                common[row][column] = before.get(row).equals(after.get(column)) ? common[row + 1][column + 1] + 1
                        : Math.max(common[row + 1][column], common[row][column + 1]);
            }
        }
        int row = 0;
        int column = 0;
        while (row < before.size() || column < after.size()) {
            if (row < before.size() && column < after.size() && before.get(row).equals(after.get(column))) {
                add(pieces, Kind.SAME, before.get(row++));
                column++;
            } else if (column == after.size() || row < before.size() && common[row + 1][column] >= common[row][column + 1]) {
                add(pieces, Kind.GONE, before.get(row++));
            } else {
                add(pieces, Kind.NEW, after.get(column++));
            }
        }
    }

    private static void add(List<Piece> pieces, Kind kind, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
            pieces.add(new Piece(kind, pieces.removeLast().text() + text));
        } else {
            pieces.add(new Piece(kind, text));
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
