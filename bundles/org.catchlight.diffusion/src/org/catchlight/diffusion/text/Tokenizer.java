package org.catchlight.diffusion.text;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * Turns text into the ids that a text encoder takes. Immutable; may be called from several threads. Every string is taken, of any
 * length; a surrogate without its partner, which the reference refuses, counts as U+FFFD.
 */
public interface Tokenizer {
    /** The tokens of a text, in order, without begin, end and padding. */
    List<Token> tokenize(String text);

    /** The ids that frame a text. */
    SpecialTokens special();

    /** One more than the greatest id; the embedding table of the text encoder has at least as many rows. */
    int vocabularySize();

    /** The length of the model's input as its configuration gives it, frame included: 77 for CLIP, 512 for T5 where nothing is said. */
    int maximumLength();

    /** The id of a token as the vocabulary writes it, such as {@code ",</w>"} or {@code "<extra_id_0>"}. */
    OptionalInt idOf(String token);

    /**
     * The input of a text encoder that knows no chunks: begin, as much of the text as has room, end, padding.
     *
     * @param length number of ids, at least the frame's
     */
    default int[] encode(String text, int length) {
        SpecialTokens special = special();
        int room = length - special.count();
        if (room < 0) {
            throw new IllegalArgumentException("A length of " + length + " leaves no room for the frame");
        }
        int[] ids = new int[length];
        Arrays.fill(ids, special.padding());
        int used = 0;
        if (special.begin().isPresent()) {
            ids[used++] = special.begin().getAsInt();
        }
        List<Token> tokens = tokenize(text);
        for (Token token : tokens.subList(0, Math.min(room, tokens.size()))) {
            ids[used++] = token.id();
        }
        ids[used] = special.end();
        return ids;
    }
}
