package org.catchlight.diffusion.internal.noise;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Arrays;
import org.catchlight.diffusion.internal.goldens.GoldenFile;
import org.catchlight.diffusion.noise.NoiseSource;
import org.junit.jupiter.api.Test;

class TorchCpuNoiseTest {

    static float[] drawn(NoiseSource noise, int size) {
        float[] values = new float[size];
        noise.fill(FloatBuffer.wrap(values));
        return values;
    }

    @Test
    void everySizeAndSeedEqualsPyTorchOverManyCalls() throws IOException {
        float worst = 0;
        int numbers = 0;
        try (GoldenFile golden = new GoldenFile("noise.bin.gz")) {
            for (int plans = golden.whole(); plans > 0; plans--) {
                long seed = golden.number();
                NoiseSource noise = NoiseSource.torchCpu(seed);
                assertEquals(seed, noise.seed());
                for (int calls = golden.whole(); calls > 0; calls--) {
                    float[] expected = golden.floats();
                    float[] actual = drawn(noise, expected.length);
                    for (int i = 0; i < expected.length; i++) {
                        worst = Math.max(worst, Math.abs(expected[i] - actual[i]));
                    }
                    numbers += expected.length;
                }
            }
        }
        assertTrue(numbers > 7000, "the golden is too small: " + numbers);
        assertTrue(worst <= 1e-6f, "off by " + worst);
    }

    @Test
    void aWrongSeedOrAForgottenKeptNumberMissesByFar() {
        float[] right = drawn(NoiseSource.torchCpu(5), 64);
        assertFalse(Arrays.equals(right, drawn(NoiseSource.torchCpu(6), 64)));
        NoiseSource three = NoiseSource.torchCpu(5);
        drawn(three, 3);
        NoiseSource four = NoiseSource.torchCpu(5);
        drawn(four, 4);
        assertTrue(Math.abs(drawn(three, 1)[0] - drawn(four, 1)[0]) > 1e-4);
    }

    @Test
    void directBuffersAreFilledBetweenPositionAndLimitOnly() {
        FloatBuffer buffer = ByteBuffer.allocateDirect(400).order(ByteOrder.nativeOrder()).asFloatBuffer();
        buffer.position(7).limit(7 + 40);
        NoiseSource.torchCpu(3).fill(buffer);
        assertEquals(7, buffer.position());
        assertEquals(47, buffer.limit());
        float[] inside = new float[40];
        buffer.get(7, inside);
        assertArrayEquals(drawn(NoiseSource.torchCpu(3), 40), inside);
        buffer.clear();
        assertEquals(0, buffer.get(6));
        assertEquals(0, buffer.get(47));
    }

    @Test
    void anotherSeedBeginsAnew() {
        NoiseSource used = NoiseSource.torchCpu(1);
        drawn(used, 5);
        assertArrayEquals(drawn(NoiseSource.torchCpu(2), 20), drawn(used.reseeded(2), 20));
    }
}
