package org.catchlight.diffusion.internal.noise;

import java.nio.FloatBuffer;
import org.catchlight.diffusion.noise.CudaDevice;
import org.catchlight.diffusion.noise.NoiseSource;

/**
 * Normal numbers in the order of PyTorch's CUDA generator. A call starts as many threads as there are elements, in blocks of 256, but
 * no more than the device holds. Each thread has its own subsequence of Philox (the upper half of the counter) and makes four numbers at a
 * time; they go to the elements one whole grid of threads apart. Only beyond one grid are the second to fourth number used at all. The
 * lower half of the counter counts the groups of four, over all calls.
 */
public final class TorchCudaNoise implements NoiseSource {
    private static final int BLOCK_THREADS = 256;
    private static final int AT_ONCE = 4;
    private static final float TO_UNIT = 0x1p-32f;
    private static final float TO_ANGLE = (float) (0x1p-32 * 2 * Math.PI);

    private final long seed;
    private final CudaDevice device;
    private final int[] words = new int[AT_ONCE];
    private final float[] group = new float[AT_ONCE];
    private long groupsDone;

    /** A source at the beginning of its stream. */
    public TorchCudaNoise(long seed, CudaDevice device) {
        this.seed = seed;
        this.device = device;
    }

    @Override
    public long seed() {
        return seed;
    }

    @Override
    public NoiseSource reseeded(long newSeed) {
        return new TorchCudaNoise(newSeed, device);
    }

    @Override
    public void fill(FloatBuffer target) {
        int size = target.remaining();
        if (size == 0) {
            return;
        }
        int start = target.position();
        int wanted = Math.ceilDiv(size, BLOCK_THREADS) * BLOCK_THREADS;
        int threads = Math.min(wanted, device.threads());
        long perRound = (long) threads * AT_ONCE;
        long rounds = (size - 1) / perRound + 1;
        int used = threads < size ? AT_ONCE : 1;
        for (int round = 0; round < rounds; round++) {
            long base = round * perRound;
            for (int thread = 0; thread < threads && base + thread < size; thread++) {
                makeGroup(thread, groupsDone + round, used);
                for (int i = 0; i < used; i++) {
                    long element = base + thread + (long) i * threads;
                    if (element < size) {
                        target.put(start + (int) element, group[i]);
                    }
                }
            }
        }
        groupsDone += rounds;
    }

    private void makeGroup(int thread, long index, int used) {
        words[0] = (int) index;
        words[1] = (int) (index >>> 32);
        words[2] = thread;
        words[3] = 0;
        Philox.scramble(words, (int) seed, (int) (seed >>> 32));
        pair(0);
        if (used > 2) {
            pair(2);
        }
    }

    /** Box and Muller's transform in float32, as the cuRAND library does it: never a logarithm of zero, sine first. */
    private void pair(int first) {
        float uniform = (words[first] & 0xffffffffL) * TO_UNIT + TO_UNIT / 2;
        float angle = (words[first + 1] & 0xffffffffL) * TO_ANGLE + TO_ANGLE / 2;
        float radius = (float) Math.sqrt(-2f * (float) Math.log(uniform));
        group[first] = radius * (float) Math.sin(angle);
        group[first + 1] = radius * (float) Math.cos(angle);
    }
}
