package org.catchlight.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullPrecisionTest {
    private static final float[] FOURFOLD = {1, 2, -3, 1, 2, -3, 1, 2, -3, 1, 2, -3};
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

    /**
     * y = (x · w) · c, four times, with w and c of 1000 and 300: far more than float16 holds, brought back by divisions at the end. The processor
     * computes in float32 anyway, but puts what is joined twice together in float16.
     */
    private Path overflowing(ElementType type) throws Exception {
        TensorProto.Builder weight = Graphs.weight("w", type, 1).setRawData(halves(type, 1000));
        AttributeProto.Builder constant = AttributeProto.newBuilder().setName("value").setType(AttributeProto.AttributeType.TENSOR)
                .setT(Graphs.weight("", type, 1).setRawData(halves(type, 300)));
        GraphProto.Builder graph = GraphProto.newBuilder().setName("overflow")
                .addInput(Graphs.value("x", type, "n")).addOutput(Graphs.value("y", type, "m")).addInitializer(weight)
                .addNode(Graphs.node("Constant", List.of(), "c").addAttribute(constant))
                .addNode(Graphs.node("Cast", List.of("x"), "x2").addAttribute(Graphs.number("to", type.code())))
                .addNode(Graphs.node("Mul", List.of("x2", "w"), "a"))
                .addNode(Graphs.node("Mul", List.of("a", "c"), "large"))
                .addNode(Graphs.node("Concat", List.of("large", "large"), "twice").addAttribute(Graphs.number("axis", 0)))
                .addNode(Graphs.node("Concat", List.of("twice", "twice"), "joined").addAttribute(Graphs.number("axis", 0)))
                .addNode(Graphs.node("Div", List.of("joined", "c"), "b"))
                .addNode(Graphs.node("Div", List.of("b", "w"), "y"));
        return Graphs.write(folder, type + ".onnx", Graphs.model(graph));
    }

    private static ByteString halves(ElementType type, float value) {
        ByteBuffer bytes = ByteBuffer.allocate(2).order(ByteOrder.LITTLE_ENDIAN);
        return ByteString.copyFrom(bytes.putShort(0, type == ElementType.FLOAT16 ? HalfFloats.toFloat16(value)
                : HalfFloats.toBfloat16(value)));
    }

    @Test
    void whatOverflowsInFloat16DoesNotInFloat32() throws Exception {
        Path file = overflowing(ElementType.FLOAT16);
        float[] halved = run(file, OnnxOptions.DEFAULT.optimized(OnnxOptions.Optimization.NONE), ElementType.FLOAT16);
        assertTrue(Float.isInfinite(halved[1]), "the test's graph does not overflow: " + halved[1]);
        float[] full = run(file, OnnxOptions.DEFAULT.inFullPrecision(), ElementType.FLOAT32);
        assertArrayEquals(FOURFOLD, full, 1e-5f);
    }

    @Test
    void bfloat16ToFloat32() throws Exception {
        Path file = overflowing(ElementType.BFLOAT16);
        assertArrayEquals(FOURFOLD, run(file, OnnxOptions.DEFAULT.inFullPrecision(), ElementType.FLOAT32), 1e-5f);
    }

    @Test
    void aModelOfFloat32StaysAsItIs() throws Exception {
        Path file = Graphs.write(folder, "m.onnx", Graphs.products(3, 8));
        float[] numbers = new float[64];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) Math.cos(i);
        }
        assertArrayEquals(run(file, OnnxOptions.DEFAULT, ElementType.FLOAT32, numbers, 8, 8),
                run(file, OnnxOptions.DEFAULT.inFullPrecision(), ElementType.FLOAT32, numbers, 8, 8), 0);
    }

    private float[] run(Path file, OnnxOptions options, ElementType type) throws Exception {
        return run(file, options, type, new float[] {1, 2, -3}, 3);
    }

    private float[] run(Path file, OnnxOptions options, ElementType type, float[] values, long... shape) throws Exception {
        try (OnnxSession session = fixture.runtime().open(file, options, null); Tensor x = Tensor.of(type, values, shape)) {
            assertEquals(type, session.inputs().getFirst().type());
            try (Outputs outputs = session.run(Map.of("x", x), null)) {
                assertEquals(type, outputs.get("y").type());
                return outputs.get("y").toFloats();
            }
        }
    }
}
