package org.catchlight.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.FunctionProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphSummaryTest {
    @TempDir
    Path folder;

    @Test
    void tellsWhatTheGraphTakesAndGives() throws Exception {
        ModelProto model = Graphs.model(GraphProto.newBuilder().setName("g")
                .addInput(Graphs.value("sample", ElementType.FLOAT16, "batch", 4, "height", "width"))
                .addInput(Graphs.value("timestep", ElementType.INT64))
                .addInput(Graphs.value("w", ElementType.FLOAT32, 2))
                .addInput(ValueInfoProto.newBuilder().setName("any").setType(TypeProto.newBuilder()
                        .setTensorType(TypeProto.Tensor.newBuilder().setElemType(ElementType.BOOL.code()))))
                .addOutput(Graphs.value("out", ElementType.BFLOAT16, "batch", -1))
                .addInitializer(Graphs.weight("w", new float[] {1, 2}, 2))
                .addNode(Graphs.node("Add", List.of("sample", "w"), "a")).addNode(Graphs.node("Add", List.of("a", "w"), "b"))
                .addNode(Graphs.node("FusedMatMul", List.of("b", "b"), "out").setDomain("com.microsoft"))
                .addNode(Graphs.node("Mine", List.of("b"), "c").setDomain("org.example").setDomain("org.example")))
                .toBuilder().addOpsetImport(OperatorSetIdProto.newBuilder().setDomain("com.microsoft").setVersion(1))
                .addMetadataProps(StringStringEntryProto.newBuilder().setKey("author").setValue("nobody")).build();
        GraphSummary graph = GraphSummary.read(Graphs.write(folder, "m.onnx", model));

        assertEquals("[sample float16 [batch, 4, height, width], timestep int64 [], any bool […]]", graph.inputs().toString());
        assertEquals("out bfloat16 [batch, ?]", graph.output("out").orElseThrow().toString());
        assertEquals(Set.of("batch", "height", "width"), graph.freeDimensions());
        assertEquals(Map.of("ai.onnx", 17L, "com.microsoft", 1L), graph.opsets());
        assertEquals(Map.of("Add", 2, "com.microsoft:FusedMatMul", 1, "org.example:Mine", 1), graph.operators());
        assertEquals(Set.of("org.example"), graph.unknownDomains());
        assertEquals("catchlight test", graph.producer());
        assertEquals(Map.of("author", "nobody"), graph.properties());
        assertEquals(2, graph.parameters());
        assertEquals(8, graph.weightBytes());
        assertTrue(graph.weightFiles().isEmpty());
    }

    @Test
    void operatorsThatTheModelDefinesAreNotUnknown() throws Exception {
        ModelProto model = Graphs.addition(1).toBuilder().addFunctions(FunctionProto.newBuilder().setName("Mine").setDomain("org.example")
                .addNode(Graphs.node("Sin", List.of("a"), "b"))).build();
        ModelProto.Builder using = model.toBuilder();
        using.getGraphBuilder().addNode(Graphs.node("Mine", List.of("y"), "z").setDomain("org.example"));
        GraphSummary graph = GraphSummary.read(Graphs.write(folder, "m.onnx", using.build()));
        assertTrue(graph.unknownDomains().isEmpty());
        assertEquals(1, graph.operators().get("Sin"));
    }

    @Test
    void weightsLieWhereItSays() throws Exception {
        float[] inside = {1.5f, -2.5f, 3.5f};
        float[] beside = {7, 8};
        byte[] data = new byte[16 + 8 + 3];
        System.arraycopy(Graphs.bytes(beside), 0, data, 16, 8);
        Files.createDirectory(folder.resolve("gewichte"));
        Files.write(folder.resolve("gewichte/wärme.bin"), data);
        ModelProto.Builder model = Graphs.addition(1).toBuilder();
        model.getGraphBuilder().addInitializer(Graphs.weight("in", inside, 3))
                .addInitializer(Graphs.external("out", "gewichte/wärme.bin", 16, 8, 2))
                .addInitializer(Graphs.weight("listed", ElementType.INT64, 2).addInt64Data(5).addInt64Data(6));
        GraphSummary graph = GraphSummary.read(Graphs.write(folder, "m.onnx", model.build()));

        assertArrayEquals(Graphs.bytes(inside), bytesOf(graph, "in"));
        assertArrayEquals(Graphs.bytes(beside), bytesOf(graph, "out"));
        assertTrue(weight(graph, "listed").location().isEmpty());
        assertEquals(16, weight(graph, "listed").bytes());
        assertEquals(Set.of(folder.toRealPath().resolve("gewichte/wärme.bin")), graph.weightFiles());
    }

    @Test
    void branchesAndConstantsCount() throws Exception {
        GraphProto.Builder branch = GraphProto.newBuilder().setName("then").addNode(Graphs.node("Cos", List.of("x"), "b"))
                .addInitializer(Graphs.weight("inner", new float[] {1, 2, 3}, 3)).addOutput(Graphs.value("b", ElementType.FLOAT32, 3));
        ModelProto.Builder model = Graphs.addition(1).toBuilder();
        model.getGraphBuilder()
                .addNode(Graphs.node("If", List.of("c"), "i").addAttribute(AttributeProto.newBuilder().setName("then_branch")
                        .setType(AttributeProto.AttributeType.GRAPH).setG(branch)))
                .addNode(Graphs.node("Constant", List.of(), "k").addAttribute(AttributeProto.newBuilder().setName("value")
                        .setType(AttributeProto.AttributeType.TENSOR).setT(Graphs.weight("", new float[] {4}, 1))));
        GraphSummary graph = GraphSummary.read(Graphs.write(folder, "m.onnx", model.build()));
        assertEquals(Map.of("Add", 1, "If", 1, "Cos", 1, "Constant", 1), graph.operators());
        assertEquals(5, graph.parameters());
        assertEquals(List.of("x"), graph.inputs().stream().map(TensorSpec::name).toList());
    }

    @Test
    void costsNothingForGigabytesOfWeights() throws Exception {
        // A sparse file: 1.5 GB of zeros inside of the model take no place on the disk and must take no time or memory here.
        long length = 1_500_000_000L;
        ModelProto.Builder model = Graphs.addition(1).toBuilder();
        byte[] plain = model.build().toByteArray();
        byte[] tensor = Graphs.weight("big", ElementType.UINT8, length).build().toByteArray();
        Path file = folder.resolve("big.onnx");
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            // graph field (7) again is refused, so the weight goes into a constant of a function (25) of the model
            out.write(plain);
            long attribute = 1 + varint(tensor.length + 1 + 5 + length).length + tensor.length + 1 + 5 + length;
            long node = 1 + varint(attribute).length + attribute;
            long function = 1 + varint(node).length + node;
            header(out, 25, function);
            header(out, 7, node);
            header(out, 5, attribute);
            header(out, 5, tensor.length + 1 + 5 + length);
            out.write(tensor);
            header(out, 9, length);
            out.setLength(out.getFilePointer() + length);
        }
        long before = System.nanoTime();
        GraphSummary graph = GraphSummary.read(file);
        assertEquals(length + 4, graph.weightBytes());
        assertEquals(length, weight(graph, "big").location().orElseThrow().length());
        assertTrue(System.nanoTime() - before < 5_000_000_000L);
    }

    @Test
    void summariesOfEqualFilesAreEqual() throws Exception {
        Path file = Graphs.write(folder, "m.onnx", Graphs.addition(1));
        assertEquals(GraphSummary.read(file), GraphSummary.read(file));
        assertFalse(GraphSummary.read(file).equals(GraphSummary.read(Graphs.write(folder, "n.onnx", Graphs.addition(1)))));
    }

    private static void header(RandomAccessFile out, int field, long length) throws IOException {
        out.write(varint((long) field << 3 | 2));
        out.write(varint(length));
    }

    private static byte[] varint(long value) {
        byte[] bytes = new byte[10];
        int count = 0;
        for (long rest = value; ; rest >>>= 7) {
            bytes[count] = (byte) (rest & 0x7F | (rest >= 0x80 ? 0x80 : 0));
            count++;
            if (rest < 0x80) {
                return Arrays.copyOf(bytes, count);
            }
        }
    }

    private static WeightTensor weight(GraphSummary graph, String name) {
        return graph.weights().stream().filter(weight -> weight.name().equals(name)).findFirst().orElseThrow();
    }

    private static byte[] bytesOf(GraphSummary graph, String name) throws IOException {
        WeightTensor.Location location = weight(graph, name).location().orElseThrow();
        byte[] bytes = new byte[(int) location.length()];
        try (RandomAccessFile in = new RandomAccessFile(location.file().toFile(), "r")) {
            in.seek(location.offset());
            in.readFully(bytes);
        }
        return bytes;
    }
}
