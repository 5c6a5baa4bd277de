package org.catchlight.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.catchlight.onnx.OnnxOptions.Optimization;
import org.catchlight.onnx.internal.NativeHeap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionsTest {
    /** The outer product of this many numbers takes 64 MB. */
    private static final int NUMBERS = 4096;
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
    void noOptionChangesTheNumbers() throws Exception {
        Path file = Graphs.write(folder, "m.onnx", Graphs.products(3, 32));
        List<OnnxOptions> all = new ArrayList<>();
        for (Optimization level : Optimization.values()) {
            all.add(OnnxOptions.DEFAULT.optimized(level));
        }
        all.add(OnnxOptions.DEFAULT.withMemoryPattern(false));
        all.add(OnnxOptions.DEFAULT.shrinking());
        all.add(OnnxOptions.DEFAULT.withThreads(2));
        all.add(OnnxOptions.DEFAULT.with("session.intra_op.allow_spinning", "0"));
        all.add(new OnnxOptions(Optimization.ALL, Map.of(), false, true, 2, false, List.of(), 0, Map.of()));
        float[] numbers = new float[32 * 32];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) Math.sin(i);
        }
        float[] expected = null;
        try (Tensor x = Tensor.of(ElementType.FLOAT32, numbers, 32, 32)) {
            for (OnnxOptions options : all) {
                try (OnnxSession session = fixture.runtime().open(file, options, null);
                        Outputs outputs = session.run(Map.of("x", x), null)) {
                    float[] found = outputs.get("y").toFloats();
                    assertArrayEquals(expected == null ? found : expected, found, 1e-5f, options.toString());
                    expected = found;
                }
            }
        }
        assertEquals(all.size(), fixture.runtime().memory().models());
    }

    @Test
    void shrinkingGivesBackWhatARunTook() throws Exception {
        assumeTrue(NativeHeap.used().isPresent(), "the C library does not tell what it has given out");
        Path file = Graphs.write(folder, "m.onnx", Graphs.model(GraphProto.newBuilder().setName("outer")
                .addNode(Graphs.node("MatMul", List.of("a", "b"), "c"))
                .addNode(Graphs.node("ReduceMax", List.of("c"), "y").addAttribute(Graphs.number("keepdims", 0)))
                .addInput(Graphs.value("a", ElementType.FLOAT32, NUMBERS, 1)).addInput(Graphs.value("b", ElementType.FLOAT32, 1, NUMBERS))
                .addOutput(Graphs.value("y", ElementType.FLOAT32))));
        long kept = grown(file, OnnxOptions.DEFAULT);
        long shrunk = grown(file, OnnxOptions.DEFAULT.shrinking());
        assertTrue(kept > 50L << 20, "a run keeps " + kept);
        assertTrue(shrunk < 20L << 20, "a shrinking run keeps " + shrunk);
    }

    private long grown(Path file, OnnxOptions options) throws Exception {
        try (OnnxSession session = fixture.runtime().open(file, options, null);
                Tensor a = Tensor.allocate(ElementType.FLOAT32, NUMBERS, 1); Tensor b = Tensor.allocate(ElementType.FLOAT32, 1, NUMBERS)) {
            long before = NativeHeap.used().orElseThrow();
            session.run(Map.of("a", a, "b", b), null).close();
            return NativeHeap.used().orElseThrow() - before;
        }
    }

    @Test
    void outputsThatAreNoTensorsAreNamed() throws Exception {
        Path file = Graphs.write(folder, "m.onnx", Graphs.model(GraphProto.newBuilder().setName("sequence")
                .addNode(Graphs.node("SequenceConstruct", List.of("x", "x"), "s")).addNode(Graphs.node("Neg", List.of("x"), "y"))
                .addInput(Graphs.value("x", ElementType.FLOAT32, 2)).addOutput(Graphs.value("y", ElementType.FLOAT32, 2))
                .addOutput(ValueInfoProto.newBuilder().setName("s").setType(TypeProto.newBuilder().setSequenceType(
                        TypeProto.Sequence.newBuilder().setElemType(Graphs.value("e", ElementType.FLOAT32, 2).getType()))))));
        try (OnnxSession session = fixture.open(file); Tensor x = Tensor.of(ElementType.FLOAT32, new float[] {1, 2}, 2);
                Outputs outputs = session.run(Map.of("x", x), Set.of("y"), null)) {
            assertArrayEquals(new float[] {-1, -2}, outputs.get("y").toFloats());
            OnnxException clear = assertThrows(OnnxException.class, () -> session.run(Map.of("x", x), null));
            assertTrue(clear.getMessage().contains("cannot take"), clear.getMessage());
        }
    }

    @Test
    void nonsenseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> OnnxOptions.DEFAULT.fixing("n", 0));
        assertThrows(IllegalArgumentException.class, () -> OnnxOptions.DEFAULT.withThreads(-1));
    }
}
