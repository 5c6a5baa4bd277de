package org.catchlight.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.catchlight.onnx.OnnxException.Reason;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {
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
    void runsWithTensorsOfItsOwnAndOfTheCaller() throws Exception {
        try (OnnxSession session = fixture.open(Graphs.write(folder, "add.onnx", Graphs.addition(0.5f)));
                Tensor x = Tensor.of(ElementType.FLOAT32, new float[] {1, 2, 3}, 3);
                Tensor y = Tensor.allocate(ElementType.FLOAT32, 3)) {
            assertEquals("[x float32 [n]]", session.inputs().toString());
            assertEquals("[y float32 [n]]", session.outputs().toString());
            assertEquals(Provider.CPU, session.provider());
            assertEquals(List.of(), session.notices());
            session.run(Map.of("x", x), Map.of("y", y), new NullProgressMonitor());
            assertArrayEquals(new float[] {1.5f, 2.5f, 3.5f}, y.toFloats());
            try (Outputs outputs = session.run(Map.of("x", x), null)) {
                assertEquals(Set.of("y"), outputs.names());
                assertArrayEquals(y.toFloats(), outputs.get("y").toFloats());
            }
        }
    }

    @Test
    void outputsFlowIntoTheNextRun() throws Exception {
        try (OnnxSession session = fixture.open(Graphs.write(folder, "add.onnx", Graphs.addition(1)));
                Tensor a = Tensor.of(ElementType.FLOAT32, new float[] {0, 10}, 2);
                Tensor b = Tensor.allocate(ElementType.FLOAT32, 2)) {
            for (int i = 0; i < 5; i++) {
                session.run(Map.of("x", a), Map.of("y", b), null);
                session.run(Map.of("x", b), Map.of("y", a), null);
            }
            assertArrayEquals(new float[] {10, 20}, a.toFloats());
            try (Outputs first = session.run(Map.of("x", a), null);
                    Outputs second = session.run(Map.of("x", first.get("y")), null); Tensor kept = second.take("y")) {
                assertArrayEquals(new float[] {12, 22}, kept.toFloats());
                first.get("y").floats().put(0, 100);
                session.run(Map.of("x", first.get("y")), Map.of("y", kept), null);
                assertArrayEquals(new float[] {101, 22}, kept.toFloats());
            }
        }
    }

    @Test
    void everyTypeGoesInAndOut() throws Exception {
        for (ElementType type : ElementType.values()) {
            if (type.runnable() && type != ElementType.BOOL) {
                ModelProto model = Graphs.cast(type, ElementType.FLOAT32);
                try (OnnxSession in = fixture.open(Graphs.write(folder, "from-" + type + ".onnx", model));
                        OnnxSession out = fixture.open(
                                Graphs.write(folder, "to-" + type + ".onnx", Graphs.cast(ElementType.FLOAT32, type)));
                        Tensor x = Tensor.of(type, new float[] {0, 1, 77}, 3);
                        Outputs floats = in.run(Map.of("x", x), null);
                        Outputs back = out.run(Map.of("x", floats.get("y")), null)) {
                    assertEquals(type, in.inputs().getFirst().type());
                    assertArrayEquals(new float[] {0, 1, 77}, floats.get("y").toFloats(), type.toString());
                    assertEquals(type, back.get("y").type());
                    assertArrayEquals(new float[] {0, 1, 77}, back.get("y").toFloats(), type.toString());
                }
            }
        }
    }

    @Test
    void scalarsGoIn() throws Exception {
        ModelProto model = Graphs.model(GraphProto.newBuilder().setName("g").addNode(Graphs.node("Add", List.of("x", "t"), "y"))
                .addInput(Graphs.value("x", ElementType.FLOAT32, 2)).addInput(Graphs.value("t", ElementType.FLOAT32))
                .addOutput(Graphs.value("y", ElementType.FLOAT32, 2)));
        try (OnnxSession session = fixture.open(Graphs.write(folder, "m.onnx", model));
                Tensor x = Tensor.of(ElementType.FLOAT32, new float[] {1, 2}, 2);
                Tensor t = Tensor.of(ElementType.FLOAT32, new float[] {4});
                Outputs outputs = session.run(Map.of("x", x, "t", t), null)) {
            assertArrayEquals(new float[] {5, 6}, outputs.get("y").toFloats());
        }
    }

    @Test
    void whatDoesNotFitIsSaidBeforeTheRun() throws Exception {
        ModelProto model = Graphs.products(1, 4);
        try (OnnxSession session = fixture.open(Graphs.write(folder, "m.onnx", model));
                Tensor good = Tensor.allocate(ElementType.FLOAT32, 4, 4); Tensor long4 = Tensor.allocate(ElementType.FLOAT32, 4, 5);
                Tensor half = Tensor.allocate(ElementType.FLOAT16, 4, 4)) {
            unfit(session, "needs the input x float32 [4, 4], which is missing", Map.of(), Map.of("y", good));
            unfit(session, "was given the shape [4, 5]", Map.of("x", long4), Map.of("y", good));
            unfit(session, "was given float16", Map.of("x", half), Map.of("y", good));
            unfit(session, "was given the shape [4, 5]", Map.of("x", good), Map.of("y", long4));
            unfit(session, "was given float16", Map.of("x", good), Map.of("y", half));
            unfit(session, "has the inputs [x]", Map.of("x", good, "z", good), Map.of("y", good));
            unfit(session, "was asked for [z]", Map.of("x", good), Map.of("z", good));
            unfit(session, "was asked for none", Map.of("x", good), Map.of());
        }
    }

    private static void unfit(OnnxSession session, String why, Map<String, Tensor> inputs, Map<String, Tensor> outputs) {
        OnnxException clear = assertThrows(OnnxException.class, () -> session.run(inputs, outputs, null));
        assertTrue(clear.getMessage().contains(why), clear.getMessage());
        assertEquals(Reason.INPUT, clear.reason());
    }

    @Test
    void freeDimensionsCanBeFixed() throws Exception {
        Path file = Graphs.write(folder, "add.onnx", Graphs.addition(1));
        try (OnnxSession session = fixture.runtime().open(file, OnnxOptions.DEFAULT.fixing("n", 3), null);
                Tensor three = Tensor.allocate(ElementType.FLOAT32, 3); Tensor two = Tensor.allocate(ElementType.FLOAT32, 2);
                Outputs outputs = session.run(Map.of("x", three), null)) {
            assertTrue(session.inputs().getFirst().shape().getFirst().isFixed());
            assertArrayEquals(new float[] {1, 1, 1}, outputs.get("y").toFloats());
            unfit(session, "was given the shape [2]", Map.of("x", two), Map.of("y", three));
        }
        OnnxException clear = assertThrows(OnnxException.class,
                () -> fixture.runtime().open(file, OnnxOptions.DEFAULT.fixing("batch", 1), null));
        assertTrue(clear.getMessage().contains("no free dimensions [batch] but [n]"), clear.getMessage());
    }

    @Test
    void wrongShapesInsideOfTheGraphAreTold() throws Exception {
        ModelProto model = Graphs.model(GraphProto.newBuilder().setName("g").addNode(Graphs.node("MatMul", List.of("x", "w"), "y"))
                .addInput(Graphs.value("x", ElementType.FLOAT32, "a", "b")).addOutput(Graphs.value("y", ElementType.FLOAT32, "a", "c"))
                .addInput(Graphs.value("w", ElementType.FLOAT32, "b", "c")));
        try (OnnxSession session = fixture.open(Graphs.write(folder, "m.onnx", model));
                Tensor x = Tensor.allocate(ElementType.FLOAT32, 2, 3); Tensor w = Tensor.allocate(ElementType.FLOAT32, 4, 2)) {
            OnnxException clear = assertThrows(OnnxException.class, () -> session.run(Map.of("x", x, "w", w), null));
            assertTrue(clear.getMessage().contains("m.onnx"), clear.getMessage());
            assertTrue(!clear.getMessage().contains("onnxruntime_src") && !clear.getMessage().contains("Error code"), clear.getMessage());
            x.toFloats();
        }
    }

    @Test
    void externalWeightsAreFound() throws Exception {
        Files.write(folder.resolve("weights.bin"), Graphs.bytes(new float[] {9, 0.25f}));
        ModelProto.Builder model = Graphs.addition(1).toBuilder();
        model.getGraphBuilder().setInitializer(0, Graphs.external("w", "weights.bin", 4, 4, 1));
        try (OnnxSession session = fixture.open(Graphs.write(folder, "m.onnx", model.build()));
                Tensor x = Tensor.of(ElementType.FLOAT32, new float[] {1}, 1); Outputs outputs = session.run(Map.of("x", x), null)) {
            assertEquals(1.25f, outputs.get("y").toFloats()[0]);
        }
    }

    @Test
    void modelsThatCannotRunAreNamed() throws Exception {
        ModelProto.Builder unknown = Graphs.addition(1).toBuilder();
        unknown.getGraphBuilder().setNode(0, Graphs.node("Nonsense", List.of("x", "w"), "y"));
        notOpened("Nonsense", Graphs.write(folder, "unknown.onnx", unknown.build()));
        unknown.getGraphBuilder().setNode(0, Graphs.node("Add", List.of("x", "w"), "y").setDomain("org.example"));
        notOpened("org.example", Graphs.write(folder, "custom.onnx", unknown.build()));
        ModelProto.Builder dangling = Graphs.addition(1).toBuilder();
        dangling.getGraphBuilder().setNode(0, Graphs.node("Add", List.of("x", "nowhere"), "y"));
        notOpened("nowhere", Graphs.write(folder, "dangling.onnx", dangling.build()));
        notOpened("no model file", folder.resolve("missing.onnx"));
        try (OnnxSession session = fixture.open(Graphs.write(folder, "add.onnx", Graphs.addition(1)))) {
            assertEquals(1, fixture.runtime().memory().models());
        }
    }

    private void notOpened(String why, Path file) {
        OnnxException clear = assertThrows(OnnxException.class, () -> fixture.open(file));
        assertTrue(clear.getMessage().contains(why) && clear.getMessage().contains(file.toString()), clear.getMessage());
        assertTrue(!clear.getMessage().contains("onnxruntime_src") && !clear.getMessage().contains("Error code"), clear.getMessage());
        assertTrue(!clear.mend().isEmpty());
    }

    @Test
    void aRunIsCancelledBetweenOperators() throws Exception {
        Path file = Graphs.write(folder, "long.onnx", Graphs.products(2000, 128));
        NullProgressMonitor monitor = new NullProgressMonitor();
        try (OnnxSession session = fixture.open(file); Tensor x = Tensor.allocate(ElementType.FLOAT32, 128, 128);
                Tensor y = Tensor.allocate(ElementType.FLOAT32, 128, 128); ExecutorService other = Executors.newSingleThreadExecutor()) {
            session.run(Map.of("x", x), Map.of("y", y), monitor);
            long before = System.nanoTime();
            session.run(Map.of("x", x), Map.of("y", y), monitor);
            long whole = System.nanoTime() - before;
            Future<Long> cancelled = other.submit(() -> {
                Thread.sleep(whole / 10_000_000);
                monitor.setCanceled(true);
                return System.nanoTime();
            });
            assertThrows(OperationCanceledException.class, () -> session.run(Map.of("x", x), Map.of("y", y), monitor));
            long took = System.nanoTime() - cancelled.get();
            assertTrue(took < whole / 2, took / 1_000_000 + " ms after the cancel; a whole run takes " + whole / 1_000_000);
            assertThrows(OperationCanceledException.class, () -> session.run(Map.of("x", x), Map.of("y", y), monitor));
            session.run(Map.of("x", x), Map.of("y", y), new NullProgressMonitor());
        }
    }

    @Test
    void closingWaitsForTheRun() throws Exception {
        Path file = Graphs.write(folder, "long.onnx", Graphs.products(1000, 128));
        fixture.runtime().configure(fixture.runtime().settings().withKeepIdle(Duration.ZERO));
        for (int i = 0; i < 10; i++) {
            OnnxSession session = fixture.open(file);
            Tensor x = Tensor.allocate(ElementType.FLOAT32, 128, 128);
            try (ExecutorService other = Executors.newSingleThreadExecutor()) {
                Future<?> running = other.submit(() -> {
                    session.run(Map.of("x", x), null).close();
                    return null;
                });
                Thread.sleep(i);
                session.close();
                x.close();
                try {
                    running.get();
                } catch (ExecutionException tooLate) {
                    assertEquals(IllegalStateException.class, tooLate.getCause().getClass());
                }
            }
            assertThrows(IllegalStateException.class, () -> session.run(Map.of("x", x), null));
            assertEquals(0, fixture.runtime().memory().models());
        }
    }
}
