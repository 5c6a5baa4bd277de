package org.catchlight.cli.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.catchlight.models.InstalledModel;
import org.catchlight.models.ModelLibrary;

/** Finds the model that a user means: by its name, as an engine, or by a folder. */
final class ModelPick {
    private ModelPick() {
    }

    /** A name as users write it. */
    static String id(String text) {
        return text.startsWith(InstalledModel.ENGINE_PREFIX) ? text.substring(InstalledModel.ENGINE_PREFIX.length()) : text;
    }

    /** The model of that name. */
    static InstalledModel installed(ModelLibrary library, String text) throws Failure {
        return library.find(id(text)).orElseThrow(() -> Failure.badInput("%s: there is no such model; %s", text, known(library)));
    }

    /** What can be chosen from. */
    static String known(ModelLibrary library) {
        List<InstalledModel> models = library.models();
        return models.isEmpty() ? "the library is empty, add a model with 'catchlight models add FOLDER'"
                : "choose " + models.stream().map(InstalledModel::id).collect(Collectors.joining(" or "))
                        + ", or add a model with 'catchlight models add FOLDER'";
    }

    /** A folder, or whatever it is that the user named in place of one. */
    static Path path(String text) throws Failure {
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException impossible) {
            throw Failure.badInput("%s: there is no such file or folder; check the name", text).because(impossible);
        }
    }

    /** Whether it looks like a path rather than the name of a model. */
    static boolean isPath(String text) {
        try {
            return text.contains("/") || text.contains("\\") || Files.exists(Path.of(text));
        } catch (InvalidPathException impossible) {
            return false;
        }
    }
}
