package org.catchlight.diffusion.scheduler;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What one render asks of a scheduler. Ranges are checked by {@link Scheduler#prepare}.
 *
 * @param steps       steps of the whole way, 1 to 1000 and no more than the model was trained with
 * @param strength    how much of the way is gone, over 0 to 1; less than 1 begins late, for image to image
 * @param from        share of the training's timesteps that another model has gone before (SDXL's refiner), 0 to below 1
 * @param to          share at which another model takes over, over {@code from} to 1
 * @param timesteps   timesteps instead of those spread by {@code steps}, falling; empty for none
 * @param sigmas      noise levels instead of those spread by {@code steps}, falling; empty for none
 * @param imageTokens tokens of the picture in the transformer, for models whose shift depends on the size; 0 if unknown
 * @param eta         how much noise DDIM adds on the way, 0 (none) to 1 (as much as DDPM)
 */
public record SamplingPlan(int steps, double strength, double from, double to, List<Double> timesteps, List<Double> sigmas,
        int imageTokens, double eta) {

    /** Keeps its own copies of the lists. */
    public SamplingPlan {
        timesteps = List.copyOf(timesteps);
        sigmas = List.copyOf(sigmas);
    }

    /** The whole way in so many steps. */
    public static SamplingPlan of(int steps) {
        return new SamplingPlan(steps, 1, 0, 1, List.of(), List.of(), 0, 0);
    }

    /** The given timesteps, as distilled models want them. */
    public static SamplingPlan ofTimesteps(List<Double> timesteps) {
        return new SamplingPlan(timesteps.size(), 1, 0, 1, timesteps, List.of(), 0, 0);
    }

    /**
     * The given noise levels. For flow matching they are shifted as others are, and the final 0 is left out; the Euler scheduler of
     * noise-predicting models wants the final 0 with.
     */
    public static SamplingPlan ofSigmas(List<Double> sigmas) {
        return new SamplingPlan(sigmas.size(), 1, 0, 1, List.of(), sigmas, 0, 0);
    }

    /** Noise levels from 1 to 1/steps in equal steps, before shifting, as FLUX pipelines ask for; SD3's use {@link #of} instead. */
    public static SamplingPlan ofEqualSigmas(int steps) {
        return ofSigmas(IntStream.range(0, steps).mapToObj(i -> steps == 1 ? 1.0 : 1 + i * ((1.0 / steps - 1) / (steps - 1))).toList());
    }

    /** The same with another strength. */
    public SamplingPlan withStrength(double other) {
        return new SamplingPlan(steps, other, from, to, timesteps, sigmas, imageTokens, eta);
    }

    /** The same for one of two models that share the way. */
    public SamplingPlan withRange(double newFrom, double newTo) {
        return new SamplingPlan(steps, strength, newFrom, newTo, timesteps, sigmas, imageTokens, eta);
    }

    /** The same for a picture of so many tokens. */
    public SamplingPlan withImageTokens(int tokens) {
        return new SamplingPlan(steps, strength, from, to, timesteps, sigmas, tokens, eta);
    }

    /** The same with another share of noise on DDIM's way. */
    public SamplingPlan withEta(double other) {
        return new SamplingPlan(steps, strength, from, to, timesteps, sigmas, imageTokens, other);
    }
}
