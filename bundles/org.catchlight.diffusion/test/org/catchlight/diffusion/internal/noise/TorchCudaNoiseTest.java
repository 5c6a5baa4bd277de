package org.catchlight.diffusion.internal.noise;

import static org.catchlight.diffusion.internal.noise.TorchCpuNoiseTest.drawn;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.catchlight.diffusion.noise.CudaDevice;
import org.catchlight.diffusion.noise.NoiseSource;
import org.junit.jupiter.api.Test;

class TorchCudaNoiseTest {
    private static final CudaDevice SMALL = new CudaDevice(2, 512);

    @Test
    void philoxGivesThePublishedAnswers() {
        // known-answer vectors of Random123, philox4x32 with 10 rounds
        assertScrambled(new int[] {0, 0, 0, 0}, 0, 0, 0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8);
        assertScrambled(new int[] {-1, -1, -1, -1}, -1, -1, 0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd);
        assertScrambled(new int[] {0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, 0xa4093822, 0x299f31d0,
                0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1);
    }

    private static void assertScrambled(int[] counter, int keyLow, int keyHigh, int... expected) {
        Philox.scramble(counter, keyLow, keyHigh);
        assertArrayEquals(expected, counter);
    }

    @Test
    void seedZeroGivesThePublishedNumbersOfCudaTensors() {
        float[] expected = {-0.92466259f, -0.42534415f, -2.6438457f, 0.14518388f, -0.12086647f, -0.57972564f, -0.62285122f, -0.32838709f,
            -1.07454231f, -0.36314407f, -1.67105067f, 2.26550497f};
        assertArrayEquals(expected, drawn(NoiseSource.torchCuda(0, CudaDevice.RTX_4090), 12), 2e-6f);
    }

    @Test
    void upToItsThreadsTheDeviceDoesNotMatter() {
        assertEquals(1024, SMALL.threads());
        assertArrayEquals(drawn(NoiseSource.torchCuda(-9, CudaDevice.RTX_4090), 1024), drawn(NoiseSource.torchCuda(-9, SMALL), 1024));
        float[] large = drawn(NoiseSource.torchCuda(-9, CudaDevice.RTX_4090), 1025);
        float[] small = drawn(NoiseSource.torchCuda(-9, SMALL), 1025);
        assertArrayEquals(Arrays.copyOf(large, 1024), Arrays.copyOf(small, 1024));
        assertFalse(large[1024] == small[1024]);
    }

    @Test
    void aFullGridGoesOnWithTheOtherNumbersOfEachThread() {
        float[] all = drawn(NoiseSource.torchCuda(77, SMALL), 4 * 1024 + 10);
        // the cosine of the pair whose sine came first: radius² = −2 ln u and the same angle
        int[] words = {0, 0, 5, 0};
        Philox.scramble(words, 77, 0);
        double uniform = ((words[0] & 0xffffffffL) + 0.5) / 0x1p32;
        double radius = Math.sqrt(-2 * Math.log(uniform));
        assertEquals(radius, Math.hypot(all[5], all[5 + 1024]), 1e-5);
        int[] next = {1, 0, 5, 0};
        Philox.scramble(next, 77, 0);
        double again = Math.sqrt(-2 * Math.log(((next[0] & 0xffffffffL) + 0.5) / 0x1p32));
        assertTrue(Math.abs(all[4 * 1024 + 5]) <= again + 1e-5);
    }

    @Test
    void callsGoOnWhereTheLastOneEnded() {
        NoiseSource noise = NoiseSource.torchCuda(4, SMALL);
        float[] first = drawn(noise, 100);
        float[] second = drawn(noise, 100);
        assertFalse(Arrays.equals(first, second));
        NoiseSource other = NoiseSource.torchCuda(4, SMALL);
        drawn(other, 1);
        assertArrayEquals(second, drawn(other, 100), "one call counts as one, however few numbers it makes");
        NoiseSource third = NoiseSource.torchCuda(4, SMALL);
        drawn(third, 5000);
        drawn(other, 1);
        float[] afterTwoRounds = drawn(third, 100);
        NoiseSource fourth = NoiseSource.torchCuda(4, SMALL);
        drawn(fourth, 1);
        drawn(fourth, 1);
        assertArrayEquals(drawn(fourth, 100), afterTwoRounds, "5000 numbers take two groups a thread");
    }

    @Test
    void numbersAreNormalAndAllOfTheSeedMatters() {
        float[] values = drawn(NoiseSource.torchCuda(1L << 40, SMALL), 200_000);
        double sum = 0;
        double squares = 0;
        for (float value : values) {
            sum += value;
            squares += (double) value * value;
        }
        assertEquals(0, sum / values.length, 0.01);
        assertEquals(1, squares / values.length, 0.01);
        assertFalse(Arrays.equals(values, drawn(NoiseSource.torchCuda(0, SMALL), values.length)));
    }

    @Test
    void devicesOutOfRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new CudaDevice(0, 1536));
        assertThrows(IllegalArgumentException.class, () -> new CudaDevice(10, 100));
    }
}
