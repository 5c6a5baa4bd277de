package org.catchlight.models.ui.internal.add;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.catchlight.models.ModelException;
import org.catchlight.models.ModelFolder;
import org.catchlight.models.ModelLibrary;
import org.catchlight.models.ModelReport;
import org.catchlight.models.ui.internal.Failures;
import org.catchlight.models.ui.internal.text.ReportLine;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;

/** Looks into the folder that is being chosen, in the background; the last question is the one that counts. */
final class FolderQuestion {
    private static final int REST_MILLIS = 250;

    private final ModelLibrary library;
    private final Executor userInterface;
    private final Consumer<FolderAnswer> answer;
    private Job job;

    /**
     * Asks a library.
     *
     * @param userInterface runs things on the UI thread, from which all questions must come too
     * @param answer        is called there, unless the question was dropped meanwhile
     */
    FolderQuestion(ModelLibrary library, Executor userInterface, Consumer<FolderAnswer> answer) {
        this.library = library;
        this.userInterface = userInterface;
        this.answer = answer;
    }

    /** Asks about what was typed. */
    void ask(String typed) {
        drop();
        job = Job.createSystem("Look into " + typed, monitor -> {
            FolderAnswer found = answer(typed, monitor);
            userInterface.execute(() -> {
                if (!monitor.isCanceled()) {
                    answer.accept(found);
                }
            });
        });
        job.schedule(REST_MILLIS);
    }

    /** Drops what was asked. */
    void drop() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    private FolderAnswer answer(String typed, IProgressMonitor monitor) {
        Path folder;
        try {
            folder = path(typed);
        } catch (InvalidPathException noPath) {
            return FolderAnswer.refused(null, "“" + typed + "” is no name of a folder.", "Give the whole path of the model's folder.");
        }
        if (!folder.isAbsolute()) {
            return FolderAnswer.refused(folder, "“" + typed + "” is no whole path.", "Begin at the root, or press Browse….");
        }
        if (!Files.exists(folder)) {
            return FolderAnswer.refused(folder, "There is no folder " + folder + ".", "Press Browse…, or drag the folder here.");
        }
        try {
            ModelReport report = library.inspect(folder, monitor);
            long bytes = report.usable() ? ModelFolder.open(folder).bytes() : 0;
            Path place = library.place();
            return new FolderAnswer(folder, report.usable(), report.summary(), ReportLine.of(report), library.suggestId(folder), bytes,
                    free(place), place);
        } catch (ModelException refused) {
            return FolderAnswer.refused(folder, refused.getMessage(), refused.mend());
        } catch (OperationCanceledException dropped) {
            return FolderAnswer.refused(folder, "", "");
        } catch (RuntimeException broken) {
            Failures.log("The folder " + folder + " cannot be looked into", broken);
            return FolderAnswer.refused(folder, "The folder " + folder + " cannot be looked into: " + Failures.message(broken), "");
        }
    }

    /** As pasted from a file manager, a browser or a shell. */
    static Path path(String typed) {
        String text = typed.strip();
        if (text.length() > 1 && (text.startsWith("\"") && text.endsWith("\"") || text.startsWith("'") && text.endsWith("'"))) {
            text = text.substring(1, text.length() - 1);
        }
        if (text.startsWith("file:")) {
            try {
                return Path.of(URI.create(text.replace(" ", "%20")));
            } catch (RuntimeException noAddress) {
                throw new InvalidPathException(text, "no address of a file");
            }
        }
        if (text.equals("~") || text.startsWith("~/")) {
            text = System.getProperty("user.home", "") + text.substring(1);
        }
        return Path.of(text);
    }

    /** Bytes free where a folder is or will be. */
    private static long free(Path place) {
        try {
            Path present = place;
            while (present != null && !Files.exists(present)) {
                present = present.getParent();
            }
            return present == null ? -1 : Files.getFileStore(present).getUsableSpace();
        } catch (IOException | SecurityException untold) {
            return -1;
        }
    }
}
