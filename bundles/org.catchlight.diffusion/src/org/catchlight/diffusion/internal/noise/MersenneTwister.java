package org.catchlight.diffusion.internal.noise;

/** MT19937 of Matsumoto and Nishimura (1998), seeded from 32 bits by their {@code init_genrand}, as PyTorch's CPU generator is. */
final class MersenneTwister {
    private static final int SIZE = 624;
    private static final int SHIFT = 397;
    private static final int TWIST = 0x9908b0df;

    private final int[] state = new int[SIZE];
    private int next = SIZE;

    MersenneTwister(int seed) {
        state[0] = seed;
        for (int i = 1; i < SIZE; i++) {
            state[i] = 1812433253 * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
        }
    }

    /** The next 32 bits. */
    int nextBits() {
        if (next == SIZE) {
            refill();
        }
        int bits = state[next++];
        bits ^= bits >>> 11;
        bits ^= (bits << 7) & 0x9d2c5680;
        bits ^= (bits << 15) & 0xefc60000;
        return bits ^ (bits >>> 18);
    }

    /** Uniform in 0 (with) to 1 (without), from the lower 24 bits of one draw. */
    float nextFloat() {
        return (nextBits() & 0xffffff) * 0x1p-24f;
    }

    /** Uniform in 0 (with) to 1 (without), from the lower 53 bits of two draws of which the first is the upper half. */
    double nextDouble() {
        long upper = nextBits();
        long lower = nextBits() & 0xffffffffL;
        return (((upper << 32) | lower) & ((1L << 53) - 1)) * 0x1p-53;
    }

    private void refill() {
        for (int i = 0; i < SIZE; i++) {
            int pair = (state[i] & 0x80000000) | (state[(i + 1) % SIZE] & 0x7fffffff);
            state[i] = state[(i + SHIFT) % SIZE] ^ (pair >>> 1) ^ ((pair & 1) * TWIST);
        }
        next = 0;
    }
}
