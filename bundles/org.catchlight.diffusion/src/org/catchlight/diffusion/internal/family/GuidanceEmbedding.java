package org.catchlight.diffusion.internal.family;

import org.catchlight.diffusion.family.HostTensor;

/** The guidance scale as an input of models distilled from guided pictures: sines and cosines of 1000·(scale − 1) (Luo and others 2023). */
final class GuidanceEmbedding {
    private static final double HIGHEST = 10000;

    private GuidanceEmbedding() {
    }

    /** @param width of the input {@code timestep_cond} */
    static HostTensor of(double guidanceScale, int width) {
        float[] values = new float[width];
        int half = width / 2;
        float position = (float) ((guidanceScale - 1) * 1000);
        float step = (float) (Math.log(HIGHEST) / (half - 1));
        for (int i = 0; i < half; i++) {
            float angle = position * (float) Math.exp(i * -step);
            values[i] = (float) Math.sin(angle);
            values[half + i] = (float) Math.cos(angle);
        }
        return HostTensor.batched(values, 1, width);
    }
}
