package org.catchlight.light.internal.plan;

import java.util.ArrayList;
import java.util.List;
import org.catchlight.light.Emitter;
import org.catchlight.light.HeadPose;
import org.catchlight.light.SetSpace;
import org.catchlight.light.Vec3;
import org.catchlight.light.internal.plan.Canvas.Pen;
import org.catchlight.light.internal.plan.Canvas.Type;
import org.catchlight.light.internal.plan.PlanSheet.Box;
import org.catchlight.shot.Camera;
import org.catchlight.shot.Light;
import org.catchlight.shot.LightRole;
import org.catchlight.shot.Shot;

/** The set from above, backdrop at the top and camera at the bottom, or from the side, backdrop on the left and camera on the right. */
final class PlanView {
    private static final int BEAM = 0xfff7e0;
    private static final int LAMP = 0xe0a526;
    private static final int CAMERA = 0x2f6fb0;
    private static final int SKIN = 0xe9cdb8;
    /** Half the angle that a bare diffuser's beam is drawn with, degrees. */
    private static final double BROAD = 35;
    private static final double BEAM_LENGTH = 0.85;

    /** Where the set is seen from. */
    enum Seen {
        ABOVE, SIDE
    }

    private final Canvas canvas;
    private final Box box;
    private final Seen seen;
    private final double metre;
    private final double originX;
    private final double originY;

    /** A view; {@code reach} says what it shows, as in {@link PlanSheet}. */
    PlanView(Canvas canvas, Box box, double scale, Seen seen, double[] reach) {
        this.canvas = canvas;
        this.box = box;
        this.seen = seen;
        metre = 1000 / scale;
        double depthMiddle = (reach[0] + reach[1]) / 2;
        double heightMiddle = (reach[2] + reach[3]) / 2;
        originX = box.x() + box.width() / 2 - (seen == Seen.SIDE ? depthMiddle * metre : 0);
        originY = box.y() + box.height() / 2 + (seen == Seen.SIDE ? heightMiddle : -depthMiddle) * metre;
    }

    private double x(Vec3 p) {
        return originX + metre * (seen == Seen.ABOVE ? p.x() : p.z());
    }

    private double y(Vec3 p) {
        return originY + metre * (seen == Seen.ABOVE ? p.z() : -p.y());
    }

    void draw(Shot shot, List<Placed> lights) {
        canvas.clip(box.x(), box.y(), box.width(), box.height());
        grid();
        lights.stream().filter(Placed::near).forEach(this::beam);
        backdrop(shot);
        camera(shot);
        lights.stream().filter(Placed::near).forEach(this::distance);
        head(shot);
        lights.stream().filter(Placed::near).forEach(this::lamp);
        sun(lights);
        canvas.unclip();
        labels(lights);
        canvas.path(new double[] {box.x(), box.y(), box.x() + box.width(), box.y(), box.x() + box.width(), box.y() + box.height(), box.x(),
            box.y() + box.height()}, true, Canvas.NONE, Pen.of(PlanSheet.SOFT, 0.2));
        String name = seen == Seen.ABOVE ? "From above" : "From the side, camera to the right";
        double wide = Helvetica.width(name, 7, false) + 3;
        canvas.path(new double[] {box.x() + 0.2, box.y() + 0.2, box.x() + wide, box.y() + 0.2, box.x() + wide, box.y() + 4.8, box.x() + 0.2,
            box.y() + 4.8}, true, 0xffffff, Pen.NO);
        canvas.text(box.x() + 1.5, box.y() + 3.5, Type.of(7, PlanSheet.SOFT), name);
    }

