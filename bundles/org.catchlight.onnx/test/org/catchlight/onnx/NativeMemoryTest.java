package org.catchlight.onnx;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.catchlight.onnx.internal.NativeHeap;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Watches what the process has allocated outside of Java's heap while much is made and closed: one tensor left open in each round would show. */
class NativeMemoryTest {
    /** A tensor of 1 MB. */
    private static final int ELEMENTS = 1 << 18;
    private static final int ROUNDS = 300;
    /** A twentieth of what 300 lost tensors would take. */
    private static final long ALLOWED = 15L << 20;
    @TempDir
    Path folder;
    private RuntimeFixture fixture;

    @BeforeEach
    void start() {
        assumeTrue(NativeHeap.used().isPresent(), "the C library does not tell what it has given out");
        fixture = new RuntimeFixture(folder);
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    /** Something that is done again and again. */
    private interface Round {
        void run() throws Exception;
    }

    private static void noGrowth(int rounds, Round round) throws Exception {
        for (int i = 0; i < rounds / 3; i++) {
            round.run();
        }
        System.gc();
        long before = NativeHeap.used().orElseThrow();
        for (int i = 0; i < rounds; i++) {
            round.run();
        }
        System.gc();
        long grown = NativeHeap.used().orElseThrow() - before;
        assertTrue(grown < ALLOWED, grown / 1024 + " KB more after " + rounds + " rounds");
    }

    @Test
    void runsLeaveNothing() throws Exception {
        Path file = Graphs.write(folder, "m.onnx", Graphs.addition(1));
        try (OnnxSession session = fixture.open(file)) {
            noGrowth(ROUNDS, () -> {
                try (Tensor x = Tensor.allocate(ElementType.FLOAT32, ELEMENTS); Tensor y = Tensor.allocate(ElementType.FLOAT32, ELEMENTS);
                        Outputs outputs = session.run(Map.of("x", x), new NullProgressMonitor())) {
                    x.floats().put(0, 1);
                    outputs.get("y").floats().get(0);
                    session.run(Map.of("x", outputs.get("y")), Map.of("y", y), null);
                }
            });
        }
    }

    @Test
    void failedAndCancelledRunsLeaveNothing() throws Exception {
        Path file = Graphs.write(folder, "m.onnx", Graphs.addition(1));
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        try (OnnxSession session = fixture.open(file)) {
            noGrowth(ROUNDS, () -> {
                try (Tensor x = Tensor.allocate(ElementType.FLOAT32, ELEMENTS)) {
                    session.run(Map.of("x", x), cancelled);
                } catch (OperationCanceledException expected) {
                    // as it should
                }
                try (Tensor x = Tensor.allocate(ElementType.FLOAT16, 2 * ELEMENTS)) {
                    session.run(Map.of("x", x), null);
                } catch (OnnxException expected) {
                    // as it should
                }
            });
        }
    }

    @Test
    void openingAndClosingLeavesNothing() throws Exception {
        fixture.runtime().configure(fixture.runtime().settings().withKeepIdle(Duration.ZERO));
        Path file = Graphs.write(folder, "m.onnx", Graphs.products(4, 512));
        noGrowth(ROUNDS / 2, () -> fixture.open(file).close());
    }

    /** The test of the test: a leak of this size is seen. */
    @Test
    void aLeakWouldBeSeen() throws Exception {
        Tensor[] kept = new Tensor[ROUNDS / 3 + ROUNDS];
        int[] count = {0};
        try {
            noGrowth(ROUNDS, () -> {
                kept[count[0]] = Tensor.allocate(ElementType.FLOAT32, ELEMENTS);
                count[0]++;
            });
        } catch (AssertionError seen) {
            return;
        } finally {
            for (int i = 0; i < count[0]; i++) {
                kept[i].close();
            }
        }
        fail("300 MB were lost and not seen");
    }
}
