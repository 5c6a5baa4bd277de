package org.catchlight.workbench.internal.takes;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Pieces of a cell on the contact sheet. */
final class TakeDrawing {
    private TakeDrawing() {
    }

    /** The end of a name that fits a width. */
    static String shorten(GC gc, String name, int width) {
        String text = name;
        while (text.length() > 4 && gc.textExtent(text).x > width) {
            text = "…" + text.substring(text.startsWith("…") ? 2 : 1);
        }
        return text;
    }

    /** A star, full or faint. */
    static void star(GC gc, Rectangle box, boolean full, Color colour) {
        int[] points = new int[20];
        double radius = box.width * 0.44;
        for (int i = 0; i < 10; i++) {
            double angle = -Math.PI / 2 + i * Math.PI / 5;
            double out = i % 2 == 0 ? radius : radius * 0.42;
            points[2 * i] = (int) Math.round(box.x + box.width / 2.0 + Math.cos(angle) * out);
            points[2 * i + 1] = (int) Math.round(box.y + box.height / 2.0 + Math.sin(angle) * out);
        }
        gc.setAlpha(full ? 255 : 60);
        gc.setBackground(colour);
        gc.fillPolygon(points);
        gc.setAlpha(255);
    }
}
