package org.catchlight.onnx.internal.session;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.catchlight.onnx.GraphSummary;
import org.catchlight.onnx.OnnxException;
import org.catchlight.onnx.OnnxSession;
import org.catchlight.onnx.Outputs;
import org.catchlight.onnx.Provider;
import org.catchlight.onnx.Tensor;
import org.catchlight.onnx.TensorSpec;
import org.catchlight.onnx.internal.UseCount;
import org.catchlight.onnx.internal.tensor.NativeTensor;
import org.eclipse.core.runtime.IProgressMonitor;

/** One user's hold on a model; the model stays until the last run of the last holder has ended. */
final class SessionHandle implements OnnxSession {
    private final LoadedModel model;
    private final UseCount uses;

    SessionHandle(LoadedModel model, Runnable release) {
        this.model = model;
        uses = new UseCount("This session of " + model.graph().file().getFileName(), release);
    }

    @Override
    public GraphSummary graph() {
        return model.graph();
    }

    @Override
    public List<TensorSpec> inputs() {
        return model.inputs();
    }

    @Override
    public List<TensorSpec> outputs() {
        return model.outputs();
    }

    @Override
    public Provider provider() {
        return model.provider();
    }

    @Override
    public List<String> notices() {
        return model.notices();
    }

    @Override
    public void run(Map<String, Tensor> inputs, Map<String, Tensor> outputs, IProgressMonitor monitor) throws OnnxException {
        run(new RunRequest(inputs, outputs, Set.of(), monitor));
    }

    @Override
    public Outputs run(Map<String, Tensor> inputs, Set<String> outputs, IProgressMonitor monitor) throws OnnxException {
        return new Outputs(run(new RunRequest(inputs, Map.of(), outputs, monitor)));
    }

    private Map<String, NativeTensor> run(RunRequest request) throws OnnxException {
        uses.enter();
        try {
            return model.run(request);
        } finally {
            uses.leave();
        }
    }

    @Override
    public void close() {
        uses.close();
    }
}
