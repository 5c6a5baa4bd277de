package org.catchlight.standin.internal.render;

import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the project beside its bundles. */
final class Project {
    private Project() {
    }

    /** A file by its path from the root of the project, which is above the folder that the tests run in. */
    static Path file(String path) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve(path);
            if (Files.exists(file)) {
                return file;
            }
        }
        throw new IllegalStateException("There is no " + path + " above " + Path.of("").toAbsolutePath());
    }
}
