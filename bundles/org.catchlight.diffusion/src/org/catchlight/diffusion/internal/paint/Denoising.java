package org.catchlight.diffusion.internal.paint;

import java.nio.FloatBuffer;
import java.util.Optional;
import org.catchlight.diffusion.noise.NoiseSource;
import org.catchlight.diffusion.scheduler.SamplingRun;
import org.catchlight.diffusion.scheduler.Trajectory;
import org.catchlight.stage.StageException;
import org.eclipse.core.runtime.SubMonitor;

/** The way from a noisy latent to a clean one. */
final class Denoising {
    /** Looks on; the buffers are those of the render, to be read at once. */
    public interface Observer {
        /**
         * After each evaluation of the model.
         *
         * @param evaluation from 0
         * @param latent     after the step
         * @param clean      the picture's latent as the model sees it now
         * @param prediction of the model, guided
         */
        void stepped(int evaluation, FloatBuffer latent, FloatBuffer clean, FloatBuffer prediction);
    }

    private final Trajectory trajectory;
    private final Optional<MaskBlend> mask;
    private final Observer observer;

    Denoising(Trajectory trajectory, Optional<MaskBlend> mask, Observer observer) {
        this.trajectory = trajectory;
        this.mask = mask;
        this.observer = observer;
    }

    /**
     * Goes the whole way.
     *
     * @param latent  at the noise level of the first evaluation; changed in place
     * @param noise   goes on from the start noise
     * @param monitor one tick for each evaluation
     */
    void run(FloatBuffer latent, Predictor predictor, NoiseSource noise, SubMonitor monitor) throws StageException {
        int elements = latent.remaining();
        FloatBuffer scaled = Buffers.floats(elements);
        FloatBuffer prediction = Buffers.floats(elements);
        FloatBuffer clean = Buffers.floats(elements);
        SamplingRun run = trajectory.begin(elements, noise);
        StepClock clock = new StepClock(trajectory.evaluations());
        monitor.setWorkRemaining(trajectory.evaluations());
        for (int evaluation = 0; evaluation < trajectory.evaluations(); evaluation++) {
            monitor.subTask(clock.text(evaluation));
            trajectory.scaleInput(latent, scaled, evaluation);
            predictor.predict(scaled, trajectory.timestep(evaluation), trajectory.noiseLevel(evaluation), prediction, monitor);
            if (!Buffers.areFinite(prediction)) {
                throw new StageException("The model answered with numbers that are not finite at step " + (evaluation + 1) + " of "
                        + trajectory.evaluations() + ".",
                        "Lower the guidance scale, take another scheduler, or export the model in float32.");
            }
            trajectory.predictOriginal(prediction, latent, clean, evaluation);
            run.step(prediction, latent);
            if (mask.isPresent()) {
                mask.get().apply(trajectory, evaluation + 1, latent);
            }
            observer.stepped(evaluation, latent, clean, prediction);
            monitor.split(1);
        }
    }
}
