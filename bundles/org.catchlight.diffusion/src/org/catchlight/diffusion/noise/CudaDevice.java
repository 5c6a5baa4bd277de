package org.catchlight.diffusion.noise;

/**
 * What the order of PyTorch's CUDA noise depends on. PyTorch starts one thread an element until the GPU is full; from then on each thread
 * makes several elements, and which ones depends on the number of threads. Up to {@link #threads()} elements every GPU gives the same
 * noise: an RTX 4090 holds 196,608 threads, which is a latent of 4×128×128 (1024² with SDXL) three times over, but less than the
 * 16×128×128 of SD3 and FLUX.
 *
 * @param multiprocessors          streaming multiprocessors of the GPU, 1 to 1024 (RTX 3060: 28, RTX 4090: 128, A100: 108, H100: 132)
 * @param threadsPerMultiprocessor resident threads of one, 256 to 4096 (consumer GPUs since Ampere: 1536; A100, H100: 2048)
 */
public record CudaDevice(int multiprocessors, int threadsPerMultiprocessor) {

    /** An RTX 4090, the default where nothing is known. */
    public static final CudaDevice RTX_4090 = new CudaDevice(128, 1536);

    /** Checks the ranges; throws {@link IllegalArgumentException} outside of them. */
    public CudaDevice {
        if (multiprocessors < 1 || multiprocessors > 1024) {
            throw new IllegalArgumentException("A GPU has 1 to 1024 multiprocessors, not " + multiprocessors + ".");
        }
        if (threadsPerMultiprocessor < 256 || threadsPerMultiprocessor > 4096) {
            throw new IllegalArgumentException("A multiprocessor holds 256 to 4096 threads, not " + threadsPerMultiprocessor + ".");
        }
    }

    /** Threads that run at the same time in blocks of 256. */
    public int threads() {
        return multiprocessors * (threadsPerMultiprocessor / 256) * 256;
    }
}
