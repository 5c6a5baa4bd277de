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
    static final String HEADER = "yaw,azimuth,elevation,size,pattern,near,far,cheek,triangle,nose,classified,edge";
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
     * A line.
     *
     * @param truth      pattern as rendered
     * @param classified pattern as classified
     * @param edge       whether, where they differ, the rendered pattern becomes the classified one within {@link #EXCUSED} degrees
     */
    record Line(Rig rig, ShadowTruth truth, String classified, boolean edge) {
        boolean agrees() {
            return truth.pattern().equals(classified);
        }

        String csv() {
            return String.format(Locale.ROOT, "%.0f,%.0f,%.0f,%.1f,%s,%s,%s", rig.yaw, rig.azimuth, rig.elevation, rig.size, truth.csv(),
                    classified,
                    agrees() ? "" : edge ? "within 3°" : "no");
        }

        static Line of(String csv) {
            String[] parts = csv.split(",", -1);
            Rig rig = new Rig(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]),
                    Double.parseDouble(parts[3]));
            ShadowTruth truth = new ShadowTruth(parts[4], Integer.parseInt(parts[5]), Integer.parseInt(parts[6]),
                    Integer.parseInt(parts[7]),
                    Integer.parseInt(parts[8]), Integer.parseInt(parts[9]));
            return new Line(rig, truth, parts[10], parts[11].startsWith("within"));
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
            return new Line(rig, truth, classified, !truth.pattern().equals(classified) && changesNearby(rig, classified));
        }

        /** Whether the rendered pattern is the classified one somewhere within {@link #EXCUSED} degrees. */
        private boolean changesNearby(Rig rig, String classified) {
            for (double reach : new double[] {EXCUSED / 2, EXCUSED}) {
                for (int way = 0; way < 8; way++) {
                    double angle = Math.PI / 4 * way;
                    Rig near = new Rig(rig.yaw, rig.azimuth + reach * Math.cos(angle) / Math.max(0.2,
                            Math.cos(Math.toRadians(rig.elevation))),
                            rig.elevation + reach * Math.sin(angle), rig.size);
                    if (truth(near).pattern().equals(classified)) {
                        return true;
                    }
                }
            }
            return false;
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
        long far = differing.stream().filter(line -> !line.edge).count();
        out.printf(Locale.ROOT, "%d rigs, %d classified otherwise (%.1f%%), %d of them farther than %.0f° from a change%n", lines.size(),
                differing.size(), 100.0 * differing.size() / lines.size(), far, EXCUSED);
        differing.stream().filter(line -> !line.edge).skip(Math.max(0, far - 15)).forEach(line -> out.println("  " + line.csv()));
    }
}
