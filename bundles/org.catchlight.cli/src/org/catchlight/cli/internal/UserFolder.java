package org.catchlight.cli.internal;

import java.nio.file.Path;

/** The folder that holds what a user installs and prefers. */
final class UserFolder {
    private UserFolder() {
    }

    /** {@code catchlight.home} of the start script, else {@code CATCHLIGHT_HOME}, else {@code ~/.catchlight}. */
    static Path ofProcess() {
        String told = System.getProperty("catchlight.home", System.getenv("CATCHLIGHT_HOME"));
        return told == null || told.isBlank() ? Path.of(System.getProperty("user.home"), ".catchlight") : Path.of(told).toAbsolutePath();
    }
}
