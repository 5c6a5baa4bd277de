package org.catchlight.workbench.internal.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.catchlight.shot.Shot;
import org.catchlight.stage.UserFolder;
import org.catchlight.ui.EditedShot;
import org.catchlight.workbench.internal.app.Problems;
import org.catchlight.workbench.internal.prefs.GeneralPreferences;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;

/**
 * Keeps a copy of every shot with unsaved changes in the user's folder while it is open, so that a crash loses little. The copy
 * goes away when the shot is saved or closed. UI thread only; files are written on a thread of its own.
 */
public final class Recovery {
    private static final String KEY = Recovery.class.getName();

    private final Display display;
    private final Map<EditedShot, Watched> sessions = new LinkedHashMap<>();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> {
        Thread own = new Thread(work, "Autosave");
        own.setDaemon(true);
        return own;
    });

    private Recovery(Display display) {
        this.display = display;
        display.disposeExec(writer::shutdown);
        tick();
    }

    /** The recovery of a display. */
    public static Recovery of(Display display) {
        if (display.getData(KEY) instanceof Recovery known) {
            return known;
        }
        Recovery recovery = new Recovery(display);
        display.setData(KEY, recovery);
        return recovery;
    }

    /** Keeps a session from now on until {@link #closed}. */
    public void watch(EditedShot session) {
        Watched watched = new Watched();
        sessions.put(session, watched);
        watched.stale = session.isDirty();
        session.onChange(() -> {
            watched.stale = true;
            if (!session.isDirty()) {
                remove(session);
            }
        });
    }

    /** Forgets a session that was closed in good order. */
    public void closed(EditedShot session) {
        if (sessions.remove(session) != null) {
            remove(session);
        }
    }

    /** Forgets a session that could not be shown; its copy is offered again at the next start. */
    public void lost(EditedShot session) {
        sessions.remove(session);
    }

    /** Writes what changed since the last time; the answer is done when it is on disk. */
    public java.util.concurrent.Future<?> writeNow() {
        sessions.forEach((session, watched) -> {
            if (watched.stale && session.isDirty()) {
                watched.stale = false;
                Shot copy = EcoreUtil.copy(session.shot());
                Kept kept = new Kept(session.id(), session.title(), session.file(), ProcessHandle.current().pid(), System.currentTimeMillis());
                writer.execute(() -> write(kept, copy));
            }
        });
        return writer.submit(() -> { });
    }

    private void tick() {
        if (!display.isDisposed()) {
            display.timerExec(GeneralPreferences.autosaveSeconds() * 1000, () -> {
                writeNow();
                tick();
            });
        }
    }

    private static void write(Kept kept, Shot shot) {
        try {
            Path folder = UserFolder.folder(Kept.FOLDER);
            kept.write(folder, shot);
        } catch (IOException failure) {
            Problems.log("A copy of an unsaved shot could not be kept", failure);
        }
    }

    private void remove(EditedShot session) {
        String id = session.id();
        if (!writer.isShutdown()) {
            writer.execute(() -> {
                Path folder = UserFolder.path().resolve(Kept.FOLDER);
                if (Files.isDirectory(folder)) {
                    Kept.delete(folder, id);
                }
            });
        }
    }

    private static final class Watched {
        private boolean stale;
    }
}
