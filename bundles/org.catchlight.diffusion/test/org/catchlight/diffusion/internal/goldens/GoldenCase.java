package org.catchlight.diffusion.internal.goldens;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.catchlight.diffusion.scheduler.SamplingPlan;

/**
 * One trajectory of the reference.
 *
 * @param scheduler our id
 * @param rounded   whether the reference ran with exponentials that are rounded to the nearest
 * @param config    the model's file
 * @param plan      what was asked for
 * @param outputs   slope of the stand-in for the model
 * @param late      whether it began with a noised picture
 * @param samples   after each evaluation, one after the other; likewise the predicted originals and the picture noised for the next
 *                  evaluation, both empty for most
 */
public record GoldenCase(String scheduler, boolean rounded, String config, SamplingPlan plan, long seed, int elements, double outputs,
        boolean late, double initialScale, double[] timesteps, double[] levels, float[] samples, float[] originals, float[] masked) {

    /** All cases of the golden. */
    public static List<GoldenCase> all() throws IOException {
        List<GoldenCase> cases = new ArrayList<>();
        try (GoldenFile golden = new GoldenFile("trajectories.bin.gz")) {
            for (int count = golden.whole(); count > 0; count--) {
                cases.add(read(golden));
            }
        }
        return cases;
    }

    private static GoldenCase read(GoldenFile golden) throws IOException {
        String scheduler = golden.text();
        boolean rounded = golden.whole() == 1;
        String config = golden.text();
        SamplingPlan plan = new SamplingPlan(golden.whole(), golden.real(), golden.real(), golden.real(), list(golden.reals()),
                list(golden.reals()), golden.whole(), golden.real());
        return new GoldenCase(scheduler, rounded, config, plan, golden.number(), golden.whole(), golden.real(), golden.whole() == 1,
                golden.real(), golden.reals(), golden.reals(), golden.floats(), golden.floats(), golden.floats());
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    /** For messages. */
    public String name() {
        return scheduler + (rounded ? " (rounded) " : " ") + plan.steps() + " steps, strength " + plan.strength() + ", " + plan.from()
                + " to " + plan.to() + ", "
                + plan.timesteps().size() + " timesteps, " + plan.sigmas().size() + " sigmas, eta " + plan.eta() + ", " + elements
                + " elements, " + (config.length() > 400 ? config.substring(0, 400) + "…" : config);
    }

    /** The deepest difference over the largest number of the reference. */
    public static double difference(float[] expected, float[] actual) {
        double largest = 0;
        double worst = 0;
        for (int i = 0; i < expected.length; i++) {
            largest = Math.max(largest, Math.abs(expected[i]));
            double off = Math.abs((double) expected[i] - actual[i]);
            worst = Double.isNaN(off) ? Double.POSITIVE_INFINITY : Math.max(worst, off);
        }
        return worst / Math.max(largest, 1e-30);
    }
}
