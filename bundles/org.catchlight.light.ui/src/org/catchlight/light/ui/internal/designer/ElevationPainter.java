package org.catchlight.light.ui.internal.designer;

import java.util.ArrayList;
import java.util.List;
import org.catchlight.light.ui.internal.scene.ElevationView;
import org.catchlight.light.ui.internal.scene.Grip;
import org.catchlight.light.ui.internal.scene.Pane;
import org.catchlight.light.ui.internal.scene.PaneBox;
import org.catchlight.light.ui.internal.scene.PanePoint;
import org.catchlight.light.ui.internal.scene.SceneCamera;

/** Draws the set from the side, the subject in profile, facing the camera on the right. */
final class ElevationPainter implements SetPicture {
    /** A profile to the right: metres before and above the subject point, which lies in the middle of the face. */
    private static final double[][] PROFILE = {{0.030, 0.105}, {0.046, 0.075}, {0.052, 0.047}, {0.045, 0.027}, {0.055, 0.008},
            {0.073, -0.012}, {0.068, -0.020}, {0.052, -0.024}, {0.058, -0.036}, {0.051, -0.044}, {0.056, -0.053}, {0.047, -0.064},
            {0.052, -0.080}, {0.040, -0.095}, {0.010, -0.090}, {-0.012, -0.105}, {-0.014, -0.165}, {-0.085, -0.170}, {-0.083, -0.075},
            {-0.108, -0.040}, {-0.135, 0.020}, {-0.128, 0.085}, {-0.090, 0.135}, {-0.035, 0.150}, {0.008, 0.132}};
    private static final double TRAGION_X = -0.05;
    private static final double TRAGION_Y = 0.025;

    private final Pen pen;
    private final PaintState state;
    private final ElevationView view;
    private final PaneBox box;

    ElevationPainter(Pen pen, PaintState state) {
        this.pen = pen;
        this.state = state;
        view = (ElevationView) state.views().view(Pane.ELEVATION);
        box = state.views().layout().box(Pane.ELEVATION);
    }

    @Override
    public Labels still() {
        pen.fill(box, pen.inks().ground());
        rulings();
        if (!state.isMoving(Grip.CAMERA)) {
            field();
        }
        Labels labels = new Labels(box);
        PaneBox bar = ScaleBar.place(box, view.scale(), state.things(Pane.ELEVATION));
        labels.take(bar);
        labels.take(view.subject(), 0.13 * Math.max(view.scale(), 110));
        labels.take(view.at(state.scene().camera().place()), 16);
        new SetPainter(pen, state, Pane.ELEVATION, labels).still();
        if (!state.isMoving(Grip.HEAD)) {
            head();
        }
        if (!state.isMoving(Grip.CAMERA)) {
            camera();
        }
        ScaleBar.draw(pen, box, bar, view.scale());
        return labels;
    }

    @Override
    public void moving(Labels labels) {
        if (state.isMoving(Grip.CAMERA)) {
            field();
        }
        new SetPainter(pen, state, Pane.ELEVATION, labels).moving();
        head();
        camera();
    }

    private void camera() {
        PanePoint at = view.at(state.scene().camera().place());
        CameraGlyph.draw(pen, at, view.subject().minus(at).unit(), state.isHot(Grip.CAMERA));
    }

    private void rulings() {
        double step = view.scale() > 90 ? 0.5 : 1;
        double reach = Math.hypot(box.width(), box.height()) / view.scale();
        for (double metres = step; metres < Math.min(reach, 12); metres += step) {
            pen.circle(view.subject(), metres * view.scale(), pen.inks().faint(), 1);
        }
        boolean dragging = state.dragged() != null && state.pane() == Pane.ELEVATION;
        for (int angle = -90; angle <= 90; angle += 15) {
            if (angle % 45 == 0 || dragging) {
                ray(angle, reach, 1);
                ray(angle, reach, -1);
            }
        }
        double radius = Math.min(box.right() - view.subject().x() - 16, view.rim() * view.scale());
        for (int angle = 15; angle <= 75; angle += 15) {
            PanePoint at = point(angle, radius / view.scale(), 1);
            boolean free = state.things(Pane.ELEVATION).stream().noneMatch(thing -> thing.distance(at) < 46);
            if (free && box.inset(4, 22, 4, 4).contains(at) && (angle % 45 == 0 || angle == 15 || dragging)) {
                pen.text(angle + "°", at, pen.inks().quiet(), false, box);
            }
        }
    }

