package org.catchlight.diffusion.scheduler;

import java.nio.FloatBuffer;

/** One render on its way along a {@link Trajectory}; remembers what a scheduler of several steps needs. For one thread at a time. */
public interface SamplingRun {

    /** The evaluation whose model output is awaited; {@link Trajectory#evaluations()} at the end. */
    int evaluation();

    /**
     * Moves the sample by one evaluation, in place. Both buffers are read from position to limit, which stay.
     *
     * @param modelOutput after guidance; only read
     * @throws IllegalStateException    after the last evaluation
     * @throws IllegalArgumentException if a buffer has not as many numbers as the run was begun with
     */
    void step(FloatBuffer modelOutput, FloatBuffer sample);
}
