package org.catchlight.image.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Cleaner;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Memory that lies in a temporary file and is mapped, for pictures too large for the heap. The garbage collector unmaps it. Where
 * the system allows it (POSIX) the file loses its name at once, so that nothing stays behind even after a crash; elsewhere it is
 * deleted when the program ends, and what a crash left is swept by the next picture that spills.
 */
public final class SpillFile {
    /** System property that names the folder of spill files; the system's temporary folder otherwise. */
    public static final String FOLDER_PROPERTY = "org.catchlight.image.spillFolder";
    /** Mapped bytes past which the collector is asked to run: few small objects on the heap hold them, so it might not by itself. */
    private static final long COLLECT_AFTER_BYTES = 6L << 30;
    private static final int CHUNK_BYTES = 1 << 20;
    private static final String SUFFIX = ".catchlight-spill";
    private static final Cleaner CLEANER = Cleaner.create();
    /** Bytes mapped by this process, an account of a resource that only the process as a whole has. */
    private static final AtomicLong MAPPED_BYTES = new AtomicLong();

    private SpillFile() {
    }

    /**
     * Maps zeroed memory.
     *
     * @param bytes size
     * @throws UncheckedIOException if the disk has no room for it; the message names the folder and the mend
     */
    public static MemorySegment map(long bytes) {
        if (MAPPED_BYTES.get() + bytes > COLLECT_AFTER_BYTES) {
            System.gc();
        }
        Path folder = Path.of(System.getProperty(FOLDER_PROPERTY, System.getProperty("java.io.tmpdir")));
        try {
            try {
                return mapIn(folder, bytes);
            } catch (IOException full) {
                // Pictures that nobody holds any more may still fill the disk: collect them and try once more.
                System.gc();
                Thread.sleep(200);
                return mapIn(folder, bytes);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("No room for a picture of " + (bytes >> 20) + " MB in " + folder
                    + "; free some disk space there or start with -D" + FOLDER_PROPERTY + "=FOLDER", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new java.io.InterruptedIOException("Interrupted while making room for a picture"));
        }
    }

    private static MemorySegment mapIn(Path folder, long bytes) throws IOException {
        Path file = Files.createTempFile(folder, "picture", SUFFIX);
        try {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                // Zeros are written, not left to a hole in the file: a full disk shows here as an error, later it would be a crash.
                ByteBuffer zeros = ByteBuffer.allocateDirect(CHUNK_BYTES);
                for (long position = 0; position < bytes; ) {
                    zeros.clear().limit((int) Math.min(CHUNK_BYTES, bytes - position));
                    position += channel.write(zeros, position);
                }
                MemorySegment segment = channel.map(FileChannel.MapMode.READ_WRITE, 0, bytes, Arena.ofAuto());
                MAPPED_BYTES.addAndGet(bytes);
                CLEANER.register(segment, () -> MAPPED_BYTES.addAndGet(-bytes));
                return segment;
            }
        } finally {
            deleteNowOrAtExit(file);
        }
    }

    private static void deleteNowOrAtExit(Path file) throws IOException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException inUse) {
            file.toFile().deleteOnExit();
            sweep(file.getParent(), file);
        }
    }

    /** Deletes spill files of programs that are gone; those in use refuse it. */
    private static void sweep(Path folder, Path except) throws IOException {
        try (DirectoryStream<Path> old = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path file : old) {
                if (!file.equals(except)) {
                    try {
                        Files.deleteIfExists(file);
                    } catch (IOException stillInUse) {
                        continue;
                    }
                }
            }
        }
    }
}
