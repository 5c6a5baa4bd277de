package org.catchlight.light.internal.plan;

import java.util.List;
import java.util.Locale;
import org.catchlight.light.Vec3;
import org.catchlight.light.SetSpace;
import org.catchlight.light.internal.plan.Canvas.Pen;
import org.catchlight.light.internal.plan.Canvas.Type;
import org.catchlight.shot.Camera;
import org.catchlight.shot.Shot;

/** Lays the plan out: from above and from the side on the left, the table on the right; a long table makes the sheet longer. */
public final class PlanSheet {
    static final int INK = 0x1d1f21;
    static final int SOFT = 0x6b7075;
    static final int FAINT = 0xd5d8da;
    private static final double WIDTH = 297;
    private static final double HEIGHT = 210;
    private static final double MARGIN = 10;
    private static final double LEFT_WIDTH = 142;
    private static final double TOP = 24;
    private static final double GAP = 6;
    private static final double FOOT = 12;
    private static final double[] SCALES = {5, 10, 15, 20, 25, 30, 40, 50, 75, 100, 150, 200, 300, 500, 750, 1000};

    private PlanSheet() {
    }

    /** A rectangle of the page, mm. */
    record Box(double x, double y, double width, double height) {
    }

    /** The plan of a complete shot. */
    public static Page of(Shot shot) {
        List<Placed> lights = Placed.of(shot);
        double tableX = MARGIN + LEFT_WIDTH + GAP;
        Box table = new Box(tableX, TOP, WIDTH - MARGIN - tableX, 0);
        double height = Math.max(HEIGHT, TOP + PlanTable.height(lights) + FOOT);
        double room = HEIGHT - TOP - FOOT - GAP;
        double[] reach = reach(shot, lights);
        double scale = scale(reach, LEFT_WIDTH, room);
        double total = reach[1] - reach[0] + reach[3] - reach[2];
        double planHeight = Math.clamp(room * (reach[1] - reach[0]) / total, room * 0.45, room * 0.72);
        Box above = new Box(MARGIN, TOP, LEFT_WIDTH, planHeight);
        Box side = new Box(MARGIN, TOP + planHeight + GAP, LEFT_WIDTH, room - planHeight);
        String title = "Lighting plan: " + shot.getName();
        return new Page(WIDTH, height, title, scale, canvas -> {
            heading(canvas, shot, scale);
            new PlanView(canvas, above, scale, PlanView.Seen.ABOVE, reach).draw(shot, lights);
            new PlanView(canvas, side, scale, PlanView.Seen.SIDE, reach).draw(shot, lights);
            PlanTable.draw(canvas, table, shot, lights);
            canvas.text(MARGIN, height - 6, Type.of(6.5, SOFT),
                    "Azimuth from the subject: 0° toward the camera's home position, + to camera "
                    + "right. Heights count from the subject's eyes. EV at ISO 100, incident, receptor turned to the light. Grid 1 m.");
        });
    }

    /** What the drawings must show, metres: along the axis of the camera from and to, heights from and to, and how far aside. */
    private static double[] reach(Shot shot, List<Placed> lights) {
        Vec3 camera = SetSpace.cameraPosition(shot.getCamera());
        double[] reach = {-Math.min(6, shot.getBackdrop().getDistance()) - 0.2, 0.6, -0.75, 0.5, 0.8};
        include(reach, camera, 0.3);
        for (Placed placed : lights) {
            if (placed.near()) {
                include(reach, placed.at(), 0.15 + Math.max(placed.light().getWidth(), placed.light().getHeight()) / 2);
            }
        }
        return reach;
    }

    private static void include(double[] reach, Vec3 point, double margin) {
        reach[0] = Math.min(reach[0], point.z() - margin);
        reach[1] = Math.max(reach[1], point.z() + margin);
        reach[2] = Math.min(reach[2], point.y() - margin);
        reach[3] = Math.max(reach[3], point.y() + margin);
        reach[4] = Math.max(reach[4], Math.abs(point.x()) + margin);
    }

    /** The largest usual scale at which all fits: depth runs down the page from above, and along it from the side. */
    private static double scale(double[] reach, double width, double height) {
        double depth = reach[1] - reach[0];
        double high = reach[3] - reach[2];
        for (double scale : SCALES) {
            double metre = 1000 / scale;
            if (2 * reach[4] * metre <= width && depth * metre <= Math.min(width, height * 0.72)
                    && (depth + high) * metre <= height && high * metre <= height * 0.55) {
                return scale;
            }
        }
        return SCALES[SCALES.length - 1];
    }

    private static void heading(Canvas canvas, Shot shot, double scale) {
        canvas.text(MARGIN, 14, Type.of(15, INK).heavy(), Helvetica.fitted(shot.getName(), 15, true, 170));
        Camera camera = shot.getCamera();
        canvas.text(MARGIN, 19.5, Type.of(8.5, SOFT),
                text("Lighting plan 1:%.0f on A4 · camera %.0f mm, %.2f m from the face, %s, f/%s, %s, ISO %.0f",
                scale, camera.getFocalLength(), camera.getDistance(), PlanTable.height(SetSpace.cameraPosition(camera).y()),
                PlanTable.plain(camera.getAperture()), shutter(camera.getShutter()), camera.getIso()));
        canvas.line(MARGIN, 21.5, WIDTH - MARGIN, 21.5, Pen.of(INK, 0.3));
    }

    private static String shutter(double seconds) {
        return seconds < 0.3 ? text("1/%.0f s", 1 / seconds) : text("%.1f s", seconds);
    }

    static String text(String form, Object... values) {
        return String.format(Locale.ROOT, form, values).replace('-', '\u2212').replace("1:\u2212", "1:-");
    }
}
