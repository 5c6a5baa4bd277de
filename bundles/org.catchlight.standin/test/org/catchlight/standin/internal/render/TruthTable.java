package org.catchlight.standin.internal.render;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.catchlight.light.LightAnalysis;
import org.catchlight.light.LightReport;
import org.catchlight.shot.Shot;
import org.catchlight.standin.internal.head.BakedFaceGeometries;

/**
 * The table of patterns as rendered: one line for each rig of a grid. Its main makes the table anew and compares the classifier with it;
 * see {@code releng/truth/generate}.
 */
final class TruthTable {
    static final String HEADER = "yaw,azimuth,elevation,size,pattern,near,far,cheek,triangle,nose,classified,change,becomes";
    /** The stand-in's identity. */
    static final long IDENTITY = 1;
    static final double[] YAWS = {-30, -10, 15, 35};
    static final double[] SIZES = {0.1, 0.5, 1.0};
    /** How near a change of the pattern excuses another verdict, degrees. */
    static final double EXCUSED = 3;

    private TruthTable() {
    }

    /** One rig of the grid: turn of the head, place of the key on the set in degrees, its diameter in metres. */
    record Rig(double yaw, double azimuth, double elevation, double size) {
    }

    /**
     * How near the rendered pattern changes, degrees; infinite if not within {@link #EXCUSED}.
     *
     * @param change  to any other
     * @param becomes to the one that the classifier says
     */
    record Edge(double change, double becomes) {
        private static final Edge AGREED = new Edge(0, 0);

        private String csv() {
            return text(change) + "," + text(becomes);
        }

        private static String text(double degrees) {
            return Double.isInfinite(degrees) ? "far" : String.format(Locale.ROOT, "%.0f", degrees);
        }

        private static double number(String text) {
            return text.equals("far") ? Double.POSITIVE_INFINITY : Double.parseDouble(text);
        }
    }

    /**
     * A line.
     *
     * @param truth      pattern as rendered
     * @param classified pattern as classified
     * @param edge       where they differ, how near the next change is
     */
    record Line(Rig rig, ShadowTruth truth, String classified, Edge edge) {
        boolean agrees() {
            return truth.pattern().equals(classified);
        }

        String csv() {
            return String.format(Locale.ROOT, "%.0f,%.0f,%.0f,%.1f,%s,%s,%s", rig.yaw, rig.azimuth, rig.elevation, rig.size, truth.csv(),
                    classified, agrees() ? "," : edge.csv());
        }

        static Line of(String csv) {
            String[] parts = csv.split(",", -1);
            Rig rig = new Rig(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]),
                    Double.parseDouble(parts[3]));
            ShadowTruth truth = new ShadowTruth(parts[4], Integer.parseInt(parts[5]), Integer.parseInt(parts[6]),
                    Integer.parseInt(parts[7]),
                    Integer.parseInt(parts[8]), Integer.parseInt(parts[9]));
            boolean agrees = parts[4].equals(parts[10]);
            return new Line(rig, truth, parts[10], agrees ? Edge.AGREED : new Edge(Edge.number(parts[11]), Edge.number(parts[12])));
        }
    }

    /** The rigs of one turn of the head. */
    static List<Rig> rigs(double yaw) {
        List<Rig> rigs = new ArrayList<>();
        for (int azimuth = -100; azimuth <= 100; azimuth += 10) {
            for (int elevation = -10; elevation <= 70; elevation += 10) {
                for (double size : SIZES) {
                    rigs.add(new Rig(yaw, azimuth, elevation, size));
                }
            }
        }
        return rigs;
    }

    /** Measures rigs of one turn of the head. */
    static final class Bench {
        private final RenderedShadows head;
        private final Function<Shot, LightReport> judge;
        private final FaceChart chart;
        private final double yaw;

        Bench(double yaw) {
            this.yaw = yaw;
            head = new RenderedShadows(IDENTITY, yaw);
            judge = LightAnalysis.on(new BakedFaceGeometries().of(head.shot().getStandIn()));
            chart = new FaceChart(head.lit(yaw, 30, SIZES[0]));
        }

        ShadowTruth truth(Rig rig) {
            return ShadowTruth.of(chart, head.lit(rig.azimuth, rig.elevation, rig.size), rig.azimuth - yaw, rig.elevation);
        }

        String classified(Rig rig) {
            head.place(rig.azimuth, rig.elevation, rig.size);
            return judge.apply(head.shot()).pattern().name().toLowerCase(Locale.ROOT);
        }

        Line line(Rig rig) {
            ShadowTruth truth = truth(rig);
            String classified = classified(rig);
            boolean agree = truth.pattern().equals(classified);
            return new Line(rig, truth, classified, agree ? Edge.AGREED : edge(rig, truth.pattern(), classified));
        }

        /** Looks round a rig in rings of growing radius. */
        private Edge edge(Rig rig, String pattern, String classified) {
            double change = Double.POSITIVE_INFINITY;
            for (double reach = 1; reach <= EXCUSED; reach++) {
                for (int way = 0; way < 8; way++) {
                    double angle = Math.PI / 4 * way;
                    Rig near = new Rig(rig.yaw, rig.azimuth + reach * Math.cos(angle) / Math.max(0.2,
                            Math.cos(Math.toRadians(rig.elevation))),
                            rig.elevation + reach * Math.sin(angle), rig.size);
                    String there = truth(near).pattern();
                    change = there.equals(pattern) ? change : Math.min(change, reach);
                    if (there.equals(classified)) {
                        return new Edge(change, reach);
                    }
                }
            }
            return new Edge(change, Double.POSITIVE_INFINITY);
        }
    }

    /** Makes the table: the one argument is the file. */
    public static void main(String[] arguments) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (double yaw : YAWS) {
            Bench bench = new Bench(yaw);
            rigs(yaw).forEach(rig -> lines.add(bench.line(rig)));
            report(lines, System.out);
        }
        List<String> text = new ArrayList<>(List.of(HEADER));
        lines.forEach(line -> text.add(line.csv()));
        Files.write(Path.of(arguments[0]), text);
    }

    private static void report(List<Line> lines, PrintStream out) {
        List<Line> differing = lines.stream().filter(line -> !line.agrees()).toList();
        List<Line> far = differing.stream().filter(line -> line.edge.change > EXCUSED).toList();
        long other = differing.stream().filter(line -> line.edge.becomes > EXCUSED).count();
        out.printf(Locale.ROOT, "%d rigs, %d classified otherwise (%.1f%%); within %.0f° the pattern becomes the classified one for all "
                + "but %d of these, and changes for all but %d%n", lines.size(), differing.size(),
                100.0 * differing.size() / lines.size(), EXCUSED, other, far.size());
        differing.stream().filter(line -> line.edge.becomes > EXCUSED).forEach(line -> out.println("  " + line.csv()));
    }
}
