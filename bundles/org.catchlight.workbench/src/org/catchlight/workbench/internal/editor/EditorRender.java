package org.catchlight.workbench.internal.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.catchlight.take.RenderJob;
import org.catchlight.take.RenderQueue;
import org.catchlight.take.RenderQueue.Entry;
import org.catchlight.take.RenderQueue.State;
import org.catchlight.ui.EditedShot;
import org.catchlight.workbench.internal.app.Problems;
import org.catchlight.workbench.internal.app.Services;
import org.catchlight.workbench.internal.prefs.TakePreferences;
import org.catchlight.workbench.internal.takes.TakeFolders;

/** Rendering of the shot in an editor: one job at a time, told in the editor's bar and shown in its picture. UI thread only. */
final class EditorRender implements ShotRender.Listener {
    private static final String TITLE = "Render";

    private final ShotEditor editor;
    private final EditorBar bar;
    private ShotRender running;
    /** What to go back to if no take comes of it; null for the live preview. */
    private Path before;

    EditorRender(ShotEditor editor, EditorBar bar) {
        this.editor = editor;
        this.bar = bar;
    }

    boolean isRunning() {
        return running != null;
    }

    /** Queues takes of consecutive seeds; they go to the takes folder of the shot. Nothing happens while a render runs. */
    void start(long firstSeed, int count) {
        Optional<RenderQueue> queue = Services.find(RenderQueue.class);
        if (queue.isEmpty()) {
            Problems.show(TITLE, "The render queue is not installed; install the Catchlight core feature again.");
            return;
        }
        if (running != null) {
            return;
        }
        try {
            EditedShot session = editor.session();
            Path file = TakeFolders.fileForTakes(session);
            RenderJob job = new RenderJob(ShotRender.snapshot(session.shot()), file, null, firstSeed, count, 0, 0, "",
                    RenderJob.of(session.shot(), file).settings(), TakePreferences.settings());
            running = new ShotRender(queue.get(), editor.canvas().getDisplay(), job, this);
            before = editor.shownTake();
            editor.shown().renderBegins();
            bar.starting();
        } catch (IOException | RuntimeException failure) {
            running = null;
            Problems.show(TITLE, failure);
        }
    }

    void cancel() {
        if (running != null) {
            running.cancel();
        }
    }

    /** Stops to listen; the render goes on in the queue. */
    void close() {
        if (running != null) {
            running.close();
        }
    }

    /** The shot is another one now: the take that was shown before the render is not what it looks like. */
    void shotChanged() {
        before = null;
    }

    private boolean gone() {
        return editor.canvas().isDisposed();
    }

    @Override
    public void preview(Picture picture) {
        if (!gone()) {
            editor.shown().rendered(picture);
        }
    }

    @Override
    public void progress(Entry entry) {
        if (!gone()) {
            bar.busy(entry);
        }
    }

    @Override
    public void take(Path file) {
        if (!gone()) {
            before = file;
            editor.shown().made(file);
        }
    }

    @Override
    public void ended(Entry entry) {
        running = null;
        if (gone()) {
            return;
        }
        bar.idle(entry.state() == State.CANCELLED ? "Cancelled" : entry.state() == State.FAILED ? "Failed" : "");
        editor.shown().renderEnds(before);
        if (entry.state() == State.FAILED) {
            Problems.show(TITLE, entry.message());
        }
    }
}
