package org.catchlight.diffusion.text;

/**
 * A token of a prompt, for the text encoder and for an editor that shows where it comes from.
 *
 * @param id     its number in the vocabulary
 * @param start  first {@code char} of the prompt that it covers
 * @param end    behind the last; brackets and escapes inside the range belong to no token
 * @param weight how much it counts; 1 is neutral
 * @param chunk  which chunk it lies in, from 0; {@link #CUT_OFF} if there is no room for it
 */
public record PromptToken(int id, int start, int end, float weight, int chunk) {
    /** The chunk of tokens that the text encoder does not get. */
    public static final int CUT_OFF = -1;

    PromptToken inChunk(int number) {
        return new PromptToken(id, start, end, weight, number);
    }
}
