package org.catchlight.stage.internal.catalog;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.catchlight.image.io.AtomicFile;
import org.catchlight.stage.internal.Log;

/** Which stage the user prefers in place of which: the file {@code stages.properties} in the user's folder. */
final class StagePreferences {
    private static final String FILE = "stages.properties";
    private static final String PREFER = "prefer.";
    private static final long MOST_BYTES = 1 << 20;
    private final Supplier<Path> folder;
    private final Log log;
    private Map<String, String> chosen;

    StagePreferences(Supplier<Path> folder, Log log) {
        this.folder = folder;
        this.log = log;
    }

    synchronized Optional<String> chosenFor(String id) {
        if (chosen == null) {
            chosen = read();
        }
        return Optional.ofNullable(chosen.get(id));
    }

    /** Remembers a choice, or forgets it if {@code choice} is null. What another program wrote meanwhile is kept. */
    synchronized void choose(String id, String choice) {
        Map<String, String> next = read();
        if (choice == null) {
            next.remove(id);
        } else {
            next.put(id, choice);
        }
        chosen = next;
        try {
            write(next);
        } catch (IOException | RuntimeException unwritable) {
            log.accept("The choice of stages cannot be kept in " + folder.get().resolve(FILE) + "; it holds until the program ends",
                    unwritable);
        }
    }

    private Map<String, String> read() {
        Path file = folder.get().resolve(FILE);
        Map<String, String> read = new TreeMap<>();
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES) {
                Properties properties = new Properties();
                try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    properties.load(in);
                }
                properties.stringPropertyNames().stream().filter(key -> key.startsWith(PREFER))
                        .forEach(key -> read.put(key.substring(PREFER.length()), properties.getProperty(key)));
            }
        } catch (IOException | RuntimeException unreadable) {
            log.accept("The choice of stages in " + file + " cannot be read and is left out; mend or delete the file", unreadable);
        }
        return read;
    }

    private void write(Map<String, String> choices) throws IOException {
        Properties properties = new Properties();
        choices.forEach((id, choice) -> properties.setProperty(PREFER + id, choice));
        StringWriter text = new StringWriter();
        properties.store(text, null);
        String lines = text.toString().lines().filter(line -> !line.startsWith("#")).sorted().collect(Collectors.joining("\n", "", "\n"));
        Files.createDirectories(folder.get());
        AtomicFile.write(folder.get().resolve(FILE), out -> out.write(lines.getBytes(StandardCharsets.UTF_8)));
    }
}
