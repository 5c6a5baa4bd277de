package org.catchlight.cli.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Unpacks the archive of a p2 repository. */
final class Archives {
    /** A repository of stages is some megabytes; with models in it a few gigabytes. */
    private static final long MOST_BYTES = 8L << 30;
    private static final int BLOCK = 1 << 16;

    private Archives() {
    }

    /**
     * Unpacks a zip into a new folder.
     *
     * @throws Failure if it is none, is damaged, leads out of the folder, or is absurdly large
     */
    static Path unpack(Path archive, Path folder) throws Failure, IOException {
        Files.createDirectories(folder);
        long left = MOST_BYTES;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw Failure.badInput("%s: holds a file that leads out of it (%s); do not use this archive", archive, entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    left = copy(zip, target, left);
                    if (left < 0) {
                        throw Failure.badInput("%s: unpacks to more than 8 GB; do not use this archive", archive);
                    }
                }
            }
        } catch (ZipException | java.io.EOFException damaged) {
            throw Failure.badInput("%s: is damaged; get it again", archive).because(damaged);
        }
        if (entries == 0) {
            throw Failure.badInput("%s: is no archive; name the folder, .zip or URL of a p2 repository", archive);
        }
        return folder;
    }

    private static long copy(InputStream in, Path target, long allowed) throws IOException {
        long left = allowed;
        byte[] block = new byte[BLOCK];
        try (OutputStream out = Files.newOutputStream(target)) {
            for (int count = in.read(block); count >= 0 && left >= 0; count = in.read(block)) {
                out.write(block, 0, count);
                left -= count;
            }
        }
        return left;
    }
}
