package org.catchlight.ui.form;

import java.util.function.Consumer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The heading of a section: a small triangle, the title and a hairline. A click or Space folds the section. */
final class SectionHeader {
    private final Canvas canvas;
    private final String title;
    private boolean expanded = true;

    SectionHeader(Composite parent, String title, Consumer<Boolean> expand) {
        this.title = title;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                GC gc = new GC(this);
                gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
                Point text = gc.textExtent(SectionHeader.this.title);
                gc.dispose();
                return new Point(width == SWT.DEFAULT ? text.x + 20 : width, text.y + 8);
            }
        };
        Rows.styled(canvas, "CatchlightPlain");
        canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseUp, event -> toggle(expand));
        canvas.addListener(SWT.KeyDown, event -> {
            if (event.character == ' ' || event.character == SWT.CR) {
                toggle(expand);
            }
        });
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
    }

    Control control() {
        return canvas;
    }

    /** Shows whether the section is open. */
    void setExpanded(boolean now) {
        expanded = now;
        canvas.redraw();
    }

    private void toggle(Consumer<Boolean> expand) {
        expanded = !expanded;
        canvas.redraw();
        expand.accept(expanded);
    }

    private void paint(GC gc) {
        Point size = canvas.getSize();
        int middle = size.y / 2;
        gc.setAntialias(SWT.ON);
        gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        gc.setForeground(Rows.between(canvas, canvas.isFocusControl() ? 1 : 0.85));
        gc.setBackground(Rows.between(canvas, 0.55));
        gc.fillPolygon(expanded ? new int[] {1, middle - 2, 9, middle - 2, 5, middle + 3}
                : new int[] {2, middle - 4, 2, middle + 4, 7, middle});
        gc.drawText(title, 15, (size.y - gc.textExtent(title).y) / 2, true);
        int right = 15 + gc.textExtent(title).x + 10;
        gc.setForeground(Rows.between(canvas, 0.18));
        gc.drawLine(right, middle, size.x, middle);
    }
}
