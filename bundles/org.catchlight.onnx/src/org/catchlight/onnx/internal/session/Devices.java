package org.catchlight.onnx.internal.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.catchlight.onnx.Provider;

/** What the user would call the thing that a provider runs on. */
final class Devices {
    private static final Path PROCESSOR = Path.of("/proc/cpuinfo");
    private static final Path NVIDIA = Path.of("/proc/driver/nvidia/gpus");

    private Devices() {
    }

    static String text(Provider provider) {
        return switch (provider) {
            case CPU -> processor();
            case CUDA, TENSOR_RT -> graphics().orElse("first NVIDIA graphics card");
            case CORE_ML -> "Apple neural engine, graphics and processor";
        };
    }

    private static String processor() {
        String told = System.getenv("PROCESSOR_IDENTIFIER");
        return value(PROCESSOR, "model name").orElse(told == null ? System.getProperty("os.arch", "processor") : told)
                + ", " + Runtime.getRuntime().availableProcessors() + " threads";
    }

    private static Optional<String> graphics() {
        if (!Files.isDirectory(NVIDIA)) {
            return Optional.empty();
        }
        try (Stream<Path> cards = Files.list(NVIDIA)) {
            return cards.sorted().map(card -> value(card.resolve("information"), "Model")).flatMap(Optional::stream).findFirst();
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> value(Path file, String key) {
        try {
            List<String> lines = Files.isReadable(file) ? Files.readAllLines(file) : List.of();
            return lines.stream().filter(line -> line.startsWith(key) && line.indexOf(':') > 0)
                    .map(line -> line.substring(line.indexOf(':') + 1).strip()).findFirst();
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }
}
