package org.catchlight.diffusion.internal.paint;

import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.catchlight.diffusion.family.Conditioning;
import org.catchlight.diffusion.family.DenoisingGraph;
import org.catchlight.diffusion.family.HostTensor;
import org.catchlight.onnx.OnnxException;
import org.catchlight.onnx.OnnxSession;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Asks the model at each step, with guidance: both branches in one call, or one after the other where memory is short.
 */
final class Predictor implements AutoCloseable {
    private final OnnxSession session;
    private final DenoisingGraph graph;
    private final LatentLayout layout;
    private final Conditioning conditioning;
    private final Guidance guidance;
    private final FloatBuffer maskPlanes;
    private final FloatBuffer against;
    private boolean together;
    private Optional<DenoisingCall> both = Optional.empty();
    private Optional<DenoisingCall> positive = Optional.empty();
    private Optional<DenoisingCall> negative = Optional.empty();

    Predictor(OnnxSession session, DenoisingGraph graph, LatentShape shape, Conditioning conditioning, Guidance guidance,
            FloatBuffer maskPlanes, boolean together) {
        this.session = session;
        this.graph = graph;
        this.conditioning = conditioning;
        this.guidance = guidance;
        this.maskPlanes = maskPlanes;
        this.together = together;
        layout = new LatentLayout(graph.layout(), shape);
        against = Buffers.floats(shape.elements());
    }

    /**
     * Predicts.
     *
     * @param latent     scaled for the model
     * @param noiseLevel for the guidance interval
     * @param prediction gets what the model says, guided; from position to limit
     */
    void predict(FloatBuffer latent, double timestep, double noiseLevel, FloatBuffer prediction, IProgressMonitor monitor)
            throws OnnxException {
        if (conditioning.negative().isEmpty() || !guidance.isOnAt(noiseLevel)) {
            positiveOnly(latent, timestep, prediction, monitor);
            return;
        }
        if (together && !runBoth(latent, timestep, monitor)) {
            together = false;
        }
        if (together) {
            both.orElseThrow().prediction(0, against);
            both.orElseThrow().prediction(1, prediction);
        } else {
            negative = Optional.of(negative.isPresent() ? negative.get() : call(List.of(conditioning.negative().get())));
            negative.get().run(latent, timestep, monitor);
            negative.get().prediction(0, against);
            positiveOnly(latent, timestep, prediction, monitor);
        }
        guidance.apply(against, prediction);
    }

    private void positiveOnly(FloatBuffer latent, double timestep, FloatBuffer prediction, IProgressMonitor monitor) throws OnnxException {
        positive = Optional.of(positive.isPresent() ? positive.get() : call(List.of(conditioning.positive())));
        positive.get().run(latent, timestep, monitor);
        positive.get().prediction(0, prediction);
    }

    /** False if there is not enough memory for both at once. */
    private boolean runBoth(FloatBuffer latent, double timestep, IProgressMonitor monitor) throws OnnxException {
        try {
            both = Optional.of(both.isPresent() ? both.get()
                    : call(List.of(conditioning.negative().orElseThrow(), conditioning.positive())));
            both.get().run(latent, timestep, monitor);
            return true;
        } catch (OnnxException failed) {
            if (failed.reason() != OnnxException.Reason.MEMORY) {
                throw failed;
            }
            both.ifPresent(DenoisingCall::close);
            both = Optional.empty();
            return false;
        }
    }

    private DenoisingCall call(List<Map<String, HostTensor>> branches) throws OnnxException {
        return new DenoisingCall(session, graph, layout, branches, maskPlanes);
    }

    @Override
    public void close() {
        both.ifPresent(DenoisingCall::close);
        positive.ifPresent(DenoisingCall::close);
        negative.ifPresent(DenoisingCall::close);
    }
}
