package org.catchlight.workbench.internal;

import static org.catchlight.workbench.internal.WorkbenchHarness.display;

import java.lang.management.ManagementFactory;
import org.eclipse.swt.SWTException;

/**
 * Listens to how long the UI thread works before it comes to what was asked of it. In processor time, so that a busy machine makes no
 * difference.
 */
final class UiHeart implements AutoCloseable {
    private static final int PAUSE_MILLIS = 3;

    private final Thread heart = Thread.ofPlatform().daemon().name("UI heart").start(this::run);
    private volatile long last = -1;
    private volatile long longest;
    private volatile int beats;

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                display().syncExec(this::beat);
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException | SWTException over) {
            // Nobody listens any more.
        }
    }

    /** UI thread. */
    private void beat() {
        long now = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        longest = last < 0 ? 0 : Math.max(longest, now - last);
        last = now;
        beats = beats + 1;
    }

    /** The longest that it worked at a stretch, in milliseconds of processor time. */
    double longestMillis() {
        return longest / 1e6;
    }

    /** How often it was free. */
    int beats() {
        return beats;
    }

    @Override
    public void close() {
        heart.interrupt();
    }
}
