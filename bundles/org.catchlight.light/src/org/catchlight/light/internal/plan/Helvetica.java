package org.catchlight.light.internal.plan;

/** Widths of the letters of Helvetica, from Adobe's published font metrics, to align and fit text. */
final class Helvetica {
    private static final double POINT = 25.4 / 72;
    /** Thousandths of the type's size for the letters from space to tilde. */
    private static final int[] REGULAR = {278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
            556, 556,
            556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
                    722, 778,
            667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556,
                    222, 222,
            500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584};
    private static final int[] BOLD = {278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556,
            556, 556,
            556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722,
                    778, 667,
            778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278,
                    278, 556,
            278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584};
    private static final int OTHER = 556;

    private Helvetica() {
    }

    /** Width of a line in mm at a size in points. */
    static double width(String line, double size, boolean bold) {
        int sum = 0;
        int[] widths = bold ? BOLD : REGULAR;
        for (char letter : line.toCharArray()) {
            sum += letter >= ' ' && letter <= '~' ? widths[letter - ' '] : letter == '\u00b0' ? 400 : OTHER;
        }
        return sum / 1000.0 * size * POINT;
    }

    /** The line, cut with an ellipsis where it is wider than {@code millimetres}. */
    static String fitted(String line, double size, boolean bold, double millimetres) {
        if (width(line, size, bold) <= millimetres) {
            return line;
        }
        String cut = line;
        while (cut.length() > 1 && width(cut + "\u2026", size, bold) > millimetres) {
            cut = cut.substring(0, cut.length() - 1);
        }
        return cut.stripTrailing() + "\u2026";
    }
}
