package org.catchlight.stage;

/**
 * What an engine can do, for routing and for the user interface.
 *
 * @param maxWidth          largest width in pixels
 * @param maxHeight         largest height in pixels
 * @param seeds             whether different seeds give different pictures
 * @param negativePrompt    whether it takes a negative prompt
 * @param references        how many reference pictures it takes
 * @param inpainting        whether it can repaint under a mask
 * @param lightConditioning whether it takes the rig as more than words
 * @param remote            whether the picture is made on another machine
 * @param dialect           id of the dialect in which it is told what to paint, such as {@code tags}; empty for plain sentences
 */
public record EngineAbilities(int maxWidth, int maxHeight, boolean seeds, boolean negativePrompt, int references, boolean inpainting,
        boolean lightConditioning, boolean remote, String dialect) {
    /** An engine that has no seeds and takes no words. */
    public static final EngineAbilities STILL = new EngineAbilities(16384, 16384, false, false, 0, false, false, false);

    /** An engine that is told in plain sentences, or takes no words. */
    public EngineAbilities(int maxWidth, int maxHeight, boolean seeds, boolean negativePrompt, int references, boolean inpainting,
            boolean lightConditioning, boolean remote) {
        this(maxWidth, maxHeight, seeds, negativePrompt, references, inpainting, lightConditioning, remote, "");
    }
}
