import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtSession;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.catchlight.onnx.ElementType;
import org.catchlight.onnx.OnnxOptions;
import org.catchlight.onnx.OnnxSession;
import org.catchlight.onnx.Tensor;
import org.catchlight.onnx.internal.OnnxRuntimeComponent;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * What a run through our service costs over the same run through ONNX Runtime's own Java library: the two take turns in one process, with
 * the same threads, pinned outputs and direct buffers. Prints medians as a table: {@code releng/benchmark/onnx [runs]}.
 */
public final class OnnxBenchmark {
    private static final int THREADS = 1;

    private OnnxBenchmark() {
    }

    /** Runs the benchmark. */
    public static void main(String[] arguments) throws Exception {
        int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2001;
        Path folder = Files.createTempDirectory("onnx-benchmark");
        try (OnnxRuntimeComponent runtime = new OnnxRuntimeComponent(() -> folder, (line, cause) -> System.err.println(line))) {
            System.out.printf("ONNX Runtime %s, %d thread, microseconds, medians%n", runtime.version(), THREADS);
            System.out.printf("%-34s %8s %12s %12s %12s %10s%n", "graph", "runs", "raw", "ours", "difference", "ours/raw");
            measure(runtime, folder, "one addition of 64 numbers", Graph.additions(1, 64), runs * 5, 64);
            measure(runtime, folder, "200 additions of 64 numbers", Graph.additions(200, 64), runs, 64);
            measure(runtime, folder, "12 products of 256 x 256", Graph.products(12, 256), Math.max(51, runs / 8), 256, 256);
        } finally {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static void measure(OnnxRuntimeComponent runtime, Path folder, String name, byte[] model, int runs, long... shape)
            throws Exception {
        Path file = Files.write(folder.resolve("graph.onnx"), model);
        int elements = (int) Arrays.stream(shape).reduce(1, (a, b) -> a * b);
        NullProgressMonitor monitor = new NullProgressMonitor();
        try (OnnxSession session = runtime.open(file, OnnxOptions.DEFAULT.withThreads(THREADS), null);
                Tensor x = Tensor.allocate(ElementType.FLOAT32, shape); Tensor y = Tensor.allocate(ElementType.FLOAT32, shape);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            options.setIntraOpNumThreads(THREADS);
            ByteBuffer in = ByteBuffer.allocateDirect(elements * Float.BYTES).order(ByteOrder.nativeOrder());
            ByteBuffer out = ByteBuffer.allocateDirect(elements * Float.BYTES).order(ByteOrder.nativeOrder());
            try (OrtSession raw = environment.createSession(file.toString(), options);
                    OnnxTensor rawX = OnnxTensor.createTensor(environment, in, shape, OnnxJavaType.FLOAT);
                    OnnxTensor rawY = OnnxTensor.createTensor(environment, out, shape, OnnxJavaType.FLOAT)) {
                double[] rawTimes = new double[runs];
                double[] ourTimes = new double[runs];
                for (int i = -runs / 2; i < runs; i++) {
                    long start = System.nanoTime();
                    raw.run(Map.of("x", rawX), Set.of(), Map.of("y", rawY)).close();
                    long middle = System.nanoTime();
                    session.run(Map.of("x", x), Map.of("y", y), monitor);
                    long end = System.nanoTime();
                    if (i >= 0) {
                        rawTimes[i] = (middle - start) / 1e3;
                        ourTimes[i] = (end - middle) / 1e3;
                    }
                }
                Arrays.sort(rawTimes);
                Arrays.sort(ourTimes);
                double rawMedian = rawTimes[runs / 2];
                double ourMedian = ourTimes[runs / 2];
                System.out.printf("%-34s %8d %12.1f %12.1f %12.1f %10.3f%n", name, runs, rawMedian, ourMedian, ourMedian - rawMedian,
                        ourMedian / rawMedian);
            }
        }
    }

    /** Writes ONNX files in the protocol buffer format, which is enough for two kinds of graphs. */
    private static final class Graph {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        static byte[] additions(int count, int size) {
            return chain("Add", count, new float[size], size);
        }

        static byte[] products(int count, int size) {
            float[] identity = new float[size * size];
            for (int i = 0; i < size; i++) {
                identity[i * size + i] = 1;
            }
            return chain("MatMul", count, identity, size, size);
        }

        private static byte[] chain(String operator, int count, float[] weights, int... shape) {
            Graph graph = new Graph();
            for (int i = 0; i < count; i++) {
                Graph node = new Graph().text(1, i == 0 ? "x" : "t" + i).text(1, "w").text(2, i == count - 1 ? "y" : "t" + (i + 1));
                graph.message(1, node.text(4, operator));
            }
            ByteBuffer raw = ByteBuffer.allocate(weights.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            raw.asFloatBuffer().put(weights);
            Graph weight = new Graph();
            Graph dimensions = new Graph();
            for (int size : shape) {
                weight.number(1, size);
                dimensions.message(1, new Graph().number(1, size));
            }
            graph.text(2, "chain").message(5, weight.number(2, 1).text(8, "w").raw(9, raw.array()));
            for (Map.Entry<String, Integer> end : Map.of("x", 11, "y", 12).entrySet()) {
                graph.message(end.getValue(), new Graph().text(1, end.getKey())
                        .message(2, new Graph().message(1, new Graph().number(1, 1).message(2, dimensions))));
            }
            return new Graph().number(1, 8).message(8, new Graph().number(2, 17)).message(7, graph).bytes.toByteArray();
        }

        private Graph number(int field, long value) {
            varint((long) field << 3);
            varint(value);
            return this;
        }

        private Graph text(int field, String text) {
            return raw(field, text.getBytes(StandardCharsets.UTF_8));
        }

        private Graph message(int field, Graph message) {
            return raw(field, message.bytes.toByteArray());
        }

        private Graph raw(int field, byte[] content) {
            varint((long) field << 3 | 2);
            varint(content.length);
            bytes.writeBytes(content);
            return this;
        }

        private void varint(long value) {
            long rest = value;
            while (rest >= 0x80) {
                bytes.write((int) (rest & 0x7F | 0x80));
                rest >>>= 7;
            }
            bytes.write((int) rest);
        }
    }
}
