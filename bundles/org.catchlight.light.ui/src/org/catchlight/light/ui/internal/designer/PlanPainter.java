package org.catchlight.light.ui.internal.designer;

import java.util.ArrayList;
import java.util.List;
import org.catchlight.light.Vec3;
import org.catchlight.light.ui.internal.scene.Grip;
import org.catchlight.light.ui.internal.scene.Pane;
import org.catchlight.light.ui.internal.scene.PaneBox;
import org.catchlight.light.ui.internal.scene.PanePoint;
import org.catchlight.light.ui.internal.scene.PlanView;
import org.catchlight.light.ui.internal.scene.SceneCamera;
import org.eclipse.swt.graphics.Point;

/** Draws the set from above. */
final class PlanPainter implements SetPicture {
    private final Pen pen;
    private final PaintState state;
    private final PlanView view;
    private final PaneBox box;

    PlanPainter(Pen pen, PaintState state) {
        this.pen = pen;
        this.state = state;
        view = (PlanView) state.views().view(Pane.PLAN);
        box = state.views().layout().box(Pane.PLAN);
    }

    @Override
    public Labels still() {
        Labels labels = new Labels(box);
        PaneBox bar = ScaleBar.place(box, view.scale(), state.things(Pane.PLAN));
        labels.take(bar);
        pen.fill(box, pen.inks().ground());
        rings();
        backdrop(labels);
        if (!state.isMoving(Grip.CAMERA)) {
            field();
        }
        labels.take(view.subject(), 0.2 * Math.max(view.scale(), 110));
        labels.take(view.at(state.scene().camera().place()), 16);
        new SetPainter(pen, state, Pane.PLAN, labels).still();
        if (!state.isMoving(Grip.HEAD)) {
            subject();
        }
        if (!state.isMoving(Grip.CAMERA)) {
            camera();
            focalLength(labels);
        }
        ScaleBar.draw(pen, box, bar, view.scale());
        return labels;
    }

    @Override
    public void moving(Labels labels) {
        if (state.isMoving(Grip.CAMERA)) {
            field();
        }
        new SetPainter(pen, state, Pane.PLAN, labels).moving();
        subject();
        camera();
        if (state.isMoving(Grip.CAMERA)) {
            focalLength(labels);
        }
    }

    private void rings() {
        double step = view.scale() > 90 ? 0.5 : 1;
        double reach = Math.hypot(box.width(), box.height()) / view.scale();
        for (double metres = step; metres < Math.min(reach, 12); metres += step) {
            pen.circle(view.subject(), metres * view.scale(), pen.inks().faint(), 1);
        }
        for (int azimuth = 0; azimuth < 360; azimuth += 15) {
            boolean main = azimuth % 45 == 0;
            boolean dragging = state.dragged() != null && state.pane() == Pane.PLAN;
            if (main || dragging) {
                PanePoint way = new PanePoint(Math.sin(Math.toRadians(azimuth)), Math.cos(Math.toRadians(azimuth)));
                pen.line(view.subject().plus(way.times(0.3 * view.scale())), view.subject().plus(way.times(reach * view.scale())),
                        pen.inks().faint(), 1);
            }
        }
    }

    private void backdrop(Labels labels) {
        double y = view.subject().y() - state.scene().backdrop() * view.scale();
        if (y > box.y() + 4) {
            double half = Math.min(box.width() * 0.42, 1.4 * view.scale());
            pen.line(new PanePoint(view.subject().x() - half, y), new PanePoint(view.subject().x() + half, y), pen.inks().quiet(), 3);
            Point size = pen.extent("Backdrop", false);
            labels.take(new PaneBox(view.subject().x() - half, y - 2, 2 * half, 4));
            PanePoint place = labels.place(size, List.of(new PanePoint(view.subject().x() + half - size.x / 2.0, y - 11),
                    new PanePoint(view.subject().x() - half + size.x / 2.0, y - 11)));
            pen.text("Backdrop", place, pen.inks().quiet(), false, box);
        }
    }

