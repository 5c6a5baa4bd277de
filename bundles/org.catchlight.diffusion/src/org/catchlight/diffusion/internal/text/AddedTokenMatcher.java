package org.catchlight.diffusion.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Finds added tokens in a text: first those that are matched as written, then, in what is left and after it is normalised, the others.
 * Of several that begin at one place the longest counts, and the leftmost of all.
 */
final class AddedTokenMatcher {
    private final UnaryOperator<MappedText> normalizer;
    private final Patterns written;
    private final Patterns normalized;

    /** A stretch of text: an added token's, or, with the id -1, normalised text for the vocabulary. */
    record Stretch(MappedText text, int id) {
        boolean isToken() {
            return id >= 0;
        }
    }

    private record Pattern(AddedToken token, int id) {
    }

    private record Patterns(SortedPieces texts, List<Pattern> patterns) {
    }

    AddedTokenMatcher(Map<AddedToken, Integer> tokens, UnaryOperator<MappedText> normalizer) {
        this.normalizer = normalizer;
        List<String> writtenTexts = new ArrayList<>();
        List<String> normalizedTexts = new ArrayList<>();
        List<Pattern> writtenPatterns = new ArrayList<>();
        List<Pattern> normalizedPatterns = new ArrayList<>();
        tokens.forEach((token, id) -> {
            if (token.normalized()) {
                normalizedTexts.add(normalizer.apply(MappedText.of(token.content())).toString());
                normalizedPatterns.add(new Pattern(token, id));
            } else {
                writtenTexts.add(token.content());
                writtenPatterns.add(new Pattern(token, id));
            }
        });
        written = new Patterns(new SortedPieces(writtenTexts), writtenPatterns);
        normalized = new Patterns(new SortedPieces(normalizedTexts), normalizedPatterns);
    }

    List<Stretch> split(String text) {
        List<Stretch> result = new ArrayList<>();
        for (Stretch stretch : split(MappedText.of(text), written)) {
            if (stretch.isToken()) {
                result.add(stretch);
            } else {
                result.addAll(split(normalizer.apply(stretch.text()), normalized));
            }
        }
        return result;
    }

    private static List<Stretch> split(MappedText text, Patterns patterns) {
        List<Stretch> stretches = new ArrayList<>();
        if (patterns.patterns().isEmpty()) {
            add(stretches, text, 0, text.length());
            return stretches;
        }
        int[] codes = text.toCodes();
        int done = 0;
        int[] longest = new int[2];
        for (int i = 0; i < codes.length;) {
            longest[1] = 0;
            patterns.texts().beginningsOf(codes, i, codes.length, (number, length) -> {
                longest[0] = number;
                longest[1] = length;
            });
            if (longest[1] == 0) {
                i++;
                continue;
            }
            Pattern pattern = patterns.patterns().get(longest[0]);
            int end = i + longest[1];
            if (!pattern.token().singleWord() || standsAlone(codes, i, end)) {
                int from = pattern.token().leftStrip() ? Math.max(done, withoutSpaceBefore(codes, i)) : i;
                int to = pattern.token().rightStrip() ? withoutSpaceBehind(codes, end) : end;
                add(stretches, text, done, from);
                stretches.add(new Stretch(text.slice(from, to), pattern.id()));
                done = to;
            }
            i = end;
        }
        add(stretches, text, done, text.length());
        return stretches;
    }

    private static void add(List<Stretch> stretches, MappedText text, int from, int to) {
        if (from < to) {
            stretches.add(new Stretch(text.slice(from, to), -1));
        }
    }

    private static boolean standsAlone(int[] codes, int from, int to) {
        return (from == 0 || !CharacterClasses.isWord(codes[from - 1])) && (to == codes.length || !CharacterClasses.isWord(codes[to]));
    }

    private static int withoutSpaceBefore(int[] codes, int from) {
        int start = from;
        while (start > 0 && CharacterClasses.isSpace(codes[start - 1])) {
            start--;
        }
        return start;
    }

    private static int withoutSpaceBehind(int[] codes, int to) {
        int end = to;
        while (end < codes.length && CharacterClasses.isSpace(codes[end])) {
            end++;
        }
        return end;
    }
}
