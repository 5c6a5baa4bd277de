package org.catchlight.onnx.internal.session;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.catchlight.onnx.OnnxException;
import org.catchlight.onnx.OnnxException.Reason;
import org.catchlight.onnx.Tensor;
import org.catchlight.onnx.TensorSpec;
import org.catchlight.onnx.internal.tensor.NativeTensor;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * What a run is to do.
 *
 * @param inputs  by name
 * @param pinned  outputs that are written into
 * @param wanted  outputs that are made
 * @param monitor to cancel it; may be null
 */
record RunRequest(Map<String, Tensor> inputs, Map<String, Tensor> pinned, Set<String> wanted, IProgressMonitor monitor) {
    /** Finds out in our words what the runtime would find out in its own. */
    void check(String model, List<TensorSpec> needed, List<TensorSpec> given) throws OnnxException {
        for (TensorSpec spec : needed) {
            Tensor tensor = inputs.get(spec.name());
            if (tensor == null) {
                throw unfit(model, "needs the input " + spec + ", which is missing");
            }
            checkFit(model, "input", spec, tensor);
        }
        if (inputs.size() > needed.size()) {
            throw unfit(model, "has the inputs " + names(needed) + " and was given " + inputs.keySet());
        }
        int found = 0;
        for (TensorSpec spec : given) {
            Tensor tensor = pinned.get(spec.name());
            if (tensor != null) {
                found++;
                checkFit(model, "output", spec, tensor);
            }
            found += wanted.contains(spec.name()) ? 1 : 0;
        }
        int asked = pinned.size() + wanted.size();
        if (asked == 0 || found < asked) {
            throw unfit(model, "has the outputs " + names(given) + " and was asked for "
                    + (asked == 0 ? "none" : pinned.isEmpty() ? wanted : pinned.keySet()));
        }
    }

    private static void checkFit(String model, String what, TensorSpec spec, Tensor tensor) throws OnnxException {
        if (!(tensor instanceof NativeTensor own)) {
            throw new IllegalArgumentException("Make tensors with Tensor.allocate");
        }
        if (tensor.type() != spec.type()) {
            throw unfit(model, "has the " + what + " " + spec + " and was given " + tensor.type());
        }
        if (!spec.fits(own.sizes())) {
            throw unfit(model, "has the " + what + " " + spec + " and was given the shape " + Arrays.toString(own.sizes()));
        }
    }

    private static String names(List<TensorSpec> specs) {
        return specs.stream().map(TensorSpec::name).collect(Collectors.joining(", ", "[", "]"));
    }

    private static OnnxException unfit(String model, String problem) {
        return new OnnxException(Reason.INPUT, "The model " + model + " " + problem, "Check that it is a model for this");
    }
}