    private void grid() {
        Pen pen = Pen.of(PlanSheet.FAINT, 0.12);
        int fromX = (int) Math.ceil((box.x() - originX) / metre);
        for (int n = fromX; originX + n * metre <= box.x() + box.width(); n++) {
            canvas.line(originX + n * metre, box.y(), originX + n * metre, box.y() + box.height(), pen);
        }
        int fromY = (int) Math.ceil((box.y() - originY) / metre);
        for (int n = fromY; originY + n * metre <= box.y() + box.height(); n++) {
            canvas.line(box.x(), originY + n * metre, box.x() + box.width(), originY + n * metre, pen);
        }
        double y = box.y() + box.height() - 3;
        double x = box.x() + box.width() - 3 - metre;
        canvas.line(x, y, x + metre, y, Pen.of(PlanSheet.INK, 0.4));
        canvas.line(x, y - 0.8, x, y + 0.8, Pen.of(PlanSheet.INK, 0.3));
        canvas.line(x + metre, y - 0.8, x + metre, y + 0.8, Pen.of(PlanSheet.INK, 0.3));
        canvas.text(x + metre / 2, y - 1.2, Type.of(7, PlanSheet.INK).centred(), "1 m");
    }

    private void backdrop(Shot shot) {
        double z = -shot.getBackdrop().getDistance();
        Pen wall = Pen.of(PlanSheet.INK, 0.7);
        if (seen == Seen.ABOVE) {
            double y = originY + z * metre;
            canvas.line(originX - 1.35 * metre, y, originX + 1.35 * metre, y, wall);
            if (y > box.y() + 8) {
                canvas.text(originX, y - 1.2, Type.of(7, PlanSheet.SOFT).centred(), PlanSheet.text("backdrop, %.2f m", -z));
            }
        } else {
            double x = originX + z * metre;
            canvas.line(x, box.y(), x, box.y() + box.height(), wall);
        }
    }

    private void camera(Shot shot) {
        Camera camera = shot.getCamera();
        Vec3 at = SetSpace.cameraPosition(camera);
        Vec3 ahead = at.times(-1).normalized();
        Vec3 across = seen == Seen.ABOVE ? SetSpace.cameraRight(camera) : SetSpace.cameraUp(camera);
        double sensor = seen == Seen.ABOVE == shot.getFraming().getWidth() < shot.getFraming().getHeight()
                ? Math.min(camera.getSensorWidth(), camera.getSensorHeight()) : Math.max(camera.getSensorWidth(), camera.getSensorHeight());
        double slope = sensor / 2 / camera.getFocalLength();
        double length = at.length() + shot.getBackdrop().getDistance();
        Pen edge = new Pen(CAMERA, 0.15, 1);
        for (int side = -1; side <= 1; side += 2) {
            Vec3 far = at.plus(ahead.times(length)).plus(across.times(side * slope * length));
            canvas.line(x(at), y(at), x(far), y(far), edge);
        }
        Vec3 back = at.minus(ahead.times(0.16));
        quad(back.plus(across.times(0.07)), back.minus(across.times(0.07)), at.minus(ahead.times(0.05)).minus(across.times(0.07)),
                at.minus(ahead.times(0.05)).plus(across.times(0.07)), CAMERA, Pen.NO);
        quad(at.minus(ahead.times(0.05)).plus(across.times(0.035)), at.minus(ahead.times(0.05)).minus(across.times(0.035)),
                at.minus(across.times(0.035)), at.plus(across.times(0.035)), CAMERA, Pen.NO);
        if (seen == Seen.ABOVE) {
            canvas.text(x(back) + 0.09 * metre + 1, y(back) + 1, Type.of(7, CAMERA),
                    PlanSheet.text("camera %.0f mm, %.2f m", camera.getFocalLength(), camera.getDistance()));
        }
    }

