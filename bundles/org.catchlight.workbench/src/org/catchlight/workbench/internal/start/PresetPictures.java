package org.catchlight.workbench.internal.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.catchlight.image.Applied;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Transfer;
import org.catchlight.image.io.AtomicFile;
import org.catchlight.shot.Shot;
import org.catchlight.shot.preset.Presets;
import org.catchlight.stage.UserFolder;
import org.catchlight.standin.StandInPreview;
import org.catchlight.ui.HandRest;
import org.catchlight.ui.picture.Pictures;
import org.catchlight.ui.picture.PreviewFinish;
import org.catchlight.workbench.internal.app.Problems;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;

/**
 * Small pictures of the presets, rendered once in the background after the window stands and kept in the user's folder for this
 * version of the renderer.
 */
final class PresetPictures implements AutoCloseable {
    private static final int WIDTH = 240;
    private static final int HEIGHT = 300;
    private static final long REST_MILLIS = 1200;

    private final Display display;
    private final Map<String, RigDiagram> diagrams = new HashMap<>();
    private final NullProgressMonitor monitor = new NullProgressMonitor();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread own = new Thread(work, "Preset pictures");
        own.setDaemon(true);
        own.setPriority(Thread.MIN_PRIORITY);
        return own;
    });
    private final CountDownLatch quiet = new CountDownLatch(1);
    private final HandRest hand;
    private StandInPreview renderer;

    PresetPictures(Display display) {
        this.display = display;
        hand = HandRest.of(display);
        display.asyncExec(quiet::countDown);
    }

    /** A drawing of the rig, there at once. */
    RigDiagram diagram(String preset) {
        return diagrams.computeIfAbsent(preset, id -> new RigDiagram(Presets.create(id)));
    }

    /** Gives the picture on the UI thread when there is one: at once if it is kept, else after those that are. */
    void load(String preset, Consumer<ImageData> done) {
        thread.execute(() -> make(preset, PresetPictures::kept, done, () -> thread.execute(() -> {
            waitForWindow();
            make(preset, this::render, done, () -> { });
        })));
    }

    private void make(String preset, Maker maker, Consumer<ImageData> done, Runnable otherwise) {
        if (monitor.isCanceled()) {
            return;
        }
        try {
            ImageData data = maker.make(preset);
            if (data == null) {
                otherwise.run();
            } else if (!display.isDisposed()) {
                display.asyncExec(() -> done.accept(data));
            }
        } catch (OperationCanceledException | RejectedExecutionException closed) {
            // The page was closed; the rest is rendered when it opens again.
        } catch (IOException | RuntimeException failure) {
            Problems.log("The picture of the preset '" + preset + "' cannot be made", failure);
        }
    }

    /** Until the window stands the processors belong to it; the diagrams are shown. */
    private void waitForWindow() {
        try {
            quiet.await();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private static Path file(String preset) throws IOException {
        String version = FrameworkUtil.getBundle(StandInPreview.class).getVersion().toString();
        return UserFolder.folder("cache").resolve("preset-" + preset + "-" + version + ".png");
    }

    private static ImageData kept(String preset) throws IOException {
        Path file = file(preset);
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try {
            return new ImageData(file.toString());
        } catch (SWTException damaged) {
            Files.delete(file);
            return null;
        }
    }

    private ImageData render(String preset) throws IOException {
        Shot shot = Presets.create(preset);
        if (renderer == null) {
            renderer = new StandInPreview();
        }
        FloatImage linear = hand.whileResting(REST_MILLIS, monitor, resting -> renderer.render(shot, WIDTH, HEIGHT, resting));
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        Frame finished = new PreviewFinish().draft(Frame.of(linear, Transfer.SCENE_LINEAR, Set.of(Applied.DEPTH_OF_FIELD)), shot, monitor);
        ImageData data = Pictures.toImageData(finished.picture(), finished.transfer());
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {data};
        AtomicFile.write(file(preset), out -> loader.save(out, SWT.IMAGE_PNG));
        return data;
    }

    private interface Maker {
        ImageData make(String preset) throws IOException;
    }

    @Override
    public void close() {
        monitor.setCanceled(true);
        thread.shutdownNow();
    }
}
