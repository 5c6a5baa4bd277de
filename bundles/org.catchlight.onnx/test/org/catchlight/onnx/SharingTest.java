package org.catchlight.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnx.proto.OnnxMl.ModelProto;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.catchlight.onnx.OnnxException.Reason;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharingTest {
    /** What a model of next to nothing is counted with at least. */
    private static final long SMALL_MODEL = 16L << 20;
    @TempDir
    Path folder;
    private RuntimeFixture fixture;

    @BeforeEach
    void start() {
        fixture = new RuntimeFixture(folder);
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void equalOpeningsShareOneModel() throws Exception {
        Path file = Graphs.write(folder, "add.onnx", Graphs.addition(1));
        try (OnnxSession first = fixture.open(file); OnnxSession second = fixture.open(file)) {
            assertEquals(1, models());
            try (OnnxSession other = fixture.runtime().open(file, OnnxOptions.DEFAULT.fixing("n", 2), null)) {
                assertEquals(2, models());
            }
            second.close();
            second.close();
            try (Tensor x = Tensor.allocate(ElementType.FLOAT32, 1)) {
                first.run(Map.of("x", x), null).close();
            }
        }
    }

    @Test
    void aReplacedFileIsAnotherModel() throws Exception {
        Path file = Graphs.write(folder, "add.onnx", Graphs.addition(1));
        try (OnnxSession old = fixture.open(file)) {
            Graphs.write(folder, "add.onnx", Graphs.addition(2));
            Files.setLastModifiedTime(file, FileTime.fromMillis(1));
            try (OnnxSession replaced = fixture.open(file); Tensor x = Tensor.allocate(ElementType.FLOAT32, 1);
                    Outputs one = old.run(Map.of("x", x), null); Outputs two = replaced.run(Map.of("x", x), null)) {
                assertEquals(1, one.get("y").toFloats()[0]);
                assertEquals(2, two.get("y").toFloats()[0]);
            }
        }
    }

    @Test
    void whatNobodyUsesIsUnloadedAfterAWhile() throws Exception {
        fixture.runtime().configure(fixture.runtime().settings().withKeepIdle(Duration.ofMillis(300)));
        Path file = Graphs.write(folder, "add.onnx", Graphs.addition(1));
        OnnxSession session = fixture.open(file);
        Thread.sleep(400);
        assertEquals(1, models());
        session.close();
        assertEquals(1, models());
        assertEquals(fixture.runtime().memory().used(), fixture.runtime().memory().idle());
        until(() -> models() == 0);
        fixture.open(file).close();
        fixture.runtime().unloadIdle();
        assertEquals(0, models());
    }

    @Test
    void theLeastRecentlyUsedMakesRoom() throws Exception {
        Path[] files = new Path[4];
        for (int i = 0; i < files.length; i++) {
            files[i] = Graphs.write(folder, i + ".onnx", Graphs.addition(i));
            fixture.open(files[i]).close();
        }
        long used = fixture.runtime().memory().used();
        assertTrue(used >= 4 * SMALL_MODEL, used + "");
        OnnxSession held = fixture.open(files[0]);
        fixture.open(files[1]).close();
        fixture.runtime().configure(fixture.runtime().settings().withMemoryLimit(used));
        fixture.open(Graphs.write(folder, "new.onnx", Graphs.addition(9))).close();
        assertEquals(4, models(), "2 was the oldest that nobody held");
        long before = fixture.runtime().memory().used();
        fixture.open(files[1]).close();
        fixture.open(files[3]).close();
        held.close();
        assertEquals(before, fixture.runtime().memory().used());
        fixture.open(files[2]).close();
        assertEquals(4, models());
    }

    @Test
    void whatHasNoRoomIsRefusedWithNumbers() throws Exception {
        fixture.runtime().configure(fixture.runtime().settings().withMemoryLimit(SMALL_MODEL * 5 / 2));
        try (OnnxSession one = fixture.open(Graphs.write(folder, "1.onnx", Graphs.addition(1)));
                OnnxSession two = fixture.open(Graphs.write(folder, "2.onnx", Graphs.addition(2)))) {
            assertNotEquals(one, two);
            OnnxException full = assertThrows(OnnxException.class, () -> fixture.open(Graphs.write(folder, "3.onnx", Graphs.addition(3))));
            assertEquals(Reason.MEMORY, full.reason());
            assertTrue(full.getMessage().contains("3.onnx needs about 0.02 GB"), full.getMessage());
            assertEquals(2, models());
        }
        fixture.open(folder.resolve("3.onnx")).close();
    }

    @Test
    void manyAtOnceLoadOnce() throws Exception {
        Path file = Graphs.write(folder, "m.onnx", Graphs.products(50, 64));
        try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor();
                Tensor x = Tensor.of(ElementType.FLOAT32, ones(64 * 64), 64, 64)) {
            List<Future<float[]>> results = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                results.add(others.submit(() -> {
                    try (OnnxSession session = fixture.open(file);
                            Outputs outputs = session.run(Map.of("x", x), new NullProgressMonitor())) {
                        return outputs.get("y").toFloats();
                    }
                }));
            }
            for (Future<float[]> result : results) {
                assertEquals(results.getFirst().get()[7], result.get()[7]);
            }
        }
        assertEquals(1, models());
        assertEquals(fixture.runtime().memory().used(), fixture.runtime().memory().idle());
    }

    @Test
    void openingIsCancelled() throws Exception {
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        Path file = Graphs.write(folder, "add.onnx", Graphs.addition(1));
        assertThrows(OperationCanceledException.class, () -> fixture.runtime().open(file, OnnxOptions.DEFAULT, cancelled));
        try (OnnxSession session = fixture.open(file)) {
            assertEquals(1, models());
        }
    }

    @Test
    void aBrokenModelDoesNotStay() throws Exception {
        ModelProto.Builder broken = Graphs.addition(1).toBuilder();
        broken.getGraphBuilder().setNode(0, Graphs.node("Nonsense", List.of("x", "w"), "y"));
        Path file = Graphs.write(folder, "m.onnx", broken.build());
        for (int i = 0; i < 3; i++) {
            assertThrows(OnnxException.class, () -> fixture.open(file));
        }
        assertEquals(0, models());
        assertEquals(0, fixture.runtime().memory().used());
    }

    @Test
    void nothingOpensAfterTheEndAndWhatIsOpenRuns() throws Exception {
        Path file = Graphs.write(folder, "add.onnx", Graphs.addition(1));
        OnnxSession session = fixture.open(file);
        fixture.close();
        try (Tensor x = Tensor.allocate(ElementType.FLOAT32, 1); Outputs outputs = session.run(Map.of("x", x), null)) {
            assertEquals(1, outputs.get("y").toFloats()[0]);
        }
        session.close();
        assertEquals(0, models());
        assertThrows(IllegalStateException.class, () -> fixture.open(file));
    }

    private int models() {
        return fixture.runtime().memory().models();
    }

    private static float[] ones(int count) {
        float[] ones = new float[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static void until(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 400 && !condition.getAsBoolean(); i++) {
            Thread.sleep(25);
        }
        assertTrue(condition.getAsBoolean());
    }
}
