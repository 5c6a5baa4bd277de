package org.catchlight.diffusion.internal.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.FloatBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GuidanceTest {
    @Test
    void goesFromTheNegativeThroughThePositiveAndBeyond() {
        FloatBuffer positive = FloatBuffer.wrap(new float[] {1, 2, -1});
        Guidance.of(3).apply(FloatBuffer.wrap(new float[] {0, 1, 1}), positive);
        assertArrayEquals(new float[] {3, 4, -5}, positive.array(), 1e-6f);
    }

    @Test
    void isOnBetweenTwoNoiseLevelsOnly() {
        Guidance guidance = new Guidance(5, 0, 10, 0.5);
        assertFalse(guidance.isOnAt(10.1));
        assertTrue(guidance.isOnAt(10));
        assertTrue(guidance.isOnAt(0.5));
        assertFalse(guidance.isOnAt(0.49));
        assertFalse(new Guidance(1, 0, 10, 0.5).isOnAt(5));
    }

    @Test
    void rescalingWhollyBringsBackTheDeviationOfThePositive() {
        Random random = new Random(4);
        float[] positive = new float[999];
        float[] negative = new float[999];
        for (int i = 0; i < positive.length; i++) {
            positive[i] = (float) random.nextGaussian();
            negative[i] = (float) random.nextGaussian();
        }
        double before = deviation(positive);
        for (double rescale : new double[] {0, 0.5, 1}) {
            float[] guided = positive.clone();
            new Guidance(7, rescale, 100, 0).apply(FloatBuffer.wrap(negative), FloatBuffer.wrap(guided));
            double plain = deviationOfPlain(positive, negative);
            assertEquals(rescale * before + (1 - rescale) * plain, deviation(guided), 1e-3 * plain);
        }
    }

    private static double deviationOfPlain(float[] positive, float[] negative) {
        float[] plain = positive.clone();
        Guidance.of(7).apply(FloatBuffer.wrap(negative), FloatBuffer.wrap(plain));
        return deviation(plain);
    }

    private static double deviation(float[] values) {
        double mean = 0;
        for (float value : values) {
            mean += value / values.length;
        }
        double squares = 0;
        for (float value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / (values.length - 1));
    }
}
