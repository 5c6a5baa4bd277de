package org.catchlight.light.ui.internal.designer;

import java.util.List;
import org.catchlight.light.FaceGeometry.Side;
import org.catchlight.light.LightReport.Catchlight;
import org.catchlight.light.ui.internal.live.EyesPicture;
import org.catchlight.light.ui.internal.scene.Pane;
import org.catchlight.light.ui.internal.scene.PaneBox;
import org.catchlight.light.ui.internal.scene.PanePoint;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;

/** Draws both eyes from near, the one on camera left on the left, with the catchlights marked and named. */
final class EyesPane {
    private static final Color WHITE = new Color(255, 255, 255);
    private static final Color BLACK = new Color(0, 0, 0);
    /** Iris radii that a half of the pane spans at least. */
    private static final double SPAN = 5.2;

    private EyesPicture picture;
    private Image image;
    private List<Catchlight> catchlights = List.of();

    void show(EyesPicture newPicture, Device device) {
        dispose();
        picture = newPicture;
        image = newPicture == null ? null : new Image(device, newPicture.shown());
    }

    void mark(List<Catchlight> newCatchlights) {
        catchlights = newCatchlights;
    }

    void dispose() {
        if (image != null) {
            image.dispose();
            image = null;
        }
        picture = null;
    }

    void paint(Pen pen, PaintState state) {
        PaneBox box = state.views().layout().box(Pane.EYES);
        pen.fill(box, pen.inks().ground());
        if (picture == null) {
            pen.text("Preparing the eyes…", box.centre(), pen.inks().quiet(), false, box);
            return;
        }
        double half = Math.floor(box.width() / 2);
        eye(pen, state, Side.RIGHT, new PaneBox(box.x(), box.y(), half - 1, box.height()));
        eye(pen, state, Side.LEFT, new PaneBox(box.x() + half, box.y(), box.width() - half, box.height()));
        pen.clip(box);
    }

    private void eye(Pen pen, PaintState state, Side side, PaneBox box) {
        EyesPicture.Spot spot = picture.eyes().get(side);
        if (spot == null) {
            return;
        }
        pen.clip(box);
        Rectangle size = image.getBounds();
        double pixelRadius = spot.radius() * size.width;
        double radius = Math.min(box.width() / SPAN, box.height() / 3.4);
        double scale = radius / pixelRadius;
        PanePoint middle = box.centre();
        double left = middle.x() - spot.x() * size.width * scale;
        double top = middle.y() - spot.y() * size.height * scale;
        pen.gc().setInterpolation(SWT.DEFAULT);
        pen.gc().drawImage(image, 0, 0, size.width, size.height, (int) Math.round(left), (int) Math.round(top),
                (int) Math.round(size.width * scale), (int) Math.round(size.height * scale));
        pen.alpha(70);
        pen.circle(middle, radius, WHITE, 1);
        pen.alpha(255);
        String selected = state.selected() < 0 || state.selected() >= state.scene().lights().size() ? null
                : state.scene().lights().get(state.selected()).name();
        boolean any = false;
        for (Catchlight light : catchlights) {
            if (light.eye() == side) {
                mark(pen, light, middle, radius, light.light().equals(selected), box);
                any |= !light.covered();
            }
        }
        if (!any) {
            pen.text("no catchlight", new PanePoint(middle.x(), box.bottom() - 11), pen.inks().text(), false, box);
        }
    }

    private static void mark(Pen pen, Catchlight light, PanePoint middle, double radius, boolean selected, PaneBox box) {
        PanePoint at = middle.plus(light.x() * radius, -light.y() * radius);
        double ring = Math.max(4, light.size() * radius / 2 + 3);
        pen.alpha(light.covered() ? 90 : 200);
        if (light.covered()) {
            pen.gc().setLineDash(new int[] {2, 3});
        }
        pen.circle(at, ring, selected ? WHITE : new Color(190, 190, 190), selected ? 2 : 1);
        pen.gc().setLineDash(null);
        pen.alpha(255);
        if (selected || light.size() * radius > 9) {
            PanePoint name = at.plus(0, light.y() >= 0 ? -ring - 8 : ring + 8);
            pen.text(light.light(), name.plus(1, 1), BLACK, selected, box);
            pen.text(light.light(), name, selected ? WHITE : new Color(215, 215, 215), selected, box);
        }
    }
}
