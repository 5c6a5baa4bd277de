package org.catchlight.stage.run;

import org.catchlight.shot.Shot;
import org.catchlight.stage.StageException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Runs the recipe of a shot, using again what has not changed. An OSGi service; several threads may run recipes at once. */
public interface RecipeRunner {
    /**
     * Runs one take.
     *
     * @param request  the shot and what to override
     * @param observer hears of stages, previews and the log, on any thread
     * @param monitor  progress and cancelling; control returns within two seconds of a cancel even if a stage ignores it
     * @return the finished frame and how it was made
     * @throws RecipeException if the recipe cannot be run as it stands; nothing ran
     * @throws StageException if a stage failed: a {@link StageFailure} that names it and keeps the frames before it
     * @throws org.eclipse.core.runtime.OperationCanceledException if it was cancelled
     */
    Result run(RunRequest request, RunObserver observer, IProgressMonitor monitor) throws StageException;

    /**
     * The shot that gives the same take without any override: a copy into which size, seed, engine and settings of the request are
     * written. Also checks that the recipe can be run as it stands: every stage installed, settings valid, one engine first.
     *
     * @throws RecipeException if it cannot; the message and the mend say why
     */
    Shot fold(RunRequest request) throws RecipeException;

    /** Forgets all results that are kept. */
    void clearCache();
}
