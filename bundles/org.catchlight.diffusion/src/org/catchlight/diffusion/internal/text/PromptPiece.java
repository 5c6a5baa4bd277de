package org.catchlight.diffusion.internal.text;

import java.util.Arrays;

/** A piece of a prompt while it is read. */
public final class PromptPiece {
    private static final double HEAVIEST = 100;
    /** Where brackets go on multiplying, so that an infinity never meets a zero. */
    private static final double BEYOND = 1e30;
    private final boolean isBreak;
    private final StringBuilder text = new StringBuilder();
    private int[] sources = new int[16];
    private double weight = 1;

    PromptPiece(boolean isBreak) {
        this.isBreak = isBreak;
    }

    void add(char character, int source) {
        if (text.length() == sources.length) {
            sources = Arrays.copyOf(sources, 2 * sources.length);
        }
        sources[text.length()] = source;
        text.append(character);
    }

    void multiply(double factor) {
        weight = Math.clamp(weight * Math.clamp(factor, -BEYOND, BEYOND), -BEYOND, BEYOND);
    }

    /** Takes the other piece in if it has the same weight and neither is a break. */
    boolean joins(PromptPiece next) {
        if (isBreak || next.isBreak || weight != next.weight) {
            return false;
        }
        for (int i = 0; i < next.text.length(); i++) {
            add(next.text.charAt(i), next.sources[i]);
        }
        return true;
    }

    boolean isEmpty() {
        return !isBreak && text.isEmpty();
    }

    /** Whether a new chunk begins here. */
    public boolean isBreak() {
        return isBreak;
    }

    /** The words without syntax. */
    public String text() {
        return text.toString();
    }

    /** The product of the brackets around it, held in bounds. */
    public float weight() {
        return (float) Math.clamp(weight, -HEAVIEST, HEAVIEST);
    }

    /** Where each character stands in the prompt; may be longer than the text. */
    public int[] sources() {
        return sources;
    }
}
