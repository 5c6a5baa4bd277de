package org.catchlight.models.internal.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.catchlight.models.internal.content.ContentPass;
import org.catchlight.models.internal.folder.ModelFile;

/**
 * A copy on its way into the library: a hidden folder in its place. Closing it deletes what was not {@linkplain #finish finished}. What a
 * program left that died is found by its lock, which died with it.
 */
final class Incoming implements ContentPass.Target, AutoCloseable {
    private static final String BEGUN = ".incoming-";
    private static final String REMOVED = ".removed-";
    private static final String ALIVE = ".alive";
    private final Disk disk;
    private final Path folder;
    private final Path aliveFile;
    private final FileChannel alive;

    /** Begins one, while the library is locked for a change. */
    Incoming(Path place, Disk disk) throws IOException {
        this.disk = disk;
        folder = place.resolve(BEGUN + UUID.randomUUID());
        aliveFile = aliveFile(folder);
        alive = FileChannel.open(aliveFile, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            alive.lock();
            Files.createDirectory(folder);
        } catch (IOException | RuntimeException failed) {
            alive.close();
            Files.deleteIfExists(aliveFile);
            throw failed;
        }
    }

    @Override
    public ContentPass.Output create(String name) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException(name + " leads out of the copy");
        }
        Files.createDirectories(file.getParent());
        return disk.create(file);
    }

    /** How the files are in the copy. */
    List<Entry.Stamp> stamps(List<ModelFile> files) throws IOException {
        List<Entry.Stamp> stamps = new ArrayList<>();
        for (ModelFile file : files) {
            Path copy = folder.resolve(file.name());
            stamps.add(new Entry.Stamp(file.name(), Files.size(copy), Files.getLastModifiedTime(copy).toMillis()));
        }
        return stamps;
    }

    /** Gives the copy its name. */
    void finish(Path target) throws IOException {
        Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        try {
            Trees.delete(folder);
        } finally {
            alive.close();
            Files.deleteIfExists(aliveFile);
        }
    }

    /** A hidden name for a copy that is about to be deleted: it is gone from the library at once, whole. */
    static Path farewell(Path place) {
        return place.resolve(REMOVED + UUID.randomUUID());
    }

    /** Deletes what dead programs left, while the library is locked for a change. */
    static void sweep(Path place) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(place, ".{incoming,removed}-*")) {
            for (Path path : left) {
                String name = path.getFileName().toString();
                if (name.startsWith(REMOVED)) {
                    Trees.delete(path);
                } else {
                    Path folder = path.resolveSibling(name.endsWith(ALIVE) ? name.substring(0, name.length() - ALIVE.length()) : name);
                    if (dead(folder)) {
                        Trees.delete(folder);
                        Files.deleteIfExists(aliveFile(folder));
                    }
                }
            }
        } catch (IOException | DirectoryIteratorException later) {
            // Next time.
            return;
        }
    }

    private static boolean dead(Path folder) {
        try (FileChannel channel = FileChannel.open(aliveFile(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static Path aliveFile(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ALIVE);
    }
}
