package org.catchlight.light.ui.internal.designer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import org.catchlight.image.io.AtomicFile;
import org.catchlight.light.plan.LightingPlan;
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
    private final Consumer<String> said;

    /** Exports of what a canvas shows; {@code said} hears what was written. */
    Exports(DesignerCanvas canvas, Consumer<String> said) {
        this.canvas = canvas;
        this.said = said;
    }

    private boolean isReady() {
        return canvas.designer().session() != null;
    }

    /** Asks for a file and writes the plan; its ending says which kind. */
    void plan() {
        if (!isReady()) {
            return;
        }
        Path file = ask("Export Lighting Plan", new String[] {"*.pdf", "*.svg"}, new String[] {"PDF (*.pdf)", "SVG drawing (*.svg)"},
                stem() + " lighting plan.pdf");
        if (file != null) {
            LightingPlan plan = LightingPlan.of(canvas.designer().session().shot());
            byte[] bytes = file.toString().toLowerCase(Locale.ROOT).endsWith(".svg") ? plan.toSvg().getBytes(StandardCharsets.UTF_8)
                    : plan.toPdf();
            write(() -> AtomicFile.write(file, out -> out.write(bytes)), file);
        }
    }

    /** Asks for a file and writes the views as they are, at twice their size on the screen. */
    void views() {
        if (!isReady()) {
            return;
        }
        Path file = ask("Export Views", new String[] {"*.png"}, new String[] {"PNG picture (*.png)"}, stem() + " lighting.png");
        if (file != null) {
            ImageData data = picture();
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {data};
            write(() -> AtomicFile.write(file, out -> loader.save(out, SWT.IMAGE_PNG)), file);
        }
    }

    /** The shot's name as a file can have it. */
    private String stem() {
        String name = canvas.designer().session().shot().getName();
        String stem = name == null ? "" : name.replaceAll("[^\\p{L}\\p{N} ._-]", " ").strip();
        return stem.isEmpty() || stem.startsWith(".") ? "Untitled" : stem.substring(0, Math.min(80, stem.length())).strip();
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

    /** A file with one of the endings of {@code filters}, the chosen one if none was typed; null if the user thought better of it. */
    private Path ask(String title, String[] filters, String[] filterNames, String name) {
        FileDialog dialog = new FileDialog(canvas.getShell(), SWT.SAVE);
        dialog.setText(title);
        dialog.setFilterExtensions(filters);
        dialog.setFilterNames(filterNames);
        dialog.setFileName(name);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return null;
        }
        String lower = chosen.toLowerCase(Locale.ROOT);
        boolean ends = Arrays.stream(filters).anyMatch(filter -> lower.endsWith(filter.substring(1)));
        return Path.of(ends ? chosen : chosen + filters[Math.max(0, dialog.getFilterIndex())].substring(1));
    }

    private interface Writing {
        void run() throws IOException;
    }

    private void write(Writing writing, Path file) {
        try {
            writing.run();
            said.accept("Written: " + file);
        } catch (IOException | RuntimeException refused) {
            MessageDialog.openError(canvas.getShell(), "Export", file + " was not written: " + refused.getMessage()
                    + ". Choose another folder.");
        }
    }
}
