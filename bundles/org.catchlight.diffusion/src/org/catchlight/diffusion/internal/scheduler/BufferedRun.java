package org.catchlight.diffusion.internal.scheduler;

import java.nio.FloatBuffer;
import org.catchlight.diffusion.noise.NoiseSource;
import org.catchlight.diffusion.scheduler.SamplingRun;

/** A run that works on copies in arrays, which it makes once. */
abstract class BufferedRun implements SamplingRun {
    private final Window window;
    private final NoiseSource source;
    private final float[] output;
    private final float[] sample;
    private final float[] noise;
    private int index;

    /** @param source null if the run draws no noise */
    BufferedRun(int elements, Window window, NoiseSource source) {
        if (elements < 1) {
            throw new IllegalArgumentException("A latent of " + elements + " numbers");
        }
        this.window = window;
        this.source = source;
        output = new float[elements];
        sample = new float[elements];
        noise = source == null ? null : new float[elements];
        index = window.first();
    }

    @Override
    public final int evaluation() {
        return index - window.first();
    }

    @Override
    public final void step(FloatBuffer modelOutput, FloatBuffer target) {
        if (index == window.end()) {
            throw new IllegalStateException("The render is at its end");
        }
        if (modelOutput.remaining() != output.length || target.remaining() != sample.length) {
            throw new IllegalArgumentException("Buffers of " + modelOutput.remaining() + " and " + target.remaining()
                    + " numbers for a latent of " + sample.length);
        }
        modelOutput.get(modelOutput.position(), output);
        target.get(target.position(), sample);
        advance(index, output, sample);
        target.put(target.position(), sample);
        index++;
    }

    /**
     * Moves the sample, in place.
     *
     * @param at     evaluation of the whole way, not of the window
     * @param model  the model's output, free to be overwritten
     * @param moving the sample
     */
    abstract void advance(int at, float[] model, float[] moving);

    /** How far the run is from its beginning. */
    final int done() {
        return evaluation();
    }

    /** Fresh noise; the array is the same in every call. */
    final float[] drawNoise() {
        source.fill(FloatBuffer.wrap(noise));
        return noise;
    }
}
