package org.catchlight.workbench.internal.app;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** Measures how the program starts; told on the console when {@code -Dcatchlight.startup=true}. */
final class Startup {
    private Startup() {
    }

    /** Says that a point was reached: time since the program began, and how much of it processors worked. */
    static void reached(String point) {
        if (Boolean.getBoolean("catchlight.startup")) {
            long millis = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
            long worked = ProcessHandle.current().info().totalCpuDuration().map(Duration::toMillis).orElse(-1L);
            long own = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
            System.out.println(point + " after " + millis + " ms, of processor time " + worked + " ms, of it this thread " + own + " ms");
        }
    }
}
