package org.catchlight.diffusion.family;

/**
 * The graph that is asked at each step.
 *
 * @param part          folder of the graph, such as {@code unet}
 * @param sample        input for the noisy latent
 * @param timestep      input for the timestep; a scalar or one number for each picture, as the graph has it
 * @param output        what it predicts
 * @param layout        how the latent goes in and comes out
 * @param timestepScale by what timesteps are multiplied: 0.001 for FLUX, whose graph takes 0 to 1
 */
public record DenoisingGraph(String part, String sample, String timestep, String output, Layout layout, double timestepScale) {
    /** How a latent lies in the graph's input and output. */
    public enum Layout {
        /** {@code [batch, channels, height, width]}. */
        PLANES,
        /** {@code [batch, height/2 · width/2, channels · 4]}: squares of 2 × 2 places as tokens, row by row; FLUX. */
        SQUARES
    }
}
