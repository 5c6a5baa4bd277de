package org.catchlight.diffusion.text;

import java.util.Arrays;

/** A stretch of a prompt with one weight, without brackets and escapes, or a {@code BREAK}. Immutable. */
public final class PromptPart {
    private final String text;
    private final float weight;
    private final int[] sources;
    private final boolean isBreak;

    private PromptPart(String text, float weight, int[] sources, boolean isBreak) {
        this.text = text;
        this.weight = weight;
        this.sources = sources;
        this.isBreak = isBreak;
    }

    /**
     * A stretch of text.
     *
     * @param sources where each {@code char} of the text stands in the prompt, rising; copied
     */
    static PromptPart text(String text, float weight, int[] sources) {
        return new PromptPart(text, weight, Arrays.copyOf(sources, text.length()), false);
    }

    /** The place where a new chunk begins. */
    static PromptPart lineBreak() {
        return new PromptPart("", 1, new int[0], true);
    }

    /** The words, as they go to a tokenizer; empty for a {@code BREAK}. */
    public String text() {
        return text;
    }

    /** How much the words count; 1 is neutral. */
    public float weight() {
        return weight;
    }

    /** Whether this is a {@code BREAK}, after which a new chunk begins. */
    public boolean isBreak() {
        return isBreak;
    }

    /** Where a {@code char} of the text stands in the prompt. */
    public int sourceOf(int index) {
        return sources[index];
    }

    @Override
    public String toString() {
        return isBreak ? "BREAK" : text + ":" + weight;
    }
}
