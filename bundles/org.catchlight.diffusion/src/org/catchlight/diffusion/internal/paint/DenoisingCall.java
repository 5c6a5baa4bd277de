package org.catchlight.diffusion.internal.paint;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.catchlight.diffusion.family.DenoisingGraph;
import org.catchlight.diffusion.family.HostTensor;
import org.catchlight.onnx.ElementType;
import org.catchlight.onnx.OnnxException;
import org.catchlight.onnx.OnnxSession;
import org.catchlight.onnx.Tensor;
import org.catchlight.onnx.TensorSpec;
import org.eclipse.core.runtime.IProgressMonitor;

/** One call of the denoising graph for one branch of guidance or several at once; its tensors stay where they are from step to step. */
final class DenoisingCall implements AutoCloseable {
    private final OnnxSession session;
    private final DenoisingGraph graph;
    private final LatentLayout layout;
    private final int pictures;
    private final List<Tensor> tensors = new ArrayList<>();
    private final Map<String, Tensor> inputs = new HashMap<>();
    private final Tensor sample;
    private final Tensor timestep;
    private final Tensor output;
    private final FloatBuffer sampleValues;
    private final FloatBuffer outputValues;
    private final FloatBuffer maskPlanes;

    /**
     * @param branches   inputs of each branch, of equal names and shapes
     * @param maskPlanes what goes in behind the latent's channels, for inpainting models; else null
     */
    DenoisingCall(OnnxSession session, DenoisingGraph graph, LatentLayout layout, List<Map<String, HostTensor>> branches,
            FloatBuffer maskPlanes) throws OnnxException {
        this.session = session;
        this.graph = graph;
        this.layout = layout;
        this.maskPlanes = maskPlanes;
        pictures = branches.size();
        int channels = layout.shape().channels() + (maskPlanes == null ? 0 : maskPlanes.remaining() / layout.shape().plane());
        try {
            sample = input(graph.sample(), layout.dimensions(pictures, channels));
            TensorSpec time = spec(graph.timestep());
            timestep = time.ranked() && time.shape().isEmpty() ? input(graph.timestep()) : input(graph.timestep(), pictures);
            for (String name : branches.getFirst().keySet()) {
                condition(name, branches);
            }
            ElementType outputType = session.graph().output(graph.output()).map(TensorSpec::type).orElse(ElementType.FLOAT32);
            output = keep(Tensor.allocate(outputType, layout.dimensions(pictures, layout.shape().channels())));
        } catch (OnnxException | RuntimeException failed) {
            close();
            throw failed;
        }
        sampleValues = sample.type() == ElementType.FLOAT32 ? sample.floats() : Buffers.floats(sample.elements());
        outputValues = output.type() == ElementType.FLOAT32 ? output.floats() : Buffers.floats(output.elements());
    }

    private TensorSpec spec(String name) throws OnnxException {
        return session.graph().input(name).orElseThrow(() -> new OnnxException(OnnxException.Reason.MODEL,
                session.graph().file() + " has no input '" + name + "'.", "Export the model again with a current version of Optimum."));
    }

    private Tensor keep(Tensor tensor) {
        tensors.add(tensor);
        return tensor;
    }

    private Tensor input(String name, long... shape) throws OnnxException {
        Tensor tensor = keep(Tensor.allocate(spec(name).type(), shape));
        inputs.put(name, tensor);
        return tensor;
    }

    private void condition(String name, List<Map<String, HostTensor>> branches) throws OnnxException {
        HostTensor first = branches.getFirst().get(name);
        TensorSpec spec = spec(name);
        boolean perPicture = first.batched() || spec.ranked() && spec.shape().size() == first.shape().length + 1;
        if (!perPicture) {
            input(name, first.shape()).setFloats(first.values());
            return;
        }
        FloatBuffer all = FloatBuffer.allocate(first.values().length * pictures);
        branches.forEach(branch -> all.put(branch.get(name).values()));
        long[] shape = first.batched() ? first.shape().clone() : withPictures(first.shape());
        shape[0] = pictures;
        input(name, shape).setFloats(all.flip());
    }

    /** Older exports of FLUX count pictures in the places too. */
    private static long[] withPictures(long[] shape) {
        long[] wider = new long[shape.length + 1];
        System.arraycopy(shape, 0, wider, 1, shape.length);
        return wider;
    }

    /**
     * Runs the graph.
     *
     * @param latent     scaled for the model
     * @param modelTime  as the trajectory has it
     */
    void run(FloatBuffer latent, double modelTime, IProgressMonitor monitor) throws OnnxException {
        sampleValues.clear();
        for (int picture = 0; picture < pictures; picture++) {
            layout.pack(latent, sampleValues);
            if (maskPlanes != null) {
                sampleValues.put(maskPlanes.duplicate());
            }
        }
        sampleValues.flip();
        if (sample.type() != ElementType.FLOAT32) {
            sample.setFloats(sampleValues.duplicate());
        }
        float[] times = new float[timestep.elements()];
        java.util.Arrays.fill(times, (float) (modelTime * graph.timestepScale()));
        timestep.setFloats(times);
        session.run(inputs, Map.of(graph.output(), output), monitor);
        outputValues.clear();
        if (output.type() != ElementType.FLOAT32) {
            output.getFloats(outputValues);
            outputValues.flip();
        }
    }

    /** What the last run predicted for a branch, put into planes from their position on. */
    void prediction(int branch, FloatBuffer planes) {
        FloatBuffer source = outputValues.duplicate();
        source.position(branch * layout.shape().elements());
        layout.unpack(source, planes);
    }

    @Override
    public void close() {
        tensors.forEach(Tensor::close);
        tensors.clear();
    }
}
