package org.catchlight.onnx.internal.session;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.ExecutionMode;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.nio.file.Path;
import java.util.Map;
import org.catchlight.onnx.OnnxException;
import org.catchlight.onnx.OnnxOptions;
import org.catchlight.onnx.Provider;
import org.catchlight.onnx.internal.provider.NativeRuntime;
import org.catchlight.onnx.internal.provider.Providers;

/** Makes the runtime's sessions. */
public final class SessionFactory {
    private final NativeRuntime runtime;
    private final Providers providers;

    /** With these providers. */
    public SessionFactory(NativeRuntime runtime, Providers providers) {
        this.runtime = runtime;
        this.providers = providers;
    }

    NativeRuntime runtime() {
        return runtime;
    }

    Providers providers() {
        return providers;
    }

    /**
     * A session of a file.
     *
     * @param threads for one operator; 0: the runtime's choice
     */
    OrtSession open(Path model, OnnxOptions options, int threads, Provider provider) throws OrtException, OnnxException {
        try (SessionOptions told = told(options, threads, provider)) {
            return runtime.environment().createSession(model.toString(), told);
        }
    }

    /** A session of a model in memory. */
    OrtSession open(byte[] model, OnnxOptions options, int threads, Provider provider) throws OrtException, OnnxException {
        try (SessionOptions told = told(options, threads, provider)) {
            return runtime.environment().createSession(model, told);
        }
    }

    private SessionOptions told(OnnxOptions options, int threads, Provider provider) throws OrtException, OnnxException {
        runtime.environment();
        SessionOptions told = new SessionOptions();
        try {
            told.setOptimizationLevel(switch (options.optimization()) {
                case NONE -> OptLevel.NO_OPT;
                case BASIC -> OptLevel.BASIC_OPT;
                case EXTENDED -> OptLevel.EXTENDED_OPT;
                case ALL -> OptLevel.ALL_OPT;
            });
            told.setIntraOpNumThreads(threads);
            if (options.parallelBranches() > 1) {
                told.setExecutionMode(ExecutionMode.PARALLEL);
                told.setInterOpNumThreads(options.parallelBranches());
            }
            told.setMemoryPatternOptimization(options.memoryPattern());
            told.setCPUArenaAllocator(options.keepMemory());
            for (Map.Entry<String, Long> fixed : options.fixedDimensions().entrySet()) {
                told.setSymbolicDimensionValue(fixed.getKey(), fixed.getValue());
            }
            for (Map.Entry<String, String> entry : options.entries().entrySet()) {
                told.addConfigEntry(entry.getKey(), entry.getValue());
            }
            providers.append(provider, told);
            return told;
        } catch (OrtException | RuntimeException | LinkageError failed) {
            told.close();
            throw failed;
        }
    }
}
