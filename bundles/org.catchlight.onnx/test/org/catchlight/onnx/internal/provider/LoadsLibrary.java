package org.catchlight.onnx.internal.provider;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Started as a program of its own: loads the library of a jar and tells where the process has it from. */
public final class LoadsLibrary {
    private LoadsLibrary() {
    }

    /** Arguments: the jar, the user's folder. */
    public static void main(String[] arguments) throws Exception {
        Path home = Files.createDirectories(Path.of(arguments[1])).toRealPath();
        NativeRuntime runtime = new NativeRuntime(() -> Optional.of(Path.of(arguments[0])), () -> home,
                (line, cause) -> System.out.println("LOG " + line));
        System.out.println("ONNX Runtime " + runtime.environment().getVersion() + ", " + runtime.gpuProblem());
        System.out.println("loaded from " + System.getProperty("onnxruntime.native.path"));
        Path mapped = Path.of("/proc/self/maps");
        for (String line : Files.exists(mapped) ? Files.readAllLines(mapped) : List.<String>of()) {
            if (line.contains("libonnxruntime.so") && !line.contains(home.toString())) {
                System.out.println("but also " + line);
                System.exit(1);
            }
        }
    }
}
