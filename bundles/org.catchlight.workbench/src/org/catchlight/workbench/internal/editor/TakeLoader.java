package org.catchlight.workbench.internal.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import org.catchlight.image.Frame;
import org.catchlight.image.io.PictureReader;
import org.catchlight.ui.picture.Pictures;
import org.eclipse.swt.widgets.Display;

/** Reads picture files off the UI thread and answers on it. */
public final class TakeLoader implements AutoCloseable {
    private final Display display;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread own = new Thread(work, "Take loader");
        own.setDaemon(true);
        return own;
    });

    /** A loader for a display. */
    public TakeLoader(Display display) {
        this.display = display;
    }

    /** Reads a picture; {@code done} gets it or the failure, on the UI thread. */
    public void load(Path file, BiConsumer<Picture, IOException> done) {
        thread.execute(() -> {
            Picture picture = null;
            IOException failure = null;
            try {
                Frame frame = PictureReader.read(file);
                picture = new Picture(Pictures.toImageData(frame.picture(), frame.transfer()), frame.width(), frame.height(),
                        Picture.Kind.TAKE,
                        file.getFileName().toString());
            } catch (IOException cannotRead) {
                failure = cannotRead;
            } catch (OutOfMemoryError tooLarge) {
                failure = new IOException("'" + file.getFileName() + "' is too large for the memory;"
                        + " close other shots and try again", tooLarge);
            }
            Picture loaded = picture;
            IOException failed = failure;
            if (!display.isDisposed()) {
                display.asyncExec(() -> done.accept(loaded, failed));
            }
        });
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