    /** What the camera sees, as far as the backdrop. */
    private void field() {
        SceneCamera camera = state.scene().camera();
        Vec3 from = camera.place().point();
        double far = camera.place().distance() + state.scene().backdrop();
        Vec3 left = from.plus(camera.forward().minus(camera.right().times(camera.halfWidth())).times(far));
        Vec3 right = from.plus(camera.forward().plus(camera.right().times(camera.halfWidth())).times(far));
        pen.area(List.of(view.at(from), view.at(left), view.at(right)), pen.inks().strong(), 12);
        pen.dashed(view.at(from), view.at(left), pen.inks().quiet());
        pen.dashed(view.at(from), view.at(right), pen.inks().quiet());
    }

    private void camera() {
        SceneCamera camera = state.scene().camera();
        PanePoint at = view.at(camera.place());
        PanePoint axis = view.subject().minus(at).unit();
        CameraGlyph.draw(pen, at, axis, state.isHot(Grip.CAMERA));
    }

    private void focalLength(Labels labels) {
        SceneCamera camera = state.scene().camera();
        PanePoint at = view.at(camera.place());
        PanePoint axis = view.subject().minus(at).unit();
        boolean hot = state.isHot(Grip.CAMERA);
        String text = String.format("%.0f mm", camera.focalLength());
        PanePoint place = labels.place(pen.extent(text, false), List.of(at.plus(axis.times(-27)), at.plus(46, 4), at.plus(-46, 4)));
        pen.text(text, place, hot ? pen.inks().strong() : pen.inks().quiet(), false, box);
    }

    /** Shoulders, skull and nose, to scale but never tiny. */
    private void subject() {
        double scale = Math.max(view.scale(), 110);
        double yaw = Math.toRadians(state.scene().head().yaw());
        boolean hot = state.isHot(Grip.HEAD);
        List<PanePoint> shoulders = ellipse(0, -0.10, 0.215, 0.085, yaw * 0.35, scale);
        pen.area(shoulders, pen.inks().grey(0.3), 255);
        pen.curve(shoulders, true, pen.inks().grey(0.45), 1);
        List<PanePoint> ears = ellipse(0, -0.05, 0.09, 0.016, yaw, scale);
        pen.area(ears, pen.inks().grey(0.62), 255);
        List<PanePoint> skull = ellipse(0, -0.045, 0.077, 0.098, yaw, scale);
        pen.area(skull, pen.inks().grey(hot ? 0.85 : 0.62), 255);
        List<PanePoint> nose = List.of(turned(-0.016, 0.04, yaw, scale), turned(0, 0.076, yaw, scale), turned(0.016, 0.04, yaw, scale));
        pen.area(nose, pen.inks().grey(hot ? 0.85 : 0.62), 255);
        pen.curve(skull, true, hot ? pen.inks().accent() : pen.inks().grey(0.8), 1);
        pen.curve(nose, false, hot ? pen.inks().accent() : pen.inks().grey(0.8), 1);
        if (hot) {
            PanePoint ahead = turned(0, 0.3, yaw, scale);
            pen.dashed(view.subject(), ahead, pen.inks().accent());
        }
    }

    private PanePoint turned(double right, double front, double yaw, double scale) {
        double x = right * Math.cos(yaw) + front * Math.sin(yaw);
        double z = -right * Math.sin(yaw) + front * Math.cos(yaw);
        return view.subject().plus(x * scale, z * scale);
    }

    private List<PanePoint> ellipse(double right, double front, double wide, double deep, double yaw, double scale) {
        List<PanePoint> points = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            double angle = 2 * Math.PI * i / 40;
            points.add(turned(right + wide * Math.cos(angle), front + deep * Math.sin(angle), yaw, scale));
        }
        return points;
    }
}
