package org.catchlight.workbench.internal.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.text.DateFormat;
import java.util.Date;
import java.util.List;
import org.catchlight.stage.UserFolder;
import org.catchlight.workbench.internal.app.Problems;
import org.catchlight.workbench.internal.editor.ShotEditor;
import org.catchlight.workbench.internal.open.ShotInput;
import org.catchlight.workbench.internal.open.ShotOpener;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Offers shots that a crash left unsaved. */
public final class RecoveryOffer {
    private RecoveryOffer() {
    }

    /** Asks if there is something to restore, and does as the user says. UI thread. */
    public static void offer(Shell shell) {
        Path folder = UserFolder.path().resolve(Kept.FOLDER);
        List<Kept> abandoned = Kept.abandoned(folder);
        if (abandoned.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder("Catchlight did not close in good order. These shots have changes that were not saved:\n");
        DateFormat when = DateFormat.getDateTimeInstance(DateFormat.SHORT, DateFormat.SHORT);
        for (Kept kept : abandoned) {
            text.append("\n•  ").append(kept.file() == null ? (kept.name().isEmpty() ? "A new shot" : kept.name()) + ", never saved" : kept.file().getFileName())
                    .append(", ").append(when.format(new Date(kept.time())));
        }
        MessageDialog dialog = new MessageDialog(shell, "Restore unsaved shots", null, text.toString(), MessageDialog.QUESTION, 0,
                "Restore", "Ask again later", "Discard");
        switch (dialog.open()) {
            case 0 -> restore(shell.getDisplay(), folder, abandoned);
            case 2 -> abandoned.forEach(kept -> Kept.delete(folder, kept.id()));
            default -> { }
        }
    }

    /** Opens the copies with their changes unsaved, each as the session that it was; the copy goes away when that is saved or closed. */
    public static void restore(Display display, Path folder, List<Kept> abandoned) {
        for (Kept kept : abandoned) {
            try {
                if (ShotOpener.show(ShotInput.recovered(kept.load(folder), kept.file(), kept.id())) instanceof ShotEditor) {
                    Recovery.of(display).writeNow().get();
                    if (!folder.equals(UserFolder.path().resolve(Kept.FOLDER))) {
                        Kept.delete(folder, kept.id());
                    }
                }
            } catch (IOException | java.util.concurrent.ExecutionException failure) {
                Problems.show("Restore", failure);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
