package org.catchlight.image.internal.icc;

import java.util.function.DoubleUnaryOperator;
import org.catchlight.image.Srgb;

/** A transfer curve as a table from encoded 0–1 to linear 0–1. */
record Curve(float[] table) {
    private static final int STEPS = 1 << 12;
    static final Curve SRGB = of(encoded -> Srgb.decode((float) encoded));

    static Curve of(DoubleUnaryOperator decode) {
        float[] table = new float[STEPS + 1];
        for (int step = 0; step <= STEPS; step++) {
            double value = decode.applyAsDouble((double) step / STEPS);
            table[step] = (float) (value >= 0 ? Math.min(value, 1) : 0);
        }
        return new Curve(table);
    }

    float decode(float encoded) {
        float position = Math.clamp(encoded, 0f, 1f) * STEPS;
        int step = Math.min((int) position, STEPS - 1);
        return table[step] + (position - step) * (table[step + 1] - table[step]);
    }

    /** Largest difference from another curve. */
    float distance(Curve other) {
        float largest = 0;
        for (int step = 0; step <= STEPS; step++) {
            largest = Math.max(largest, Math.abs(table[step] - other.table[step]));
        }
        return largest;
    }
}
