package org.catchlight.light.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.catchlight.light.Gels;
import org.catchlight.light.Vec3;
import org.catchlight.light.internal.plan.Canvas.Pen;
import org.catchlight.light.internal.plan.Canvas.Type;
import org.catchlight.light.internal.plan.PlanSheet.Box;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.Shot;
import org.catchlight.shot.StandIn;

/** The table of what stands where. */
final class PlanTable {
    private static final double ROW = 13.5;
    private static final double HEAD = 6;
    private static final double NOTES = 26;
    /** The eyes lie this far above the subject point, metres. */
    private static final double EYES = 0.025;

    private PlanTable() {
    }

    /** How much room the table of these lights needs, mm. */
    static double height(List<Placed> lights) {
        return HEAD + ROW * lights.size() + NOTES;
    }

    static void draw(Canvas canvas, Box box, Shot shot, List<Placed> lights) {
        double[] columns = {box.x() + 8, box.x() + 50, box.x() + 82, box.x() + 112};
        Type head = Type.of(7, PlanSheet.SOFT).heavy();
        canvas.text(columns[0], box.y() + 3, head, "Light and modifier");
        canvas.text(columns[1], box.y() + 3, head, "Place");
        canvas.text(columns[2], box.y() + 3, head, "Power");
        canvas.text(columns[3], box.y() + 3, head, "Colour");
        double y = box.y() + HEAD;
        canvas.line(box.x(), y - 1.5, box.x() + box.width(), y - 1.5, Pen.of(PlanSheet.INK, 0.2));
        for (Placed placed : lights) {
            row(canvas, box, columns, y, placed);
            y += ROW;
            canvas.line(box.x(), y - 1.5, box.x() + box.width(), y - 1.5, Pen.of(PlanSheet.FAINT, 0.2));
        }
        notes(canvas, box, y + 4, shot, lights);
    }

    private static void row(Canvas canvas, Box box, double[] columns, double y, Placed placed) {
        Light light = placed.light();
        badge(canvas, box.x() + 3, y + 3, placed.number());
        Type main = Type.of(8.5, PlanSheet.INK);
        Type small = Type.of(7, PlanSheet.SOFT);
        double name = columns[1] - columns[0] - 2;
        canvas.text(columns[0], y + 2.5, main.heavy(), Helvetica.fitted(light.getName(), 8.5, true, name));
        canvas.text(columns[0], y + 6, small, Helvetica.fitted(light.getRole().getLiteral() + " · " + modifier(light), 7, false, name));
        canvas.text(columns[0], y + 9.2, small, Helvetica.fitted(size(light), 7, false, name));
        Vec3 at = placed.at();
        if (light.getFixture() == Fixture.SKY) {
            canvas.text(columns[1], y + 2.5, main, "all round");
        } else {
            canvas.text(columns[1], y + 2.5, main, PlanSheet.text("%+.0f°, %+.0f°", light.getAzimuth(), light.getElevation()));
            canvas.text(columns[1], y + 6, small, placed.near() ? PlanSheet.text("%.2f m away", light.getDistance()) : "far away");
            canvas.text(columns[1], y + 9.2, small, placed.near() ? height(at.y()) : "");
        }
        boolean reflector = light.getFixture() == Fixture.REFLECTOR;
        canvas.text(columns[2], y + 2.5, main, Double.isFinite(placed.stops()) ? relative(placed.stops()) : "no light");
        canvas.text(columns[2], y + 6, small, Double.isFinite(placed.ev()) ? PlanSheet.text("EV %.1f at the face", placed.ev())
                : "on the face");
        canvas.text(columns[2], y + 9.2, small, reflector ? "by reflection" : PlanSheet.text("set to %+.1f stops", light.getPower()));
        boolean gelled = !Gels.isNone(light.getGel());
        swatch(canvas, columns[3] + 2, y + 1.6, placed);
        canvas.text(columns[3] + 5, y + 2.5, main, reflector ? gelled ? light.getGel() : "white" : PlanSheet.text("%.0f K",
                light.getKelvin()));
        if (gelled && !reflector) {
            canvas.text(columns[3], y + 6, small, Helvetica.fitted("gel " + light.getGel(), 7, false, box.x() + box.width() - columns[3]));
        }
    }

