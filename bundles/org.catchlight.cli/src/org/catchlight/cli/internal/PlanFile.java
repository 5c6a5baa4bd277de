package org.catchlight.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.catchlight.image.io.AtomicFile;
import org.catchlight.light.plan.LightingPlan;
import org.catchlight.shot.Shot;

/**
 * The file that a lighting plan goes to, checked before anything is computed.
 *
 * @param file its name
 * @param pdf  whether it is a PDF, else an SVG
 */
record PlanFile(Path file, boolean pdf) {
    /** Checks a name that the user gave. */
    static PlanFile of(Path file, boolean overwrite) throws Failure {
        String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".svg") && !name.endsWith(".pdf")) {
            throw Failure.badInput("--plan %s: plans are written as .svg or .pdf; choose such a name", file);
        }
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw Failure.badInput("--plan %s: there is no folder %s; make it first", file, folder);
        }
        if (!Files.isWritable(folder)) {
            throw Failure.badInput("--plan %s: the folder %s cannot be written; choose another place or change its permissions", file,
                    folder);
        }
        if (Files.exists(file) && !overwrite) {
            throw Failure.badInput("--plan %s: the file is there already; choose another name or add --overwrite", file);
        }
        return new PlanFile(file, name.endsWith(".pdf"));
    }

    /** Writes the plan of a shot, whole or not at all, and answers the file. */
    Path write(Shot shot) throws IOException {
        LightingPlan plan = LightingPlan.of(shot);
        byte[] content = pdf ? plan.toPdf() : plan.toSvg().getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(file, out -> out.write(content));
        return file;
    }
}
