package org.catchlight.prompt.ui.internal.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes how much words count, written as {@code (words:1.2)}.
 *
 * @param edit  what to replace
 * @param start where the selection begins afterwards
 * @param end   where it ends
 */
public record Weighting(Replacement edit, int start, int end) {
    /** One press of the keys. */
    public static final double STEP = 0.1;
    private static final double LEAST = 0.1;
    private static final double MOST = 2;
    private static final int REACH = 400;
    private static final Pattern WEIGHTED = Pattern.compile("\\(([^()]*):\\s*(\\d{1,2}(?:\\.\\d{1,3})?)\\s*\\)");

    /**
     * Makes words count more or less. Without a selection it is the word at the caret, or the weighted words around it; words that come to
     * count as any other lose their weight.
     *
     * @param text  words of a part
     * @param from  start of the selection
     * @param to    end of the selection
     * @param steps number of steps up, negative for down
     * @return null if there is no word
     */
    public static Weighting change(String text, int from, int to, int steps) {
        int base = Math.max(0, from - REACH);
        Matcher weighted = WEIGHTED.matcher(text.substring(base, Math.min(text.length(), to + REACH)));
        while (weighted.find()) {
            int open = base + weighted.start();
            int close = base + weighted.end();
            if (open <= from && to <= close) {
                return weigh(open, close, weighted.group(1), Double.parseDouble(weighted.group(2)) + steps * STEP);
            }
        }
        int start = from;
        int end = to;
        if (from == to) {
            while (start > 0 && isWord(text.charAt(start - 1))) {
                start--;
            }
            while (end < text.length() && isWord(text.charAt(end))) {
                end++;
            }
        }
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        String words = text.substring(start, end);
        boolean nested = words.indexOf('(') >= 0 || words.indexOf(')') >= 0;
        return words.isEmpty() || nested ? null : weigh(start, end, words, 1 + steps * STEP);
    }

    private static Weighting weigh(int start, int end, String words, double asked) {
        double weight = Math.round(Math.clamp(asked, LEAST, MOST) * 100) / 100.0;
        if (weight == 1) {
            return new Weighting(new Replacement(start, end - start, words), start, start + words.length());
        }
        String number = String.format(Locale.ROOT, "%.2f", weight).replaceFirst("0$", "");
        return new Weighting(new Replacement(start, end - start, "(" + words + ":" + number + ")"), start + 1, start + 1 + words.length());
    }

    private static boolean isWord(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '-' || letter == '\'' || letter == '’' || letter == '_';
    }
}
