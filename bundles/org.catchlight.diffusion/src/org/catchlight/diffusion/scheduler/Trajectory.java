package org.catchlight.diffusion.scheduler;

import java.nio.FloatBuffer;
import org.catchlight.diffusion.noise.NoiseSource;

/**
 * A way from noise to picture, worked out and unchanging. Its steps are evaluations of the model, numbered from 0: a scheduler of second
 * order lists two for one step of the user. May be shared by threads; what changes on the way is in {@link SamplingRun}.
 *
 * <p>Buffers are read and written from position to limit and keep both; those of one call must be of one length. An input buffer may be
 * the output buffer as well.
 */
public interface Trajectory {

    /** How often the model is asked, at least once. */
    int evaluations();

    /** The timestep as the model gets it; whole for most schedulers, a fraction where noise levels lie between those of the training. */
    double timestep(int evaluation);

    /**
     * The noise level at which the model is asked. For flow matching the share of noise, 1 to 0; else the deviation of the noise for a
     * picture of deviation 1, as guidance intervals are given (about 14.6 to 0.03 for SD).
     *
     * @param evaluation 0 to {@link #evaluations()}; the last is the level at which the way ends
     */
    double noiseLevel(int evaluation);

    /** By what the start noise is multiplied where no picture is given. */
    float initialNoiseScale();

    /** Makes the model's input from the sample. */
    void scaleInput(FloatBuffer sample, FloatBuffer scaled, int evaluation);

    /**
     * Adds noise to a picture's latent so that the way can begin at, or go on from, an evaluation: image to image at 0; for masked
     * latents, after the step of evaluation <i>i</i>, with <i>i</i> + 1.
     */
    void addNoise(FloatBuffer original, FloatBuffer noise, FloatBuffer noisy, int evaluation);

    /**
     * The picture as the model sees it now, for previews. One multiplication each of sample and output; clipping is left out.
     *
     * @param modelOutput after guidance
     * @param sample      as it was before the step and before {@link #scaleInput}
     */
    void predictOriginal(FloatBuffer modelOutput, FloatBuffer sample, FloatBuffer original, int evaluation);

    /**
     * Begins a render.
     *
     * @param elements numbers in the latent of one picture
     * @param noise    where noise on the way comes from: the source that made the start noise, so that it goes on as one generator does
     */
    SamplingRun begin(int elements, NoiseSource noise);
}
