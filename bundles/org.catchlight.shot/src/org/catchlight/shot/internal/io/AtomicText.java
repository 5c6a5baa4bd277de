package org.catchlight.shot.internal.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a small text file whole or not at all: to a temporary file beside it, flushed to the disk, then renamed. */
public final class AtomicText {
    private AtomicText() {
    }

    /**
     * Writes UTF-8 text. A symbolic link is followed, the permissions of a file that is replaced are kept.
     *
     * @throws IOException if it cannot be written; the old file is as it was, and nothing is left behind. The message is for the user.
     */
    public static void write(Path file, String text) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent();
        if (Files.isDirectory(target)) {
            throw new FileSystemException(file.toString(), null, "this is a folder. Save under another name");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new FileSystemException(file.toString(), null, "its folder does not exist. Make the folder, or save elsewhere");
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(file.toString(), null, "the file is write-protected. Save under another name");
        }
        Path temporary = folder.resolve(".shot-" + UUID.randomUUID() + ".part");
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            keepPermissions(target, temporary);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AccessDeniedException e) {
            throw denied(file, e);
        } catch (IOException e) {
            throw failed(file, e);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        boolean posix = Files.getFileStore(to).supportsFileAttributeView("posix");
        if (posix && Files.exists(from, LinkOption.NOFOLLOW_LINKS)) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    private static IOException denied(Path file, AccessDeniedException cause) {
        var error = new AccessDeniedException(file.toString(), null, "its folder may not be written. Save elsewhere");
        error.initCause(cause);
        return error;
    }

    private static IOException failed(Path file, IOException cause) {
        String why = cause instanceof FileSystemException known && known.getReason() != null ? known.getReason() : cause.getMessage();
        var error = new FileSystemException(file.toString(), null, "it was not saved (" + why
                + "); a file that was there is as it was. Make room or save elsewhere");
        error.initCause(cause);
        return error;
    }
}