    private static String relative(double stops) {
        return Math.abs(stops) < 0.05 ? "key level" : PlanSheet.text("%+.1f stops", stops);
    }

    private static void swatch(Canvas canvas, double x, double y, Placed placed) {
        Vec3 rgb = placed.emitter().rgb();
        double most = Math.max(rgb.x(), Math.max(rgb.y(), rgb.z()));
        canvas.circle(x, y, 1.5, encoded(rgb.x() / most) << 16 | encoded(rgb.y() / most) << 8 | encoded(rgb.z() / most),
                Pen.of(PlanSheet.SOFT, 0.15));
    }

    private static int encoded(double linear) {
        return (int) Math.round(255 * Math.pow(Math.clamp(linear, 0, 1), 1 / 2.2));
    }

    /** The number of a light. */
    static void badge(Canvas canvas, double x, double y, int number) {
        canvas.circle(x, y, 2.6, PlanSheet.INK, Pen.NO);
        canvas.text(x, y + 1, Type.of(8, 0xffffff).heavy().centred(), Integer.toString(number));
    }

    private static void notes(Canvas canvas, Box box, double y, Shot shot, List<Placed> lights) {
        Type type = Type.of(7.5, PlanSheet.INK);
        canvas.text(box.x(), y, type,
                PlanSheet.text("Ambient light EV %.1f, %.0f K. Backdrop %.2f m behind the face. White balance %.0f K.",
                shot.getRig().getAmbientEv(), shot.getRig().getAmbientKelvin(), shot.getBackdrop().getDistance(),
                shot.getCamera().getWhiteBalance()));
        long off = shot.getRig().getLights().size() - lights.size();
        canvas.text(box.x(), y + 4, type, head(shot.getStandIn()) + (off > 0 ? PlanSheet.text(" %d more in the rig, off.", off) : ""));
        if (!shot.getNotes().isBlank()) {
            List<String> lines = wrapped(shot.getNotes().replaceAll("\\s+", " ").strip(), box.width());
            for (int i = 0; i < Math.min(3, lines.size()); i++) {
                canvas.text(box.x(), y + 9 + 3.4 * i, Type.of(7, PlanSheet.SOFT), lines.get(i));
            }
        }
    }

    private static String head(StandIn person) {
        double yaw = person.getHeadYaw();
        double pitch = person.getHeadPitch();
        String turned = Math.abs(yaw) < 0.5 ? "Head facing the camera's home position" : String.format(Locale.ROOT,
                "Head turned %.0f° to camera %s",
                Math.abs(yaw), yaw > 0 ? "right" : "left");
        return Math.abs(pitch) < 0.5 ? turned + "." : turned + String.format(Locale.ROOT, ", chin %.0f° %s.", Math.abs(pitch),
                pitch > 0 ? "up" : "down");
    }

    private static List<String> wrapped(String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && Helvetica.width(line + " " + word, 7, false) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String modifier(Light light) {
        String words = light.getFixture().getLiteral().replace('-', ' ');
        return light.getGridAngle() > 0 ? words + String.format(Locale.ROOT, ", grid %.0f°", light.getGridAngle()) : words;
    }

    private static String size(Light light) {
        return switch (light.getFixture()) {
            case SUN, SKY -> "";
            case BARE_BULB, OCTABOX, BEAUTY_DISH, UMBRELLA, SNOOT, HONEYCOMB -> PlanSheet.text("%.0f cm across", light.getWidth() * 100);
            default -> PlanSheet.text("%.0f × %.0f cm", light.getWidth() * 100, light.getHeight() * 100)
                    + (light.getRotation() == 0 ? "" : PlanSheet.text(", turned %.0f°", light.getRotation()));
        };
    }

    /** A height over the subject's eyes in words. */
    static String height(double metres) {
        double over = metres - EYES;
        return Math.abs(over) < 0.005 ? "at eye height" : PlanSheet.text("%.2f m %s the eyes", Math.abs(over), over > 0 ? "above"
                : "below");
    }

    static String plain(double value) {
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
