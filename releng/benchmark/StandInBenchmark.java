import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.catchlight.image.Applied;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Transfer;
import org.catchlight.shot.Light;
import org.catchlight.shot.Shot;
import org.catchlight.shot.preset.Presets;
import org.catchlight.standin.StandInPreview;
import org.catchlight.standin.internal.render.StandInRenderer;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * How fast the stand-in renders: medians after warming up, printed as a table with the limits that the project holds itself to. Run on a
 * quiet machine: {@code releng/benchmark/standin [preset] [runs]}.
 */
public final class StandInBenchmark {
    private static final int WARM_UP = 5;

    private StandInBenchmark() {
    }

    /** Runs the benchmark. */
    public static void main(String[] arguments) {
        String preset = arguments.length > 0 ? arguments[0] : "rembrandt";
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 9;
        System.out.printf("Stand-in, %s, %d processors, median of %d%n", preset, Runtime.getRuntime().availableProcessors(), runs);
        System.out.printf("%-44s %10s %10s%n", "", "ms", "limit ms");
        Shot shot = Presets.create(preset);
        StandInRenderer renderer = new StandInRenderer(2);
        StandInPreview preview = new StandInPreview();
        preview(preview, shot);
        row("drag a light, 320×400", 100, median(runs, WARM_UP * 2, step -> {
            turnKey(shot, step);
            preview.draft(shot, 320, 400, new NullProgressMonitor());
        }));
        row("the same, fine at rest", Double.NaN, median(runs, WARM_UP, step -> {
            turnKey(shot, step);
            preview(preview, shot);
        }));
        row("dim a light, 320×400", 100, median(runs, WARM_UP, step -> {
            Light light = shot.getRig().getLights().get(0);
            light.setPower(light.getPower() + (step % 2 == 0 ? 0.1 : -0.1));
            preview(preview, shot);
        }));
        row("move the camera, 320×400", Double.NaN, median(runs, 2, step -> {
            shot.getCamera().setAzimuth(step * 0.5);
            preview(preview, shot);
        }));
        shot.getCamera().setAzimuth(0);
        row("picture with passes, 480×600", 2500, median(Math.max(3, runs / 2), 2, step -> picture(renderer, shot, 480, 600)));
        row("picture with passes, 1024×1280", 8000, median(Math.max(3, runs / 3), 1, step -> picture(renderer, shot, 1024, 1280)));
    }

    private static void turnKey(Shot shot, int step) {
        Light light = shot.getRig().getLights().get(0);
        light.setAzimuth(light.getAzimuth() + (step % 2 == 0 ? 1 : -1));
    }

    private static void preview(StandInPreview preview, Shot shot) {
        preview.render(shot, 320, 400, new NullProgressMonitor());
    }

    private static void picture(StandInRenderer renderer, Shot shot, int width, int height) {
        Frame empty = Frame.of(FloatImage.create(width, height, 3), Transfer.SCENE_LINEAR, Set.of(Applied.DEPTH_OF_FIELD));
        renderer.render(empty, shot, 0, new NullProgressMonitor(), (picture, transfer) -> {
        });
    }

    /** One step of a measurement. */
    private interface Step {
        void run(int number);
    }

    private static double median(int runs, int warmUp, Step step) {
        double[] times = new double[runs];
        for (int i = -warmUp; i < runs; i++) {
            long start = System.nanoTime();
            step.run(i + warmUp);
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        return times[runs / 2];
    }

    private static void row(String what, double limit, double milliseconds) {
        System.out.printf(Locale.ROOT, "%-44s %10.0f %10s%n", what, milliseconds, Double.isNaN(limit) ? "" : String.format(Locale.ROOT,
                "%.0f", limit));
    }
}
