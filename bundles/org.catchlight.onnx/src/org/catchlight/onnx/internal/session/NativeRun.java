package org.catchlight.onnx.internal.session;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.RunOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.catchlight.onnx.OnnxException;
import org.catchlight.onnx.Tensor;
import org.catchlight.onnx.internal.tensor.NativeTensor;
import org.eclipse.core.runtime.OperationCanceledException;

/** One call of the runtime: holds the tensors while it lasts, and cancels it. */
final class NativeRun {
    private static final String SHRINK = "memory.enable_memory_arena_shrinkage";
    private final OrtEnvironment environment;
    private final CancelWatch watch;
    private final String shrink;

    /** @param shrink the arenas to shrink after each run, as the runtime names them; empty for none */
    NativeRun(OrtEnvironment environment, CancelWatch watch, String shrink) {
        this.environment = environment;
        this.watch = watch;
        this.shrink = shrink;
    }

    /** Runs and answers the outputs that were made. */
    Map<String, NativeTensor> run(OrtSession session, RunRequest request) throws OrtException, OnnxException {
        if (request.monitor() != null && request.monitor().isCanceled()) {
            throw new OperationCanceledException();
        }
        List<NativeTensor> held = new ArrayList<>(request.inputs().size() + request.pinned().size());
        try {
            Map<String, OnnxTensor> inputs = hold(request.inputs(), held);
            Map<String, OnnxTensor> pinned = hold(request.pinned(), held);
            return made(call(session, request, inputs, pinned));
        } finally {
            held.forEach(NativeTensor::leave);
        }
    }

    private Map<String, OnnxTensor> hold(Map<String, Tensor> tensors, List<NativeTensor> held) throws OrtException {
        Map<String, OnnxTensor> values = LinkedHashMap.newLinkedHashMap(tensors.size());
        for (Map.Entry<String, Tensor> entry : tensors.entrySet()) {
            NativeTensor tensor = (NativeTensor) entry.getValue();
            values.put(entry.getKey(), tensor.enter(environment));
            held.add(tensor);
        }
        return values;
    }

    private OrtSession.Result call(OrtSession session, RunRequest request, Map<String, OnnxTensor> inputs, Map<String, OnnxTensor> pinned)
            throws OrtException {
        try (RunOptions options = new RunOptions()) {
            if (!shrink.isEmpty()) {
                options.addRunConfigEntry(SHRINK, shrink);
            }
            if (request.monitor() == null) {
                return session.run(inputs, request.wanted(), pinned, options);
            }
            CancelWatch.Watched watched = watch.watch(request.monitor(), options);
            try (watched) {
                return session.run(inputs, request.wanted(), pinned, options);
            } catch (OrtException failed) {
                if (watched.terminated()) {
                    throw new OperationCanceledException();
                }
                throw failed;
            }
        }
    }

    private static Map<String, NativeTensor> made(OrtSession.Result result) throws OnnxException {
        Map<String, NativeTensor> made = LinkedHashMap.newLinkedHashMap(result.size());
        try {
            int index = 0;
            for (Map.Entry<String, OnnxValue> entry : result) {
                if (result.isResultOwner(index)) {
                    made.put(entry.getKey(), NativeTensor.wrap(entry.getValue()));
                }
                index++;
            }
            return made;
        } catch (OnnxException unusable) {
            result.close();
            throw unusable;
        }
    }
}
