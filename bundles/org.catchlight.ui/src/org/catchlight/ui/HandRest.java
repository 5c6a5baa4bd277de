package org.catchlight.ui;

import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * Knows when the user's hand rests, so that work that nobody waits for, such as pictures of presets, leaves the processors to what the
 * hand does. One for a display.
 */
public final class HandRest {
    private static final String KEY = "org.catchlight.handRest";

    private volatile long movedAt = System.nanoTime() - TimeUnit.HOURS.toNanos(1);

    private HandRest(Display display) {
        for (int kind : new int[] {SWT.MouseDown, SWT.MouseUp, SWT.MouseMove, SWT.MouseVerticalWheel, SWT.KeyDown}) {
            display.addFilter(kind, this::moved);
        }
    }

    /** The one of a display. UI thread. */
    public static HandRest of(Display display) {
        if (display.getData(KEY) instanceof HandRest known) {
            return known;
        }
        HandRest made = new HandRest(display);
        display.setData(KEY, made);
        return made;
    }

    /** A pointer that only passes by asks for nothing. */
    private void moved(Event event) {
        if (event.type != SWT.MouseMove || (event.stateMask & SWT.BUTTON_MASK) != 0) {
            movedAt = System.nanoTime();
        }
    }

    /**
     * Does work that nobody waits for as soon as no key or button of the pointer was used for some time; when the hand moves meanwhile the
     * work is cancelled, and begun anew when it rests again. Any thread but the UI thread.
     *
     * @param millis  how long the hand must rest before the work begins
     * @param closing ends it for good
     * @param work    done with a monitor that it asks often whether it is cancelled
     * @throws OperationCanceledException if {@code closing} was cancelled or the thread interrupted
     */
    public <T> T whileResting(long millis, IProgressMonitor closing, Function<IProgressMonitor, T> work) {
        while (true) {
            await(millis);
            long begun = System.nanoTime();
            IProgressMonitor monitor = new NullProgressMonitor() {
                @Override
                public boolean isCanceled() {
                    return super.isCanceled() || closing.isCanceled() || movedAt - begun > 0;
                }
            };
            try {
                return work.apply(monitor);
            } catch (OperationCanceledException stopped) {
                if (closing.isCanceled()) {
                    throw stopped;
                }
            }
        }
    }

    private void await(long millis) {
        try {
            for (long left = left(millis); left > 0; left = left(millis)) {
                TimeUnit.NANOSECONDS.sleep(left);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    private long left(long millis) {
        return movedAt + TimeUnit.MILLISECONDS.toNanos(millis) - System.nanoTime();
    }
}
