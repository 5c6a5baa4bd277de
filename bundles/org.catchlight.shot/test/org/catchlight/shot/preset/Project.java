package org.catchlight.shot.preset;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the project is, for tests that compare what it ships. */
public final class Project {
    private Project() {
    }

    /** Top folder of the project, found upward from the working directory. */
    public static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("examples")) && Files.isDirectory(folder.resolve("bundles/org.catchlight.shot"))) {
                return folder;
            }
        }
        throw new IllegalStateException("The tests run outside the project: " + Path.of("").toAbsolutePath());
    }
}
