package org.catchlight.models.internal.inspect;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.catchlight.models.Finding;
import org.catchlight.models.ModelException;
import org.catchlight.models.ModelFolder;
import org.catchlight.models.internal.folder.FileUse;
import org.catchlight.models.internal.folder.FolderOnDisk;

/** Explains why a folder that no family knows is no model, and what the user can do. */
final class NotAModel {
    private static final int MOST_NAMED = 5;

    private NotAModel() {
    }

    /**
     * The reason.
     *
     * @param indexed whether it has the file that says which parts there are
     * @throws ModelException if there is nothing in it but what is never read
     */
    static Finding explain(FolderOnDisk folder, boolean indexed) throws ModelException {
        Set<FileUse> uses = EnumSet.noneOf(FileUse.class);
        folder.scan().files().forEach(file -> uses.add(file.use()));
        boolean graphs = folder.hasGraphs();
        if (!indexed) {
            Optional<Path> around = Surroundings.modelAround(folder.root().getParent());
            if (around.isPresent()) {
                return Finding.error("", folder.root() + " is only a part of a model.", "Give the model's folder: " + around.get());
            }
            List<Path> within = Surroundings.modelsWithin(folder.root());
            if (within.size() == 1) {
                return Finding.error("", "The model lies further inside.", "Give its folder: " + within.getFirst());
            }
            if (!within.isEmpty()) {
                return Finding.error("", "There are several models inside: " + names(folder.root(), within) + ".", "Give the folder of one.");
            }
        }
        if (!graphs && uses.contains(FileUse.SAFETENSORS)) {
            return Finding.error("", "It has weights as safetensors but no ONNX graphs, and cannot be opened yet.",
                    exportOf(indexed ? folder.root() : null));
        }
        if (!graphs && uses.contains(FileUse.PICKLE)) {
            throw new ModelException(folder.root() + " has only PyTorch checkpoints, which are never read because reading them can run any"
                    + " program.", exportOf(indexed ? folder.root() : null));
        }
        if (!graphs && uses.contains(FileUse.FOREIGN)) {
            return Finding.error("", "It has weights for other programs but no ONNX graphs.", exportOf("the original model"));
        }
        if (indexed) {
            return Finding.error("", "None of its parts has an ONNX graph (model.onnx).",
                    "Get the model as ONNX. " + exportOf("the original model"));
        }
        if (graphs) {
            return Finding.error(ModelFolder.INDEX, "It has graphs, but no " + ModelFolder.INDEX + " that says how they belong together.",
                    "Export the model again with Optimum, which writes it, or get it from where the model is from.");
        }
        return Finding.error("", folder.scan().files().isEmpty() ? "The folder is empty." : "This is no model: there is no "
                + ModelFolder.INDEX + " in it.", "Give a model's folder in diffusers layout, exported to ONNX.");
    }

    private static String names(Path root, List<Path> within) {
        return within.stream().limit(MOST_NAMED).map(path -> root.relativize(path).toString()).collect(Collectors.joining(", "))
                + (within.size() > MOST_NAMED ? "…" : "");
    }

    private static String exportOf(Path folder) {
        if (folder == null) {
            return exportOf("the model");
        }
        String quoted = '"' + folder.toString() + '"';
        return "Export it to ONNX: optimum-cli export onnx --task text-to-image --model " + quoted + " \"" + folder + "-onnx\"";
    }

    /** How to get a model as ONNX. */
    static String exportOf(String what) {
        return "Export " + what + " to ONNX: optimum-cli export onnx --task text-to-image --model MODEL FOLDER";
    }
}
