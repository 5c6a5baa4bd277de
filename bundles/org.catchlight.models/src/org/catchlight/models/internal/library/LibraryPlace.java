package org.catchlight.models.internal.library;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.catchlight.image.io.AtomicFile;
import org.catchlight.models.internal.Log;

/** Where the library lies: the file {@code models.properties} in the user's folder, for the workbench and the command line alike. */
final class LibraryPlace {
    private static final String FILE = "models.properties";
    private static final String PLACE = "place";
    private static final String USUAL = "models";
    private static final long MOST_BYTES = 1 << 16;
    private final Supplier<Path> userFolder;
    private final Log log;
    private String read = "";
    private Path place;

    LibraryPlace(Supplier<Path> userFolder, Log log) {
        this.userFolder = userFolder;
        this.log = log;
    }

    /** What holds now; another program may have changed it. */
    synchronized Path get() {
        Path file = userFolder.get().resolve(FILE);
        String stamp = stamp(file);
        if (place == null || !stamp.equals(read)) {
            place = read(file);
            read = stamp;
        }
        return place;
    }

    /** Keeps a choice. */
    synchronized void set(Path chosen) throws IOException {
        Properties properties = new Properties();
        properties.setProperty(PLACE, chosen.toString());
        StringWriter text = new StringWriter();
        properties.store(text, null);
        String lines = text.toString().lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n", "", "\n"));
        Files.createDirectories(userFolder.get());
        AtomicFile.write(userFolder.get().resolve(FILE), out -> out.write(lines.getBytes(StandardCharsets.UTF_8)));
        place = null;
    }

    private static String stamp(Path file) {
        try {
            return Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException notThere) {
            return "";
        }
    }

    private Path read(Path file) {
        Path usual = userFolder.get().resolve(USUAL).toAbsolutePath().normalize();
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                return usual;
            }
            Properties properties = new Properties();
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(in);
            }
            String told = properties.getProperty(PLACE, "").strip();
            if (told.isEmpty()) {
                return usual;
            }
            Path path = Path.of(told);
            if (path.isAbsolute()) {
                return path.normalize();
            }
            log.accept("The place of the models in " + file + " is not absolute and is left out; mend or delete the file", null);
        } catch (IOException | RuntimeException unreadable) {
            log.accept("The place of the models in " + file + " cannot be read and is left out; mend or delete the file", unreadable);
        }
        return usual;
    }
}
