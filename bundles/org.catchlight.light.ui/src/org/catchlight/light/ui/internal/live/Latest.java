package org.catchlight.light.ui.internal.live;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;

/** A thread that does the newest of what it is asked: work that has not begun when newer comes is dropped, work that has is finished. */
final class Latest implements AutoCloseable {
    private final ExecutorService thread;
    /** Work that may come late leaves the processors to others so many times as long as it took. */
    private static final int SHARE = 5;
    /** But no longer than this, unless it pauses for longer anyway. */
    private static final long MOST_NANOS = 600_000_000L;

    private final long pauseNanos;
    /** Work that waits, or null; guarded by this. */
    private Runnable next;
    private long restsUntil;
    private boolean failed;

    /**
     * A thread.
     *
     * @param pauseMillis how long it leaves the processors to others between two pieces of work at least, for work that may come late;
     *                    0 for work that may not
     */
    Latest(String name, long pauseMillis) {
        pauseNanos = TimeUnit.MILLISECONDS.toNanos(pauseMillis);
        restsUntil = System.nanoTime();
        thread = Executors.newSingleThreadExecutor(work -> {
            Thread own = new Thread(work, name);
            own.setDaemon(true);
            own.setPriority(Thread.NORM_PRIORITY - 1);
            return own;
        });
    }

    /** Does this instead of what waits. Any thread. */
    synchronized void submit(Runnable work) {
        boolean idle = next == null;
        next = work;
        notifyAll();
        if (idle) {
            try {
                thread.execute(this::run);
            } catch (RejectedExecutionException closed) {
                next = null;
            }
        }
    }

    /** Waits until some time has passed and answers true, or false as soon as newer work comes. Called by the work itself. */
    synchronized boolean rests(long millis) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        try {
            while (next == null) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    return true;
                }
                wait(left);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private synchronized Runnable take() {
        Runnable work = next;
        next = null;
        return work;
    }

    private void run() {
        try {
            TimeUnit.NANOSECONDS.sleep(restsUntil - System.nanoTime());
        } catch (InterruptedException closed) {
            return;
        }
        Runnable work = take();
        if (work == null) {
            return;
        }
        long begun = System.nanoTime();
        try {
            work.run();
            failed = false;
        } catch (OperationCanceledException stale) {
            // Something newer is on its way, or the view is closed.
        } catch (RuntimeException | LinkageError failure) {
            if (!failed) {
                ILog.get().error(Thread.currentThread().getName() + " failed", failure);
            }
            failed = true;
        }
        long done = System.nanoTime();
        restsUntil = pauseNanos == 0 ? done : done + Math.max(pauseNanos, Math.min(MOST_NANOS, SHARE * (done - begun)));
    }

    @Override
    public void close() {
        take();
        thread.shutdownNow();
    }
}
