package org.catchlight.standin.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SubsurfaceDiffusionTest {
    private static final int SIZE = 201;

    private static float[] filled(float value) {
        float[] plane = new float[SIZE * SIZE];
        Arrays.fill(plane, value);
        return plane;
    }

    /** Light on a line in the middle, one pixel wide. */
    private static float[] line() {
        float[] light = new float[SIZE * SIZE * 3];
        for (int y = 0; y < SIZE; y++) {
            Arrays.fill(light, (y * SIZE + SIZE / 2) * 3, (y * SIZE + SIZE / 2) * 3 + 3, 1f);
        }
        return light;
    }

    /** Standard deviation across the line in millimetres. */
    private static double spread(float[] light, int channel, double pixel) {
        double sum = 0;
        double square = 0;
        int row = SIZE / 2 * SIZE;
        for (int x = 0; x < SIZE; x++) {
            double value = light[(row + x) * 3 + channel];
            double mm = (x - SIZE / 2) * pixel * 10;
            sum += value;
            square += value * mm * mm;
        }
        return Math.sqrt(square / sum);
    }

    @Test
    void lightSpreadsByTheMillimetresOfTheProfile() {
        // From the variances and weights of the six Gaussians: red √1.44, green √0.10, blue √0.023 mm, red cut off at 6.2 mm.
        for (double pixel : new double[] {0.02, 0.035, 0.05}) {
            float[] light = line();
            new SubsurfaceDiffusion(pixel).apply(light, filled(1), filled(150), SIZE, SIZE);
            double box = pixel * 10 * pixel * 10 / 12;
            assertEquals(Math.sqrt(1.35 + box), spread(light, 0, pixel), 0.12, "red at " + pixel);
            assertEquals(Math.sqrt(0.100 + box), spread(light, 1, pixel), 0.09, "green at " + pixel);
            assertEquals(Math.sqrt(0.0230 + box), spread(light, 2, pixel), 0.09, "blue at " + pixel);
        }
    }

    @Test
    void evenLightStaysAsItIs() {
        float[] light = new float[SIZE * SIZE * 3];
        Arrays.fill(light, 0.7f);
        new SubsurfaceDiffusion(0.03).apply(light, filled(1), filled(150), SIZE, SIZE);
        for (float value : light) {
            assertEquals(0.7f, value, 1e-5);
        }
    }

    @Test
    void nothingPassesAStepOfDepth() {
        float[] light = new float[SIZE * SIZE * 3];
        float[] depth = filled(150);
        for (int p = 0; p < SIZE * SIZE; p++) {
            if (p % SIZE > SIZE / 2) {
                depth[p] = 154;
                Arrays.fill(light, p * 3, p * 3 + 3, 1f);
            }
        }
        new SubsurfaceDiffusion(0.03).apply(light, filled(1), depth, SIZE, SIZE);
        assertTrue(light[(SIZE / 2 * SIZE + SIZE / 2) * 3] < 0.002);
    }
}
