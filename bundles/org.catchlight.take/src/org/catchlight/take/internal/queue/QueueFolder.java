package org.catchlight.take.internal.queue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.catchlight.image.io.AtomicFile;
import org.catchlight.shot.io.ShotFiles;

/**
 * The queue on the disk. Every running program has a session folder of its own that it holds locked, so that two programs never
 * run the same job. A session folder that nobody holds was left by a crash; the next program that starts takes its jobs over.
 * A file that cannot be read is set aside in the folder {@code damaged}.
 */
final class QueueFolder implements AutoCloseable {
    private static final String SESSION = "session-";
    private static final String DAMAGED = "damaged";
    private static final String JOB = ".json";
    private static final long MOST_BYTES = 4L * ShotFiles.MAX_BYTES;
    private static final int PATIENCE_MILLIS = 5000;
    private static final int POLL_MILLIS = 20;

    private final ObjectMapper json = new ObjectMapper();
    private final Path root;
    private final QueueLog log;
    private final Path session;
    private final FolderLock lock;

    private QueueFolder(Path root, QueueLog log) throws IOException {
        this.root = Files.createDirectories(root);
        this.log = log;
        try (FolderLock _ = waitFor(root)) {
            Path mine = null;
            FolderLock held = null;
            for (Path folder : sessions()) {
                Optional<FolderLock> free = FolderLock.take(folder);
                if (free.isPresent() && mine == null) {
                    mine = folder;
                    held = free.get();
                } else if (free.isPresent()) {
                    takeOver(folder, free.get(), mine);
                }
            }
            session = mine != null ? mine : Files.createTempDirectory(root, SESSION);
            lock = held != null ? held : FolderLock.take(session).orElseThrow(() -> new IOException(session + " is locked"));
        }
    }

    /**
     * Opens the queue below {@code root}.
     *
     * @throws IOException if the folder cannot be made, written or locked
     */
    static QueueFolder open(Path root, QueueLog log) throws IOException {
        return new QueueFolder(root, log);
    }

    /** Only one program at a time looks for folders that were left. */
    private static FolderLock waitFor(Path root) throws IOException {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
        while (true) {
            Optional<FolderLock> lock = FolderLock.take(root);
            if (lock.isPresent()) {
                return lock.get();
            }
            if (System.nanoTime() > end) {
                throw new IOException("Another program holds " + root.resolve(FolderLock.FILE) + "; end it and try again");
            }
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
                throw new IOException("Interrupted while waiting for " + root, ending);
            }
        }
    }

    private List<Path> sessions() throws IOException {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(root, SESSION + "*")) {
            stream.forEach(folders::add);
        }
        folders.removeIf(folder -> !Files.isDirectory(folder));
        folders.sort(Comparator.naturalOrder());
        return folders;
    }

    private void takeOver(Path left, FolderLock held, Path mine) throws IOException {
        try (FolderLock _ = held; DirectoryStream<Path> jobs = Files.newDirectoryStream(left, "*" + JOB)) {
            for (Path job : jobs) {
                Files.move(job, free(mine, job.getFileName().toString()));
            }
        } catch (IOException stuck) {
            log.accept("Jobs in " + left + " cannot be taken over; they stay there", stuck);
            return;
        }
        deleteFolder(left);
    }

    private static void deleteFolder(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(FolderLock.FILE));
            Files.deleteIfExists(folder);
        } catch (IOException notEmpty) {
            // what else lies there stays; an empty session folder does no harm
        }
    }

    private static Path free(Path folder, String name) {
        Path file = folder.resolve(name);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(name.replace(JOB, "-" + i + JOB));
        }
        return file;
    }

    /** The jobs, oldest first. What cannot be read is set aside. */
    List<StoredJob> load() throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(session, "*" + JOB)) {
            stream.forEach(files::add);
        }
        List<StoredJob> jobs = new ArrayList<>();
        for (Path file : files) {
            try {
                if (Files.size(file) > MOST_BYTES) {
                    throw new IOException("it is larger than any job");
                }
                StoredJob job = json.readValue(Files.readAllBytes(file), StoredJob.class);
                job.check();
                if (!file.equals(fileOf(job))) {
                    throw new IOException("its name does not fit its content");
                }
                jobs.add(job);
            } catch (IOException | RuntimeException damaged) {
                setAside(file, damaged);
            }
        }
        jobs.sort(Comparator.comparingLong(StoredJob::created).thenComparing(StoredJob::id));
        return jobs;
    }

    private void setAside(Path file, Exception why) {
        try {
            Path place = free(Files.createDirectories(root.resolve(DAMAGED)), file.getFileName().toString());
            Files.move(file, place);
            log.accept("A job of the render queue cannot be read and was set aside as " + place + ": " + why.getMessage(), why);
        } catch (IOException stuck) {
            log.accept("A job of the render queue cannot be read and stays as " + file + ": " + why.getMessage(), stuck);
        }
    }

    private Path fileOf(StoredJob job) {
        return session.resolve(job.id() + JOB);
    }

    void save(StoredJob job) throws IOException {
        byte[] bytes = json.writerWithDefaultPrettyPrinter().writeValueAsBytes(job);
        AtomicFile.write(fileOf(job), out -> out.write(bytes));
    }

    void delete(StoredJob job) throws IOException {
        Files.deleteIfExists(fileOf(job));
    }

    /** Lets the session go; if it holds jobs, the next program takes them over. */
    @Override
    public void close() throws IOException {
        // nobody may look for left folders while this one is neither held nor gone
        try (FolderLock _ = waitFor(root); FolderLock _ = lock) {
            boolean empty;
            try (DirectoryStream<Path> jobs = Files.newDirectoryStream(session, "*" + JOB)) {
                empty = !jobs.iterator().hasNext();
            }
            if (empty) {
                deleteFolder(session);
            }
        }
    }
}
