package org.catchlight.onnx.internal.provider;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.catchlight.onnx.internal.Log;

/**
 * ONNX Runtime's official builds report to their maker unless {@code ORT_DISABLE_TELEMETRY} is set before they are loaded; the switch of
 * its Java library comes too late for the first report and the identifier that goes with it. Java cannot change its own environment, the
 * C library can. On Windows the reports go to whoever listens on the machine, and the Java switch is enough. It is not only a matter of
 * privacy: with its reports on, version 1.29.0 crashes the process on Linux if the command line is longer than about 4 KB, which a class
 * path easily is, and sometimes hangs at the end of the process.
 */
final class Telemetry {
    static final String VARIABLE = "ORT_DISABLE_TELEMETRY";

    private Telemetry() {
    }

    static void prevent(Log log) {
        if (System.getProperty("os.name", "").startsWith("Windows")) {
            return;
        }
        try (Arena arena = Arena.ofConfined()) {
            Linker linker = Linker.nativeLinker();
            MethodHandle setenv = linker.downcallHandle(linker.defaultLookup().find("setenv").orElseThrow(),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
            int failed = (int) setenv.invokeExact(arena.allocateFrom(VARIABLE), arena.allocateFrom("1"), 1);
            if (failed != 0) {
                log.accept("ONNX Runtime may report its first start to its maker; start with " + VARIABLE + "=1 to prevent it", null);
            }
        } catch (Throwable unusable) {
            log.accept("ONNX Runtime may report its first start to its maker; start with " + VARIABLE + "=1 to prevent it", unusable);
        }
    }
}
