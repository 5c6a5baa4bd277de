package org.catchlight.diffusion.internal.noise;

import java.nio.FloatBuffer;
import org.catchlight.diffusion.noise.NoiseSource;

/**
 * Normal numbers in the order of PyTorch's CPU generator. Sixteen and more are made in blocks of sixteen in float32: eight radii from the
 * first half and eight angles from the second. What is left over of a size that 16 does not divide is drawn, thrown away, and the last
 * sixteen of the whole are made anew. Fewer than sixteen are made one by one in float64, two from a pair of draws, of which the second is
 * kept for the next small call, however many large ones come in between.
 */
public final class TorchCpuNoise implements NoiseSource {
    private static final int BLOCK = 16;
    private static final int HALF = BLOCK / 2;
    private static final float FULL_TURN = (float) (2 * Math.PI);

    private final long seed;
    private final MersenneTwister generator;
    private final float[] block = new float[BLOCK];
    private double kept = Double.NaN;

    /** A source at the beginning of its stream. */
    public TorchCpuNoise(long seed) {
        this.seed = seed;
        generator = new MersenneTwister((int) seed);
    }

    @Override
    public long seed() {
        return seed;
    }

    @Override
    public NoiseSource reseeded(long newSeed) {
        return new TorchCpuNoise(newSeed);
    }

    @Override
    public void fill(FloatBuffer target) {
        int size = target.remaining();
        int start = target.position();
        if (size < BLOCK) {
            for (int i = 0; i < size; i++) {
                target.put(start + i, (float) one());
            }
            return;
        }
        int whole = size - size % BLOCK;
        for (int i = 0; i < whole; i += BLOCK) {
            putBlock(target, start + i);
        }
        if (whole < size) {
            for (int i = whole; i < size; i++) {
                generator.nextBits();
            }
            putBlock(target, start + size - BLOCK);
        }
    }

    private void putBlock(FloatBuffer target, int start) {
        for (int i = 0; i < BLOCK; i++) {
            block[i] = generator.nextFloat();
        }
        for (int i = 0; i < HALF; i++) {
            float radius = (float) Math.sqrt(-2 * (float) Math.log(1 - block[i]));
            double angle = FULL_TURN * block[i + HALF];
            block[i] = radius * (float) Math.cos(angle);
            block[i + HALF] = radius * (float) Math.sin(angle);
        }
        target.put(start, block);
    }

    private double one() {
        if (!Double.isNaN(kept)) {
            double ready = kept;
            kept = Double.NaN;
            return ready;
        }
        double turn = generator.nextDouble();
        double radius = Math.sqrt(-2 * Math.log1p(-generator.nextDouble()));
        kept = radius * Math.sin(2 * Math.PI * turn);
        return radius * Math.cos(2 * Math.PI * turn);
    }
}
