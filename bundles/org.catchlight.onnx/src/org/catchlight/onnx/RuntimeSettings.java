package org.catchlight.onnx;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * The user's choices of how models run.
 *
 * @param providers   tried in this order; the processor is always the last resort
 * @param threads     for one operator; 0: one for each core of the processor
 * @param memoryLimit bytes that loaded models may take; 0: three quarters of the machine's memory
 * @param keepIdle    how long a model stays loaded after its last use
 * @param gpuLibrary  the user's own {@code onnxruntime_gpu} jar, or a folder with its libraries; a change counts from the next start
 */
public record RuntimeSettings(List<Provider> providers, int threads, long memoryLimit, Duration keepIdle, Optional<Path> gpuLibrary) {
    /** What holds until the user chooses. */
    public static final RuntimeSettings DEFAULT = new RuntimeSettings(List.of(Provider.CPU), 0, 0, Duration.ofMinutes(5),
            Optional.empty());
    private static final int MOST_THREADS = 1024;

    /** Puts the processor at the end of the list, where everything behind it would never be reached. */
    public RuntimeSettings {
        List<Provider> order = new ArrayList<>(new LinkedHashSet<>(providers));
        int processor = order.indexOf(Provider.CPU);
        if (processor >= 0) {
            order = order.subList(0, processor);
        }
        List<Provider> complete = new ArrayList<>(order);
        complete.add(Provider.CPU);
        providers = List.copyOf(complete);
        threads = Math.clamp(threads, 0, MOST_THREADS);
        memoryLimit = Math.max(0, memoryLimit);
        keepIdle = keepIdle.isNegative() ? Duration.ZERO : keepIdle;
    }

    /** With other providers. */
    public RuntimeSettings withProviders(Provider... order) {
        return new RuntimeSettings(List.of(order), threads, memoryLimit, keepIdle, gpuLibrary);
    }

    /** With other threads. */
    public RuntimeSettings withThreads(int number) {
        return new RuntimeSettings(providers, number, memoryLimit, keepIdle, gpuLibrary);
    }

    /** With another limit, in bytes. */
    public RuntimeSettings withMemoryLimit(long bytes) {
        return new RuntimeSettings(providers, threads, bytes, keepIdle, gpuLibrary);
    }

    /** With another time to stay loaded. */
    public RuntimeSettings withKeepIdle(Duration time) {
        return new RuntimeSettings(providers, threads, memoryLimit, time, gpuLibrary);
    }

    /** With another library, or null for none. */
    public RuntimeSettings withGpuLibrary(Path jarOrFolder) {
        return new RuntimeSettings(providers, threads, memoryLimit, keepIdle, Optional.ofNullable(jarOrFolder));
    }
}
