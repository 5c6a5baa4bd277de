package org.catchlight.prompt.vary;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lists of words in text files, by custom in {@code wildcards} in the user's folder: {@code __hair__} in a brief stands for a line of
 * {@code hair.txt}, {@code __hair/short__} for one of {@code hair/short.txt}. Empty lines and lines that begin with # do not count. Files
 * are read when they are asked for.
 */
public final class Wildcards {
    /** Longest file that is read, bytes. */
    public static final long LARGEST = 4_000_000;
    private static final String ENDING = ".txt";

    private final Path folder;

    /** The lists in a folder, which need not exist. */
    public Wildcards(Path folder) {
        this.folder = folder;
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /** Names of all lists, sorted. */
    public List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, 4)) {
            return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(ENDING)).map(name -> name.substring(0, name.length() - ENDING.length())).sorted().toList();
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            return List.of();
        }
    }

    /**
     * The lines of a list.
     *
     * @return empty if there is no such list
     * @throws IOException if it cannot be read; the message names the file and the mend
     */
    public Optional<List<String>> lines(String name) throws IOException {
        if (!name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ./-]*") || name.contains("..")) {
            return Optional.empty();
        }
        Path file = folder.resolve(name + ENDING).normalize();
        if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        if (Files.size(file) > LARGEST) {
            throw new IOException(file + " is larger than 4 MB, too large for a list of words; split it.");
        }
        try {
            return Optional.of(Files.readAllLines(file).stream().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList());
        } catch (CharacterCodingException foreign) {
            throw new IOException(file + " is not text in UTF-8; save it as such.", foreign);
        }
    }
}
