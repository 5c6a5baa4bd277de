package org.catchlight.prompt;

import java.util.List;

/**
 * What a dialect makes a prompt of.
 *
 * @param fragments what shall be in the picture: the brief's in its order, then those of the shot
 * @param negative  what shall not
 * @param width     of the picture in pixels
 * @param height    of the picture in pixels
 * @param seed      of the first take
 * @param leftOut   what the words do not say since a later stage of the recipe does it, one sentence each
 */
public record PromptMaterial(List<Fragment> fragments, List<Fragment> negative, int width, int height, long seed, List<String> leftOut) {
    /** Keeps copies. */
    public PromptMaterial {
        fragments = List.copyOf(fragments);
        negative = List.copyOf(negative);
        leftOut = List.copyOf(leftOut);
    }
}
