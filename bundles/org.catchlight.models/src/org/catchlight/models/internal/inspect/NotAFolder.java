package org.catchlight.models.internal.inspect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.catchlight.models.ModelException;
import org.catchlight.models.ModelFolder;
import org.catchlight.models.internal.folder.FileUse;

/** Explains what is wrong with a path that is no folder. No more than the first bytes of a file are read. */
final class NotAFolder {
    private static final Set<String> ARCHIVES = Set.of("zip", "7z", "tar", "gz", "tgz", "rar", "xz", "zst");
    private static final int LOOK = 8;
    private static final int PICKLE_PROTOCOL = 0x80;

    private NotAFolder() {
    }

    static ModelException explain(Path path) {
        if (!Files.exists(path)) {
            return new ModelException(path + " is not there.", "Check the name.");
        }
        String name = path.toAbsolutePath().normalize().getFileName().toString();
        Optional<Path> model = Surroundings.modelAround(path.toAbsolutePath().normalize().getParent());
        if (model.isPresent() && (name.equals(ModelFolder.INDEX) || name.endsWith(".onnx") || name.endsWith(".onnx_data"))) {
            return new ModelException(path + " is one file of a model.", "Give the model's folder: " + model.get());
        }
        if (ARCHIVES.contains(FileUse.ending(name))) {
            return new ModelException(path + " is an archive.", "Unpack it and give the folder.");
        }
        return switch (FileUse.of(name)) {
            case SAFETENSORS -> new ModelException(path + " is a checkpoint of weights alone, which cannot be opened yet.",
                    NotAModel.exportOf("the model it is of"));
            case PICKLE -> looksLikePickle(path) || !name.endsWith(".bin") ? pickle(path) : noModel(path);
            case FOREIGN -> new ModelException(path + " is a model for other programs.", NotAModel.exportOf("the original model"));
            default -> name.endsWith(".onnx")
                    ? new ModelException(path + " is a graph alone; a model is a folder with " + ModelFolder.INDEX + " and all its graphs.",
                            "Give that folder, or export the model again with Optimum.")
                    : noModel(path);
        };
    }

    private static ModelException pickle(Path path) {
        return new ModelException(path + " is a PyTorch checkpoint, which is never read because reading it can run any program.",
                NotAModel.exportOf("the model"));
    }

    private static ModelException noModel(Path path) {
        return new ModelException(path + " is no model.", "Give a model's folder, the one with " + ModelFolder.INDEX + " in it.");
    }

    private static boolean looksLikePickle(Path path) {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] first = in.readNBytes(LOOK);
            boolean zip = first.length > 3 && first[0] == 'P' && first[1] == 'K' && first[2] == 3 && first[3] == 4;
            return zip || first.length > 1 && (first[0] & 0xFF) == PICKLE_PROTOCOL;
        } catch (IOException unreadable) {
            return false;
        }
    }
}
