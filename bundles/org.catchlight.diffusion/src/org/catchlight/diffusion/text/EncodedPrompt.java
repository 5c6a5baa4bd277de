package org.catchlight.diffusion.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A prompt as a text encoder takes it: one or more chunks of one length, each with begin, end and padding. Immutable.
 * <p>
 * The conditioning of a model is the embeddings of the chunks one behind the other; positive and negative need the same number, see
 * {@link #withChunks}.
 */
public final class EncodedPrompt {
    private final SpecialTokens special;
    private final int length;
    private final List<PromptToken> tokens;
    private final int chunks;

    /**
     * @param length of a chunk, frame included
     * @param tokens in order of their chunks, those that are cut off at the end
     * @param chunks how many; some may be empty
     */
    EncodedPrompt(SpecialTokens special, int length, List<PromptToken> tokens, int chunks) {
        this.special = special;
        this.length = length;
        this.tokens = List.copyOf(tokens);
        this.chunks = chunks;
    }

    /** All tokens of the prompt without frames and padding, those that are cut off too. */
    public List<PromptToken> tokens() {
        return tokens;
    }

    /** How many chunks there are, at least one. */
    public int chunks() {
        return chunks;
    }

    /** The length of every chunk, frame included. */
    public int length() {
        return length;
    }

    /** How many tokens of the prompt lie in a chunk. */
    public int used(int chunk) {
        return tokensOf(chunk).size();
    }

    private List<PromptToken> tokensOf(int chunk) {
        if (chunk < 0 || chunk >= chunks) {
            throw new IndexOutOfBoundsException(chunk);
        }
        return tokens.stream().filter(token -> token.chunk() == chunk).toList();
    }

    /** The ids of a chunk with frame and padding. */
    public int[] ids(int chunk) {
        int[] ids = new int[length];
        Arrays.fill(ids, special.padding());
        int place = 0;
        if (special.begin().isPresent()) {
            ids[place++] = special.begin().getAsInt();
        }
        for (PromptToken token : tokensOf(chunk)) {
            ids[place++] = token.id();
        }
        ids[place] = special.end();
        return ids;
    }

    /** The weights of a chunk's ids; frame and padding have 1. */
    public float[] weights(int chunk) {
        float[] weights = new float[length];
        Arrays.fill(weights, 1);
        int place = special.begin().isPresent() ? 1 : 0;
        for (PromptToken token : tokensOf(chunk)) {
            weights[place++] = token.weight();
        }
        return weights;
    }

    /** 1 for the frame and the prompt's own tokens, 0 for padding, for text encoders that take a mask. */
    public int[] mask(int chunk) {
        int[] mask = new int[length];
        Arrays.fill(mask, 0, used(chunk) + special.count(), 1);
        return mask;
    }

    /** Whether any token counts more or less than it would without syntax. */
    public boolean isWeighted() {
        return tokens.stream().anyMatch(token -> token.weight() != 1);
    }

    /** The same prompt with empty chunks at its end until there are as many as asked for; itself if there are. */
    public EncodedPrompt withChunks(int count) {
        return count <= chunks ? this : new EncodedPrompt(special, length, tokens, count);
    }

    /** Pads the prompts to the greatest number of chunks among them. */
    public static List<EncodedPrompt> withEqualChunks(List<EncodedPrompt> prompts) {
        int most = prompts.stream().mapToInt(EncodedPrompt::chunks).max().orElse(0);
        return new ArrayList<>(prompts.stream().map(prompt -> prompt.withChunks(most)).toList());
    }
}
