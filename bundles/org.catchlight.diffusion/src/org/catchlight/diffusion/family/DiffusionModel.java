package org.catchlight.diffusion.family;

import org.catchlight.diffusion.scheduler.SamplingPlan;
import org.catchlight.diffusion.scheduler.SchedulerConfig;
import org.catchlight.stage.StageException;

/** A model as a render needs to know it. Immutable, holds no native memory, may be used from several threads. */
public interface DiffusionModel {
    /** What it can do and how it likes to be used. */
    ModelTraits traits();

    /** What its latents are. */
    LatentFormat latents();

    /** The graph that is asked at each step. */
    DenoisingGraph denoiser();

    /** What it was trained with, and the scheduler that it names. */
    SchedulerConfig schedule();

    /**
     * The way from noise to picture as its reference takes it.
     *
     * @param steps    of the user
     * @param strength how much of the way is gone: 1 from noise, less from a picture
     * @param width    of the picture in pixels
     * @param height   of the picture in pixels
     */
    default SamplingPlan plan(int steps, double strength, int width, int height) {
        return SamplingPlan.of(steps).withStrength(strength);
    }

    /**
     * Makes the inputs of the denoising graph, beside sample and timestep, from words.
     *
     * @param words  what to paint
     * @param graphs runs the text encoders
     * @throws StageException if that fails
     */
    Conditioning condition(Words words, GraphRunner graphs) throws StageException;

    /**
     * About how much memory the model's largest attention takes for one picture where a graph computes it in one piece, in bytes; 0 where it
     * does not, or nobody knows. It grows with the fourth power of the side.
     */
    default long attentionBytes(int width, int height) {
        return 0;
    }

    /**
     * How a prompt is counted, for editors.
     *
     * @throws StageException if the tokenizer cannot be read
     */
    TokenCount count(String prompt) throws StageException;
}
