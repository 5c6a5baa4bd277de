package org.catchlight.diffusion.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PromptWeightsTest {
    private static final int ROWS = 77;
    private static final int WIDTH = 24;

    private static float[] draw(long seed) {
        Random random = new Random(seed);
        float[] values = new float[ROWS * WIDTH];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian() + 0.3f;
        }
        return values;
    }

    private static double mean(float[] values) {
        return IntStream.range(0, values.length).mapToDouble(i -> values[i]).average().orElseThrow();
    }

    private static float[] ones() {
        float[] weights = new float[ROWS];
        java.util.Arrays.fill(weights, 1);
        return weights;
    }

    @Test
    void followsTheFormulaByHand() {
        float[] embedding = {1, 2, 3, 4};
        PromptWeights.apply(embedding, 2, new float[] {2, 1});
        // sums 10 and 2+4+3+4 = 13
        assertArrayEquals(new float[] {20f / 13, 40f / 13, 30f / 13, 40f / 13}, embedding, 1e-6f);
    }

    @Test
    void keepsTheMeanAndTheRatioBetweenRows() {
        float[] before = draw(1);
        float[] after = before.clone();
        float[] weights = ones();
        weights[5] = 1.4f;
        weights[6] = 0.7f;
        PromptWeights.apply(after, WIDTH, weights);
        assertEquals(mean(before), mean(after), 1e-6);
        float plain = after[0] / before[0];
        assertEquals(1.4f * plain, after[5 * WIDTH + 3] / before[5 * WIDTH + 3], 1e-5f);
        assertEquals(0.7f * plain, after[6 * WIDTH + 3] / before[6 * WIDTH + 3], 1e-5f);
    }

    @Test
    void neutralWeightsChangeNotABit() {
        float[] values = draw(2);
        float[] before = values.clone();
        PromptWeights.apply(values, WIDTH, ones());
        assertArrayEquals(before, values);
    }

    @Test
    void aMeanOfZeroLeavesFiniteValues() {
        float[] values = {1, -1, 3, 5};
        PromptWeights.apply(values, 2, new float[] {1, 0});
        assertArrayEquals(new float[] {1, -1, 0, 0}, values);
    }

    @Test
    void worksInADirectBufferFromItsPositionOn() {
        float[] expected = draw(3);
        FloatBuffer buffer = ByteBuffer.allocateDirect((expected.length + 7) * Float.BYTES).order(ByteOrder.nativeOrder()).asFloatBuffer();
        buffer.position(7).put(expected).position(7);
        float[] weights = ones();
        weights[1] = 2;
        PromptWeights.apply(buffer, WIDTH, weights);
        PromptWeights.apply(expected, WIDTH, weights);
        float[] actual = new float[expected.length];
        assertEquals(7, buffer.position());
        buffer.get(actual);
        assertArrayEquals(expected, actual);
        assertEquals(0, buffer.get(6));
    }

    @Test
    void tooSmallABufferIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> PromptWeights.apply(new float[3], 2, new float[] {1, 2}));
        assertThrows(IllegalArgumentException.class, () -> PromptWeights.apply(new float[4], 0, new float[] {1, 2}));
    }
}
