package org.catchlight.models.internal.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.catchlight.models.ModelException;
import org.catchlight.models.ModelException.Reason;
import org.catchlight.models.internal.Log;

/**
 * The entries of a library. Reading needs no lock, as entries are written whole; changes are made one at a time, among programs too.
 */
final class EntryStore {
    private static final int MOST_ENTRIES = 10_000;
    private static final String LOCK = ".lock";
    private static final long PATIENCE_MILLIS = 20_000;
    private static final long LOOK_MILLIS = 20;
    private final Path place;
    private final Log log;
    private final Map<String, Known> known = new HashMap<>();

    /** An entry as it was read; empty if it cannot be. */
    private record Known(String stamp, Optional<Entry> entry) {
    }

    /** A change of the library. */
    @FunctionalInterface
    interface Change<T> {
        T make() throws ModelException, IOException;
    }

    EntryStore(Path place, Log log) {
        this.place = place;
        this.log = log;
    }

    Path place() {
        return place;
    }

    /** All that can be read, by id. Each that cannot is logged once. */
    synchronized List<Entry> entries() {
        List<String> ids = new ArrayList<>();
        if (Files.isDirectory(place)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(place, "*" + EntryFile.ENDING)) {
                for (Path file : files) {
                    String name = file.getFileName().toString();
                    if (!name.startsWith(".") && ids.size() < MOST_ENTRIES) {
                        ids.add(name.substring(0, name.length() - EntryFile.ENDING.length()));
                    }
                }
            } catch (IOException | DirectoryIteratorException unreadable) {
                log.accept("The model library " + place + " cannot be read; check its permissions and the disk", unreadable);
            }
        }
        ids.sort(String.CASE_INSENSITIVE_ORDER.thenComparing(String::compareTo));
        List<Entry> entries = new ArrayList<>();
        ids.forEach(id -> find(id).ifPresent(entries::add));
        known.keySet().retainAll(new HashSet<>(ids));
        return entries;
    }

    /** The entry of that id, if it is there and can be read. */
    synchronized Optional<Entry> find(String id) {
        Path file = EntryFile.of(place, id);
        String stamp;
        try {
            stamp = Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return Optional.empty();
        }
        Known before = known.get(id);
        if (before == null || !before.stamp().equals(stamp)) {
            before = new Known(stamp, read(id));
            known.put(id, before);
        }
        return before.entry();
    }

    /** Whether there is an entry of that id that cannot be read. */
    boolean damaged(String id) {
        return ModelIds.valid(id) && Files.isRegularFile(EntryFile.of(place, id)) && find(id).isEmpty();
    }

    private Optional<Entry> read(String id) {
        Path file = EntryFile.of(place, id);
        try {
            if (!ModelIds.valid(id)) {
                throw new IOException("has a name that no model can have");
            }
            if (!Files.isRegularFile(file)) {
                throw new IOException("is no file");
            }
            return Optional.of(EntryFile.read(place, id));
        } catch (NoSuchFileException goneMeanwhile) {
            return Optional.empty();
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            log.accept("The model entry " + file + " " + unreadable.getMessage() + ", and is left out; delete it or add the model again",
                    unreadable);
            return Optional.empty();
        }
    }

    /** Whether an id cannot be given: there is an entry, readable or not, or a folder of that name. Upper and lower case are the same. */
    boolean taken(String id) {
        Set<String> names = new HashSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(place)) {
            files.forEach(file -> names.add(file.getFileName().toString().toLowerCase(java.util.Locale.ROOT)));
        } catch (IOException | DirectoryIteratorException notThere) {
            return false;
        }
        String lower = id.toLowerCase(java.util.Locale.ROOT);
        return names.contains(lower) || names.contains(lower + EntryFile.ENDING);
    }

    /** Makes a change while no other program makes one. */
    <T> T change(Change<T> change) throws ModelException {
        try (FileChannel channel = FileChannel.open(Files.createDirectories(place).resolve(LOCK), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
            lock(channel);
            return change.make();
        } catch (IOException failed) {
            throw new ModelException(Reason.DISK, "The model library " + place + " cannot be changed: " + failed.getMessage() + ".",
                    "Check its permissions and the disk, or choose another place.", failed);
        }
    }

    private void lock(FileChannel channel) throws ModelException, IOException {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (true) {
            try {
                FileLock lock = channel.tryLock();
                if (lock != null) {
                    return;
                }
            } catch (OverlappingFileLockException thisProgram) {
                // Another thread; its turn ends soon.
            }
            if (System.nanoTime() > end) {
                throw new ModelException(Reason.DISK, "Another program is changing the model library " + place + ".",
                        "Try again when it has finished.", null);
            }
            try {
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
                throw new ModelException("The change of the model library was interrupted.", "", interruption);
            }
        }
    }
}
