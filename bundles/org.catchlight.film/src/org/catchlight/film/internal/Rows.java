package org.catchlight.film.internal;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Work on the rows of a picture, on all cores, with progress and cancelling. */
final class Rows {
    private static final int BAND = 16;
    private static final int LARGE_BAND = 32;

    private Rows() {
    }

    /** Work on the rows from {@code first} up to, not including, {@code end}. */
    @FunctionalInterface
    interface BandWork {
        void run(int first, int end);
    }

    /** Calls {@code work} for every row from 0 to {@code height}, in any order. */
    static void forEach(int height, IProgressMonitor monitor, IntConsumer work) {
        forEachBand(height, BAND, monitor, (first, end) -> {
            for (int y = first; y < end; y++) {
                work.accept(y);
            }
        });
    }

    /** Calls {@code work} for all rows in bands of a few, in any order, for work that goes faster from row to row. */
    static void forEachBand(int height, IProgressMonitor monitor, BandWork work) {
        forEachBand(height, LARGE_BAND, monitor, work);
    }

    /** Whoever is free takes the next band; the caller's thread reports progress. */
    private static void forEachBand(int height, int rows, IProgressMonitor monitor, BandWork work) {
        int bands = (height + rows - 1) / rows;
        SubMonitor progress = SubMonitor.convert(monitor, bands);
        Thread caller = Thread.currentThread();
        AtomicInteger next = new AtomicInteger();
        IntStream.range(0, Math.min(bands, Runtime.getRuntime().availableProcessors())).parallel().forEach(worker -> {
            int told = 0;
            for (int band = next.getAndIncrement(); band < bands; band = next.getAndIncrement()) {
                if (progress.isCanceled()) {
                    throw new OperationCanceledException();
                }
                work.run(band * rows, Math.min(height, (band + 1) * rows));
                if (Thread.currentThread() == caller) {
                    progress.worked(band - told);
                    told = band;
                }
            }
        });
    }
}
