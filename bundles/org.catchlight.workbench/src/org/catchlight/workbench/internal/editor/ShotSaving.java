package org.catchlight.workbench.internal.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.catchlight.shot.io.ShotFiles;
import org.catchlight.ui.EditedShot;
import org.catchlight.workbench.internal.app.Problems;
import org.catchlight.workbench.internal.open.RecentShots;
import org.catchlight.workbench.internal.takes.ShotNames;
import org.catchlight.workbench.internal.takes.TakeFolders;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Saves shots to files. */
final class ShotSaving {
    private ShotSaving() {
    }

    /** Saves; a failure is told in a dialog and the old file stays as it was. */
    static boolean save(EditedShot session, Path file) {
        Path takesBefore = TakeFolders.folder(session);
        boolean first = session.file() == null;
        try {
            ShotFiles.save(session.shot(), file);
        } catch (IOException failure) {
            Problems.show("Save", failure);
            return false;
        }
        session.saved(file);
        RecentShots.add(file);
        if (first) {
            TakeFolders.move(takesBefore, TakeFolders.folder(session));
        }
        return true;
    }

    /** Asks for a file name; empty if the user cancels. */
    static Optional<Path> ask(Shell shell, EditedShot session) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText("Save shot");
        dialog.setFilterExtensions(new String[] {"*.shot"});
        dialog.setFilterNames(new String[] {"Catchlight shot (*.shot)"});
        dialog.setOverwrite(true);
        if (session.file() != null) {
            dialog.setFilterPath(session.file().getParent().toString());
            dialog.setFileName(session.file().getFileName().toString());
        } else {
            dialog.setFileName(ShotNames.fileName(session.shot().getName()));
        }
        String chosen = dialog.open();
        if (chosen == null) {
            return Optional.empty();
        }
        return Optional.of(Path.of(chosen.endsWith(".shot") ? chosen : chosen + ".shot"));
    }
}
