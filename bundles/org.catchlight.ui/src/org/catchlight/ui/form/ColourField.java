package org.catchlight.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A colour as sRGB {@code #rrggbb}: a swatch that opens a dialog, and the number to type. */
public final class ColourField extends Field<String> {
    private final Composite box;
    private final Canvas swatch;
    private final Text text;

    /** A field in a parent. */
    public ColourField(Composite parent) {
        box = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        box.setLayout(layout);
        box.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        swatch = new Canvas(box, SWT.DOUBLE_BUFFERED);
        GridData size = new GridData(SWT.LEFT, SWT.FILL, false, true);
        size.widthHint = 40;
        size.heightHint = 24;
        swatch.setLayoutData(size);
        swatch.setToolTipText("Choose a colour");
        swatch.setCursor(swatch.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        text = new Text(box, SWT.BORDER);
        text.setTextLimit(9);
        text.setToolTipText("sRGB as #rrggbb");
        GridData wide = new GridData(SWT.LEFT, SWT.CENTER, true, false);
        wide.widthHint = 72;
        text.setLayoutData(wide);
        swatch.addListener(SWT.Paint, event -> paint(event.gc));
        swatch.addListener(SWT.MouseUp, event -> choose());
        swatch.addListener(SWT.KeyDown, event -> {
            if (event.character == ' ' || event.character == SWT.CR) {
                choose();
            }
        });
        text.addListener(SWT.DefaultSelection, event -> commit());
        text.addListener(SWT.FocusOut, event -> commit());
        ready();
    }

    private void commit() {
        String typed = text.getText().strip().toLowerCase(java.util.Locale.ROOT);
        if (typed.matches("[0-9a-f]{6}")) {
            typed = "#" + typed;
        }
        if (typed.matches("#[0-9a-f]{6}")) {
            store(typed, false);
        }
        refresh();
    }

    private void choose() {
        if (value() == null) {
            return;
        }
        ColorDialog dialog = new ColorDialog(box.getShell());
        dialog.setText("Choose a colour");
        dialog.setRGB(parse(value().get()));
        RGB chosen = dialog.open();
        if (chosen != null) {
            store(String.format("#%02x%02x%02x", chosen.red, chosen.green, chosen.blue), false);
        }
    }

    private static RGB parse(String hex) {
        if (hex == null || !hex.matches("#[0-9a-fA-F]{6}")) {
            return null;
        }
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new RGB(rgb >> 16, rgb >> 8 & 255, rgb & 255);
    }

    private void paint(GC gc) {
        Point size = swatch.getSize();
        RGB rgb = value() == null ? null : parse(value().get());
        gc.setAntialias(SWT.ON);
        if (rgb != null) {
            gc.setBackground(new Color(rgb));
            gc.fillRoundRectangle(1, 1, size.x - 2, size.y - 2, 6, 6);
        }
        gc.setForeground(Rows.between(swatch, swatch.isFocusControl() ? 0.8 : 0.35));
        gc.drawRoundRectangle(1, 1, size.x - 3, size.y - 3, 6, 6);
        if (rgb == null && value() != null) {
            gc.drawLine(2, size.y - 3, size.x - 3, 2);
        }
    }

    @Override
    protected void display(String shownValue) {
        text.setText(shownValue == null ? "" : shownValue);
        swatch.redraw();
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    protected Control focusControl() {
        return text;
    }
}
