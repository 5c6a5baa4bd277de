package org.catchlight.models.internal.folder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.catchlight.models.ModelException;
import org.catchlight.models.ModelFolder;
import org.catchlight.onnx.GraphSummary;
import org.catchlight.onnx.OnnxException;

/** A folder of the file system. */
public final class FolderOnDisk implements ModelFolder {
    private static final long MOST_JSON = 4 << 20;
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Path root;
    private final Map<String, GraphSummary> graphs = new ConcurrentHashMap<>();

    /** See {@link ModelFolder#open}. */
    public FolderOnDisk(Path root) throws ModelException {
        this.root = root.toAbsolutePath().normalize();
        if (!Files.isDirectory(this.root)) {
            throw new ModelException(root + " is not a folder.", "Give the folder of a model, the one with " + INDEX + " in it.");
        }
    }

    @Override
    public Path root() {
        return root;
    }

    @Override
    public Optional<Path> find(String name) {
        Path path = root.resolve(name).normalize();
        return path.startsWith(root) && Files.exists(path) ? Optional.of(path) : Optional.empty();
    }

    @Override
    public Optional<JsonNode> json(String name) throws ModelException {
        Optional<Path> file = find(name);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (Files.size(file.get()) > MOST_JSON) {
                throw new ModelException(file.get() + " is too large for a configuration.", "Export the model again.");
            }
            JsonNode node = JSON.readTree(Files.readAllBytes(file.get()));
            if (node == null || !node.isObject()) {
                throw new ModelException(file.get() + " is not a JSON object.", "Export the model again.");
            }
            return Optional.of(node);
        } catch (IOException unreadable) {
            throw new ModelException(file.get() + " cannot be read as JSON.", "Export the model again.", unreadable);
        }
    }

    @Override
    public Optional<Path> graphFile(String part) {
        Optional<Path> usual = find(part + "/model.onnx");
        Optional<Path> folder = find(part);
        if (usual.isPresent() || folder.isEmpty()) {
            return usual;
        }
        try (Stream<Path> files = Files.list(folder.get())) {
            var graphFiles = files.filter(file -> file.getFileName().toString().endsWith(".onnx")).limit(2).toList();
            return graphFiles.size() == 1 ? Optional.of(graphFiles.getFirst()) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<GraphSummary> graph(String part) throws OnnxException {
        Optional<Path> file = graphFile(part);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        GraphSummary known = graphs.get(part);
        if (known == null) {
            known = GraphSummary.read(file.get());
            graphs.put(part, known);
        }
        return Optional.of(known);
    }

    @Override
    public long bytes() {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).mapToLong(FolderOnDisk::size).sum();
        } catch (IOException | UncheckedIOException unreadable) {
            return 0;
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
    }
}
