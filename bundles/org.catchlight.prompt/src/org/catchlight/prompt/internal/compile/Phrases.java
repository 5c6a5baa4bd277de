package org.catchlight.prompt.internal.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import org.catchlight.prompt.Fragment;
import org.catchlight.prompt.Fragment.Run;
import org.catchlight.prompt.Source;

/** Cuts a text into phrases: at commas, semicolons, ends of sentences and of lines. */
public final class Phrases {
    private static final Set<String> ABBREVIATIONS = Set.of("mr", "mrs", "ms", "dr", "st", "no", "vs", "approx", "ca", "c", "e.g", "i.e",
            "etc", "inc", "jr", "sr");
    private static final String BREAK = "BREAK";

    private Phrases() {
    }

    /**
     * The phrases of a text with their weights.
     *
     * @param source makes the source from the first index of the phrase in the text and the one behind its last
     */
    public static List<Fragment> of(String text, double importance, BiFunction<Integer, Integer, Source> source) {
        MarkedText marked = MarkedText.of(text);
        String plain = marked.plain();
        List<Fragment> phrases = new ArrayList<>();
        int from = 0;
        while (from < plain.length()) {
            int end = from;
            while (end < plain.length() && !ends(plain, end)) {
                end++;
            }
            add(phrases, marked, from, end, importance, source);
            from = end + 1;
        }
        return phrases;
    }

    /** The phrases of a text without weights. */
    public static List<String> plain(String text) {
        return of(text, 0, (start, end) -> null).stream().map(Fragment::text).toList();
    }

    private static boolean ends(String text, int at) {
        char sign = text.charAt(at);
        return switch (sign) {
            case ';', '\n', '\r' -> true;
            case ',' -> !(digit(text, at - 1) && digit(text, at + 1));
            case '.', '!', '?' -> (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1))) && !abbreviation(text, at);
            default -> false;
        };
    }

    private static boolean digit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static boolean abbreviation(String text, int dot) {
        int start = dot;
        while (start > 0 && dot - start < 8 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        return text.charAt(dot) == '.' && dot + 1 < text.length()
                && ABBREVIATIONS.contains(text.substring(start, dot).toLowerCase(Locale.ROOT));
    }

    private static void add(List<Fragment> phrases, MarkedText marked, int from, int to, double importance,
            BiFunction<Integer, Integer, Source> source) {
        String plain = marked.plain();
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(plain.charAt(start))) {
            start++;
        }
        while (end > start && (Character.isWhitespace(plain.charAt(end - 1)) || isLoose(plain.charAt(end - 1)))) {
            end--;
        }
        if (start == end || plain.substring(start, end).equals(BREAK)) {
            return;
        }
        String mark = to < plain.length() && !Character.isWhitespace(plain.charAt(to)) ? plain.substring(to, to + 1) : "";
        phrases.add(new Fragment(runs(marked, start, end), mark, importance,
                source.apply(marked.source(start), marked.source(end - 1) + 1)));
    }

    /** What is left of an ellipsis or of doubled marks. */
    private static boolean isLoose(char sign) {
        return sign == '.' || sign == '!' || sign == '?';
    }

    private static List<Run> runs(MarkedText marked, int start, int end) {
        List<Run> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        double weight = marked.weight(start);
        for (int i = start; i < end; i++) {
            char sign = marked.plain().charAt(i);
            boolean space = Character.isWhitespace(sign);
            if (space && i > start && Character.isWhitespace(marked.plain().charAt(i - 1))) {
                continue;
            }
            if (marked.weight(i) != weight) {
                runs.add(new Run(run.toString(), weight));
                run.setLength(0);
                weight = marked.weight(i);
            }
            run.append(space ? ' ' : sign);
        }
        runs.add(new Run(run.toString(), weight));
        runs.removeIf(one -> one.text().isEmpty());
        return runs;
    }
}
