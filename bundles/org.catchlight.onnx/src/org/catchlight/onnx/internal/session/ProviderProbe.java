package org.catchlight.onnx.internal.session;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.catchlight.onnx.ElementType;
import org.catchlight.onnx.OnnxException;
import org.catchlight.onnx.OnnxOptions;
import org.catchlight.onnx.Provider;
import org.catchlight.onnx.ProviderStatus;
import org.catchlight.onnx.ProviderCheck;
import org.catchlight.onnx.Tensor;

/** Tries a provider: a convolution with ReLU, of random numbers, checked against the same in Java. */
public final class ProviderProbe {
    private static final String GRAPH = "probe.onnx";
    private static final int CHANNELS = 16;
    private static final int SIZE = 64;
    private static final int RUNS = 9;
    private static final double TOLERANCE = 1e-3;
    private static final long SEED = 20;
    private final SessionFactory factory;

    /** With the sessions of that factory. */
    public ProviderProbe(SessionFactory factory) {
        this.factory = factory;
    }

    /** See {@link org.catchlight.onnx.OnnxRuntime#test}. */
    public ProviderCheck test(Provider provider) {
        String device = Devices.text(provider);
        ProviderStatus status = factory.providers().status(provider);
        if (!status.available()) {
            return failed(provider, provider.label() + " is not available: " + status.reason());
        }
        long start = System.nanoTime();
        try (OrtSession session = factory.open(graph(), OnnxOptions.DEFAULT.with("session.disable_cpu_ep_fallback",
                provider == Provider.CPU ? "0" : "1"), Cores.threads(), provider)) {
            Duration opening = Duration.ofNanos(System.nanoTime() - start);
            return run(session, provider, device, opening);
        } catch (OrtException notWorking) {
            return failed(provider, provider.label() + " does not work here: " + NativeFailures.text(notWorking));
        } catch (OnnxException notLoaded) {
            return failed(provider, notLoaded.getMessage());
        }
    }

    private static ProviderCheck failed(Provider provider, String message) {
        return new ProviderCheck(provider, false, "", Duration.ZERO, Duration.ZERO, message);
    }

    private ProviderCheck run(OrtSession session, Provider provider, String device, Duration opening) throws OnnxException, OrtException {
        Random random = new Random(SEED);
        float[] picture = numbers(random, CHANNELS * SIZE * SIZE);
        float[] weights = numbers(random, CHANNELS * CHANNELS * 9);
        try (Tensor x = Tensor.of(ElementType.FLOAT32, picture, 1, CHANNELS, SIZE, SIZE);
                Tensor w = Tensor.of(ElementType.FLOAT32, weights, CHANNELS, CHANNELS, 3, 3);
                Tensor y = Tensor.allocate(ElementType.FLOAT32, 1, CHANNELS, SIZE, SIZE)) {
            NativeRun run = new NativeRun(factory.runtime().environment(), null, "");
            RunRequest request = new RunRequest(Map.of("x", x, "w", w), Map.of("y", y), Set.of(), null);
            long[] nanos = new long[RUNS];
            for (int i = -1; i < RUNS; i++) {
                long start = System.nanoTime();
                run.run(session, request);
                if (i >= 0) {
                    nanos[i] = System.nanoTime() - start;
                }
            }
            Arrays.sort(nanos);
            double error = largestError(y.floats(), picture, weights);
            if (!(error <= TOLERANCE)) {
                return failed(provider, provider.label() + " gives wrong numbers; update its driver or do without it");
            }
            Duration median = Duration.ofNanos(nanos[RUNS / 2]);
            return new ProviderCheck(provider, true, device, opening, median,
                    String.format("%s works: %s, a small convolution in %.2f ms", provider.label(), device, median.toNanos() / 1e6));
        }
    }

    private static float[] numbers(Random random, int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = random.nextFloat() - 0.5f;
        }
        return numbers;
    }

    /** Against max(0, picture ∗ weights), zeros around the picture. */
    private static double largestError(FloatBuffer results, float[] picture, float[] weights) {
        double largest = 0;
        for (int out = 0; out < CHANNELS; out++) {
            for (int row = 0; row < SIZE; row++) {
                for (int column = 0; column < SIZE; column++) {
                    double sum = Math.max(0, convolved(out, row, column, picture, weights));
                    double error = Math.abs(sum - results.get((out * SIZE + row) * SIZE + column));
                    if (!(error <= largest)) {
                        largest = error;
                    }
                }
            }
        }
        return largest;
    }

    private static double convolved(int out, int row, int column, float[] picture, float[] weights) {
        double sum = 0;
        for (int in = 0; in < CHANNELS; in++) {
            for (int k = 0; k < 9; k++) {
                int y = row + k / 3 - 1;
                int x = column + k % 3 - 1;
                if (y >= 0 && y < SIZE && x >= 0 && x < SIZE) {
                    sum += picture[(in * SIZE + y) * SIZE + x] * (double) weights[(out * CHANNELS + in) * 9 + k];
                }
            }
        }
        return sum;
    }

    private static byte[] graph() throws OnnxException {
        try (InputStream in = ProviderProbe.class.getResourceAsStream(GRAPH)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new OnnxException(OnnxException.Reason.FILE, "The installation is damaged: " + Path.of(GRAPH) + " cannot be read",
                    "Install Catchlight again", broken);
        }
    }
}
