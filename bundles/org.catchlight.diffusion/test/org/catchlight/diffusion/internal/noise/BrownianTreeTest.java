package org.catchlight.diffusion.internal.noise;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import org.catchlight.diffusion.internal.goldens.GoldenFile;
import org.catchlight.diffusion.noise.NoiseSource;
import org.junit.jupiter.api.Test;

class BrownianTreeTest {

    @Test
    void seedsSpreadAsNumpySpreadsThem() {
        assertSeeds(new SeedSequence(0, 24), 0xeff41bd6, 0xa030bacb, 0x8ab2f371, 0x5df8813d);
        assertSeeds(new SeedSequence(42, 24), 0x171c9ae3, 0x97323715, 0xf31e2760, 0x78a086b5);
        assertSeeds(new SeedSequence(42, 24, 0, 0), 0x7d4a3fcb, 0xac5d83a2, 0x7fcc8743, 0x169f9cea);
        assertSeeds(new SeedSequence((1L << 63) + 5, 24, 5, 3), 0xf63e469d, 0xf01a86dc, 0x9bdd5b66, 0xc446be7c);
        assertSeeds(new SeedSequence(7, 8, 1), 0xa97edd2f, 0xfa9fd6fd, 0x8ae5d4d3, 0x0a32181e);
    }

    private static void assertSeeds(SeedSequence sequence, int... expected) {
        assertArrayEquals(expected, sequence.seeds(4));
    }

    @Test
    void incrementsEqualTorchsde() throws IOException {
        try (GoldenFile golden = new GoldenFile("brownian.bin.gz")) {
            for (int plans = golden.whole(); plans > 0; plans--) {
                BrownianTree path = new BrownianTree(NoiseSource.torchCpu(0), golden.number(), 17, golden.real(), golden.real());
                for (int queries = golden.whole(); queries > 0; queries--) {
                    double from = golden.real();
                    double to = golden.real();
                    float[] actual = new float[17];
                    path.increment(from, to, actual);
                    assertArrayEquals(golden.floats(), actual, 5e-6f, "from " + from + " to " + to);
                }
            }
        }
    }

    @Test
    void incrementsAddUpInAnyOrder() {
        float[] whole = new float[50];
        float[] part = new float[50];
        new BrownianTree(NoiseSource.torchCpu(0), 8, 50, 0.03, 14.6).increment(0.2, 9.7, whole);
        BrownianTree other = new BrownianTree(NoiseSource.torchCpu(0), 8, 50, 0.03, 14.6);
        float[] sum = new float[50];
        for (double[] piece : new double[][] {{3.3, 9.7}, {0.2, 0.7}, {0.7, 3.3}}) {
            other.increment(piece[0], piece[1], part);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += part[i];
            }
        }
        assertArrayEquals(whole, sum, 1e-4f);
    }

    @Test
    void anIntervalTooShortToTellIsNoMotion() {
        float[] none = new float[20];
        Arrays.fill(none, 7);
        new BrownianTree(NoiseSource.torchCpu(0), 8, 20, 0.1, 7).increment(6.99999995, 7, none);
        assertEquals(0, none[3]);
    }
}
