package org.catchlight.cli.internal;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.catchlight.shot.Shot;
import org.catchlight.shot.check.Problem;
import org.catchlight.shot.check.ShotCheck;
import org.catchlight.shot.io.ShotFiles;
import org.catchlight.take.Take;
import org.catchlight.take.TakeFiles;
import org.catchlight.take.TakeSettings;

/**
 * A shot that the user named: a {@code .shot} file or a take that carries one.
 *
 * @param file     what the user named
 * @param shot     the shot in it
 * @param shotFile file of the shot, which need not exist where a take was named: it decides where further takes go
 * @param seed     seed of the take, or of the shot
 * @param written  how the take was written, where a take was named
 */
record ShotInput(Path file, Shot shot, Path shotFile, long seed, Optional<TakeSettings> written) {
    private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
    private static final String TAKES = ".takes";

    /**
     * Reads a shot and checks that it can be rendered. Warnings go to the console.
     *
     * @throws Failure if it cannot be read or has errors
     */
    static ShotInput load(Path file, Console console, boolean verbose) throws Failure {
        ShotInput input = read(file);
        List<Problem> problems = ShotCheck.check(input.shot);
        List<Problem> errors = problems.stream().filter(problem -> problem.severity() == Problem.Severity.ERROR).toList();
        if (!errors.isEmpty()) {
            if (verbose) {
                errors.forEach(problem -> console.err().println(file + ": " + problem.message()));
            }
            throw Failure.badInput("%s: %s%s", file, errors.getFirst().message(),
                    errors.size() == 1 ? "" : " (and %d more; --verbose lists them)".formatted(errors.size() - 1));
        }
        problems.forEach(problem -> console.err().println(file + ": warning: " + problem.message()));
        return input;
    }

    private static ShotInput read(Path file) throws Failure {
        if (Files.isDirectory(file)) {
            throw Failure.badInput("%s: is a folder; name a .shot file or a take in it", file);
        }
        if (!Files.exists(file)) {
            throw Failure.badInput("%s: there is no such file; check the name", file);
        }
        try {
            if (isPng(file)) {
                Take take = TakeFiles.read(file);
                return new ShotInput(file, take.shot(), shotFileOf(file), take.seed(), Optional.of(PngHeader.read(file).settings()));
            }
            Shot shot = ShotFiles.load(file);
            return new ShotInput(file, shot, file, shot.getSeed(), Optional.empty());
        } catch (IOException unreadable) {
            String message = IoMessages.explain(unreadable);
            throw Failure.badInput("%s", message.contains(file.getFileName().toString()) ? message : file + ": " + message).because(unreadable);
        }
    }

    private static boolean isPng(Path file) throws IOException {
        try (var in = new DataInputStream(Files.newInputStream(file))) {
            byte[] head = in.readNBytes(Long.BYTES);
            return head.length == Long.BYTES && java.nio.ByteBuffer.wrap(head).getLong() == PNG_SIGNATURE;
        }
    }

    /** A take in {@code NAME.takes} belongs to {@code NAME.shot}; any other picture to a shot of its own name beside it. */
    private static Path shotFileOf(Path take) {
        Path folder = take.toAbsolutePath().getParent();
        String folderName = folder.getFileName() == null ? "" : folder.getFileName().toString();
        if (folderName.endsWith(TAKES) && folderName.length() > TAKES.length()) {
            return folder.resolveSibling(folderName.substring(0, folderName.length() - TAKES.length()) + ".shot");
        }
        return take.resolveSibling(baseName(take) + ".shot");
    }

    /** Name of a file without its extension. */
    static String baseName(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
