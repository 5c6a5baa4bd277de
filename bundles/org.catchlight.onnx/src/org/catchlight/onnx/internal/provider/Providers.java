package org.catchlight.onnx.internal.provider;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtProvider;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.providers.OrtCUDAProviderOptions;
import ai.onnxruntime.providers.OrtTensorRTProviderOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.catchlight.onnx.OnnxException;
import org.catchlight.onnx.Provider;
import org.catchlight.onnx.ProviderStatus;

/** What the loaded library can run on, and how a session is told. */
public class Providers {
    private final NativeRuntime runtime;
    private final Supplier<Path> userFolder;

    /** @param userFolder where compiled graphs are kept */
    public Providers(NativeRuntime runtime, Supplier<Path> userFolder) {
        this.runtime = runtime;
        this.userFolder = userFolder;
    }

    /** All of them. */
    public List<ProviderStatus> all() {
        return Arrays.stream(Provider.values()).map(this::status).toList();
    }

    /** One of them. */
    public ProviderStatus status(Provider provider) {
        try {
            runtime.environment();
            if (provider == Provider.CPU || OrtEnvironment.getAvailableProviders().contains(nativeName(provider))) {
                return new ProviderStatus(provider, true, "");
            }
            return new ProviderStatus(provider, false, missing(provider));
        } catch (OnnxException broken) {
            return new ProviderStatus(provider, false, broken.getMessage());
        }
    }

    private String missing(Provider provider) {
        if (provider == Provider.CORE_ML) {
            return "CoreML is only on Macs";
        }
        if (!runtime.gpuProblem().isEmpty()) {
            return runtime.gpuProblem();
        }
        return "this ONNX Runtime has no " + provider.label() + "; choose your own onnxruntime_gpu " + NativeRuntime.libraryVersion()
                + " jar in the preferences and start again";
    }

    private static OrtProvider nativeName(Provider provider) {
        return switch (provider) {
            case CPU -> OrtProvider.CPU;
            case CUDA -> OrtProvider.CUDA;
            case TENSOR_RT -> OrtProvider.TENSOR_RT;
            case CORE_ML -> OrtProvider.CORE_ML;
        };
    }

    /**
     * Adds a provider to the options of a session; what it cannot do the session does on the processor.
     *
     * @throws OrtException if it does not work on this machine
     */
    public void append(Provider provider, SessionOptions options) throws OrtException {
        switch (provider) {
            case CPU -> {
            }
            case CUDA -> appendCuda(options);
            case TENSOR_RT -> {
                appendTensorRt(options);
                appendCuda(options);
            }
            case CORE_ML -> options.addCoreML(Map.of("ModelFormat", "MLProgram", "MLComputeUnits", "ALL",
                    "ModelCacheDirectory", cache("coreml").toString()));
        }
    }

    private static void appendCuda(SessionOptions options) throws OrtException {
        try (OrtCUDAProviderOptions cuda = new OrtCUDAProviderOptions(0)) {
            cuda.add("arena_extend_strategy", "kSameAsRequested");
            cuda.add("cudnn_conv_algo_search", "HEURISTIC");
            // TF32 keeps 10 bits of a float32: the pictures would differ from those of the processor.
            cuda.add("use_tf32", "0");
            options.addCUDA(cuda);
        }
    }

    private void appendTensorRt(SessionOptions options) throws OrtException {
        try (OrtTensorRTProviderOptions tensorRt = new OrtTensorRTProviderOptions(0)) {
            String cache = cache("tensorrt").toString();
            tensorRt.add("trt_engine_cache_enable", "1");
            tensorRt.add("trt_engine_cache_path", cache);
            tensorRt.add("trt_timing_cache_enable", "1");
            tensorRt.add("trt_timing_cache_path", cache);
            options.addTensorrt(tensorRt);
        }
    }

    private Path cache(String name) throws OrtException {
        Path folder = userFolder.get().resolve("onnxruntime").resolve(name);
        try {
            return Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new OrtException("The folder " + folder + " cannot be made: " + unwritable.getMessage());
        }
    }
}
