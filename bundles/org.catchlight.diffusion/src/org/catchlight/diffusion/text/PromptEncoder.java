package org.catchlight.diffusion.text;

import java.util.ArrayList;
import java.util.List;
import org.catchlight.diffusion.internal.text.ChunkFiller;

/**
 * Turns prompts with weights into tokens. Parts of different weight are tokenized one by one, as AUTOMATIC1111's web UI does; a prompt
 * without syntax gives exactly what the tokenizer gives for it. Immutable.
 */
public final class PromptEncoder {
    /** How far back from a full chunk the web UI looks for a comma to break at, in tokens. */
    public static final int COMMA_BACKTRACK = 20;
    private static final String COMMA = ",</w>";
    private final Tokenizer tokenizer;
    private final int length;

    /**
     * @param tokenizer of the text encoder
     * @param length    of the text encoder's input, frame included: 77 for CLIP; 77, 256 or 512 for T5
     */
    public PromptEncoder(Tokenizer tokenizer, int length) {
        if (length <= tokenizer.special().count()) {
            throw new IllegalArgumentException("A length of " + length + " leaves no room for words");
        }
        this.tokenizer = tokenizer;
        this.length = length;
    }

    /**
     * For CLIP: cuts a prompt of any length into chunks of {@code length - 2} tokens, 75 as a rule. A chunk that is full breaks behind its
     * last comma if at most {@link #COMMA_BACKTRACK} tokens stand behind it; these then begin the next chunk. Every {@code BREAK} ends a
     * chunk, even an empty one.
     *
     * @param parts from {@link PromptSyntax}
     */
    public EncodedPrompt chunks(List<PromptPart> parts) {
        return chunks(parts, COMMA_BACKTRACK);
    }

    /** As above with another reach; 0 fills every chunk. */
    public EncodedPrompt chunks(List<PromptPart> parts, int commaBacktrack) {
        ChunkFiller filler = new ChunkFiller(length - tokenizer.special().count(), commaBacktrack);
        List<PromptToken> all = new ArrayList<>();
        int comma = tokenizer.idOf(COMMA).orElse(-1);
        for (PromptPart part : parts) {
            if (part.isBreak()) {
                filler.endChunk();
            }
            for (PromptToken token : tokens(part)) {
                filler.add(token.id() == comma);
                all.add(token);
            }
        }
        int[] chunkOf = filler.finish();
        List<PromptToken> placed = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            placed.add(all.get(i).inChunk(chunkOf[i]));
        }
        return new EncodedPrompt(tokenizer.special(), length, placed, filler.chunks());
    }

    /**
     * For T5: one sequence; what has no room is cut off. A {@code BREAK} means nothing here.
     *
     * @param parts from {@link PromptSyntax}
     */
    public EncodedPrompt sequence(List<PromptPart> parts) {
        int room = length - tokenizer.special().count();
        List<PromptToken> tokens = new ArrayList<>();
        for (PromptPart part : parts) {
            for (PromptToken token : tokens(part)) {
                tokens.add(token.inChunk(tokens.size() < room ? 0 : PromptToken.CUT_OFF));
            }
        }
        return new EncodedPrompt(tokenizer.special(), length, tokens, 1);
    }

    private List<PromptToken> tokens(PromptPart part) {
        return tokenizer.tokenize(part.text()).stream().map(token -> placed(part, token)).toList();
    }

    private static PromptToken placed(PromptPart part, Token token) {
        return new PromptToken(token.id(), part.sourceOf(token.start()), part.sourceOf(token.end() - 1) + 1, part.weight(), 0);
    }
}
