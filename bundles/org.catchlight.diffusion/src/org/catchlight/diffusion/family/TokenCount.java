package org.catchlight.diffusion.family;

import java.util.List;
import org.catchlight.diffusion.text.PromptToken;

/**
 * How much of a prompt a model takes.
 *
 * @param tokens with their places in the prompt; those that the model does not get have chunk {@link PromptToken#CUT_OFF}
 * @param room   tokens that fit into one chunk
 * @param chunks how many chunks the prompt takes
 */
public record TokenCount(List<PromptToken> tokens, int room, int chunks) {
    /** Keeps a copy. */
    public TokenCount {
        tokens = List.copyOf(tokens);
    }

    /** Tokens of the prompt that the model does not get. */
    public int cutOff() {
        return (int) tokens.stream().filter(token -> token.chunk() == PromptToken.CUT_OFF).count();
    }
}
