package org.catchlight.standin.internal.head;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

/** Measures of people held to a published table. */
public final class Published {
    private Published() {
    }

    /** Their mean lies within two deviations of the published one, and nobody farther than five. Returns the mean. */
    public static double hold(String name, double[] values, double mean, double deviation) {
        double measured = Arrays.stream(values).average().orElseThrow();
        for (double value : values) {
            assertEquals(mean, value, 5 * deviation, name);
        }
        assertEquals(mean, measured, 2 * deviation, name);
        return measured;
    }
}
