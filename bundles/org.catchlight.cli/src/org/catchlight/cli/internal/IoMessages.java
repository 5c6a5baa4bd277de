package org.catchlight.cli.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says what went wrong with a file. The file system's own exceptions often carry nothing but its name. */
final class IoMessages {
    private IoMessages() {
    }

    /** One sentence that names the file and the mend where it is known. */
    static String explain(IOException exception) {
        return switch (exception) {
            case NoSuchFileException missing -> missing.getFile() + ": there is no such file or folder; check the name";
            case AccessDeniedException denied -> denied.getFile() + ": permission denied; choose another place or change its permissions";
            case NotDirectoryException file -> file.getFile() + ": is not a folder";
            case FileAlreadyExistsException existing -> existing.getFile() + ": is in the way; choose another name";
            case FileSystemException other when other.getReason() != null -> other.getFile() + ": " + withMend(other.getReason());
            default -> exception.getMessage() == null ? "a file could not be read or written (" + exception.getClass().getSimpleName() + ")"
                    : withMend(exception.getMessage());
        };
    }

    private static String withMend(String reason) {
        return reason.contains("No space left") && !reason.contains(";") ? reason + "; free some space or write to another disk" : reason;
    }
}
