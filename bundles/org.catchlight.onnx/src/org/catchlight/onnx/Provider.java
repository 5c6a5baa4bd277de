package org.catchlight.onnx;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can run a graph. */
public enum Provider {
    /** The processor; works everywhere. */
    CPU("Processor"),
    /** NVIDIA graphics cards, through a library of the user's own. */
    CUDA("CUDA"),
    /** NVIDIA graphics cards with graphs compiled for them, through a library of the user's own. */
    TENSOR_RT("TensorRT"),
    /** Apple's neural engine and graphics. */
    CORE_ML("CoreML");

    private final String label;

    Provider(String label) {
        this.label = label;
    }

    /** For users. */
    public String label() {
        return label;
    }

    /** For settings: {@code tensor-rt}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The provider of that {@link #id()}. */
    public static Optional<Provider> ofId(String id) {
        return Arrays.stream(values()).filter(provider -> provider.id().equals(id)).findFirst();
    }
}
