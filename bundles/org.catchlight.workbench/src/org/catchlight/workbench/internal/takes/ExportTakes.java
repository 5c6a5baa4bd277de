package org.catchlight.workbench.internal.takes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.catchlight.image.io.PictureFormat;
import org.catchlight.take.TakeFiles;
import org.catchlight.workbench.internal.app.Problems;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Writes copies of takes in other formats. */
final class ExportTakes {
    private ExportTakes() {
    }

    /** Asks how and where to, then writes in the background. */
    static void ask(Shell shell, List<Path> takes) {
        ExportDialog dialog = new ExportDialog(shell, takes.size());
        if (dialog.open() != ExportDialog.OK) {
            return;
        }
        PictureFormat format = dialog.format();
        boolean strip = dialog.strip();
        if (takes.size() == 1) {
            FileDialog target = new FileDialog(shell, SWT.SAVE);
            target.setText("Export take");
            target.setOverwrite(true);
            target.setFilterExtensions(new String[] {"*." + format.extension()});
            target.setFileName(base(takes.getFirst()) + "." + format.extension());
            String chosen = target.open();
            if (chosen != null) {
                Path file = Path.of(chosen);
                Path named = PictureFormat.of(file).isPresent() ? file : Path.of(chosen + "." + format.extension());
                write(takes, List.of(named), strip);
            }
        } else {
            DirectoryDialog folder = new DirectoryDialog(shell);
            folder.setText("Export takes");
            folder.setMessage("Folder for " + takes.size() + " pictures. A file that is there is never replaced.");
            String chosen = folder.open();
            if (chosen != null) {
                write(takes, takes.stream().map(take -> free(Path.of(chosen), base(take), format.extension())).toList(), strip);
            }
        }
    }

    private static String base(Path take) {
        String name = take.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static Path free(Path folder, String base, String extension) {
        Path file = folder.resolve(base + "." + extension);
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(base + "-" + number + "." + extension);
        }
        return file;
    }

    private static void write(List<Path> takes, List<Path> targets, boolean strip) {
        Job.create("Export takes", (IProgressMonitor monitor) -> {
            for (int i = 0; i < takes.size() && !monitor.isCanceled(); i++) {
                try {
                    TakeFiles.export(takes.get(i), targets.get(i), strip);
                } catch (IOException failure) {
                    Problems.show("Export", failure);
                    return Status.CANCEL_STATUS;
                }
            }
            return Status.OK_STATUS;
        }).schedule();
    }
}
