package org.catchlight.take;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Take files on disk. */
public final class TakeFiles {
    private TakeFiles() {
    }

    /** Folder of the takes of a shot: {@code NAME.takes} beside {@code NAME.shot}. */
    public static Path folderOf(Path shotFile) {
        String name = shotFile.getFileName().toString();
        return shotFile.resolveSibling((name.endsWith(".shot") ? name.substring(0, name.length() - 5) : name) + ".takes");
    }

    /** Takes in a folder, oldest first; a file that is not a take is left out. */
    public static List<Path> list(Path folder) throws IOException {
        throw new IOException("not built yet");
    }

    /**
     * Reads what a take carries, not its pixels.
     *
     * @throws IOException if the file cannot be read or carries no shot; the message names the file and the mend
     */
    public static Take read(Path file) throws IOException {
        throw new IOException("not built yet");
    }

    /** Rates a take: rewrites its XMP in place, atomically, every other byte kept. */
    public static void rate(Path file, int rating) throws IOException {
        throw new IOException("not built yet");
    }

    /** Writes a copy of a take as PNG, JPEG or TIFF by the name of {@code target}; {@code strip} leaves out all that tells how it was made. */
    public static void export(Path take, Path target, boolean strip) throws IOException {
        throw new IOException("not built yet");
    }
}
