package org.catchlight.onnx;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A handle to a model that is ready to run; others may share the model. May be used from several threads. A run that is cancelled through
 * its monitor ends within some milliseconds after the operator that is running, with an
 * {@link org.eclipse.core.runtime.OperationCanceledException}; pinned outputs then hold anything.
 */
public interface OnnxSession extends AutoCloseable {
    /** What the file says of itself. */
    GraphSummary graph();

    /** What a run needs, fixed dimensions filled in. */
    List<TensorSpec> inputs();

    /** What a run gives, fixed dimensions filled in. */
    List<TensorSpec> outputs();

    /** What it runs on; another one after a provider failed in its first run. */
    Provider provider();

    /** What the user should know of how the model runs, for example that CUDA is not available and why. One sentence each. */
    List<String> notices();

    /**
     * Runs the graph and writes into tensors of the caller, which saves making new ones for every step.
     *
     * @param inputs  by name, all that the graph needs
     * @param outputs by name, of the type and shape that the graph gives for these inputs; what is not named is not computed
     * @param monitor to cancel it; may be null
     * @throws OnnxException if the tensors do not fit the graph, there is not enough memory, or the runtime fails
     * @throws IllegalStateException if this handle is closed
     */
    void run(Map<String, Tensor> inputs, Map<String, Tensor> outputs, IProgressMonitor monitor) throws OnnxException;

    /** Runs the graph and gives some of its outputs in new tensors. Else as the run above. */
    Outputs run(Map<String, Tensor> inputs, Set<String> outputs, IProgressMonitor monitor) throws OnnxException;

    /** Runs the graph and gives all its outputs in new tensors. */
    default Outputs run(Map<String, Tensor> inputs, IProgressMonitor monitor) throws OnnxException {
        return run(inputs, outputs().stream().map(TensorSpec::name).collect(Collectors.toSet()), monitor);
    }

    /** Gives the model back, which stays loaded for a while. Closing twice does nothing. */
    @Override
    void close();
}
