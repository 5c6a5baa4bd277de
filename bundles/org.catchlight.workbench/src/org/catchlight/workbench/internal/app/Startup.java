package org.catchlight.workbench.internal.app;

import java.lang.management.ManagementFactory;

/** Measures how long the program took to a usable window; told on the console when {@code -Dcatchlight.startup=true}. */
final class Startup {
    private Startup() {
    }

    static void report() {
        if (Boolean.getBoolean("catchlight.startup")) {
            long millis = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
            long cpu = ProcessHandle.current().info().totalCpuDuration().map(java.time.Duration::toMillis).orElse(-1L);
            System.out.println("Usable window after " + millis + " ms, of processor time " + cpu + " ms");
        }
    }
}
