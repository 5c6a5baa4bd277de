package org.catchlight.diffusion.internal.paint;

import java.nio.FloatBuffer;

/**
 * Classifier-free guidance (Ho and Salimans 2022): ε = ε₋ + s·(ε₊ − ε₋).
 *
 * @param scale   s; 1 and less is none
 * @param rescale 0 to 1: how far the deviation of ε is brought back to that of ε₊ (Lin, Liu, Li and Yang 2024, section 3.4)
 * @param highest noise level above which the negative branch is not asked (Kynkäänniemi and others 2024)
 * @param lowest  noise level below which the negative branch is not asked
 */
public record Guidance(double scale, double rescale, double highest, double lowest) {
    /** At all noise levels. */
    public static Guidance of(double scale) {
        return new Guidance(scale, 0, Double.POSITIVE_INFINITY, 0);
    }

    /** Whether the negative branch is asked at all. */
    boolean isOn() {
        return scale > 1;
    }

    /** Whether it is asked at a noise level. */
    boolean isOnAt(double noiseLevel) {
        return isOn() && noiseLevel >= lowest && noiseLevel <= highest;
    }

    /** Combines both predictions into {@code positive}. */
    void apply(FloatBuffer negative, FloatBuffer positive) {
        int count = positive.remaining();
        int p = positive.position();
        int n = negative.position();
        double before = rescale > 0 ? deviation(positive) : 0;
        float s = (float) scale;
        for (int i = 0; i < count; i++) {
            float against = negative.get(n + i);
            positive.put(p + i, against + s * (positive.get(p + i) - against));
        }
        if (rescale > 0) {
            float factor = (float) (rescale * before / deviation(positive) + 1 - rescale);
            for (int i = 0; i < count; i++) {
                positive.put(p + i, positive.get(p + i) * factor);
            }
        }
    }

    /** Of a sample: divided by one less than its size. */
    private static double deviation(FloatBuffer values) {
        double sum = 0;
        for (int i = values.position(); i < values.limit(); i++) {
            sum += values.get(i);
        }
        double mean = sum / values.remaining();
        double squares = 0;
        for (int i = values.position(); i < values.limit(); i++) {
            double apart = values.get(i) - mean;
            squares += apart * apart;
        }
        return Math.sqrt(squares / (values.remaining() - 1));
    }
}
