package org.catchlight.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.catchlight.image.io.PictureFormat;
import org.catchlight.take.TakeFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a copy of a take. */
@Command(name = "export", description = "Writes a copy of a take as PNG, JPEG or TIFF.", optionListHeading = "%nOptions:%n", sortOptions = false,
        footer = {"", "Examples:", "  catchlight export portrait.takes/portrait-0001.png -o client.jpg",
            "  catchlight export take.png -o clean.png --strip"})
final class ExportCommand extends SessionCommand {
    @Parameters(paramLabel = "TAKE", description = "A take.")
    private Path take;
    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, description = "File to write: .png, .jpg or .tif.")
    private Path output;
    @Option(names = "--strip", description = "Leave out the shot and everything else that tells how the picture was made.")
    private boolean strip;

    ExportCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Failure, IOException {
        if (!Files.isRegularFile(take)) {
            throw Failure.badInput("%s: there is no such file; check the name", take);
        }
        if (PictureFormat.of(output).isEmpty()) {
            throw Failure.badInput("-o %s: pictures are written as .png, .jpg or .tif; choose such a name", output);
        }
        Path folder = output.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw Failure.badInput("-o %s: there is no folder %s; make it first", output, folder);
        }
        TakeFiles.export(take, output, strip);
        session.console().result(output);
        return Failure.DONE;
    }
}
