package org.catchlight.light.ui.internal.designer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.catchlight.image.meter.SpotMeter;
import org.catchlight.image.meter.SpotReading;
import org.catchlight.light.Vec3;
import org.catchlight.light.ui.internal.live.LensPicture;
import org.catchlight.light.ui.internal.scene.DomeView;
import org.catchlight.light.ui.internal.scene.Grip;
import org.catchlight.light.ui.internal.scene.Pane;
import org.catchlight.light.ui.internal.scene.PaneBox;
import org.catchlight.light.ui.internal.scene.PanePoint;
import org.catchlight.light.ui.internal.scene.SceneLight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Draws the view through the camera, and over it the dome of directions with the lights on it. */
final class LensPane {
    private static final Color WHITE = new Color(255, 255, 255);
    private static final Color BLACK = new Color(0, 0, 0);
    private static final int NAMED = 12;

    private LensPicture picture;
    private Image image;

    /** Shows a picture from now on. */
    void show(LensPicture newPicture, org.eclipse.swt.graphics.Device device) {
        dispose();
        picture = newPicture;
        image = newPicture == null ? null : new Image(device, newPicture.shown());
    }

    /** The picture it shows, or null. */
    LensPicture picture() {
        return picture;
    }

    void dispose() {
        if (image != null) {
            image.dispose();
            image = null;
        }
        picture = null;
    }

    /** What a spot meter reads at a point of the canvas; empty beside the picture. */
    Optional<SpotReading> read(PanePoint at, PaneBox frame) {
        if (picture == null || frame == null || !frame.contains(at)) {
            return Optional.empty();
        }
        double scale = picture.linear().width() / frame.width();
        return Optional.of(SpotMeter.read(picture.linear(), (at.x() - frame.x()) * scale, (at.y() - frame.y()) * scale,
                Math.max(1, picture.linear().width() * 0.008)));
    }

    void paint(Pen pen, PaintState state) {
        PaneBox box = state.views().layout().box(Pane.CAMERA);
        PaneBox frame = state.views().frame();
        pen.fill(box, pen.inks().ground());
        picture(pen, frame);
        if (picture != null && picture.falseColour()) {
            FalseColourLegend.paint(pen, frame, box);
        }
        boolean active = state.pane() == Pane.CAMERA;
        DomeView dome = (DomeView) state.views().view(Pane.CAMERA);
        if (active || picture == null) {
            dome(pen, dome);
        }
        for (SceneLight light : state.scene().lights()) {
            if (light.enabled() && !light.isDistant() && (!state.crowded() || state.isSelected(light))) {
                inPicture(pen, state, light, frame);
            }
        }
        Labels labels = new Labels(box);
        List<SceneLight> lights = state.scene().lights().stream().filter(light -> !light.isDome())
                .sorted(Comparator.comparing(state::isSelected)).toList();
        state.dots(pen, Pane.CAMERA);
        lights.stream().filter(light -> !state.isDot(light)).forEach(light -> spot(pen, state, light));
        if (lights.size() <= NAMED) {
            lights.forEach(light -> labels.take(state.views().at(Pane.CAMERA, light), 8));
        }
        lights.reversed().forEach(light -> name(pen, state, light, labels));
        if (picture != null && picture.histogram() != null) {
            HistogramPainter.paint(pen, picture.histogram(), frame);
        }
    }

    private void picture(Pen pen, PaneBox frame) {
        if (image == null) {
            pen.text("Preparing the picture…", frame.centre(), pen.inks().quiet(), false, frame);
            return;
        }
        GC gc = pen.gc();
        gc.setInterpolation(SWT.DEFAULT);
        Rectangle size = image.getBounds();
        gc.drawImage(image, 0, 0, size.width, size.height, (int) Math.round(frame.x()), (int) Math.round(frame.y()),
                (int) Math.round(frame.width()), (int) Math.round(frame.height()));
    }

    private static void dome(Pen pen, DomeView dome) {
        for (double share : new double[] {1.0 / 3, 2.0 / 3, 1}) {
            pen.alpha(share == 1 ? 150 : 60);
            pen.circle(dome.subject(), dome.radius() * share, WHITE, 1);
        }
        pen.alpha(60);
        pen.line(dome.subject().plus(-dome.radius(), 0), dome.subject().plus(dome.radius(), 0), WHITE, 1);
        pen.line(dome.subject().plus(0, -dome.radius()), dome.subject().plus(0, dome.radius()), WHITE, 1);
        pen.alpha(255);
    }

    /** The outline of a fixture that stands where the camera sees it. */
    private static void inPicture(Pen pen, PaintState state, SceneLight light, PaneBox frame) {
        Vec3 centre = light.place().point();
        List<PanePoint> outline = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Vec3 corner = centre.plus(light.u().times(i == 0 || i == 3 ? -1 : 1)).plus(light.v().times(i < 2 ? -1 : 1));
            Optional<PanePoint> at = state.scene().camera().project(corner);
            if (at.isEmpty()) {
                return;
            }
            outline.add(new PanePoint(frame.x() + at.get().x() * frame.width(), frame.y() + at.get().y() * frame.height()));
        }
        if (outline.stream().anyMatch(frame::contains)) {
            pen.curve(outline, true, state.isSelected(light) ? WHITE : Inks.light(light.rgb()), 1);
        }
    }

    private static void spot(Pen pen, PaintState state, SceneLight light) {
        PanePoint at = state.views().at(Pane.CAMERA, light);
        boolean marked = state.isSelected(light);
        // Away from the pointer they are small, so that the face is seen.
        boolean near = state.pane() == Pane.CAMERA;
        double radius = near ? marked || state.isHot(new Grip(Grip.Kind.LIGHT, light.index())) ? 7 : 5.5 : 3.5;
        pen.disc(at, radius + 2.5, BLACK, 130);
        pen.disc(at, radius, Inks.light(light.rgb()), light.enabled() ? 255 : 80);
        pen.circle(at, radius + 1.5, marked ? WHITE : new Color(150, 150, 150), marked ? 2 : 1);
    }

    private static void name(Pen pen, PaintState state, SceneLight light, Labels labels) {
        boolean marked = state.isSelected(light);
        boolean near = state.pane() == Pane.CAMERA;
        if (!marked && !state.isHot(light) && (!near || state.scene().lights().size() > NAMED)) {
            return;
        }
        PanePoint at = state.views().at(Pane.CAMERA, light);
        Point size = pen.extent(light.name(), marked);
        double aside = size.x / 2.0 + 14;
        PanePoint place = labels.place(size, List.of(at.plus(0, 19), at.plus(0, -19), at.plus(aside, 0), at.plus(-aside, 0), at.plus(0, 34)));
        PaneBox box = state.views().layout().box(Pane.CAMERA);
        pen.text(light.name(), place.plus(1, 1), BLACK, marked, box);
        pen.text(light.name(), place, marked ? WHITE : new Color(210, 210, 210), marked, box);
    }
}
