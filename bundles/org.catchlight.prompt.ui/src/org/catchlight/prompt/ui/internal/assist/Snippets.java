package org.catchlight.prompt.ui.internal.assist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.catchlight.image.io.AtomicFile;
import org.catchlight.prompt.ui.internal.Services;
import org.catchlight.stage.UserFolder;

/** Words that the user keeps for later: a text file each in the folder {@code snippets} of the user's folder. */
public final class Snippets {
    private static final long MOST_BYTES = 1 << 20;
    private static final int MOST = 1000;
    private static final String ENDING = ".txt";

    /**
     * Words kept for later.
     *
     * @param name name of its file without {@code .txt}
     * @param text the words
     */
    public record Snippet(String name, String text) {
    }

    /** All of them by name; what cannot be read is left out. */
    public List<Snippet> all() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted().limit(MOST).map(Snippets::read)
                    .filter(snippet -> snippet != null).toList();
        } catch (IOException unreadable) {
            Services.log("The snippets cannot be read", unreadable);
            return List.of();
        }
    }

    private static Path folder() throws IOException {
        return UserFolder.folder("snippets");
    }

    private static Snippet read(Path file) {
        try {
            String name = file.getFileName().toString();
            return Files.size(file) > MOST_BYTES ? null
                    : new Snippet(name.substring(0, name.length() - ENDING.length()), Files.readString(file).strip());
        } catch (IOException unreadable) {
            Services.log("The snippet " + file + " cannot be read", unreadable);
            return null;
        }
    }

    /** What is wrong with a name for a snippet, or null. */
    public static String problem(String name) {
        if (name.isBlank()) {
            return "Give it a name.";
        }
        return name.matches("[\\p{L}\\p{N} _\\-]{1,60}") ? null : "A name has letters, digits, blanks and hyphens, 60 at most.";
    }

    /**
     * Keeps words, in place of those of the same name.
     *
     * @throws IOException if they cannot be kept; the message names the file
     */
    public void keep(String name, String text) throws IOException {
        if (problem(name) != null) {
            throw new IllegalArgumentException(problem(name));
        }
        byte[] bytes = (text.strip() + "\n").getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(folder().resolve(name.strip() + ENDING), out -> out.write(bytes));
    }

    /** Forgets a snippet. */
    public void forget(String name) throws IOException {
        Files.deleteIfExists(folder().resolve(name + ENDING));
    }
}
