package org.catchlight.light.ui.internal.designer;

import java.util.List;
import org.catchlight.light.ui.internal.scene.PaneBox;
import org.catchlight.light.ui.internal.scene.PanePoint;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Point;

/** Draws in points with fractions, smoothly. */
final class Pen {
    private final GC gc;
    private final Inks inks;
    private final Font small;
    private final Font bold;

    Pen(GC gc, Inks inks, Font small, Font bold) {
        this.gc = gc;
        this.inks = inks;
        this.small = small;
        this.bold = bold;
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        gc.setLineCap(SWT.CAP_ROUND);
        gc.setLineJoin(SWT.JOIN_ROUND);
        gc.setFont(small);
    }

    GC gc() {
        return gc;
    }

    Inks inks() {
        return inks;
    }

    void clip(PaneBox box) {
        gc.setClipping((int) Math.floor(box.x()), (int) Math.floor(box.y()), (int) Math.ceil(box.width()), (int) Math.ceil(box.height()));
    }

    void unclip() {
        gc.setClipping((org.eclipse.swt.graphics.Rectangle) null);
    }

    void fill(PaneBox box, Color colour) {
        gc.setBackground(colour);
        gc.fillRectangle((int) Math.floor(box.x()), (int) Math.floor(box.y()), (int) Math.ceil(box.width()), (int) Math.ceil(box.height()));
    }

    void line(PanePoint from, PanePoint to, Color colour, double width) {
        curve(List.of(from, to), false, colour, width);
    }

    void dashed(PanePoint from, PanePoint to, Color colour) {
        gc.setLineDash(new int[] {3, 4});
        line(from, to, colour, 1);
        gc.setLineDash(null);
    }

    /** A line through points. */
    void curve(List<PanePoint> points, boolean closed, Color colour, double width) {
        Path path = path(points, closed);
        gc.setForeground(colour);
        gc.setLineWidth((int) Math.max(1, Math.round(width)));
        gc.drawPath(path);
        path.dispose();
        gc.setLineWidth(1);
    }

    void area(List<PanePoint> points, Color colour, int alpha) {
        Path path = path(points, true);
        gc.setBackground(colour);
        gc.setAlpha(alpha);
        gc.fillPath(path);
        gc.setAlpha(255);
        path.dispose();
    }

    /** An area whose colour fades from one point to another. */
    void fading(List<PanePoint> points, PanePoint from, PanePoint to, Color colour, int alpha) {
        Path path = path(points, true);
        Pattern pattern = new Pattern(gc.getDevice(), (float) from.x(), (float) from.y(), (float) to.x(), (float) to.y(), colour, alpha,
                colour, 0);
        gc.setBackgroundPattern(pattern);
        gc.fillPath(path);
        gc.setBackgroundPattern(null);
        pattern.dispose();
        path.dispose();
    }

    void circle(PanePoint middle, double radius, Color colour, double width) {
        Path path = new Path(gc.getDevice());
        path.addArc((float) (middle.x() - radius), (float) (middle.y() - radius), (float) (2 * radius), (float) (2 * radius), 0, 360);
        gc.setForeground(colour);
        gc.setLineWidth((int) Math.max(1, Math.round(width)));
        gc.drawPath(path);
        gc.setLineWidth(1);
        path.dispose();
    }

    void disc(PanePoint middle, double radius, Color colour, int alpha) {
        Path path = new Path(gc.getDevice());
        path.addArc((float) (middle.x() - radius), (float) (middle.y() - radius), (float) (2 * radius), (float) (2 * radius), 0, 360);
        gc.setBackground(colour);
        gc.setAlpha(alpha);
        gc.fillPath(path);
        gc.setAlpha(255);
        path.dispose();
    }

    /** Small dots of one colour, of whole pixels: hundreds of round ones would take longer to draw than a hand waits. */
    void dots(List<PanePoint> middles, Color colour) {
        gc.setBackground(colour);
        for (PanePoint middle : middles) {
            int x = (int) Math.round(middle.x());
            int y = (int) Math.round(middle.y());
            gc.fillRectangle(x - 3, y - 2, 6, 4);
            gc.fillRectangle(x - 2, y - 3, 4, 6);
        }
    }

    /** Makes what is drawn next partly transparent; 255 is opaque. */
    void alpha(int alpha) {
        gc.setAlpha(alpha);
    }

    private Path path(List<PanePoint> points, boolean closed) {
        Path path = new Path(gc.getDevice());
        boolean first = true;
        for (PanePoint point : points) {
            if (first) {
                path.moveTo((float) point.x(), (float) point.y());
            } else {
                path.lineTo((float) point.x(), (float) point.y());
            }
            first = false;
        }
        if (closed) {
            path.close();
        }
        return path;
    }

    Point extent(String text, boolean isBold) {
        gc.setFont(isBold ? bold : small);
        return gc.textExtent(text);
    }

    /** Text with its middle at a point, kept in a box. */
    PaneBox text(String text, PanePoint middle, Color colour, boolean isBold, PaneBox within) {
        Point size = extent(text, isBold);
        double x = Math.clamp(middle.x() - size.x / 2.0, within.x() + 3, Math.max(within.x() + 3, within.right() - size.x - 3));
        double y = Math.clamp(middle.y() - size.y / 2.0, within.y() + 1, Math.max(within.y() + 1, within.bottom() - size.y - 1));
        gc.setForeground(colour);
        gc.drawText(text, (int) Math.round(x), (int) Math.round(y), true);
        return new PaneBox(x, y, size.x, size.y);
    }

    /** Text from its upper left corner. */
    void text(String text, double x, double y, Color colour, boolean isBold) {
        gc.setFont(isBold ? bold : small);
        gc.setForeground(colour);
        gc.drawText(text, (int) Math.round(x), (int) Math.round(y), true);
    }

    /** A label on a plate of its own, near a point and inside a box. */
    void plate(String text, PanePoint at, PaneBox within) {
        Point size = extent(text, true);
        double width = size.x + 16;
        double height = size.y + 8;
        double x = Math.clamp(at.x(), within.x() + 2, Math.max(within.x() + 2, within.right() - width - 2));
        double y = Math.clamp(at.y(), within.y() + 2, Math.max(within.y() + 2, within.bottom() - height - 2));
        gc.setBackground(inks.strong());
        gc.setAlpha(225);
        gc.fillRoundRectangle((int) x, (int) y, (int) width, (int) height, 8, 8);
        gc.setAlpha(255);
        gc.setForeground(inks.grey(0));
        gc.drawText(text, (int) x + 8, (int) y + 4, true);
    }
}
