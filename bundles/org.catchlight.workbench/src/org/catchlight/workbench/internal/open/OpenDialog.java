package org.catchlight.workbench.internal.open;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks which files to open. */
public final class OpenDialog {
    private OpenDialog() {
    }

    /** Asks and opens. */
    public static void open(Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText("Open shot or take");
        dialog.setFilterExtensions(new String[] {"*.shot;*.png", "*.shot", "*.png"});
        dialog.setFilterNames(new String[] {"Shots and takes (*.shot, *.png)", "Shots (*.shot)", "Takes (*.png)"});
        List<Path> recent = RecentShots.list();
        if (!recent.isEmpty()) {
            dialog.setFilterPath(recent.getFirst().getParent().toString());
        }
        if (dialog.open() != null) {
            for (String name : dialog.getFileNames()) {
                ShotOpener.open(Path.of(dialog.getFilterPath(), name));
            }
        }
    }
}
