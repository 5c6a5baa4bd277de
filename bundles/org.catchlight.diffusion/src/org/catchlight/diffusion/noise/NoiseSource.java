package org.catchlight.diffusion.noise;

import java.nio.FloatBuffer;
import org.catchlight.diffusion.internal.noise.TorchCpuNoise;
import org.catchlight.diffusion.internal.noise.TorchCudaNoise;

/**
 * A seeded stream of standard normal numbers (mean 0, deviation 1), equal to what one {@code torch.Generator} yields that is passed
 * through a whole render: every call goes on where the last one ended, and the numbers depend on how many are asked for in each call.
 * One source belongs to one render; it is not safe for use by several threads at once.
 */
public interface NoiseSource {

    /** The seed it began with, as the user gave it. */
    long seed();

    /**
     * Fills the buffer from its position to its limit, as one call of {@code torch.randn} with that many elements does. Neither position
     * nor limit change.
     */
    void fill(FloatBuffer target);

    /** A new source of the same kind that begins at another seed. */
    NoiseSource reseeded(long newSeed);

    /**
     * PyTorch's CPU generator: {@code torch.Generator("cpu").manual_seed(seed)} and {@code randn} in float32. As there, only the lower 32
     * bits of the seed matter, so that -1 and 4294967295 are the same seed.
     */
    static NoiseSource torchCpu(long seed) {
        return new TorchCpuNoise(seed);
    }

    /**
     * PyTorch's CUDA generator: {@code torch.Generator("cuda").manual_seed(seed)} and {@code randn} in float32; all 64 bits of the seed
     * matter. A GPU computes sine, cosine and logarithm coarsely, so equal seeds agree to about 1e-5, not to the last bit.
     *
     * @param device the GPU whose order of elements is wanted; it matters only for more than {@link CudaDevice#threads()} elements
     */
    static NoiseSource torchCuda(long seed, CudaDevice device) {
        return new TorchCudaNoise(seed, device);
    }
}
