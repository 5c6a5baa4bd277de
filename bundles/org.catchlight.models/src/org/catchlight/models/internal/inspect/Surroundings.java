package org.catchlight.models.internal.inspect;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.catchlight.models.ModelFolder;

/** Finds models near a folder that is none: users easily give one too high or too low. */
final class Surroundings {
    private static final int UP = 3;
    private static final int DOWN = 3;
    private static final int MOST_LOOKED_AT = 2000;
    private static final int MOST_FOUND = 20;

    private Surroundings() {
    }

    /** The nearest folder from here upward that is a model. */
    static Optional<Path> modelAround(Path folder) {
        Path at = folder;
        for (int level = 0; level < UP && at != null; level++) {
            if (Files.isRegularFile(at.resolve(ModelFolder.INDEX))) {
                return Optional.of(at);
            }
            at = at.getParent();
        }
        return Optional.empty();
    }

    /** Models in folders within, at most a few levels deep. */
    static List<Path> modelsWithin(Path folder) {
        List<Path> found = new ArrayList<>();
        List<Path> level = List.of(folder);
        int looked = 0;
        for (int depth = 0; depth < DOWN; depth++) {
            List<Path> below = new ArrayList<>();
            for (Path parent : level) {
                for (Path child : folders(parent, MOST_LOOKED_AT - looked)) {
                    looked++;
                    if (Files.isRegularFile(child.resolve(ModelFolder.INDEX))) {
                        found.add(child);
                    } else {
                        below.add(child);
                    }
                }
            }
            if (found.size() >= MOST_FOUND) {
                return found.subList(0, MOST_FOUND);
            }
            level = below;
        }
        return found;
    }

    private static List<Path> folders(Path parent, int most) {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(parent)) {
            int seen = 0;
            for (Path entry : entries) {
                seen++;
                if (seen > most) {
                    break;
                }
                if (Files.isDirectory(entry) && !entry.getFileName().toString().startsWith(".")) {
                    folders.add(entry);
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            return folders;
        }
        folders.sort(null);
        return folders;
    }
}
