package org.catchlight.image.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFailureLeavesTheOldFileAndNothingElse() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        IOException failure = assertThrows(IOException.class, () -> AtomicFile.write(file, out -> {
            out.write(new byte[1 << 20]);
            throw new IOException("No space left on device");
        }));
        assertTrue(failure.getMessage().contains("disk is full") && failure.getMessage().contains("a.txt"), failure.getMessage());
        assertThrows(IllegalStateException.class, () -> AtomicFile.write(file, out -> {
            throw new IllegalStateException();
        }));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void aNewFileReplacesTheOldOneWithItsPermissionsAndThroughALink() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        AtomicFile.write(link, out -> out.write("new".getBytes()));
        assertEquals("new", Files.readString(file));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        Path fresh = folder.resolve("fresh.txt");
        Path plain = Files.createFile(folder.resolve("plain.txt"));
        AtomicFile.write(fresh, out -> out.write(1));
        assertEquals(Files.getPosixFilePermissions(plain), Files.getPosixFilePermissions(fresh));
    }

    @Test
    void aMissingFolderIsNamed() {
        Path file = folder.resolve("none").resolve("a.txt");
        IOException failure = assertThrows(IOException.class, () -> AtomicFile.write(file, out -> out.write(1)));
        assertTrue(failure.getMessage().contains("none does not exist"), failure.getMessage());
        assertTrue(assertThrows(IOException.class, () -> AtomicFile.write(folder,
                out -> out.write(1))).getMessage().contains("is a folder"));
    }

    @Test
    void aFolderThatMayNotBeWrittenIsNamed() throws Exception {
        Path file = Path.of("/proc/a.png");
        assumeTrue(Files.isDirectory(file.getParent()));
        IOException failure = assertThrows(IOException.class, () -> AtomicFile.write(file, out -> out.write(1)));
        assertTrue(failure.getMessage().contains("/proc/a.png") && failure.getMessage().contains("; "), failure.getMessage());
    }

    @Test
    void aFullDiskLeavesTheOldPictureWhole() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk.toString()), "only a superuser can mount a small disk");
        try {
            Path file = disk.resolve("picture.png");
            PictureWriter.write(TestPictures.smooth(40, 40), file, TestPictures.png(8));
            byte[] old = Files.readAllBytes(file);
            IOException failure = assertThrows(IOException.class,
                    () -> PictureWriter.write(TestPictures.codes(600, 600, 1), file, TestPictures.png(16)));
            assertTrue(failure.getMessage().startsWith("The disk is full, so ") && failure.getMessage().contains("picture.png"),
                    failure.getMessage());
            assertArrayEquals(old, Files.readAllBytes(file));
            try (Stream<Path> files = Files.list(disk)) {
                assertEquals(List.of(file), files.toList());
            }
        } finally {
            run("umount", disk.toString());
        }
    }

    @Test
    void reservingTakesANameOnce() throws Exception {
        Path name = folder.resolve("x");
        assertTrue(AtomicFile.reserve(name));
        assertFalse(AtomicFile.reserve(name));
    }

    @Test
    void aFailedNewFileUsesUpNoName() throws Exception {
        assertThrows(IOException.class, () -> AtomicFile.writeNew(folder, () -> folder.resolve("never"), out -> {
            throw new IOException("content");
        }));
        assertThrows(IOException.class, () -> AtomicFile.writeNew(folder, () -> {
            throw new IOException("names");
        }, out -> out.write(1)));
        assertEquals(List.of(), names());
    }

    private static boolean run(String... command) throws Exception {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }
}
