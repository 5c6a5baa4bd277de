package org.catchlight.standin.internal.render;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Work on the rows of a picture on all cores. The caller's thread reports progress, and every band asks whether it is cancelled. */
final class Bands {
    static final int ROWS = 8;

    private Bands() {
    }

    /** Work on the rows from {@code from} up to but without {@code to}. */
    @FunctionalInterface
    interface Body {
        void rows(int from, int to);
    }

    /**
     * Runs {@code body} over all rows, in any order.
     *
     * @param ticks how much this is worth on the monitor
     * @throws OperationCanceledException if the monitor was cancelled
     */
    static void run(int from, int to, IProgressMonitor monitor, int ticks, Body body) {
        int count = (to - from + ROWS - 1) / ROWS;
        Thread caller = Thread.currentThread();
        AtomicInteger done = new AtomicInteger();
        int[] told = {0};
        AtomicInteger next = new AtomicInteger();
        // Steps differ much in work: whoever is free takes the next.
        IntStream.range(0, Math.min(count, Runtime.getRuntime().availableProcessors())).parallel().forEach(worker -> {
            for (int band = next.getAndIncrement(); band < count; band = next.getAndIncrement()) {
                check(monitor);
                body.rows(from + band * ROWS, Math.min(to, from + (band + 1) * ROWS));
                int now = (int) ((long) done.incrementAndGet() * ticks / count);
                if (Thread.currentThread() == caller && now > told[0]) {
                    monitor.worked(now - told[0]);
                    told[0] = now;
                }
            }
        });
        if (ticks > told[0]) {
            monitor.worked(ticks - told[0]);
        }
    }

    /** Runs {@code body} over all rows, in any order, without progress. */
    static void run(int from, int to, Body body) {
        run(from, to, new NullProgressMonitor(), 0, body);
    }

    /** Throws if the monitor was cancelled. */
    static void check(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
