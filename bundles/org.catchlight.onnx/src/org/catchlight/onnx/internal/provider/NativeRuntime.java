package org.catchlight.onnx.internal.provider;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.catchlight.onnx.OnnxException;
import org.catchlight.onnx.OnnxException.Reason;
import org.catchlight.onnx.internal.Log;

/**
 * Loads the native library when it is first needed, and decides which: the one that Catchlight brings, or the user's own with CUDA. A
 * process can load one only, and only once.
 */
public final class NativeRuntime {
    /** ONNX Runtime's own property: the folder of all its libraries. */
    private static final String NATIVE_PATH = "onnxruntime.native.path";
    private final Supplier<Optional<Path>> gpuLibrary;
    private final Supplier<Path> userFolder;
    private final Log log;
    private OrtEnvironment environment;
    private OnnxException failure;
    private String gpuProblem = "";

    /**
     * @param gpuLibrary the user's own library, asked once
     * @param userFolder where its parts are unpacked to
     */
    public NativeRuntime(Supplier<Optional<Path>> gpuLibrary, Supplier<Path> userFolder, Log log) {
        this.gpuLibrary = gpuLibrary;
        this.userFolder = userFolder;
        this.log = log;
    }

    /** The library, loaded. */
    public synchronized OrtEnvironment environment() throws OnnxException {
        if (failure != null) {
            throw failure;
        }
        if (environment == null) {
            load();
        }
        return environment;
    }

    private void load() throws OnnxException {
        try {
            Telemetry.prevent(log);
            chooseLibrary();
            OrtEnvironment loaded = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "catchlight");
            loaded.setTelemetry(false);
            environment = loaded;
        } catch (OrtException | RuntimeException | LinkageError broken) {
            Throwable cause = broken.getCause() == null ? broken : broken.getCause();
            failure = new OnnxException(Reason.PROVIDER, "ONNX Runtime cannot be loaded: " + cause.getMessage(), mend(), broken);
            throw failure;
        }
    }

    private void chooseLibrary() {
        Optional<Path> chosen = gpuLibrary.get();
        if (chosen.isEmpty() || System.getProperty(NATIVE_PATH) != null) {
            return;
        }
        try {
            Path folder = GpuLibrary.prepare(chosen.get(), libraryVersion(), userFolder.get().resolve("onnxruntime"));
            System.setProperty(NATIVE_PATH, folder.toString());
        } catch (OnnxException unusable) {
            gpuProblem = unusable.getMessage() + ". " + unusable.mend();
            log.accept(gpuProblem, unusable);
        }
    }

    /** Why the user's own library is not in use; empty if it is, or if there is none. */
    public synchronized String gpuProblem() {
        return gpuProblem;
    }

    /** The version that the Java classes are of; the native library must be of the same. */
    public static String libraryVersion() {
        return LibraryVersion.of(OrtEnvironment.class);
    }

    private static String mend() {
        return System.getProperty("os.name", "").startsWith("Windows")
                ? "Install the Microsoft Visual C++ Redistributable 2015–2022 (x64) and start again"
                : "Models run on Linux (x86-64, ARM64), Windows (x86-64) and macOS (Apple silicon); check that the folder for temporary"
                        + " files is writable and not full";
    }
}
