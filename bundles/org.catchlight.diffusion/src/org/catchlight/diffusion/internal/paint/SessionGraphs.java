package org.catchlight.diffusion.internal.paint;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.catchlight.diffusion.family.GraphRunner;
import org.catchlight.diffusion.family.HostTensor;
import org.catchlight.models.ModelException;
import org.catchlight.models.ModelFolder;
import org.catchlight.onnx.ElementType;
import org.catchlight.onnx.GraphSummary;
import org.catchlight.onnx.OnnxOptions;
import org.catchlight.onnx.OnnxRuntime;
import org.catchlight.onnx.OnnxSession;
import org.catchlight.onnx.Outputs;
import org.catchlight.onnx.Tensor;
import org.catchlight.onnx.TensorSpec;
import org.catchlight.stage.StageException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Runs a model's text encoders; each is opened for its run only and stays loaded while there is room. */
record SessionGraphs(ModelFolder folder, OnnxRuntime runtime, IProgressMonitor monitor) implements GraphRunner {
    @Override
    public GraphSummary graph(String part) throws StageException {
        return folder.graph(part).orElseThrow(() -> missing(part));
    }

    private ModelException missing(String part) {
        return new ModelException(folder.root().resolve(part) + " is missing.", "Export the model again with all its parts.");
    }

    @Override
    public Map<String, HostTensor> run(String part, Map<String, HostTensor> inputs, Set<String> outputs) throws StageException {
        Path file = folder.graphFile(part).orElseThrow(() -> missing(part));
        Map<String, Tensor> tensors = new HashMap<>();
        try (OnnxSession session = runtime.open(file, OnnxOptions.DEFAULT, monitor)) {
            for (Map.Entry<String, HostTensor> input : inputs.entrySet()) {
                ElementType type = session.graph().input(input.getKey()).map(TensorSpec::type).orElse(ElementType.FLOAT32);
                tensors.put(input.getKey(), Tensor.of(type, input.getValue().values(), input.getValue().shape()));
            }
            try (Outputs answer = session.run(tensors, outputs, monitor)) {
                Map<String, HostTensor> values = new HashMap<>();
                for (String name : outputs) {
                    values.put(name, HostTensor.batched(answer.get(name).toFloats(), answer.get(name).shape()));
                }
                return values;
            }
        } finally {
            tensors.values().forEach(Tensor::close);
        }
    }
}
