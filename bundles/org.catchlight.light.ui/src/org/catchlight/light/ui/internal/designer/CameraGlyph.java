package org.catchlight.light.ui.internal.designer;

import java.util.List;
import org.catchlight.light.ui.internal.scene.PanePoint;
import org.eclipse.swt.graphics.Color;

/** The camera as a symbol: its lens toward what it looks at, the entrance pupil at its place. */
final class CameraGlyph {
    private CameraGlyph() {
    }

    static void draw(Pen pen, PanePoint at, PanePoint axis, boolean hot) {
        PanePoint side = new PanePoint(-axis.y(), axis.x());
        Color line = hot ? pen.inks().accent() : pen.inks().text();
        List<PanePoint> body = List.of(point(at, axis, side, -6, -11), point(at, axis, side, -6, 11), point(at, axis, side, -17, 11),
                point(at, axis, side, -17, -11));
        List<PanePoint> lens = List.of(point(at, axis, side, 3, -6), point(at, axis, side, 3, 6), point(at, axis, side, -6, 5.5),
                point(at, axis, side, -6, -5.5));
        pen.area(body, pen.inks().grey(hot ? 0.5 : 0.35), 255);
        pen.curve(body, true, line, 1);
        pen.area(lens, pen.inks().grey(hot ? 0.6 : 0.45), 255);
        pen.curve(lens, true, line, 1);
    }

    private static PanePoint point(PanePoint at, PanePoint axis, PanePoint side, double ahead, double beside) {
        return at.plus(axis.times(ahead)).plus(side.times(beside));
    }
}
