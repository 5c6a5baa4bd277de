package org.catchlight.onnx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What a run gave. Closing it closes all tensors that were not {@linkplain #take taken}. */
public final class Outputs implements AutoCloseable {
    private final Map<String, Tensor> tensors;

    /** Owns the tensors from now on. */
    public Outputs(Map<String, ? extends Tensor> tensors) {
        this.tensors = new LinkedHashMap<>(tensors);
    }

    /** The names of the outputs that are still here, in the order of the graph. */
    public Set<String> names() {
        return Set.copyOf(tensors.keySet());
    }

    /**
     * The output of that name, which stays here.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Tensor get(String name) {
        Tensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("There is no output '" + name + "' among " + tensors.keySet());
        }
        return tensor;
    }

    /** The output of that name, which the caller closes from now on. */
    public Tensor take(String name) {
        Tensor tensor = get(name);
        tensors.remove(name);
        return tensor;
    }

    @Override
    public void close() {
        tensors.values().forEach(Tensor::close);
        tensors.clear();
    }
}