    private void head(Shot shot) {
        HeadPose pose = SetSpace.headPose(shot.getStandIn());
        List<Vec3> outline = new ArrayList<>();
        for (int i = 0; i < 48; i++) {
            double a = 2 * Math.PI * i / 48;
            Vec3 p = seen == Seen.ABOVE ? new Vec3(0.077 * Math.sin(a), 0, 0.098 * Math.cos(a) - 0.01)
                    : new Vec3(0, 0.125 * Math.sin(a) + 0.01, 0.095 * Math.cos(a) - 0.01);
            outline.add(pose.pointToSet(p));
        }
        if (seen == Seen.ABOVE) {
            oval(new Vec3(0, -0.3, -0.1), 0.21, 0.11);
        } else {
            polygon(List.of(new Vec3(0, -0.14, -0.12), new Vec3(0, -0.14, 0.0), new Vec3(0, -0.28, 0.05), new Vec3(0, -1, 0.07),
                    new Vec3(0, -1, -0.2), new Vec3(0, -0.28, -0.2)), PlanSheet.FAINT, Pen.of(PlanSheet.SOFT, 0.15));
        }
        double tip = seen == Seen.ABOVE ? 0.088 : 0.085;
        double low = seen == Seen.ABOVE ? 0 : -0.045;
        polygon(List.of(pose.pointToSet(new Vec3(-0.014, low, tip - 0.006)), pose.pointToSet(new Vec3(0, low, tip + 0.03)),
                pose.pointToSet(new Vec3(0.014, low + (seen == Seen.SIDE ? 0.05 : 0), tip - 0.006))), SKIN, Pen.of(PlanSheet.INK, 0.2));
        polygon(outline, SKIN, Pen.of(PlanSheet.INK, 0.25));
        Vec3 face = pose.pointToSet(new Vec3(0, -0.02, 0.12));
        Vec3 ahead = pose.pointToSet(new Vec3(0, -0.02, 0.32));
        canvas.line(x(face), y(face), x(ahead), y(ahead), Pen.of(PlanSheet.INK, 0.3));
        canvas.circle(x(ahead), y(ahead), 0.5, PlanSheet.INK, Pen.NO);
    }

    private void oval(Vec3 centre, double across, double along) {
        List<Vec3> points = new ArrayList<>();
        for (int i = 0; i < 48; i++) {
            double a = 2 * Math.PI * i / 48;
            points.add(centre.plus(new Vec3(across * Math.sin(a), 0, along * Math.cos(a))));
        }
        polygon(points, PlanSheet.FAINT, Pen.of(PlanSheet.SOFT, 0.15));
    }

    /** The cone that a fixture lights, pale. */
    private void beam(Placed placed) {
        if (placed.emitter() instanceof Emitter.Area area && placed.light().getRole() != LightRole.BACKGROUND) {
            Vec3 wide = projectedExtent(area);
            double angle = placed.light().getGridAngle() > 0 ? placed.light().getGridAngle() / 2 : BROAD;
            double length = BEAM_LENGTH * Math.min(3, placed.light().getDistance());
            Vec3 end = area.centre().plus(area.normal().times(length));
            Vec3 spread = wide.length() > 1e-9 ? wide.normalized().times(length * Math.tan(Math.toRadians(angle))) : Vec3.ZERO;
            quad(area.centre().plus(wide), area.centre().minus(wide), end.minus(wide).minus(spread), end.plus(wide).plus(spread), BEAM,
                    Pen.NO);
        }
    }

    /** Half the face across its axis as this view shows it. */
    private Vec3 projectedExtent(Emitter.Area area) {
        Vec3 sight = seen == Seen.ABOVE ? new Vec3(0, 1, 0) : new Vec3(1, 0, 0);
        Vec3 across = area.normal().cross(sight);
        if (across.length() < 1e-6) {
            return area.u();
        }
        Vec3 unit = across.normalized();
        double extent = area.round() ? Math.hypot(area.u().dot(unit), area.v().dot(unit))
                : Math.abs(area.u().dot(unit)) + Math.abs(area.v().dot(unit));
        return unit.times(extent);
    }

    private void distance(Placed placed) {
        Vec3 at = placed.at();
        canvas.line(x(Vec3.ZERO), y(Vec3.ZERO), x(at), y(at), new Pen(PlanSheet.SOFT, 0.12, 0.8));
    }

