package org.catchlight.diffusion.internal.noise;

import java.util.Arrays;

/**
 * Seeds spread from one seed and a path of child numbers, as {@code numpy.random.SeedSequence} spreads them (a mixing of 32-bit words
 * after M. E. O'Neill's {@code seed_seq} work of 2015): the same entropy, path and pool size give the same seeds.
 */
final class SeedSequence {
    private static final int INITIAL_A = 0x43b0d7e5;
    private static final int MULTIPLIER_A = 0x931e8875;
    private static final int INITIAL_B = 0x8b51f9dd;
    private static final int MULTIPLIER_B = 0x58f38ded;
    private static final int MIX_LEFT = 0xca01f9dd;
    private static final int MIX_RIGHT = 0x4973f715;

    private final int[] pool;
    private int hashing = INITIAL_A;

    /**
     * @param entropy  the seed, read as an unsigned number of 64 bits
     * @param poolSize 32-bit words that are mixed, at least 4
     * @param path     numbers of the child and its ancestors, each below 2³²; empty for the root
     */
    SeedSequence(long entropy, int poolSize, int... path) {
        pool = new int[poolSize];
        int[] words = assemble(entropy, path);
        for (int i = 0; i < poolSize; i++) {
            pool[i] = hash(i < words.length ? words[i] : 0);
        }
        for (int from = 0; from < poolSize; from++) {
            for (int to = 0; to < poolSize; to++) {
                if (from != to) {
                    pool[to] = mix(pool[to], hash(pool[from]));
                }
            }
        }
        for (int from = poolSize; from < words.length; from++) {
            for (int to = 0; to < poolSize; to++) {
                pool[to] = mix(pool[to], hash(words[from]));
            }
        }
    }

    /** A path begins after the pool is full, so that entropy and path cannot be taken for each other. */
    private int[] assemble(long entropy, int[] path) {
        int[] seed = entropy >>> 32 == 0 ? new int[] {(int) entropy} : new int[] {(int) entropy, (int) (entropy >>> 32)};
        if (path.length == 0) {
            return seed;
        }
        int[] words = Arrays.copyOf(seed, pool.length + path.length);
        System.arraycopy(path, 0, words, pool.length, path.length);
        return words;
    }

    private int hash(int value) {
        int hashed = value ^ hashing;
        hashing *= MULTIPLIER_A;
        hashed *= hashing;
        return hashed ^ (hashed >>> 16);
    }

    private static int mix(int left, int right) {
        int mixed = MIX_LEFT * left - MIX_RIGHT * right;
        return mixed ^ (mixed >>> 16);
    }

    /** The first so many seeds, each unsigned in 32 bits. */
    int[] seeds(int count) {
        int[] seeds = new int[count];
        int hash = INITIAL_B;
        for (int i = 0; i < count; i++) {
            int seed = pool[i % pool.length] ^ hash;
            hash *= MULTIPLIER_B;
            seed *= hash;
            seeds[i] = seed ^ (seed >>> 16);
        }
        return seeds;
    }
}
