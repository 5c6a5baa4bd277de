package org.catchlight.take.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.catchlight.image.io.AtomicFile;

/** Names of takes: {@code NAME-0001-seed42.png}, counted up in their folder. */
final class TakeNames {
    /** Takes in the order they were made; other names follow in alphabetical order. */
    static final Comparator<Path> OLDEST_FIRST = Comparator.<Path>comparingInt(file -> number(file).orElse(Integer.MAX_VALUE))
            .thenComparing(file -> file.getFileName().toString());
    private static final Pattern NAME = Pattern.compile(".*-(\\d{4,9})-seed-?\\d+\\.png");
    private static final int MAX_NAME = 120;

    private TakeNames() {
    }

    /**
     * Reserves the next free name by an empty file. Two programs never get the same number: whoever sees another file with its
     * number gives the name back and takes the next.
     */
    static Path reserve(Path folder, String name, long seed) throws IOException {
        String stem = stem(name);
        for (int number = highest(folder) + 1;; number++) {
            Path file = folder.resolve("%s-%04d-seed%d.png".formatted(stem, number, seed));
            if (!AtomicFile.reserve(file)) {
                continue;
            }
            if (numbered(folder, number).size() == 1) {
                return file;
            }
            Files.delete(file);
        }
    }

    private static int highest(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToInt(file -> number(file).orElse(0)).max().orElse(0);
        }
    }

    private static List<Path> numbered(Path folder, int number) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> number(file).orElse(0) == number).toList();
        }
    }

    private static OptionalInt number(Path file) {
        Matcher matcher = NAME.matcher(file.getFileName().toString());
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    /** A name that every file system takes. */
    private static String stem(String name) {
        String clean = name.strip().replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "_").replaceAll("^\\.+", "");
        return clean.isEmpty() ? "untitled" : clean.substring(0, Math.min(clean.length(), MAX_NAME));
    }
}
