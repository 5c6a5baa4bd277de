package org.catchlight.diffusion.family;

/**
 * What text encoders, and what else conditions a model, get.
 *
 * @param prompt         with weights as {@link org.catchlight.diffusion.text.PromptSyntax} reads them
 * @param negative       the same for what shall not be in the picture; may be empty
 * @param second         in place of the prompt for a second text encoder; empty for the prompt
 * @param negativeSecond in place of the negative for a second text encoder; empty for the negative
 * @param guided         whether the negative branch is wanted
 * @param guidanceScale  for models that take it as an input
 * @param width          of the picture in pixels
 * @param height         of the picture in pixels
 * @param frame          size conditioning of SDXL
 * @param negativeFrame  the same for the negative branch
 */
public record Words(String prompt, String negative, String second, String negativeSecond, boolean guided, double guidanceScale,
        int width, int height, Frame frame, Frame negativeFrame) {
    /** The prompt of a text encoder, counted from 1. */
    public String prompt(int encoder) {
        return encoder == 2 && !second.isEmpty() ? second : prompt;
    }

    /** The negative prompt of a text encoder, counted from 1. */
    public String negative(int encoder) {
        return encoder == 2 && !negativeSecond.isEmpty() ? negativeSecond : negative;
    }

    /**
     * What SDXL is told of the picture it was trained on.
     *
     * @param originalWidth  of the file before training cropped it, in pixels
     * @param originalHeight of the file before training cropped it, in pixels
     * @param cropLeft       what was cut off at the left, in pixels
     * @param cropTop        what was cut off at the top, in pixels
     * @param targetWidth    of what was left, in pixels
     * @param targetHeight   of what was left, in pixels
     */
    public record Frame(int originalWidth, int originalHeight, int cropLeft, int cropTop, int targetWidth, int targetHeight) {
        /** Of a picture that was not cropped. */
        public static Frame of(int width, int height) {
            return new Frame(width, height, 0, 0, width, height);
        }
    }
}
