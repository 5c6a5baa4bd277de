package org.catchlight.light.ui.internal.designer;

import java.util.List;
import org.catchlight.light.ui.internal.scene.DomeView;
import org.catchlight.light.ui.internal.scene.Pane;
import org.catchlight.light.ui.internal.scene.PaneBox;
import org.catchlight.light.ui.internal.scene.PanePoint;
import org.catchlight.light.ui.internal.scene.SceneLight;
import org.eclipse.swt.graphics.Color;

/** Draws the view through the camera, and over it the dome of directions with the lights on it. */
final class LensPane {
    void paint(Pen pen, PaintState state) {
        PaneBox box = state.views().layout().box(Pane.CAMERA);
        pen.fill(box, pen.inks().ground());
        DomeView dome = (DomeView) state.views().view(Pane.CAMERA);
        dome(pen, dome);
        for (SceneLight light : state.scene().lights()) {
            if (!light.isDome() && !state.isSelected(light)) {
                light(pen, state, light);
            }
        }
        state.scene().lights().stream().filter(state::isSelected).filter(light -> !light.isDome())
                .forEach(light -> light(pen, state, light));
    }

    private static void dome(Pen pen, DomeView dome) {
        pen.circle(dome.subject(), dome.radius(), pen.inks().quiet(), 1);
        pen.circle(dome.subject(), dome.radius() / 2, pen.inks().faint(), 1);
    }

    private static void light(Pen pen, PaintState state, SceneLight light) {
        PanePoint at = state.views().at(Pane.CAMERA, light);
        boolean marked = state.isSelected(light);
        Color line = marked ? pen.inks().accent() : state.isHot(light) ? pen.inks().strong() : pen.inks().quiet();
        pen.disc(at, 7, Inks.light(light.rgb()), light.enabled() ? 255 : 70);
        pen.circle(at, marked ? 9 : 7, line, marked ? 2 : 1);
        if (marked || state.scene().lights().size() < 12) {
            List<PanePoint> below = List.of(at.plus(0, 17));
            pen.text(light.name(), below.getFirst(), line, marked, state.views().layout().box(Pane.CAMERA));
        }
    }
}
