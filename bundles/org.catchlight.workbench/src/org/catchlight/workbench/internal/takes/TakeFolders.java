package org.catchlight.workbench.internal.takes;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.catchlight.stage.UserFolder;
import org.catchlight.take.TakeFiles;
import org.catchlight.ui.EditedShot;
import org.catchlight.ui.ShotSession;
import org.catchlight.workbench.internal.app.Problems;

/** Where the takes of an open shot lie: beside its file, or in the user's folder until it is saved. */
public final class TakeFolders {
    private TakeFolders() {
    }

    /** The file whose takes folder is used: that of the shot, or one in the user's folder if it was never saved. */
    public static Path shotFile(ShotSession session) {
        if (session.file() != null) {
            return session.file();
        }
        Path folder = UserFolder.path().resolve("unsaved").resolve(session instanceof EditedShot edited ? edited.id() : "shot");
        return folder.resolve(firstName(folder).orElseGet(() -> ShotNames.fileName(session.shot().getName())));
    }

    /** The same for writing: the folder of a shot that was never saved is made. */
    public static Path fileForTakes(ShotSession session) throws IOException {
        Path file = shotFile(session);
        if (session.file() == null) {
            Files.createDirectories(file.getParent());
        }
        return file;
    }

    /** The name that the first take of an unsaved shot went under, however the shot is called by now. */
    private static Optional<String> firstName(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".takes")).findFirst()
                    .map(name -> name.substring(0, name.length() - ".takes".length()) + ".shot");
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Folder of the takes of a session; it need not exist. */
    public static Path folder(ShotSession session) {
        return TakeFiles.folderOf(shotFile(session));
    }

    /** Moves the takes of a shot that has just been saved for the first time beside its file, never over another. */
    public static void move(Path from, Path to) {
        if (from.equals(to) || !Files.isDirectory(from)) {
            return;
        }
        try {
            Files.createDirectories(to);
            List<Path> files;
            try (Stream<Path> list = Files.list(from)) {
                files = list.filter(Files::isRegularFile).toList();
            }
            for (Path file : files) {
                moveOne(file, to.resolve(file.getFileName()));
            }
            try (Stream<Path> left = Files.list(from)) {
                if (left.findAny().isEmpty()) {
                    Files.delete(from);
                    Files.deleteIfExists(from.getParent());
                }
            }
        } catch (IOException failure) {
            Problems.show("Move takes", "The takes made before saving could not be moved beside the shot; they are in " + from + ".");
        }
    }

    private static void moveOne(Path file, Path target) throws IOException {
        try {
            Files.move(file, target);
        } catch (FileAlreadyExistsException taken) {
            // A take of that name is there; both stay where they are.
        }
    }
}
