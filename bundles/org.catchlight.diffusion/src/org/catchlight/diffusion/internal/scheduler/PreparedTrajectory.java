package org.catchlight.diffusion.internal.scheduler;

import java.nio.FloatBuffer;
import java.util.Objects;
import org.catchlight.diffusion.noise.NoiseSource;
import org.catchlight.diffusion.scheduler.SamplingRun;
import org.catchlight.diffusion.scheduler.Trajectory;

/** A way as a table with one line an evaluation: all that schedulers differ in but the step itself. */
final class PreparedTrajectory implements Trajectory {

    /**
     * One evaluation.
     *
     * @param timestep     as the model gets it
     * @param noiseLevel   as {@link Trajectory#noiseLevel} has it
     * @param signal       by what a picture's latent is multiplied in a sample at this level
     * @param noise        by what noise is multiplied in it
     * @param inputDivisor by what the sample is divided for the model
     * @param fromSample   share of the sample in the predicted picture
     * @param fromOutput   share of the model's output in it
     */
    record Level(double timestep, double noiseLevel, float signal, float noise, float inputDivisor, float fromSample,
            float fromOutput) {
    }

    /** Makes the running part. */
    @FunctionalInterface
    interface Start {
        SamplingRun begin(int elements, NoiseSource noise);
    }

    private final Level[] levels;
    private final Window window;
    private final double lastNoiseLevel;
    private final float initialNoiseScale;
    private final Start start;

    /**
     * @param levels all evaluations of the whole way
     * @param window those of them that are gone
     * @param end    noise level after the last of the whole way
     */
    PreparedTrajectory(Level[] levels, Window window, double end, float initialNoiseScale, Start start) {
        this.levels = levels;
        this.window = window;
        this.lastNoiseLevel = window.end() < levels.length ? levels[window.end()].noiseLevel : end;
        this.initialNoiseScale = initialNoiseScale;
        this.start = start;
    }

    private Level level(int evaluation) {
        return levels[window.first() + Objects.checkIndex(evaluation, evaluations())];
    }

    @Override
    public int evaluations() {
        return window.end() - window.first();
    }

    @Override
    public double timestep(int evaluation) {
        return level(evaluation).timestep;
    }

    @Override
    public double noiseLevel(int evaluation) {
        return evaluation == evaluations() ? lastNoiseLevel : level(evaluation).noiseLevel;
    }

    @Override
    public float initialNoiseScale() {
        return initialNoiseScale;
    }

    @Override
    public void scaleInput(FloatBuffer sample, FloatBuffer scaled, int evaluation) {
        float divisor = level(evaluation).inputDivisor;
        int count = sameLength(sample, scaled);
        int from = sample.position();
        int to = scaled.position();
        if (divisor == 1) {
            scaled.put(to, sample, from, count);
            return;
        }
        for (int i = 0; i < count; i++) {
            scaled.put(to + i, sample.get(from + i) / divisor);
        }
    }

    @Override
    public void addNoise(FloatBuffer original, FloatBuffer noise, FloatBuffer noisy, int evaluation) {
        Level level = level(evaluation);
        mix(original, level.signal, noise, level.noise, noisy);
    }

    @Override
    public void predictOriginal(FloatBuffer modelOutput, FloatBuffer sample, FloatBuffer original, int evaluation) {
        Level level = level(evaluation);
        mix(sample, level.fromSample, modelOutput, level.fromOutput, original);
    }

    private static void mix(FloatBuffer first, float firstShare, FloatBuffer second, float secondShare, FloatBuffer result) {
        int count = sameLength(first, second);
        sameLength(first, result);
        int from = first.position();
        int with = second.position();
        int to = result.position();
        for (int i = 0; i < count; i++) {
            result.put(to + i, first.get(from + i) * firstShare + second.get(with + i) * secondShare);
        }
    }

    private static int sameLength(FloatBuffer one, FloatBuffer other) {
        if (one.remaining() != other.remaining()) {
            throw new IllegalArgumentException("Buffers of " + one.remaining() + " and " + other.remaining() + " numbers");
        }
        return one.remaining();
    }

    @Override
    public SamplingRun begin(int elements, NoiseSource noise) {
        return start.begin(elements, noise);
    }
}
