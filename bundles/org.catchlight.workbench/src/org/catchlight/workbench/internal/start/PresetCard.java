package org.catchlight.workbench.internal.start;

import org.catchlight.ui.form.ChoiceField;
import org.catchlight.workbench.internal.open.ShotOpener;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A preset as a card with a picture of what it gives; a click, Space or Enter begins a shot from it. */
final class PresetCard extends Canvas {
    static final int WIDTH = 150;
    static final int PICTURE_HEIGHT = 188;
    private static final int HEIGHT = PICTURE_HEIGHT + 34;

    private final String preset;
    private final PresetPictures pictures;
    private Image image;
    private boolean hot;

    PresetCard(Composite parent, String preset, PresetPictures pictures) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.preset = preset;
        this.pictures = pictures;
        setLayoutData(new RowData(WIDTH, HEIGHT));
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        setToolTipText("New shot from " + ChoiceField.readable(preset));
        setData("org.catchlight.widget", "preset:" + preset);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseEnter, event -> hot(true));
        addListener(SWT.MouseExit, event -> hot(false));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.MouseUp, event -> {
            if (event.button == 1) {
                ShotOpener.openPreset(preset);
            }
        });
        addListener(SWT.KeyDown, event -> {
            if (event.character == ' ' || event.character == SWT.CR) {
                ShotOpener.openPreset(preset);
            }
        });
        addListener(SWT.Dispose, event -> {
            if (image != null) {
                image.dispose();
            }
        });
        pictures.load(preset, data -> {
            if (!isDisposed()) {
                image = new Image(getDisplay(), data);
                redraw();
            }
        });
    }

    private void hot(boolean now) {
        hot = now;
        redraw();
    }

    private void paint(GC gc) {
        Point size = getSize();
        gc.setAntialias(SWT.ON);
        gc.setInterpolation(SWT.HIGH);
        gc.setBackground(new Color(0x1c, 0x1c, 0x1c));
        gc.fillRoundRectangle(0, 0, size.x, PICTURE_HEIGHT, 8, 8);
        if (image != null) {
            var bounds = image.getBounds();
            double scale = Math.max(size.x / (double) bounds.width, PICTURE_HEIGHT / (double) bounds.height);
            int width = (int) Math.min(bounds.width, Math.round(size.x / scale));
            int height = (int) Math.min(bounds.height, Math.round(PICTURE_HEIGHT / scale));
            gc.drawImage(image, (bounds.width - width) / 2, (bounds.height - height) / 2, width, height, 0, 0, size.x, PICTURE_HEIGHT);
        } else {
            pictures.diagram(preset).paint(gc, size.x, PICTURE_HEIGHT);
        }
        if (hot || isFocusControl()) {
            gc.setForeground(new Color(0xe8, 0xe8, 0xe8));
            gc.setLineWidth(2);
            gc.drawRoundRectangle(1, 1, size.x - 2, PICTURE_HEIGHT - 2, 8, 8);
        }
        gc.setForeground(getForeground());
        gc.setFont(JFaceResources.getDefaultFont());
        String label = ChoiceField.readable(preset);
        Point extent = gc.textExtent(label);
        gc.drawText(label, (size.x - extent.x) / 2, PICTURE_HEIGHT + 8, true);
    }
}
