package org.catchlight.shot.preset;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.catchlight.shot.Shot;
import org.catchlight.shot.io.ShotFiles;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The presets that a user keeps, as shot files in a folder: what the user or another program puts there or takes away counts at the next
 * {@link #list}. Nothing is kept in memory. A file that cannot be read is reported and harms no other.
 */
public final class PresetLibrary {
    private static final String ENDING = ".shot";
    private static final int LONGEST_NAME = 80;

    private final Path folder;

    /** The library in a folder, which need not exist yet; by custom {@code presets} in the user's folder. */
    public PresetLibrary(Path folder) {
        this.folder = folder;
    }

    /**
     * A preset of the library.
     *
     * @param name what the user calls it: the name of its file without the ending
     * @param file where it lies
     * @param shot what it holds; fresh for each list
     */
    public record Entry(String name, Path file, Shot shot) {
    }

    /**
     * What lies in the folder.
     *
     * @param entries  by name
     * @param problems a sentence for each file that is no preset, with the mend
     */
    public record Listing(List<Entry> entries, List<String> problems) {
        public Listing {
            entries = List.copyOf(entries);
            problems = List.copyOf(problems);
        }
    }

    /** The presets as they are now; empty if there is no folder yet. */
    public Listing list() {
        List<Entry> entries = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        if (!Files.exists(folder)) {
            return new Listing(entries, problems);
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(PresetLibrary::named).sorted(Comparator.comparing(PresetLibrary::name,
                    String.CASE_INSENSITIVE_ORDER))
                    .toList()) {
                read(file, entries, problems);
            }
        } catch (IOException unreadable) {
            problems.add("The presets in " + folder + " cannot be listed; check that the folder may be read.");
        }
        return new Listing(entries, problems);
    }

    private static void read(Path file, List<Entry> entries, List<String> problems) {
        try {
            Shot shot = ShotFiles.load(file);
            ShotParts.complete(shot);
            entries.add(new Entry(name(file), file, shot));
        } catch (IOException damaged) {
            problems.add(message(file, damaged));
        }
    }

    private static String message(Path file, IOException damaged) {
        String text = damaged.getMessage() == null ? "" : damaged.getMessage();
        return text.contains(file.toString()) ? text : file + " cannot be read: " + text;
    }

    private static boolean named(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) && !name.startsWith(".");
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    /**
     * Keeps a copy of a shot under a name, which becomes the shot's name too. Written atomically.
     *
     * @throws FileAlreadyExistsException if a preset has the name, in whatever case of letters
     * @throws IOException                if the name cannot be that of a file, or the folder cannot be written
     */
    public Entry add(String name, Shot shot) throws IOException {
        Path file = free(name, null);
        Files.createDirectories(folder);
        Shot copy = EcoreUtil.copy(shot);
        copy.setName(name(file));
        ShotFiles.save(copy, file);
        return new Entry(name(file), file, copy);
    }

    /**
     * Gives a preset another name.
     *
     * @throws FileAlreadyExistsException if another preset has the name
     * @throws NoSuchFileException        if the preset is no longer there
     * @throws IOException                if the name cannot be that of a file, or the folder cannot be written
     */
    public Entry rename(Entry entry, String name) throws IOException {
        Path file = free(name, entry.file());
        if (file.equals(entry.file())) {
            return entry;
        }
        Shot shot = ShotFiles.load(entry.file());
        shot.setName(name(file));
        Files.move(entry.file(), file);
        ShotFiles.save(shot, file);
        return new Entry(name(file), file, shot);
    }

    /** Deletes a preset; one that is gone already is no error. */
    public void remove(Entry entry) throws IOException {
        if (!entry.file().toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize())) {
            throw new IOException(entry.file() + " is not a preset of this library.");
        }
        Files.deleteIfExists(entry.file());
    }

    /** The file for a name that no other preset has. */
    private Path free(String wished, Path mine) throws IOException {
        String name = wished == null ? "" : wished.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.startsWith(".") || name.endsWith(".")
                || name.chars().anyMatch(letter -> "/\\:*?\"<>|".indexOf(letter) >= 0 || Character.isISOControl(letter))) {
            throw new IOException("A preset cannot be called '" + name + "': use up to " + LONGEST_NAME
                    + " letters, digits and spaces, without / \\ : * ? \" < > | and without a dot at either end.");
        }
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                String lower = name.toLowerCase(Locale.ROOT);
                for (Path file : files.filter(PresetLibrary::named).toList()) {
                    if (!file.equals(mine) && name(file).toLowerCase(Locale.ROOT).equals(lower)) {
                        throw new FileAlreadyExistsException(file.toString(), null, "a preset has that name; choose another");
                    }
                }
            }
        }
        return folder.resolve(name + ENDING);
    }
}
