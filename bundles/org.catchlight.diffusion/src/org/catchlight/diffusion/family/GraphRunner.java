package org.catchlight.diffusion.family;

import java.util.Map;
import java.util.Set;
import org.catchlight.onnx.GraphSummary;
import org.catchlight.stage.StageException;

/** Runs graphs of a model once, as text encoders need it. Cancelling is seen to. */
public interface GraphRunner {
    /**
     * What a part's graph says of itself.
     *
     * @throws StageException if there is no such part or it is damaged
     */
    GraphSummary graph(String part) throws StageException;

    /**
     * Runs a part.
     *
     * @param part    folder of the graph
     * @param inputs  by name
     * @param outputs names of those wanted
     * @return by name, as float32
     * @throws StageException if that fails
     */
    Map<String, HostTensor> run(String part, Map<String, HostTensor> inputs, Set<String> outputs) throws StageException;
}
