package org.catchlight.diffusion.internal.paint;

import java.nio.FloatBuffer;
import org.catchlight.diffusion.scheduler.Trajectory;

/**
 * Keeps what a mask does not cover as it was: after each step it gets the original's latent at that noise level.
 *
 * @param mask     one plane of 0 (kept) and 1 (painted)
 * @param original latent of the picture
 * @param noise    of the start
 */
record MaskBlend(FloatBuffer mask, FloatBuffer original, FloatBuffer noise) {
    /**
     * Blends after a step.
     *
     * @param next the evaluation that follows; {@link Trajectory#evaluations()} after the last
     */
    void apply(Trajectory trajectory, int next, FloatBuffer latent) {
        FloatBuffer kept = original;
        if (next < trajectory.evaluations()) {
            kept = Buffers.floats(original.remaining());
            trajectory.addNoise(original, noise, kept, next);
        }
        int plane = mask.remaining();
        for (int i = 0; i < original.remaining(); i++) {
            float painted = mask.get(i % plane);
            latent.put(i, (1 - painted) * kept.get(i) + painted * latent.get(i));
        }
    }
}
