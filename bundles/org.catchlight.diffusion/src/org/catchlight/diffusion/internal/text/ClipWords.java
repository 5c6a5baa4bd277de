package org.catchlight.diffusion.internal.text;

import java.util.List;
import java.util.function.Consumer;

/**
 * Cuts normalised text into the words that byte pairs are merged in: English contractions, runs of letters, single digits, runs of anything
 * else but white space. The names of the begin and end token, where they stand in the text without being tokens, make three words each.
 */
final class ClipWords {
    private static final List<int[]> CONTRACTIONS = codes("'s", "'t", "'re", "'ve", "'m", "'ll", "'d");
    private static final List<int[]> NAMES = codes("<|startoftext|>", "<|endoftext|>");
    private static final int BRACKET = 2;

    private ClipWords() {
    }

    private static List<int[]> codes(String... texts) {
        return java.util.Arrays.stream(texts).map(text -> text.codePoints().toArray()).toList();
    }

    static void forEach(MappedText text, Consumer<MappedText> words) {
        for (int from = 0; from < text.length();) {
            int code = text.code(from);
            int to = from + 1;
            int name = lengthOfOne(NAMES, text, from);
            int contraction = lengthOfOne(CONTRACTIONS, text, from);
            if (CharacterClasses.isSpace(code)) {
                from = to;
                continue;
            } else if (name > 0) {
                to = from + name;
                words.accept(text.slice(from, from + BRACKET));
                words.accept(text.slice(from + BRACKET, to - BRACKET));
                from = to - BRACKET;
            } else if (contraction > 0) {
                to = from + contraction;
            } else if (Character.isLetter(code)) {
                while (to < text.length() && Character.isLetter(text.code(to))) {
                    to++;
                }
            } else if (!CharacterClasses.isNumber(code)) {
                while (to < text.length() && isOther(text.code(to))) {
                    to++;
                }
            }
            words.accept(text.slice(from, to));
            from = to;
        }
    }

    private static boolean isOther(int code) {
        return !CharacterClasses.isSpace(code) && !Character.isLetter(code) && !CharacterClasses.isNumber(code);
    }

    private static int lengthOfOne(List<int[]> candidates, MappedText text, int from) {
        for (int[] candidate : candidates) {
            int matched = 0;
            while (matched < candidate.length && from + matched < text.length() && text.code(from + matched) == candidate[matched]) {
                matched++;
            }
            if (matched == candidate.length) {
                return matched;
            }
        }
        return 0;
    }
}
