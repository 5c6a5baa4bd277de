package org.catchlight.onnx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.catchlight.onnx.internal.OnnxRuntimeComponent;
import org.eclipse.core.runtime.NullProgressMonitor;

/** A runtime with a folder of its own for its settings, and its log. */
public final class RuntimeFixture implements AutoCloseable {
    /** What was logged. */
    public final List<String> log = new CopyOnWriteArrayList<>();
    private final OnnxRuntimeComponent runtime;

    /** In that folder. */
    public RuntimeFixture(Path folder) {
        try {
            Path home = Files.createDirectories(folder.resolve("home"));
            runtime = new OnnxRuntimeComponent(() -> home, (line, cause) -> log.add(line));
            runtime.configure(runtime.settings().withThreads(1));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The service. */
    public OnnxRuntime runtime() {
        return runtime;
    }

    /** Opens a model with the default options. */
    public OnnxSession open(Path model) throws OnnxException {
        return runtime.open(model, OnnxOptions.DEFAULT, new NullProgressMonitor());
    }

    @Override
    public void close() {
        runtime.close();
    }
}
