package org.catchlight.onnx.internal.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** How many cores the processor has: two threads on one core only get in each other's way in matrix products. */
final class Cores {
    private static final Path PROCESSORS = Path.of("/sys/devices/system/cpu");

    private Cores() {
    }

    /** Number of threads to use, or 0 where the runtime knows better. */
    static int threads() {
        int cores = physical(PROCESSORS);
        return cores == 0 ? 0 : Math.min(cores, Runtime.getRuntime().availableProcessors());
    }

    /** Distinct sets of sibling threads; 0 if the system does not tell. */
    static int physical(Path processors) {
        Set<String> cores = new HashSet<>();
        try (Stream<Path> folders = Files.list(processors)) {
            for (Path folder : folders.filter(folder -> folder.getFileName().toString().matches("cpu\\d+")).toList()) {
                Path siblings = folder.resolve("topology/thread_siblings_list");
                if (Files.isReadable(siblings)) {
                    cores.add(Files.readString(siblings).strip());
                }
            }
        } catch (IOException unknown) {
            return 0;
        }
        return cores.size();
    }
}
