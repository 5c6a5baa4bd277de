package org.catchlight.workbench.internal.editor;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.catchlight.image.Applied;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Transfer;
import org.catchlight.shot.Shot;
import org.catchlight.standin.StandInPreview;
import org.catchlight.ui.picture.Pictures;
import org.catchlight.ui.picture.PreviewFinish;
import org.catchlight.ui.picture.PreviewSize;
import org.catchlight.workbench.internal.app.Problems;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.graphics.ImageData;

/**
 * Pictures of a shot while it is being changed: a small one at once, a finer one when the shot rests. Works on its own thread;
 * the newest shot wins. A small picture that was begun is finished, so that dragging always shows something; a fine one is
 * dropped as soon as the shot changes.
 */
final class LivePreview implements AutoCloseable {
    private static final int SMALL = 400;
    private static final int FINE = 800;
    private static final long REST_MILLIS = 220;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread own = new Thread(work, "Live preview");
        own.setDaemon(true);
        own.setPriority(Thread.NORM_PRIORITY - 1);
        return own;
    });
    private final AtomicLong newest = new AtomicLong();
    private final PreviewFinish finish = new PreviewFinish();
    private final Consumer<Picture> shown;
    private final Consumer<String> trouble;
    private final NullProgressMonitor closing = new NullProgressMonitor();
    private volatile NullProgressMonitor fineMonitor = new NullProgressMonitor();
    private StandInPreview renderer;
    private boolean failed;

    /** A preview; {@code shown} and {@code trouble} are called on the preview's thread. */
    LivePreview(Consumer<Picture> shown, Consumer<String> trouble) {
        this.shown = shown;
        this.trouble = trouble;
    }

    /** Makes pictures of the shot as it is now. UI thread. */
    void update(Shot shot) {
        long number = newest.incrementAndGet();
        fineMonitor.setCanceled(true);
        Shot copy = EcoreUtil.copy(shot);
        thread.execute(() -> render(copy, number));
    }

    private void render(Shot shot, long number) {
        if (number != newest.get()) {
            return;
        }
        try {
            show(shot, SMALL, closing);
            TimeUnit.MILLISECONDS.sleep(number == newest.get() ? REST_MILLIS : 0);
            if (number == newest.get()) {
                NullProgressMonitor monitor = new NullProgressMonitor();
                fineMonitor = monitor;
                if (number == newest.get()) {
                    show(shot, FINE, monitor);
                }
            }
            failed = false;
        } catch (OperationCanceledException stale) {
            // A newer shot is on its way.
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | LinkageError failure) {
            if (!failed) {
                Problems.log("The preview failed", failure);
                trouble.accept("No preview: " + Problems.text(failure));
            }
            failed = true;
        }
    }

    private void show(Shot shot, int longSide, NullProgressMonitor monitor) {
        int fullWidth = Math.max(1, shot.getFraming().getWidth());
        int fullHeight = Math.max(1, shot.getFraming().getHeight());
        PreviewSize size = PreviewSize.of(fullWidth, fullHeight, longSide, shot);
        if (renderer == null) {
            renderer = new StandInPreview();
        }
        FloatImage linear = longSide == SMALL ? renderer.draft(shot, size.width(), size.height(), monitor)
                : renderer.render(shot, size.width(), size.height(), monitor);
        Frame frame = Frame.of(linear, Transfer.SCENE_LINEAR, java.util.Set.of(Applied.DEPTH_OF_FIELD));
        Frame finished = longSide == SMALL ? finish.draft(frame, shot, monitor) : finish.apply(frame, shot, monitor);
        if (monitor.isCanceled()) {
            return;
        }
        ImageData data = Pictures.toImageData(finished.picture(), finished.transfer());
        shown.accept(new Picture(data, fullWidth, fullHeight, Picture.Kind.PREVIEW, ""));
    }

    @Override
    public void close() {
        newest.incrementAndGet();
        closing.setCanceled(true);
        fineMonitor.setCanceled(true);
        thread.shutdownNow();
    }
}
