package org.catchlight.onnx.internal.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.catchlight.onnx.WeightTensor.Location;

/**
 * The files of external data of one model: they must lie in its folder and be as long as the model says. Where the model is a link, its
 * data may be a link to the folder of what the model links to: so lies everything in the cache of Hugging Face. ONNX Runtime does the same.
 */
final class ExternalFiles {
    private static final String KEEP_TOGETHER = "Keep the model and its files of weights together in one folder";
    private final Path model;
    private final Path folder;
    private final Path linkedFolder;
    private final Map<String, Found> found = new HashMap<>();

    /** A file that was looked up before. */
    private record Found(Path file, long size) {
    }

    ExternalFiles(Path model) throws IOException {
        this.model = model;
        folder = model.toAbsolutePath().getParent().toRealPath();
        linkedFolder = model.toRealPath().getParent();
    }

    Path model() {
        return model;
    }

    /** Where the data of a weight lies, all of it checked. */
    Location locate(String weight, ExternalData data, long needed) throws IOException {
        Found file = found.get(data.location());
        if (file == null) {
            file = find(data.location());
            found.put(data.location(), file);
        }
        long offset = data.offset(weight);
        long told = data.length(weight);
        long length = told < 0 ? needed : told;
        if (length < needed) {
            throw new MalformedModelException("gives " + length + " bytes for '" + weight + "', which needs " + needed
                    + ", and is damaged");
        }
        if (offset > file.size() || length > file.size() - offset) {
            throw new MalformedModelException("needs " + length + " bytes at " + offset + " of " + file.file().getFileName()
                    + ", which has only " + file.size(), "Get " + file.file().getFileName() + " again; it is cut off or of another model");
        }
        return new Location(file.file(), offset, length, true);
    }

    private Found find(String location) throws IOException {
        String shown = ExternalData.abbreviated(location);
        if (location.isBlank() || location.indexOf('\0') >= 0) {
            throw new MalformedModelException("does not name the file of its external data and is damaged");
        }
        Path relative;
        try {
            relative = Path.of(location);
        } catch (InvalidPathException impossible) {
            throw new MalformedModelException("names the impossible file '" + shown + "' for its weights and is damaged or hostile");
        }
        if (relative.isAbsolute() || leadsOut(location)) {
            throw outside(shown);
        }
        Path file = folder.resolve(relative);
        if (!Files.exists(file)) {
            throw new MalformedModelException("keeps its weights in " + shown + ", which is not beside it", KEEP_TOGETHER);
        }
        Path real = file.toRealPath();
        if (!real.startsWith(folder) && !linkedFolder.equals(real.getParent())) {
            throw outside(shown);
        }
        if (!Files.isRegularFile(file)) {
            throw new MalformedModelException("keeps its weights in " + shown + ", which is no file", KEEP_TOGETHER);
        }
        return new Found(file, Files.size(file));
    }

    /** Looks at both separators and at drive letters: a file made for one system must not be let through on another. */
    private static boolean leadsOut(String location) {
        if (location.startsWith("/") || location.startsWith("\\") || location.length() > 1 && location.charAt(1) == ':') {
            return true;
        }
        for (String part : location.split("[/\\\\]")) {
            if (part.equals("..")) {
                return true;
            }
        }
        return false;
    }

    private static MalformedModelException outside(String location) {
        return new MalformedModelException("reaches for '" + location + "' outside of its folder, which is not allowed",
                "If you trust it, put the file itself, not a link, beside the model");
    }
}
