package org.catchlight.diffusion.internal.noise;

/**
 * Philox 4x32-10, the counter-based generator of Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3" (2011).
 * It has no state: the four words of the counter and the two of the key make four words of noise.
 */
final class Philox {
    private static final int ROUNDS = 10;
    private static final long MULTIPLIER_A = 0xD2511F53L;
    private static final long MULTIPLIER_B = 0xCD9E8D57L;
    private static final int WEYL_A = 0x9E3779B9;
    private static final int WEYL_B = 0xBB67AE85;

    private Philox() {
    }

    /** Replaces the counter's four words by four words of noise. */
    static void scramble(int[] words, int keyLow, int keyHigh) {
        int a = words[0];
        int b = words[1];
        int c = words[2];
        int d = words[3];
        int low = keyLow;
        int high = keyHigh;
        for (int round = 0; round < ROUNDS; round++) {
            long productA = MULTIPLIER_A * (a & 0xffffffffL);
            long productB = MULTIPLIER_B * (c & 0xffffffffL);
            a = (int) (productB >>> 32) ^ b ^ low;
            b = (int) productB;
            c = (int) (productA >>> 32) ^ d ^ high;
            d = (int) productA;
            low += WEYL_A;
            high += WEYL_B;
        }
        words[0] = a;
        words[1] = b;
        words[2] = c;
        words[3] = d;
    }
}
