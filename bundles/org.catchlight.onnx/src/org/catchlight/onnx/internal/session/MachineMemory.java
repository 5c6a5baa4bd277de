package org.catchlight.onnx.internal.session;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

/** How much memory the machine has, and this process takes. Where the system does not tell, guesses that harm nobody. */
public final class MachineMemory {
    private static final Path MEMORY = Path.of("/proc/meminfo");
    private static final Path PROCESS = Path.of("/proc/self/status");
    private static final long ASSUMED_BYTES = 8L << 30;
    private static final long KIBI = 1024;

    private MachineMemory() {
    }

    /** All the machine has, or the container it runs in, in bytes. */
    public static long physical() {
        long bytes = bean("TotalMemorySize");
        return bytes > 0 ? bytes : ASSUMED_BYTES;
    }

    /** What programs can still have without swapping, in bytes; the most there is where only wholly unused memory is told, as on Macs. */
    public static long available() {
        long bytes = kilobytes(MEMORY, "MemAvailable:") * KIBI;
        if (bytes <= 0 && System.getProperty("os.name", "").startsWith("Windows")) {
            bytes = bean("FreeMemorySize");
        }
        return bytes > 0 ? bytes : Long.MAX_VALUE;
    }

    /** What this process holds, files mapped into memory included, in bytes; 0 if unknown. */
    public static long resident() {
        return Math.max(0, kilobytes(PROCESS, "VmRSS:") * KIBI);
    }

    private static long bean(String attribute) {
        try {
            Object value = ManagementFactory.getPlatformMBeanServer().getAttribute(
                    new ObjectName(ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME), attribute);
            return value instanceof Long bytes ? bytes : -1;
        } catch (JMException unknown) {
            return -1;
        }
    }

    private static long kilobytes(Path file, String key) {
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith(key)) {
                    return Long.parseLong(line.substring(key.length()).replace("kB", "").strip());
                }
            }
        } catch (IOException | NumberFormatException unknown) {
            // told by the answer
        }
        return -1;
    }
}
