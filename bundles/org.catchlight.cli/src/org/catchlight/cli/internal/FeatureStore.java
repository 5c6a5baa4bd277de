package org.catchlight.cli.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The features that the user has installed, each with a copy of its repository, in {@code plugins} of the user's folder. */
final class FeatureStore {
    private static final String LIST = "features.list";
    private static final String RECORD = "feature.properties";
    private static final String REPOSITORY = "repository";
    private static final String INCOMING = ".incoming";
    private final Path folder;

    FeatureStore(Path userFolder) {
        folder = userFolder.resolve("plugins");
    }

    /** All of them by id. */
    List<InstalledFeature> list() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<InstalledFeature> features = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.sorted().toList()) {
                if (Files.isRegularFile(entry.resolve(RECORD))) {
                    features.add(read(entry));
                }
            }
        }
        return features;
    }

    Optional<InstalledFeature> find(String id) throws IOException {
        return list().stream().filter(feature -> feature.id().equals(id)).findFirst();
    }

    /** An empty folder to copy a repository to; what an earlier attempt left there is removed. */
    Path incoming() throws IOException {
        Path incoming = folder.resolve(INCOMING);
        delete(incoming);
        return Files.createDirectories(incoming.resolve(REPOSITORY));
    }

    /** Keeps what lies in {@link #incoming}, in place of an earlier version. */
    void keep(String id, String version, String source) throws IOException {
        Properties record = new Properties();
        record.setProperty("id", id);
        record.setProperty("version", version);
        record.setProperty("source", source);
        Path incoming = folder.resolve(INCOMING);
        try (Writer writer = Files.newBufferedWriter(incoming.resolve(RECORD))) {
            record.store(writer, "A feature installed into Catchlight");
        }
        delete(folder.resolve(id));
        Files.move(incoming, folder.resolve(id));
        writeList();
    }

    /** Removes a folder beside the copy, which need not be there. */
    void deleteScratch(Path tree) throws IOException {
        delete(tree);
    }

    /** Removes what lies in {@link #incoming}. */
    void discardIncoming() throws IOException {
        delete(folder.resolve(INCOMING));
    }

    void remove(InstalledFeature feature) throws IOException {
        delete(folder.resolve(feature.id()));
        writeList();
    }

    /** Says that {@code installation} has what the user has installed; the start script compares the two lists. */
    void markInStep(Path installation) throws IOException {
        Path list = folder.resolve(LIST);
        if (Files.exists(list)) {
            Files.copy(list, installation.resolve(LIST), StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.deleteIfExists(installation.resolve(LIST));
        }
    }

    /** Ids of what {@code installation} was last brought in step with. */
    List<String> idsIn(Path installation) throws IOException {
        Path list = installation.resolve(LIST);
        return Files.exists(list) ? Files.readAllLines(list).stream().map(line -> line.split(" ")[0]).toList() : List.of();
    }

    private void writeList() throws IOException {
        Files.write(folder.resolve(LIST), list().stream().map(feature -> feature.id() + " " + feature.version()).toList());
    }

    /** Keeps other processes from installing until the answer is closed. */
    AutoCloseable lock() throws IOException, Failure {
        Files.createDirectories(folder);
        FileChannel channel = FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw Failure.failed("another catchlight is installing or uninstalling at this moment; try again when it has finished");
        }
        return channel;
    }

    private static InstalledFeature read(Path entry) throws IOException {
        Properties record = new Properties();
        try (Reader reader = Files.newBufferedReader(entry.resolve(RECORD))) {
            record.load(reader);
        } catch (IllegalArgumentException damaged) {
            throw new IOException(entry.resolve(RECORD) + ": is damaged; remove the folder " + entry + " and install the feature again", damaged);
        }
        return new InstalledFeature(record.getProperty("id", entry.getFileName().toString()), record.getProperty("version", ""),
                record.getProperty("source", ""), entry.resolve(REPOSITORY));
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
