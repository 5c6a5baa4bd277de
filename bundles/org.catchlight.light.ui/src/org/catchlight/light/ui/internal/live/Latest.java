package org.catchlight.light.ui.internal.live;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.ILog;

/** A thread that does the newest of what it is asked: work that has not begun when newer comes is dropped, work that has is finished. */
final class Latest implements AutoCloseable {
    private final AtomicReference<Runnable> next = new AtomicReference<>();
    private final ExecutorService thread;
    private boolean failed;

    Latest(String name) {
        thread = Executors.newSingleThreadExecutor(work -> {
            Thread own = new Thread(work, name);
            own.setDaemon(true);
            own.setPriority(Thread.NORM_PRIORITY - 1);
            return own;
        });
    }

    /** Does this instead of what waits. Any thread. */
    void submit(Runnable work) {
        if (next.getAndSet(work) == null) {
            try {
                thread.execute(this::run);
            } catch (RejectedExecutionException closed) {
                next.set(null);
            }
        }
    }

    /** Whether newer work waits. */
    boolean overtaken() {
        return next.get() != null;
    }

    private void run() {
        Runnable work = next.getAndSet(null);
        if (work == null) {
            return;
        }
        try {
            work.run();
            failed = false;
        } catch (org.eclipse.core.runtime.OperationCanceledException closed) {
            // The view is closed.
        } catch (RuntimeException | LinkageError failure) {
            if (!failed) {
                ILog.get().error(Thread.currentThread().getName() + " failed", failure);
            }
            failed = true;
        }
    }

    @Override
    public void close() {
        next.set(null);
        thread.shutdownNow();
    }
}
