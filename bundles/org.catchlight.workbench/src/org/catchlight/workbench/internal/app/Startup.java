package org.catchlight.workbench.internal.app;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * Measures how the program starts. The property {@code catchlight.startup} is {@code true} to tell it on the console, {@code close}
 * to end then too, {@code hidden} to end so without a window to see: what Java and the framework keep for later starts is there then.
 */
final class Startup {
    private static final String TOLD = System.getProperty("catchlight.startup", "");

    private Startup() {
    }

    /** Says that a point was reached: time since the program began, and how much of it processors and this thread worked. */
    static void reached(String point) {
        if (!TOLD.isEmpty()) {
            var system = ManagementFactory.getRuntimeMXBean();
            long millis = System.currentTimeMillis() - system.getStartTime();
            long worked = ProcessHandle.current().info().totalCpuDuration().map(Duration::toMillis).orElse(-1L);
            long own = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
            System.out.println(point + " after " + millis + " ms, processor time " + worked + " ms, of it this thread " + own + " ms");
        }
    }

    /** Whether the workbench is to close as soon as it can be used. */
    static boolean closes() {
        return TOLD.equals("close") || hidden();
    }

    /** Whether no window is to be seen. */
    static boolean hidden() {
        return TOLD.equals("hidden");
    }
}