    private void ray(int angle, double reach, int side) {
        pen.line(point(angle, 0.25, side), point(angle, reach, side), pen.inks().faint(), angle == 0 ? 2 : 1);
    }

    private PanePoint point(double angle, double metres, int side) {
        double radians = Math.toRadians(angle);
        return view.subject().plus(side * Math.cos(radians) * metres * view.scale(), -Math.sin(radians) * metres * view.scale());
    }

    private void field() {
        SceneCamera camera = state.scene().camera();
        double side = camera.place().inFront() ? 1 : -1;
        PanePoint from = view.at(camera.place());
        double far = (camera.place().distance() + 0.6) * view.scale();
        double pitch = Math.asin(Math.clamp(camera.forward().y(), -1, 1));
        double half = Math.atan(camera.halfHeight());
        List<PanePoint> cone = List.of(from, from.plus(-side * Math.cos(pitch + half) * far, -Math.sin(pitch + half) * far),
                from.plus(-side * Math.cos(pitch - half) * far, -Math.sin(pitch - half) * far));
        pen.area(cone, pen.inks().strong(), 12);
        pen.dashed(cone.get(0), cone.get(1), pen.inks().quiet());
        pen.dashed(cone.get(0), cone.get(2), pen.inks().quiet());
    }

    private void head() {
        boolean hot = state.isHot(Grip.HEAD);
        double scale = Math.max(view.scale(), 110);
        double pitch = Math.toRadians(state.scene().head().pitch());
        List<PanePoint> knots = new ArrayList<>();
        for (double[] point : PROFILE) {
            boolean neck = point[1] < -0.15;
            double x = point[0] - TRAGION_X;
            double y = point[1] - TRAGION_Y;
            double turn = neck ? pitch * 0.2 : pitch;
            double turnedX = x * Math.cos(turn) - y * Math.sin(turn) + TRAGION_X;
            double turnedY = x * Math.sin(turn) + y * Math.cos(turn) + TRAGION_Y;
            knots.add(view.subject().plus(turnedX * scale, -turnedY * scale));
        }
        List<PanePoint> outline = smooth(knots);
        pen.area(outline, pen.inks().grey(hot ? 0.85 : 0.62), 255);
        pen.curve(outline, true, hot ? pen.inks().accent() : pen.inks().grey(0.8), 1);
    }

    /** A closed Catmull-Rom curve through knots. */
    private static List<PanePoint> smooth(List<PanePoint> knots) {
        List<PanePoint> curve = new ArrayList<>();
        int count = knots.size();
        for (int i = 0; i < count; i++) {
            PanePoint before = knots.get((i + count - 1) % count);
            PanePoint from = knots.get(i);
            PanePoint to = knots.get((i + 1) % count);
            PanePoint after = knots.get((i + 2) % count);
            for (int step = 0; step < 5; step++) {
                double t = step / 5.0;
                PanePoint linear = to.minus(before).times(t);
                PanePoint square = before.times(2).minus(from.times(5)).plus(to.times(4)).minus(after).times(t * t);
                PanePoint cubic = from.times(3).minus(before).minus(to.times(3)).plus(after).times(t * t * t);
                curve.add(from.times(2).plus(linear).plus(square).plus(cubic).times(0.5));
            }
        }
        return curve;
    }
}
