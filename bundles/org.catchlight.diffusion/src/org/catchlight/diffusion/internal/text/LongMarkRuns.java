package org.catchlight.diffusion.internal.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Puts very long runs of combining marks into canonical order before Java's normaliser sees them: it inserts marks one by one, which takes
 * minutes for a hundred thousand of them. Java does not tell the combining class of a character, so classes are compared by whether the
 * normaliser exchanges two marks.
 */
final class LongMarkRuns {
    /** Shorter ones are left to the normaliser. */
    static final int LONG = 256;
    private static final int HIGHEST_CLASS = 0x345;
    private static final int LOWEST_CLASS = 0x334;
    private final Map<Long, Boolean> exchanged = new HashMap<>();

    /** The canonical decomposition of a text. */
    String decompose(String text) {
        StringBuilder singly = new StringBuilder();
        text.codePoints().forEach(code -> singly.append(Normalizer.normalize(Character.toString(code), Normalizer.Form.NFD)));
        Integer[] codes = singly.codePoints().boxed().toArray(Integer[]::new);
        for (int from = 0; from < codes.length; from++) {
            int to = from;
            while (to < codes.length && hasClass(codes[to])) {
                to++;
            }
            Arrays.sort(codes, from, to, (left, right) -> exchanges(left, right) ? 1 : exchanges(right, left) ? -1 : 0);
            from = to;
        }
        StringBuilder ordered = new StringBuilder();
        Arrays.stream(codes).forEach(ordered::appendCodePoint);
        return ordered.toString();
    }

    private boolean hasClass(int code) {
        return exchanges(HIGHEST_CLASS, code) || exchanges(code, LOWEST_CLASS);
    }

    private boolean exchanges(int left, int right) {
        return exchanged.computeIfAbsent(BytePairModel.pair(left, right), pair -> {
            String both = new StringBuilder().appendCodePoint(left).appendCodePoint(right).toString();
            return !Normalizer.isNormalized(both, Normalizer.Form.NFD);
        });
    }
}
