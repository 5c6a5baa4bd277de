package org.catchlight.prompt.ui.internal.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.catchlight.prompt.BriefReader;
import org.catchlight.prompt.metadata.ImportReport;
import org.catchlight.prompt.metadata.ImportedPrompt;
import org.catchlight.prompt.metadata.PromptImport;
import org.catchlight.prompt.metadata.ShotImport;
import org.catchlight.prompt.ui.internal.Services;
import org.catchlight.stage.StageCatalog;
import org.catchlight.stage.StageDescriptor;
import org.catchlight.stage.StageKind;
import org.catchlight.ui.ShotSession;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Brings the prompt of a picture or a text of another program into the shot that is edited, as one step to undo. */
public final class PromptImporter {
    private final Display display;
    private final Consumer<ImportReport> done;
    private final Consumer<String> failed;

    /**
     * An importer.
     *
     * @param done   told what became of it, on the UI thread
     * @param failed told what is wrong, in one sentence, on the UI thread
     */
    public PromptImporter(Display display, Consumer<ImportReport> done, Consumer<String> failed) {
        this.display = display;
        this.done = done;
        this.failed = failed;
    }

    private interface Reading {
        ImportedPrompt read() throws IOException;
    }

    /** Reads a file in the background and puts it into the shot. */
    public void file(ShotSession session, Path file) {
        read(session, "Read the prompt of " + file.getFileName(), () -> PromptImport.read(file));
    }

    /** Reads text that was copied elsewhere. */
    public void text(ShotSession session, String text) {
        read(session, "Read the prompt", () -> PromptImport.parse(text));
    }

    private void read(ShotSession session, String name, Reading reading) {
        Job job = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    ImportedPrompt read = reading.read();
                    display.asyncExec(() -> apply(session, read));
                } catch (IOException refused) {
                    display.asyncExec(() -> failed.accept(refused.getMessage()));
                } catch (RuntimeException broken) {
                    Services.log(name, broken);
                    display.asyncExec(() -> failed.accept("The prompt cannot be read; the log says why."));
                }
                return Status.OK_STATUS;
            }
        };
        job.schedule();
    }

    private void apply(ShotSession session, ImportedPrompt read) {
        BriefReader reader = Services.find(BriefReader.class).orElse(null);
        if (reader == null) {
            failed.accept("Nothing is installed that sorts words into a brief.");
            return;
        }
        List<String> engines = Services.find(StageCatalog.class).map(catalog -> catalog.stages().stream()
                .filter(stage -> stage.kind() == StageKind.ENGINE).map(StageDescriptor::id).toList()).orElse(List.of());
        ImportReport[] report = new ImportReport[1];
        session.change("Import " + read.source(), null, () -> report[0] = ShotImport.apply(read, session.shot(), reader, engines));
        done.accept(report[0]);
    }

    /** Lets files be dropped on a control; the first that may hold a prompt is read. */
    public void accept(Control control, java.util.function.Supplier<ShotSession> session) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE | DND.DROP_LINK);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void dragOperationChanged(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] files && files.length > 0 && session.get() != null) {
                    file(session.get(), Path.of(files[0]));
                }
            }
        });
    }
}
