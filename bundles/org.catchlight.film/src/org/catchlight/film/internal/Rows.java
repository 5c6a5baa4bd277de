package org.catchlight.film.internal;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Work on the rows of a picture, on all cores, with progress and cancelling. */
final class Rows {
    private static final int BAND = 64;

    private Rows() {
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
