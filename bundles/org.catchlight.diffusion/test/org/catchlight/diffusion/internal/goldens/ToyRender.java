package org.catchlight.diffusion.internal.goldens;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import org.catchlight.diffusion.noise.NoiseSource;
import org.catchlight.diffusion.scheduler.SamplingRun;
import org.catchlight.diffusion.scheduler.Trajectory;

/** A render as an engine does it, but with a few lines instead of a model: the same as in {@code releng/goldens/schedulers/make.py}. */
public final class ToyRender {
    private final int elements;
    private final double slope;
    /** After each evaluation. */
    public final float[] samples;
    /** As the stand-in for the model sees the picture, at each evaluation. */
    public final float[] originals;
    /** The picture with the noise of the next evaluation, after each but the last. */
    public final float[] masked;

    public ToyRender(GoldenCase golden, Trajectory way) {
        elements = golden.elements();
        slope = golden.outputs();
        int evaluations = way.evaluations();
        samples = new float[elements * evaluations];
        originals = new float[elements * evaluations];
        masked = new float[elements * (evaluations - 1)];
        NoiseSource source = NoiseSource.torchCpu(golden.seed());
        FloatBuffer noise = buffer();
        source.fill(noise);
        FloatBuffer original = buffer();
        FloatBuffer sample = buffer();
        for (int i = 0; i < elements; i++) {
            original.put(i, (float) Math.sin(0.3 + 0.9 * i));
            sample.put(i, noise.get(i) * way.initialNoiseScale());
        }
        if (golden.late()) {
            way.addNoise(original, noise, sample, 0);
        }
        FloatBuffer output = buffer();
        FloatBuffer work = buffer();
        SamplingRun run = way.begin(elements, source);
        for (int evaluation = 0; evaluation < evaluations; evaluation++) {
            way.scaleInput(sample, work, evaluation);
            answer(work, way.timestep(run.evaluation()), output);
            way.predictOriginal(output, sample, work, evaluation);
            work.get(0, originals, evaluation * elements, elements);
            run.step(output, sample);
            sample.get(0, samples, evaluation * elements, elements);
            if (evaluation + 1 < evaluations) {
                way.addNoise(original, noise, work, evaluation + 1);
                work.get(0, masked, evaluation * elements, elements);
            }
        }
    }

    private FloatBuffer buffer() {
        return ByteBuffer.allocateDirect(4 * elements).order(ByteOrder.nativeOrder()).asFloatBuffer();
    }

    private void answer(FloatBuffer sample, double timestep, FloatBuffer output) {
        for (int i = 0; i < elements; i++) {
            double x = sample.get(i);
            double weight = 0.7 + 0.3 * Math.sin(1 + 1.7 * i);
            double bias = Math.cos(0.5 + 2.3 * i);
            output.put(i, (float) (slope * weight * x + 0.5 * Math.tanh(0.8 * x + bias + 0.003 * timestep)));
        }
    }
}
