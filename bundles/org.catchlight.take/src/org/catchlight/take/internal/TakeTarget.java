package org.catchlight.take.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.catchlight.image.io.PictureFormat;
import org.catchlight.shot.Shot;
import org.catchlight.stage.run.Result;
import org.catchlight.take.InvalidJobException;
import org.catchlight.take.RenderJob;
import org.catchlight.take.TakeFiles;
import org.catchlight.take.TakeSettings;

/** Where the takes of a job go. */
public sealed interface TakeTarget {
    /** Writes a take, which counts from 0, and answers its file. */
    Path write(int take, Result result, Shot shot) throws IOException;

    /**
     * The target of a job, looked over so that a picture is not rendered for a place where it cannot lie.
     *
     * @throws InvalidJobException if it cannot be written there; the message says the mend
     */
    static TakeTarget of(RenderJob job) throws InvalidJobException {
        if (job.output() == null) {
            return TakesFolder.of(job);
        }
        return NamedFile.of(job);
    }

    /** A file that the user named; of several takes each has its number in the name. */
    record NamedFile(Path output, int takes, TakeSettings settings) implements TakeTarget {
        static NamedFile of(RenderJob job) throws InvalidJobException {
            Path output = job.output().toAbsolutePath();
            Optional<PictureFormat> format = output.getFileName() == null ? Optional.empty() : PictureFormat.of(output);
            if (Files.isDirectory(output)) {
                throw new InvalidJobException(job.output() + " is a folder; give the name of a file in it, such as portrait.png");
            }
            if (format.isEmpty()) {
                throw new InvalidJobException(job.output() + " names no format that can be written; end it in .png, .jpg or .tif");
            }
            if (format.get() == PictureFormat.JPEG && job.write().bitDepth() != 8) {
                throw new InvalidJobException(job.output() + ": JPEG has 8 bits only; choose 8 bits, or .png or .tif for " + job.write()
                        .bitDepth());
            }
            checkFolder(output.getParent());
            return new NamedFile(output, job.takes(), job.write());
        }

        /** The file of a take. */
        Path file(int take) {
            if (takes == 1) {
                return output;
            }
            String name = output.getFileName().toString();
            int dot = name.lastIndexOf('.');
            return output.resolveSibling(name.substring(0, dot) + String.format(Locale.ROOT, "-%04d", take + 1) + name.substring(dot));
        }

        @Override
        public Path write(int take, Result result, Shot shot) throws IOException {
            Path file = file(take);
            TakeWriter.write(result.frame(), shot, shot.getSeed(), result.steps(), file, settings);
            return file;
        }
    }

    /** The folder of the takes of a shot, where each gets a new name. */
    record TakesFolder(Path folder, String name, TakeSettings settings) implements TakeTarget {
        static TakesFolder of(RenderJob job) throws InvalidJobException {
            if (job.shotFile() == null || job.shotFile().getFileName() == null) {
                throw new InvalidJobException("The shot '" + job.shot().getName()
                        + "' was never saved, so it has no folder for its takes; save it or name a file to write");
            }
            Path file = job.shotFile().toAbsolutePath();
            Path folder = TakeFiles.folderOf(file);
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new InvalidJobException(folder + " is in the way of the folder for takes; move it or name a file to write");
            }
            checkFolder(Files.exists(folder) ? folder : folder.getParent());
            return new TakesFolder(folder, TakeFiles.nameOf(file), job.write());
        }

        @Override
        public Path write(int take, Result result, Shot shot) throws IOException {
            return TakeWriter.writeNew(result.frame(), shot, shot.getSeed(), result.steps(), folder, name, settings);
        }
    }

    private static void checkFolder(Path folder) throws InvalidJobException {
        if (!Files.isDirectory(folder)) {
            throw new InvalidJobException("The folder " + folder + (Files.exists(folder) ? " is a file" : " does not exist")
                    + "; make it or choose another place for the picture");
        }
        // isWritable does not see read-only file systems everywhere, so a file is tried
        try {
            Files.delete(Files.createTempFile(folder, ".catchlight", ".part"));
        } catch (IOException | SecurityException unwritable) {
            throw new InvalidJobException("The folder " + folder + " cannot be written; allow it or choose another place for the picture");
        }
    }
}
