package org.catchlight.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The user's own folder, where everything lies that must survive a new build or another version of the program: preferences,
 * the queue, what the user installed. It is {@code ~/.catchlight} unless the system property {@value #PROPERTY} or the environment
 * variable {@value #VARIABLE} names another; the property wins.
 */
public final class UserFolder {
    /** System property that names another folder. */
    public static final String PROPERTY = "catchlight.home";
    /** Environment variable that names another folder. */
    public static final String VARIABLE = "CATCHLIGHT_HOME";

    private UserFolder() {
    }

    /**
     * Where the folder is; it need not exist yet.
     *
     * @throws IllegalStateException if what names it is not a path
     */
    public static Path path() {
        String named = System.getProperty(PROPERTY, "");
        String source = "the system property " + PROPERTY;
        if (named.isBlank()) {
            named = System.getenv(VARIABLE);
            source = VARIABLE;
        }
        if (named == null || named.isBlank()) {
            return Path.of(System.getProperty("user.home", "."), ".catchlight").toAbsolutePath();
        }
        try {
            return Path.of(named).toAbsolutePath().normalize();
        } catch (InvalidPathException notPath) {
            throw new IllegalStateException("'" + named + "' in " + source + " is not a folder name; give an absolute path", notPath);
        }
    }

    /**
     * A folder within, made if it is not there.
     *
     * @param name plain name, such as {@code queue}
     * @throws IOException if it cannot be made; the message names it and the mend
     */
    public static Path folder(String name) throws IOException {
        Path folder = path().resolve(name);
        try {
            return Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new IOException("The folder " + folder + " cannot be made (" + unwritable.getMessage()
                    + "); make its parent writable or name another with "
                    + VARIABLE, unwritable);
        }
    }
}
