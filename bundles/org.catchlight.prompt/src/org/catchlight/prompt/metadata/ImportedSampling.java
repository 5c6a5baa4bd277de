package org.catchlight.prompt.metadata;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * How the other program went from noise to picture. What it did not say is empty.
 *
 * @param seed    from 0; of a seed over 2<sup>63</sup> its lower 32 bits, which give the same noise
 * @param steps   denoising steps
 * @param sampler the other program's name of its sampler, or empty
 * @param spacing the other program's name for how noise levels were spread, or empty
 * @param scale   guidance scale
 * @param rescale how much of guidance's contrast was taken back, 0–1
 * @param noise   where the start noise came from
 * @param flow    whether the model is of the flow-matching kind (FLUX, Stable Diffusion 3)
 */
public record ImportedSampling(OptionalLong seed, OptionalInt steps, String sampler, String spacing, OptionalDouble scale,
        OptionalDouble rescale, Optional<Noise> noise, boolean flow) {
    /** Nothing said. */
    public static final ImportedSampling NONE = new ImportedSampling(OptionalLong.empty(), OptionalInt.empty(), "", "",
            OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty(), false);

    /** Whose random numbers start noise is made of. */
    public enum Noise {
        /** PyTorch's generator on a processor. */
        PROCESSOR,
        /** PyTorch's generator on a CUDA device. */
        GPU
    }
}
