package org.catchlight.diffusion.family;

/**
 * What a model can do and how it likes to be used.
 *
 * @param steps          a good number of steps
 * @param guidanceScale  a good guidance scale; 1 is none
 * @param guidance       how guidance reaches it
 * @param width          of the pictures that it was trained on, in pixels
 * @param height         of the pictures that it was trained on, in pixels
 * @param sizeStep       width and height must be multiples of it, in pixels
 * @param negativePrompt whether it heeds one
 * @param maskInputs     channels that its denoising graph takes behind the latent's: none, or a mask and the latent of the picture without
 *                       what the mask covers
 * @param continues      whether it was trained for the last steps of another model's way (SDXL's refiner)
 */
public record ModelTraits(int steps, double guidanceScale, GuidanceKind guidance, int width, int height, int sizeStep,
        boolean negativePrompt, int maskInputs, boolean continues) {
    /** How guidance reaches a model. */
    public enum GuidanceKind {
        /** By asking it twice, with the prompt and with the negative prompt, and going further (Ho and Salimans 2022). */
        CLASSIFIER_FREE,
        /** As an input of the graph: the model was distilled from guided pictures. */
        EMBEDDED,
        /** Not at all: the model was distilled for a few steps without. */
        NONE
    }
}