    private void lamp(Placed placed) {
        Light light = placed.light();
        switch (placed.emitter()) {
            case Emitter.Area area -> {
                Vec3 wide = projectedExtent(area);
                Vec3 back = area.centre().minus(area.normal().times(depth(light)));
                double narrow = switch (light.getFixture()) {
                    case REFLECTOR, WINDOW -> 1;
                    case UMBRELLA -> 0.1;
                    default -> 0.45;
                };
                quad(area.centre().plus(wide), area.centre().minus(wide), back.minus(wide.times(narrow)), back.plus(wide.times(narrow)),
                        0x4a4f55, Pen.of(PlanSheet.INK, 0.2));
                canvas.line(x(area.centre().plus(wide)), y(area.centre().plus(wide)), x(area.centre().minus(wide)),
                        y(area.centre().minus(wide)),
                        Pen.of(LAMP, 0.7));
            }
            case Emitter.Ball ball -> canvas.circle(x(ball.centre()), y(ball.centre()), Math.max(0.9, ball.radius() * metre), LAMP,
                    Pen.of(PlanSheet.INK, 0.2));
            default -> {
                return;
            }
        }
    }

    private static double depth(Light light) {
        return switch (light.getFixture()) {
            case REFLECTOR, WINDOW -> 0.03;
            case UMBRELLA -> 0.25;
            case BEAUTY_DISH -> 0.16;
            case HONEYCOMB, SNOOT -> 0.2;
            default -> 0.3;
        };
    }

    /** An arrow at the border for the sun. */
    private void sun(List<Placed> lights) {
        for (Placed placed : lights) {
            if (placed.emitter() instanceof Emitter.Distant distant) {
                double dx = x(distant.direction()) - x(Vec3.ZERO);
                double dy = y(distant.direction()) - y(Vec3.ZERO);
                double length = Math.hypot(dx, dy);
                if (length > 1e-6) {
                    double reach = Math.min(box.width(), box.height()) * 0.42;
                    double sx = x(Vec3.ZERO) + dx / length * reach;
                    double sy = y(Vec3.ZERO) + dy / length * reach;
                    canvas.line(sx, sy, sx - dx / length * 12, sy - dy / length * 12, Pen.of(LAMP, 0.6));
                    canvas.circle(sx, sy, 3, LAMP, Pen.of(PlanSheet.INK, 0.2));
                }
            }
        }
    }

    /** Numbers and distances beside the lamps, over everything, kept inside the frame. */
    private void labels(List<Placed> lights) {
        for (Placed placed : lights) {
            if (!placed.near()) {
                continue;
            }
            Vec3 at = placed.at();
            double dx = x(at) - x(Vec3.ZERO);
            double dy = y(at) - y(Vec3.ZERO);
            double length = Math.max(1e-6, Math.hypot(dx, dy));
            double off = depth(placed.light()) * metre + 4;
            double bx = Math.clamp(x(at) + (length > 1 ? dx / length : 0) * off, box.x() + 3.5, box.x() + box.width() - 3.5);
            double by = Math.clamp(y(at) + (length > 1 ? dy / length : -1) * off, box.y() + 6.5, box.y() + box.height() - 3.5);
            PlanTable.badge(canvas, bx, by, placed.number());
            if (seen == Seen.ABOVE) {
                boolean right = bx > box.x() + box.width() - 20;
                Type type = Type.of(7, PlanSheet.INK);
                canvas.text(bx + (right ? -3.4 : 3.4), by + 1, right ? type.right() : type,
                        PlanSheet.text("%.2f m", placed.light().getDistance()));
            }
        }
    }

    private void quad(Vec3 a, Vec3 b, Vec3 c, Vec3 d, int fill, Pen pen) {
        polygon(List.of(a, b, c, d), fill, pen);
    }

    private void polygon(List<Vec3> points, int fill, Pen pen) {
        double[] flat = new double[points.size() * 2];
        for (int i = 0; i < points.size(); i++) {
            flat[2 * i] = x(points.get(i));
            flat[2 * i + 1] = y(points.get(i));
        }
        canvas.path(flat, true, fill, pen);
    }
}
