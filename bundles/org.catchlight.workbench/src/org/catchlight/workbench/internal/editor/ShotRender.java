package org.catchlight.workbench.internal.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Transfer;
import org.catchlight.shot.Shot;
import org.catchlight.stage.run.RunObserver;
import org.catchlight.take.RenderJob;
import org.catchlight.take.RenderQueue;
import org.catchlight.take.RenderQueue.Entry;
import org.catchlight.take.RenderQueue.State;
import org.catchlight.ui.picture.Pictures;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;

/** The render job that an editor started: tells of previews, progress, new takes and the end. Reports on the UI thread. */
final class ShotRender implements AutoCloseable {
    /** Hears of one render. */
    interface Listener {
        void preview(Picture picture);

        void progress(Entry entry);

        void take(Path file);

        void ended(Entry entry);
    }

    private final RenderQueue queue;
    private final Display display;
    private final Listener listener;
    private final AutoCloseable subscription;
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private volatile String id;
    private volatile boolean over;
    private int takesSeen;

    ShotRender(RenderQueue queue, Display display, RenderJob job, Listener listener) {
        this.queue = queue;
        this.display = display;
        this.listener = listener;
        subscription = queue.onChange(this::changed);
        int width = job.width() > 0 ? job.width() : job.shot().getFraming().getWidth();
        int height = job.height() > 0 ? job.height() : job.shot().getFraming().getHeight();
        id = queue.submit(job, new Watch(width, height));
        changed(queue.entries());
    }

    /** A copy of a shot for a job. */
    static Shot snapshot(Shot shot) {
        return EcoreUtil.copy(shot);
    }

    /** Asks the job to stop. */
    void cancel() {
        queue.cancel(id);
    }

    private void changed(List<Entry> entries) {
        if (id != null && !over && scheduled.compareAndSet(false, true) && !display.isDisposed()) {
            display.asyncExec(this::report);
        }
    }

    private void report() {
        scheduled.set(false);
        if (over) {
            return;
        }
        for (Entry entry : queue.entries()) {
            if (entry.id().equals(id)) {
                report(entry);
            }
        }
    }

    private void report(Entry entry) {
        while (takesSeen < entry.files().size()) {
            listener.take(entry.files().get(takesSeen++));
        }
        if (entry.state() == State.WAITING || entry.state() == State.RUNNING) {
            listener.progress(entry);
        } else {
            close();
            listener.ended(entry);
        }
    }

    @Override
    public void close() {
        if (!over) {
            over = true;
            try {
                subscription.close();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    /**
     * Turns previews of the run into pictures for the screen. Of several that come while the screen is busy the last is shown; of large
     * ones those are skipped that would take more than a small share of the stage's time.
     */
    private final class Watch implements RunObserver {
        /** A stage that shows large pictures all the time spends no more than one part of so many on it. */
        private static final int SHARE = 8;
        /** Pixels of a picture that costs next to nothing; steps of a model are shown so. */
        private static final int SMALL = 512 * 512;

        private final int width;
        private final int height;
        private final AtomicReference<Picture> newest = new AtomicReference<>();
        private volatile long notBefore = Long.MIN_VALUE;

        Watch(int width, int height) {
            this.width = width;
            this.height = height;
        }

        @Override
        public void preview(FloatImage picture, Transfer transfer) {
            long begun = System.nanoTime();
            boolean small = picture.width() * picture.height() <= SMALL;
            if (over || display.isDisposed() || !small && begun < notBefore) {
                return;
            }
            Picture next = new Picture(Pictures.toImageData(picture, transfer), width, height, Picture.Kind.RENDERING, "");
            notBefore = begun + SHARE * (System.nanoTime() - begun);
            if (newest.getAndSet(next) == null) {
                display.asyncExec(this::show);
            }
        }

        private void show() {
            Picture picture = newest.getAndSet(null);
            if (!over) {
                listener.preview(picture);
            }
        }
    }
}
