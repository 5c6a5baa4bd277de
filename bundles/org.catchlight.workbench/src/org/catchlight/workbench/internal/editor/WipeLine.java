package org.catchlight.workbench.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws the picture of a second canvas over that of a first, right of a line that follows the pointer. */
public final class WipeLine {
    private final PictureCanvas under;
    private final PictureCanvas over;
    private boolean active;
    private double share = 0.5;

    /** A line over {@code under}, inactive at first. */
    public WipeLine(PictureCanvas under, PictureCanvas over) {
        this.under = under;
        this.over = over;
        under.addListener(SWT.Paint, event -> {
            if (active) {
                paint(event.gc);
            }
        });
        under.addListener(SWT.MouseMove, event -> {
            if (active && (event.stateMask & SWT.BUTTON_MASK) == 0) {
                share = event.x / (double) Math.max(1, under.getClientArea().width);
                under.redraw();
            }
        });
    }

    /** Shows or hides it. */
    public void setActive(boolean now) {
        active = now;
        under.redraw();
    }

    private void paint(GC gc) {
        Rectangle area = under.getClientArea();
        int line = (int) Math.round(share * area.width);
        gc.setClipping(line, 0, area.width - line, area.height);
        over.paintAs(gc, under);
        gc.setClipping((Rectangle) null);
        gc.setForeground(new Color(235, 235, 235));
        gc.drawLine(line, 0, line, area.height);
    }
}
