package org.catchlight.models.internal.folder;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.catchlight.models.ModelException;
import org.catchlight.models.ModelFolder;
import org.catchlight.onnx.GraphSummary;
import org.catchlight.onnx.OnnxException;

/** A folder of the file system. */
public final class FolderOnDisk implements ModelFolder {
    private static final String GRAPH = ".onnx";
    private static final int MOST_PARTS = 200;
    private static final String AGAIN = "Export the model again, or get the file again.";
    private final Path root;
    private final LinkPolicy links;
    private final Map<String, GraphSummary> graphs = new ConcurrentHashMap<>();
    private FolderScan scan;

    /** See {@link ModelFolder#open}. */
    public FolderOnDisk(Path root) throws ModelException {
        this.root = root.toAbsolutePath().normalize();
        if (!Files.isDirectory(this.root)) {
            throw new ModelException(root + " is not a folder.", "Give the folder of a model, the one with " + INDEX + " in it.");
        }
        try {
            links = new LinkPolicy(this.root);
        } catch (IOException unreadable) {
            throw unreadable(unreadable);
        }
    }

    @Override
    public Path root() {
        return root;
    }

    @Override
    public Optional<Path> find(String name) {
        try {
            Path path = root.resolve(name).normalize();
            boolean there = path.startsWith(root) && (Files.isRegularFile(path) || Files.isDirectory(path));
            return there && links.allows(path.toRealPath()) ? Optional.of(path) : Optional.empty();
        } catch (IOException | InvalidPathException notHere) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<JsonNode> json(String name) throws ModelException {
        Path file = find(name).filter(Files::isRegularFile).orElse(null);
        if (file == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(JsonFiles.read(file));
        } catch (JsonFiles.MalformedException malformed) {
            throw new ModelException(name + " " + malformed.getMessage() + ".", AGAIN, malformed);
        } catch (IOException unreadable) {
            throw new ModelException(name + " cannot be read.", "Check its permissions and the disk.", unreadable);
        }
    }

    @Override
    public Optional<Path> graphFile(String part) {
        Optional<Path> usual = find(part + "/model.onnx").filter(Files::isRegularFile);
        Path folder = find(part).filter(Files::isDirectory).orElse(null);
        if (usual.isPresent() || folder == null) {
            return usual;
        }
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, file -> file.getFileName().toString().endsWith(GRAPH)
                && !file.getFileName().toString().startsWith("."))) {
            for (Path file : files) {
                found.add(file);
                if (found.size() > 1) {
                    break;
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            return Optional.empty();
        }
        return found.size() == 1 ? find(part + "/" + found.getFirst().getFileName()).filter(Files::isRegularFile) : Optional.empty();
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
    public List<String> parts() {
        List<String> parts = new ArrayList<>();
        try {
            Set<String> folders = scan().files().stream().filter(file -> file.name().endsWith(GRAPH) && file.name().indexOf('/') > 0)
                    .map(file -> file.name().substring(0, file.name().lastIndexOf('/'))).filter(name -> name.indexOf('/') < 0)
                    .collect(Collectors.toCollection(TreeSet::new));
            folders.stream().limit(MOST_PARTS).filter(name -> graphFile(name).isPresent()).forEach(parts::add);
        } catch (ModelException unreadable) {
            return List.of();
        }
        return parts;
    }

    /** Whether there is any graph, even where no part is. */
    public boolean hasGraphs() throws ModelException {
        return scan().files().stream().anyMatch(file -> file.name().endsWith(GRAPH));
    }

    @Override
    public long bytes() {
        try {
            return files().stream().filter(file -> file.use() == FileUse.MODEL).mapToLong(ModelFile::bytes).sum();
        } catch (ModelException unreadable) {
            return 0;
        }
    }

    /** Everything within, looked at once. */
    public synchronized FolderScan scan() throws ModelException {
        if (scan == null) {
            try {
                scan = FolderScan.of(root);
            } catch (IOException unreadable) {
                throw unreadable(unreadable);
            }
        }
        return scan;
    }

    /**
     * All files, those of external data as part of the model whatever they are called. By name.
     *
     * @throws ModelException if the folder cannot be read, or a graph keeps its weights where nobody sees them
     */
    public List<ModelFile> files() throws ModelException {
        Set<Path> external = new TreeSet<>();
        for (String part : parts()) {
            try {
                graph(part).ifPresent(summary -> summary.weightFiles().forEach(file -> external.add(real(file))));
            } catch (OnnxException unreadable) {
                // Told by whoever checks the graph.
                continue;
            }
        }
        Set<Path> unseen = new TreeSet<>(external);
        List<ModelFile> files = new ArrayList<>();
        for (ModelFile file : scan().files()) {
            boolean weights = external.contains(real(file.path()));
            files.add(weights && file.use() != FileUse.MODEL ? file.asModel() : file);
            unseen.remove(real(file.path()));
        }
        if (!unseen.isEmpty()) {
            throw new ModelException(unseen.iterator().next() + " has weights but is a hidden file.",
                    "Export the model again, with files of weights whose names do not begin with a dot.");
        }
        files.sort(Comparator.comparing(ModelFile::name));
        return files;
    }

    /** Where a file really lies: graphs name their external data in other ways than folders list it. */
    public static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException gone) {
            return file;
        }
    }

    private ModelException unreadable(IOException cause) {
        return new ModelException("The folder " + root + " cannot be read.", "Check its permissions and the disk.", cause);
    }
}
