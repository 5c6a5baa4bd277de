package org.catchlight.diffusion.text;

import java.util.OptionalInt;

/**
 * The ids that frame a text.
 *
 * @param begin   put before the text; CLIP has one, T5 has none
 * @param end     put behind the text
 * @param padding fills up to the length that the text encoder takes; often equal to {@code end} (Stable Diffusion 1), or 0
 * @param unknown stands for what the vocabulary cannot spell
 */
public record SpecialTokens(OptionalInt begin, int end, int padding, int unknown) {
    /** How many tokens frame a text: 2 for CLIP, 1 for T5. */
    public int count() {
        return begin.isPresent() ? 2 : 1;
    }
}
