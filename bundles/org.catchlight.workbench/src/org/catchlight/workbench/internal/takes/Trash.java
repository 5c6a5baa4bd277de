package org.catchlight.workbench.internal.takes;

import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.catchlight.workbench.internal.app.Problems;
import org.eclipse.swt.widgets.Display;

/** Moves files to the trash of the system, or deletes them where it has none. */
final class Trash {
    private Trash() {
    }

    /** Deletes off the UI thread and calls {@code done} when it is over. */
    static void delete(List<Path> files, Display display, Runnable done) {
        Thread.ofPlatform().daemon().name("Delete takes").start(() -> {
            for (Path file : files) {
                try {
                    if (!toTrash(file)) {
                        Files.deleteIfExists(file);
                    }
                } catch (IOException failure) {
                    Problems.show("Delete", "'" + file.getFileName() + "' cannot be deleted ("
                            + failure.getMessage() + "); make its folder writable.");
                }
            }
            if (!display.isDisposed()) {
                display.asyncExec(done);
            }
        });
    }

    private static boolean toTrash(Path file) {
        String system = System.getProperty("os.name").toLowerCase(java.util.Locale.ROOT);
        try {
            if (system.contains("linux")) {
                Process gio = new ProcessBuilder("gio", "trash", "--", file.toAbsolutePath().toString()).redirectErrorStream(true).start();
                gio.getInputStream().readAllBytes();
                return gio.waitFor() == 0 && !Files.exists(file);
            }
            return system.contains("windows") && Desktop.isDesktopSupported()
                    && Desktop.getDesktop().isSupported(Desktop.Action.MOVE_TO_TRASH)
                    && Desktop.getDesktop().moveToTrash(file.toFile());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } catch (IOException | RuntimeException noTrash) {
            return false;
        }
    }
}
