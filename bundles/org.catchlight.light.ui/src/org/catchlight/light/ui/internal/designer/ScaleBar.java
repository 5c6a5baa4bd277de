package org.catchlight.light.ui.internal.designer;

import java.util.List;
import org.catchlight.light.ui.internal.scene.PaneBox;
import org.catchlight.light.ui.internal.scene.PanePoint;
import org.eclipse.swt.graphics.Color;

/** A bar of a round length, so that distances can be read off. */
final class ScaleBar {
    private ScaleBar() {
    }

    /** The box that the bar takes: the lower right corner, or the left one if something stands in the right one only. */
    static PaneBox place(PaneBox box, double scale, List<PanePoint> things) {
        double length = metres(scale) * scale;
        PaneBox right = new PaneBox(box.right() - 14 - length, box.bottom() - 28, length + 6, 24);
        PaneBox left = new PaneBox(box.x() + 9, box.bottom() - 28, length + 6, 24);
        return meets(right, things) && !meets(left, things) ? left : right;
    }

    private static boolean meets(PaneBox place, List<PanePoint> things) {
        return things.stream().anyMatch(place.inset(-30, -30, -30, -30)::contains);
    }

    private static double metres(double scale) {
        return scale > 160 ? 0.5 : scale > 60 ? 1 : 2;
    }

    static void draw(Pen pen, PaneBox box, PaneBox place, double scale) {
        double metres = metres(scale);
        PanePoint left = new PanePoint(place.x() + 2, place.bottom() - 6);
        PanePoint right = left.plus(metres * scale, 0);
        Color ink = pen.inks().quiet();
        pen.line(left, right, ink, 1);
        pen.line(left.plus(0, -4), left, ink, 1);
        pen.line(right.plus(0, -4), right, ink, 1);
        pen.text(metres < 1 ? "50 cm" : String.format("%.0f m", metres), left.plus(right).times(0.5).plus(0, -9), ink, false, box);
    }
}
