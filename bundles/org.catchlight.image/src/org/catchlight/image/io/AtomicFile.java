package org.catchlight.image.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import org.catchlight.image.internal.codec.WriteFaults;

/** Writes a file whole or not at all: to a temporary file beside it, flushed to the disk, then renamed. */
public final class AtomicFile {
    private AtomicFile() {
    }

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes it; the stream is closed by the caller. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Names to try, one after the other, until one is free. */
    @FunctionalInterface
    public interface Names {
        /** Takes a free name by creating an empty file of it, and answers it. */
        Path reserve() throws IOException;
    }

    /**
     * Writes {@code target}, replacing a file of that name, whose permissions stay. A link is followed. If anything fails the
     * old file is as it was.
     *
     * @throws IOException if the folder cannot be written or the disk is full; nothing is left behind,
     *                     the message names the file and the mend
     */
    public static void write(Path target, Content content) throws IOException {
        try {
            Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
            if (Files.isDirectory(file)) {
                throw new IOException(target + " is a folder; name a file in it");
            }
            Path temporary = writeBeside(file, content);
            try {
                keepPermissions(file, temporary);
                finish(temporary, file);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException failure) {
            throw WriteFaults.explain(target.toString(), target.toAbsolutePath().getParent(), failure);
        }
    }

    /**
     * Writes a new file into {@code folder} under a name that is reserved once the content is complete, so that a failure uses up
     * no name.
     *
     * @return the file
     * @throws IOException as for {@link #write}
     */
    public static Path writeNew(Path folder, Names names, Content content) throws IOException {
        try {
            Path temporary = writeBeside(folder.toAbsolutePath().resolve("new"), content);
            try {
                Path target = names.reserve();
                try {
                    finish(temporary, target);
                } catch (IOException failure) {
                    Files.deleteIfExists(target);
                    throw failure;
                }
                return target;
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException failure) {
            throw WriteFaults.explain("a new file in " + folder, folder, failure);
        }
    }

    /** Creates an empty file if there is none of that name. Answers whether it did; safe against other programs that try the same. */
    public static boolean reserve(Path file) throws IOException {
        try {
            Files.createFile(file);
            return true;
        } catch (FileAlreadyExistsException taken) {
            return false;
        }
    }

    private static Path writeBeside(Path file, Content content) throws IOException {
        Path temporary = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        boolean complete = false;
        // Created with the user's own permission mask; the temporary files of Java would be private for good.
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            content.writeTo(out);
            out.flush();
            channel.force(true);
            complete = true;
        } finally {
            if (!complete) {
                Files.deleteIfExists(temporary);
            }
        }
        return temporary;
    }

    private static void finish(Path temporary, Path target) throws IOException {
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel folder = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException foldersCannotBeFlushedHere) {
            // Windows has no such thing; the rename is durable there without it.
            return;
        }
    }

    private static void keepPermissions(Path file, Path temporary) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (old != null && Files.exists(file)) {
            Files.setPosixFilePermissions(temporary, old.readAttributes().permissions());
        }
    }
}
