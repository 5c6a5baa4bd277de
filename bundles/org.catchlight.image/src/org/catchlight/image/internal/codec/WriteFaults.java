package org.catchlight.image.internal.codec;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Why a file could not be written, in the user's words. */
public final class WriteFaults {
    private static final long NEARLY_FULL_BYTES = 1 << 16;
    private static final List<String> FULL = List.of("no space left", "not enough space", "quota exceeded");

    private WriteFaults() {
    }

    /**
     * The failure with a message that names the file and the mend; one that says them already is answered as it is.
     *
     * @param target what should have been written
     * @param folder where
     */
    public static IOException explain(String target, Path folder, IOException failure) {
        if (isFull(failure, folder)) {
            return new IOException("The disk is full, so " + target + " was not written; free some space or choose another disk", failure);
        }
        if (!(failure instanceof FileSystemException)) {
            return failure;
        }
        if (folder != null && !Files.isDirectory(folder)) {
            return new IOException("The folder " + folder + " does not exist, so " + target
                    + " was not written; create it or choose another", failure);
        }
        if (failure instanceof NoSuchFileException || failure instanceof NotDirectoryException) {
            return new IOException(target + " does not exist; check the name", failure);
        }
        if (failure instanceof AccessDeniedException
                || String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("read-only")) {
            return new IOException(target + " may not be written; choose another folder or change the permissions", failure);
        }
        return new IOException(target + " was not written (" + ((FileSystemException) failure).getReason()
                + "); choose another name or folder", failure);
    }

    private static boolean isFull(IOException failure, Path folder) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (FULL.stream().anyMatch(message::contains)) {
            return true;
        }
        // Systems say it in their own languages, so look at the disk as well.
        try {
            return folder != null && failure.getClass() == IOException.class && failure.getCause() == null
                    && Files.getFileStore(folder).getUsableSpace() < NEARLY_FULL_BYTES;
        } catch (IOException unknown) {
            return false;
        }
    }
}
