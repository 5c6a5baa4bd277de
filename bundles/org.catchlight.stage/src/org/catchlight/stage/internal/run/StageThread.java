package org.catchlight.stage.internal.run;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.catchlight.image.Frame;
import org.catchlight.stage.internal.catalog.StageCatalogService;
import org.catchlight.stage.run.RunObserver;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Runs one stage on a thread of its own, so that control can come back from a stage that does not heed a cancel. Such a stage is
 * interrupted, left to itself and disabled; should its thread end after all, it is enabled again.
 */
final class StageThread {
    private static final long POLL_MILLIS = 20;
    /** Time to heed the cancel by itself. */
    private static final long HEED_MILLIS = 1000;
    /** Time to heed the interruption after that. */
    private static final long INTERRUPTED_MILLIS = 500;

    private enum State {
        RUNNING, ENDED, ABANDONED
    }

    private final PlannedStep step;
    private final RunningContext context;
    private final StageCatalogService catalog;
    private final RunObserver observer;
    private final FutureTask<Frame> task;
    private final Thread thread;
    private State state = State.RUNNING;

    StageThread(PlannedStep step, Frame in, RunningContext context, StageCatalogService catalog, RunObserver observer) {
        this.step = step;
        this.context = context;
        this.catalog = catalog;
        this.observer = observer;
        task = new FutureTask<>(() -> step.run(in, context));
        thread = Thread.ofPlatform().daemon().name("Stage " + step.id()).unstarted(this::work);
        thread.setContextClassLoader(step.stage().service().getClass().getClassLoader());
    }

    private void work() {
        task.run();
        boolean late;
        synchronized (this) {
            late = state == State.ABANDONED;
            state = State.ENDED;
        }
        if (late) {
            catalog.enable(step.id());
        }
    }

    /**
     * Runs the stage and waits for it.
     *
     * @throws OperationCanceledException if the job was cancelled meanwhile
     * @throws ExecutionException         whose cause is what the stage threw
     */
    Frame run(IProgressMonitor job) throws ExecutionException {
        thread.start();
        boolean interrupted = false;
        long cancelledAt = 0;
        boolean told = false;
        try {
            while (true) {
                try {
                    Frame frame = task.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
                    if (cancelledAt != 0) {
                        throw new OperationCanceledException();
                    }
                    return frame;
                } catch (TimeoutException running) {
                    // look below whether the job is cancelled
                } catch (InterruptedException cancel) {
                    interrupted = true;
                } catch (ExecutionException failed) {
                    if (cancelledAt != 0 || job.isCanceled()) {
                        throw new OperationCanceledException();
                    }
                    throw failed;
                }
                long now = System.nanoTime() / 1_000_000;
                if (cancelledAt == 0 && (interrupted || job.isCanceled())) {
                    cancelledAt = Math.max(1, now);
                    context.cutOff();
                }
                if (cancelledAt != 0 && !told && now - cancelledAt >= HEED_MILLIS) {
                    told = true;
                    thread.interrupt();
                }
                if (cancelledAt != 0 && now - cancelledAt >= HEED_MILLIS + INTERRUPTED_MILLIS) {
                    abandon();
                    throw new OperationCanceledException();
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void abandon() {
        String reason = "it did not heed a cancel and still runs";
        synchronized (this) {
            if (state == State.ENDED) {
                return;
            }
            state = State.ABANDONED;
            catalog.disable(step.id(), reason);
        }
        observer.log("The stage '" + step.label() + "' (" + step.id() + ") was left to itself and disabled: " + reason);
    }
}
