import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.catchlight.diffusion.family.Conditioning;
import org.catchlight.diffusion.family.DiffusionModel;
import org.catchlight.diffusion.family.Words;
import org.catchlight.diffusion.internal.family.StableDiffusionFamily;
import org.catchlight.diffusion.internal.paint.Guidance;
import org.catchlight.diffusion.internal.paint.PaintRequest;
import org.catchlight.diffusion.internal.paint.Painter;
import org.catchlight.diffusion.internal.paint.Start;
import org.catchlight.diffusion.internal.scheduler.SchedulerCatalogService;
import org.catchlight.diffusion.noise.NoiseSource;
import org.catchlight.models.ModelFolder;
import org.catchlight.onnx.OnnxRuntime;
import org.catchlight.onnx.OnnxSession;
import org.catchlight.onnx.internal.OnnxRuntimeComponent;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Renders with a model of Stable Diffusion 1.5's size and tells what took how long, as JSON on one line.
 * Arguments: model folder, side in pixels, steps, threads.
 */
class DiffusionBenchmark {
    private static final int ENCODINGS = 5;
    private long inside;

    public static void main(String[] arguments) throws Exception {
        System.out.println(new DiffusionBenchmark().measure(Path.of(arguments[0]), Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3])));
    }

    private String measure(Path model, int side, int steps, int threads) throws Exception {
        Path home = Files.createTempDirectory("catchlight-benchmark");
        try (OnnxRuntimeComponent own = new OnnxRuntimeComponent(() -> home, (line, cause) -> System.err.println(line))) {
            own.configure(own.settings().withThreads(threads));
            OnnxRuntime runtime = timed(own);
            ModelFolder folder = ModelFolder.open(model);
            DiffusionModel opened = new StableDiffusionFamily().open(folder);
            Painter painter = new Painter(folder, opened, runtime);
            Words words = new Words("a portrait of an old woman, soft window light", "blurry", "", "", true, 7.5, side, side,
                    Words.Frame.of(side, side), Words.Frame.of(side, side));
            double[] encodings = new double[ENCODINGS];
            Conditioning conditioning = null;
            for (int i = -1; i < ENCODINGS; i++) {
                long begun = System.nanoTime();
                conditioning = painter.condition(words, SubMonitor.convert(null));
                if (i >= 0) {
                    encodings[i] = seconds(System.nanoTime() - begun);
                }
            }
            render(painter, words, conditioning, 1, new ArrayList<>()); // opens the graphs
            List<Long> stamps = new ArrayList<>();
            inside = 0;
            long begun = System.nanoTime();
            conditioning = painter.condition(words, SubMonitor.convert(null));
            FloatBuffer latent = render(painter, words, conditioning, steps, stamps);
            long painted = System.nanoTime();
            painter.picture(latent, side, side, SubMonitor.convert(null));
            long ended = System.nanoTime();
            double[] each = new double[stamps.size() - 1];
            Arrays.setAll(each, i -> seconds(stamps.get(i + 1) - stamps.get(i)));
            double whole = seconds(ended - begun);
            return String.format(Locale.ROOT, "{\"runtime\": \"Catchlight, ONNX Runtime %s\", \"threads\": %d, \"side\": %d, \"steps\": %d, "
                    + "\"step\": %.3f, \"text\": %.4f, \"decode\": %.3f, \"whole\": %.3f, \"outside\": %.4f, \"peak_mb\": %d}",
                    own.version(), threads, side, steps, median(each), median(encodings), seconds(ended - painted), whole,
                    (whole - seconds(inside)) / whole, peak());
        }
    }

    private static FloatBuffer render(Painter painter, Words words, Conditioning conditioning, int steps, List<Long> stamps)
            throws Exception {
        DiffusionModel model = painter.model();
        PaintRequest request = new PaintRequest(words, SchedulerCatalogService.builtIn().find("euler").orElseThrow(), model.schedule(),
                steps, 0, 1, Guidance.of(words.guidanceScale()), new Start.Noise(),
                NoiseSource.torchCpu(1));
        return painter.latent(request, conditioning, _ -> stamps.add(System.nanoTime()), SubMonitor.convert(null));
    }

    /** A runtime that adds up the time that its sessions spend running. */
    private OnnxRuntime timed(OnnxRuntime runtime) {
        return wrap(OnnxRuntime.class, runtime, (method, answer, _) ->
                answer instanceof OnnxSession session ? wrap(OnnxSession.class, session, (name, result, nanos) -> {
                    inside += name.equals("run") ? nanos : 0;
                    return result;
                }) : answer);
    }

    private interface After {
        Object called(String method, Object answer, long nanos);
    }

    private static <T> T wrap(Class<T> type, T target, After after) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
            long begun = System.nanoTime();
            try {
                Object answer = method.invoke(target, arguments);
                return after.called(method.getName(), answer, System.nanoTime() - begun);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }));
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? Double.NaN : (sorted[sorted.length / 2] + sorted[(sorted.length - 1) / 2]) / 2;
    }

    /** The most memory that the process ever held, in MB; 0 if the system does not say. */
    private static long peak() throws Exception {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(0);
    }
}
