package org.catchlight.light.ui.internal.designer;

import org.catchlight.light.ui.internal.scene.PaneBox;
import org.catchlight.light.ui.internal.scene.PanePoint;
import org.eclipse.swt.graphics.Color;

/** A bar of a round length, so that distances can be read off. */
final class ScaleBar {
    private ScaleBar() {
    }

    /** The box that the bar takes. */
    static PaneBox place(PaneBox box, double scale) {
        double length = metres(scale) * scale;
        return new PaneBox(box.right() - 14 - length, box.bottom() - 28, length + 6, 24);
    }

    private static double metres(double scale) {
        return scale > 160 ? 0.5 : scale > 60 ? 1 : 2;
    }

    static void draw(Pen pen, PaneBox box, double scale) {
        double metres = metres(scale);
        double length = metres * scale;
        PanePoint right = new PanePoint(box.right() - 12, box.bottom() - 10);
        PanePoint left = right.plus(-length, 0);
        Color ink = pen.inks().quiet();
        pen.line(left, right, ink, 1);
        pen.line(left.plus(0, -4), left, ink, 1);
        pen.line(right.plus(0, -4), right, ink, 1);
        pen.text(metres < 1 ? "50 cm" : String.format("%.0f m", metres), left.plus(right).times(0.5).plus(0, -9), ink, false, box);
    }
}
