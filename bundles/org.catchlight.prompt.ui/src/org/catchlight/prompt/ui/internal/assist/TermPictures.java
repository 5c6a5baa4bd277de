package org.catchlight.prompt.ui.internal.assist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.catchlight.image.Applied;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Transfer;
import org.catchlight.image.io.AtomicFile;
import org.catchlight.prompt.ui.internal.Services;
import org.catchlight.shot.Shot;
import org.catchlight.stage.UserFolder;
import org.catchlight.standin.StandInPreview;
import org.catchlight.ui.picture.Pictures;
import org.catchlight.ui.picture.PreviewFinish;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;

/**
 * Small pictures of what a term does: the stand-in, rendered in the background under that light or through that lens, and kept in the
 * user's folder for this version of the renderer.
 */
final class TermPictures implements AutoCloseable {
    static final int WIDTH = 224;
    static final int HEIGHT = 280;

    private final Display display;
    private final NullProgressMonitor closing = new NullProgressMonitor();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread own = new Thread(work, "Pictures of terms");
        own.setDaemon(true);
        own.setPriority(Thread.MIN_PRIORITY);
        return own;
    });
    private StandInPreview renderer;
    private volatile String wanted = "";

    TermPictures(Display display) {
        this.display = display;
    }

    /** Whether there is a picture for what a lexicon names. */
    static boolean canDraw(String picture) {
        return TermShot.known(picture);
    }

    /** Gives the picture on the UI thread when there is one; a later wish goes before those that have not begun. UI thread. */
    void load(String picture, Consumer<ImageData> done) {
        wanted = picture;
        try {
            thread.execute(() -> {
                try {
                    ImageData data = picture.equals(wanted) ? kept(picture) : null;
                    if (data == null && picture.equals(wanted)) {
                        data = render(picture).orElse(null);
                    }
                    ImageData made = data;
                    if (made != null && !display.isDisposed()) {
                        display.asyncExec(() -> done.accept(made));
                    }
                } catch (OperationCanceledException closed) {
                    // The editor was closed.
                } catch (IOException | RuntimeException failure) {
                    Services.log("The picture of '" + picture + "' cannot be made", failure);
                }
            });
        } catch (RejectedExecutionException closed) {
            // The editor was closed.
        }
    }

    private static Path file(String picture) throws IOException {
        String version = FrameworkUtil.getBundle(StandInPreview.class).getVersion().toString();
        return UserFolder.folder("cache").resolve("term-" + picture.replaceAll("[^A-Za-z0-9.\\-]", "_") + "-" + version + ".png");
    }

    private static ImageData kept(String picture) throws IOException {
        Path file = file(picture);
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

    private Optional<ImageData> render(String picture) throws IOException {
        Optional<Shot> shot = TermShot.of(picture);
        if (shot.isEmpty()) {
            return Optional.empty();
        }
        renderer = renderer == null ? new StandInPreview() : renderer;
        FloatImage linear = renderer.render(shot.get(), WIDTH, HEIGHT, closing);
        if (closing.isCanceled()) {
            throw new OperationCanceledException();
        }
        Frame frame = Frame.of(linear, Transfer.SCENE_LINEAR, Set.of(Applied.DEPTH_OF_FIELD));
        Frame finished = new PreviewFinish().draft(frame, shot.get(), closing);
        ImageData data = Pictures.toImageData(finished.picture(), finished.transfer());
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {data};
        AtomicFile.write(file(picture), out -> loader.save(out, SWT.IMAGE_PNG));
        return Optional.of(data);
    }

    @Override
    public void close() {
        closing.setCanceled(true);
        thread.shutdownNow();
    }
}
