package org.catchlight.workbench.internal.recovery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.catchlight.image.io.AtomicFile;
import org.catchlight.shot.Shot;
import org.catchlight.shot.io.ShotFiles;
import org.catchlight.workbench.internal.app.Problems;

/**
 * A copy of an unsaved shot in the recovery folder: {@code ID.shot} and {@code ID.properties} that says where it belongs.
 *
 * @param id      name of the files, which is that of the session
 * @param name    title of the shot
 * @param file    file of the shot, or null if it was never saved
 * @param process the program that wrote it
 * @param time    when, in milliseconds of the epoch
 */
public record Kept(String id, String name, Path file, long process, long time) {
    /** Name of the folder in the user's folder. */
    public static final String FOLDER = "recovery";

    /** Writes the copy, the shot first, so that what is listed can be read. */
    void write(Path folder, Shot shot) throws IOException {
        ShotFiles.save(shot, folder.resolve(id + ".shot"));
        Properties words = new Properties();
        words.setProperty("file", file == null ? "" : file.toString());
        words.setProperty("name", name);
        words.setProperty("process", Long.toString(process));
        words.setProperty("time", Long.toString(time));
        java.io.ByteArrayOutputStream text = new java.io.ByteArrayOutputStream();
        words.store(text, null);
        AtomicFile.write(folder.resolve(id + ".properties"), out -> text.writeTo(out));
    }

    /** Copies that a program left which no longer runs, oldest first. */
    public static List<Kept> abandoned(Path folder) {
        List<Kept> found = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.getFileName().toString().endsWith(".properties")).forEach(file -> read(file, found));
        } catch (IOException unreadable) {
            Problems.log("The recovery folder cannot be read", unreadable);
        }
        found.removeIf(kept -> kept.process != ProcessHandle.current().pid() && ProcessHandle.of(kept.process).isPresent()
                || !Files.isRegularFile(folder.resolve(kept.id + ".shot")));
        found.sort(java.util.Comparator.comparingLong(Kept::time));
        return found;
    }

    private static void read(Path file, List<Kept> into) {
        try (InputStream in = Files.newInputStream(file)) {
            Properties words = new Properties();
            words.load(in);
            String name = file.getFileName().toString();
            String path = words.getProperty("file", "");
            into.add(new Kept(name.substring(0, name.length() - ".properties".length()), words.getProperty("name", ""), path.isEmpty() ? null : Path.of(path),
                    Long.parseLong(words.getProperty("process", "-1")), Long.parseLong(words.getProperty("time", "0"))));
        } catch (IOException | IllegalArgumentException damaged) {
            Problems.log("A recovery note cannot be read: " + file.getFileName(), damaged);
        }
    }

    /** The shot of the copy. */
    public Shot load(Path folder) throws IOException {
        return ShotFiles.load(folder.resolve(id + ".shot"));
    }

    /** Removes a copy; what cannot be removed is offered again. */
    public static void delete(Path folder, String id) {
        try {
            Files.deleteIfExists(folder.resolve(id + ".properties"));
            Files.deleteIfExists(folder.resolve(id + ".shot"));
        } catch (IOException | InvalidPathException left) {
            Problems.log("A recovery copy cannot be removed", left);
        }
    }
}
