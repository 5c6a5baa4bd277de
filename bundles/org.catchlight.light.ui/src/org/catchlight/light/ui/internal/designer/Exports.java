package org.catchlight.light.ui.internal.designer;

import java.io.IOException;
import java.nio.file.Path;
import org.catchlight.image.io.AtomicFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.FileDialog;

/** Writes the lighting plan and pictures of the views to files. */
final class Exports {
    private static final int SCALE = 2;

    private final DesignerCanvas canvas;

    Exports(DesignerCanvas canvas) {
        this.canvas = canvas;
    }

    private boolean isReady() {
        return canvas.designer().session() != null;
    }

    /** Asks for a file and writes the plan. */
    void plan() {
        if (isReady()) {
            views();
        }
    }

    /** Asks for a file and writes the views as they are, at twice their size on the screen. */
    void views() {
        if (!isReady()) {
            return;
        }
        Path file = ask("Export Views", "*.png", "PNG picture (*.png)", ".png", "lighting.png");
        if (file != null) {
            ImageData data = picture();
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {data};
            write(() -> AtomicFile.write(file, out -> loader.save(out, SWT.IMAGE_PNG)), file);
        }
    }

    private ImageData picture() {
        Point size = canvas.getSize();
        Image image = new Image(canvas.getDisplay(), size.x * SCALE, size.y * SCALE);
        GC gc = new GC(image);
        Transform transform = new Transform(canvas.getDisplay());
        transform.scale(SCALE, SCALE);
        gc.setTransform(transform);
        canvas.paintOn(gc);
        ImageData data = image.getImageData();
        transform.dispose();
        gc.dispose();
        image.dispose();
        return data;
    }

    private Path ask(String title, String filter, String filterName, String ending, String name) {
        FileDialog dialog = new FileDialog(canvas.getShell(), SWT.SAVE);
        dialog.setText(title);
        dialog.setFilterExtensions(filter);
        dialog.setFilterNames(filterName);
        dialog.setFileName(name);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return null;
        }
        return Path.of(chosen.toLowerCase(java.util.Locale.ROOT).endsWith(ending) ? chosen : chosen + ending);
    }

    private interface Writing {
        void run() throws IOException;
    }

    private void write(Writing writing, Path file) {
        try {
            writing.run();
        } catch (IOException | RuntimeException refused) {
            MessageDialog.openError(canvas.getShell(), "Export", file + " was not written: " + refused.getMessage()
                    + ". Choose another folder.");
        }
    }
}
