package org.catchlight.diffusion.internal.text;

import java.text.Normalizer;

/** What CLIP's tokenizer does to a text first: composed (NFC), every run of white space one space, lower case. */
final class ClipNormalizer {
    private static final int FIRST_MARK = 0x300;

    private ClipNormalizer() {
    }

    static MappedText normalize(MappedText text) {
        MappedText composed = compose(text);
        MappedText result = new MappedText(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            if (CharacterClasses.isSpace(composed.code(i))) {
                int first = i;
                while (i + 1 < composed.length() && CharacterClasses.isSpace(composed.code(i + 1))) {
                    i++;
                }
                result.add(' ', composed.start(first), composed.end(i));
            } else {
                CharacterClasses.addLower(result, composed.code(i), composed.start(i), composed.end(i));
            }
        }
        return result;
    }

    /** Composes stretch by stretch; a stretch goes from a character that joins with none before it to the next such one. */
    private static MappedText compose(MappedText text) {
        MappedText result = new MappedText(text.length());
        for (int from = 0; from < text.length();) {
            int to = from + 1;
            boolean joins = !NewerCharacters.contain(text.code(from));
            while (joins && to < text.length() && CharacterClasses.mayCompose(text.code(to))) {
                to++;
            }
            if (!joins || to == from + 1 && text.code(from) < FIRST_MARK) {
                result.add(text.code(from), text.start(from), text.end(from));
            } else {
                composeStretch(text, from, to, result);
            }
            from = to;
        }
        return result;
    }

    private static void composeStretch(MappedText text, int from, int to, MappedText result) {
        String stretch = text.string(from, to);
        String ordered = to - from > LongMarkRuns.LONG ? new LongMarkRuns().decompose(stretch) : stretch;
        String composed = Normalizer.normalize(ordered, Normalizer.Form.NFC);
        if (composed.equals(stretch)) {
            for (int i = from; i < to; i++) {
                result.add(text.code(i), text.start(i), text.end(i));
            }
        } else {
            result.addAll(composed, text.start(from), text.end(to - 1));
        }
    }
}
