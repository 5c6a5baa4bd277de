package org.catchlight.workbench.internal.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.catchlight.workbench.internal.app.Problems;

/** Which picture an editor shows: the live preview, the render that runs, or a take. UI thread. */
final class ShownPicture implements AutoCloseable {
    private final PictureCanvas canvas;
    private final BooleanSupplier rendering;
    private final Runnable changed;
    private final TakeLoader takes;
    private Picture newestPreview;
    /** The latest intermediate picture of the render that runs; null if there is none. */
    private Picture newestRendering;
    private Path take;
    /** Whether the user looks at a take while a render runs, which goes on unseen. */
    private boolean aside;

    /**
     * The picture in a canvas.
     *
     * @param rendering whether a render runs
     * @param changed   is called after another picture was shown
     */
    ShownPicture(PictureCanvas canvas, BooleanSupplier rendering, Runnable changed) {
        this.canvas = canvas;
        this.rendering = rendering;
        this.changed = changed;
        takes = new TakeLoader(canvas.getDisplay());
    }

    /** Take that is shown, or null. */
    Path take() {
        return take;
    }

    /** Whether the newest live preview is what is shown. */
    boolean isLive() {
        return take == null && canvas.picture() == newestPreview;
    }

    private void show(Picture picture) {
        canvas.show(picture);
        changed.run();
    }

    /** A live preview is there; it waits behind takes and renders. */
    void previewed(Picture picture) {
        newestPreview = picture;
        boolean free = !rendering.getAsBoolean() || canvas.picture() == null || canvas.picture().kind() == Picture.Kind.PREVIEW;
        if (take == null && free) {
            show(picture);
        }
    }

    /** A render begins: its pictures are shown as they come. */
    void renderBegins() {
        newestRendering = null;
        aside = false;
    }

    /** Shows an intermediate picture of a render, unless the user looks at something else. */
    void rendered(Picture picture) {
        newestRendering = picture;
        if (!aside) {
            take = null;
            show(picture);
        }
    }

    /** Shows a take that a render has made, unless the user looks at something else. */
    void made(Path file) {
        newestRendering = null;
        if (!aside) {
            load(file);
        }
    }

    /** A render is over: if it left half a picture, shows what was there before it, or the live preview if that is null. */
    void renderEnds(Path before) {
        boolean half = newestRendering != null && canvas.picture() == newestRendering;
        newestRendering = null;
        aside = false;
        if (half && before != null && Files.isRegularFile(before)) {
            load(before);
        } else if (half || take == null) {
            showLive();
        }
    }

    /** Goes back from a take to the render that runs, or to the live preview. */
    void showLive() {
        take = null;
        aside = false;
        Picture picture = newestRendering == null ? newestPreview : newestRendering;
        if (picture != null) {
            show(picture);
        } else {
            changed.run();
        }
    }

    /** Shows a take because the user wants to see it. */
    void showTake(Path file) {
        aside = rendering.getAsBoolean();
        load(file);
    }

    private void load(Path file) {
        take = file;
        takes.load(file, (picture, failure) -> {
            if (canvas.isDisposed() || !file.equals(take)) {
                return;
            }
            if (failure != null) {
                Problems.show("Show take", failure);
                showLive();
            } else {
                show(picture);
            }
        });
    }

    @Override
    public void close() {
        takes.close();
    }
}
