package org.catchlight.film.internal;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Work on the rows of a picture, on all cores, with progress and cancelling. */
final class Rows {
    private static final int BAND = 64;
    private static final int SMALL_BAND = 32;
    private static final int BANDS_AT_ONCE = 16;

    private Rows() {
    }

    /** Work on the rows from {@code first} up to, not including, {@code end}. */
    @FunctionalInterface
    interface BandWork {
        void run(int first, int end);
    }

    /** Calls {@code work} for all rows in bands of a few, in any order, for work that goes faster from row to row. */
    static void forEachBand(int height, IProgressMonitor monitor, BandWork work) {
        int bands = (height + SMALL_BAND - 1) / SMALL_BAND;
        SubMonitor progress = SubMonitor.convert(monitor, bands);
        for (int first = 0; first < bands; first += BANDS_AT_ONCE) {
            if (progress.isCanceled()) {
                throw new OperationCanceledException();
            }
            int end = Math.min(bands, first + BANDS_AT_ONCE);
            IntStream.range(first, end).parallel()
                    .forEach(band -> work.run(band * SMALL_BAND, Math.min(height, (band + 1) * SMALL_BAND)));
            progress.worked(end - first);
        }
    }

    /** Calls {@code work} for every row from 0 to {@code height}, in any order. */
    static void forEach(int height, IProgressMonitor monitor, IntConsumer work) {
        SubMonitor progress = SubMonitor.convert(monitor, height);
        for (int first = 0; first < height; first += BAND) {
            if (progress.isCanceled()) {
                throw new OperationCanceledException();
            }
            int end = Math.min(height, first + BAND);
            IntStream.range(first, end).parallel().forEach(work);
            progress.worked(end - first);
        }
    }
}
