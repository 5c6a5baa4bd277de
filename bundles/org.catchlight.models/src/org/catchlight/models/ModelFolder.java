package org.catchlight.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.catchlight.models.internal.folder.FolderOnDisk;
import org.catchlight.onnx.GraphSummary;

/**
 * A folder that is, or may be, a model in diffusers' layout: parts in folders of their own, each with a {@code model.onnx} and a
 * {@code config.json}. Whatever lies in it is bounded before it is read, nothing is run, and nothing outside of it is read but what its own
 * links lead to. What was read once is kept. May be used from several threads.
 */
public interface ModelFolder {
    /** The file that says which parts there are. */
    String INDEX = "model_index.json";

    /**
     * Opens a folder; reads nothing yet.
     *
     * @throws ModelException if it is no folder or cannot be listed
     */
    static ModelFolder open(Path root) throws ModelException {
        return new FolderOnDisk(root);
    }

    /** Where it lies; absolute. */
    Path root();

    /**
     * A file or folder within, if it is there. What a link reaches outside of the folder is not there, but for the files of a snapshot in
     * the cache of Hugging Face.
     *
     * @param name relative, with slashes
     */
    Optional<Path> find(String name);

    /**
     * A file of JSON within.
     *
     * @param name relative, with slashes, such as {@code unet/config.json}
     * @return empty if there is none
     * @throws ModelException if it is too large, is no JSON object or cannot be read
     */
    Optional<JsonNode> json(String name) throws ModelException;

    /**
     * The file of a part's graph: {@code model.onnx}, or the only {@code .onnx} file there.
     *
     * @param part such as {@code unet}
     */
    Optional<Path> graphFile(String part);

    /**
     * What a part's graph says of itself, without its weights being read.
     *
     * @return empty if there is no such part
     * @throws org.catchlight.onnx.OnnxException if it is damaged or hostile
     */
    Optional<GraphSummary> graph(String part) throws org.catchlight.onnx.OnnxException;

    /** The parts that have a graph, by name: {@code text_encoder}, {@code unet}… */
    List<String> parts();

    /** Bytes of the model's files: of all within but what is hidden, for people, or weights of other forms that are never read. */
    long bytes();
}
