package org.catchlight.onnx;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Small graphs for tests. */
public final class Graphs {
    private Graphs() {
    }

    /** A model of one graph. */
    public static ModelProto model(GraphProto.Builder graph) {
        return ModelProto.newBuilder().setIrVersion(8).setProducerName("catchlight").setProducerVersion("test")
                .addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(17)).setGraph(graph).build();
    }

    /** Written to a file of the folder. */
    public static Path write(Path folder, String name, ModelProto model) throws IOException {
        return Files.write(folder.resolve(name), model.toByteArray());
    }

    /** An operator. */
    public static NodeProto.Builder node(String operator, List<String> inputs, String... outputs) {
        return NodeProto.newBuilder().setOpType(operator).addAllInput(inputs).addAllOutput(Arrays.asList(outputs));
    }

    /** A list of whole numbers as an attribute. */
    public static AttributeProto.Builder ints(String name, long... values) {
        AttributeProto.Builder attribute = AttributeProto.newBuilder().setName(name).setType(AttributeProto.AttributeType.INTS);
        Arrays.stream(values).forEach(attribute::addInts);
        return attribute;
    }

    /** One whole number as an attribute. */
    public static AttributeProto.Builder number(String name, long value) {
        return AttributeProto.newBuilder().setName(name).setType(AttributeProto.AttributeType.INT).setI(value);
    }

    /** An input or output; dimensions are numbers or names. */
    public static ValueInfoProto.Builder value(String name, ElementType type, Object... shape) {
        TensorShapeProto.Builder dimensions = TensorShapeProto.newBuilder();
        for (Object size : shape) {
            TensorShapeProto.Dimension.Builder dimension = dimensions.addDimBuilder();
            if (size instanceof String symbol) {
                dimension.setDimParam(symbol);
            } else {
                dimension.setDimValue(((Number) size).longValue());
            }
        }
        return ValueInfoProto.newBuilder().setName(name).setType(TypeProto.newBuilder()
                .setTensorType(TypeProto.Tensor.newBuilder().setElemType(type.code()).setShape(dimensions)));
    }

    /** A weight inside of the file. */
    public static TensorProto.Builder weight(String name, float[] values, long... shape) {
        return weight(name, ElementType.FLOAT32, shape).setRawData(ByteString.copyFrom(bytes(values)));
    }

    /** A weight without values yet. */
    public static TensorProto.Builder weight(String name, ElementType type, long... shape) {
        TensorProto.Builder tensor = TensorProto.newBuilder().setName(name).setDataType(type.code());
        Arrays.stream(shape).forEach(tensor::addDims);
        return tensor;
    }

    /** A float32 weight in a file beside the model. */
    public static TensorProto.Builder external(String name, String location, Object offset, Object length, long... shape) {
        TensorProto.Builder tensor = weight(name, ElementType.FLOAT32, shape).setDataLocation(TensorProto.DataLocation.EXTERNAL);
        tensor.addExternalData(entry("location", location));
        if (offset != null) {
            tensor.addExternalData(entry("offset", offset));
        }
        if (length != null) {
            tensor.addExternalData(entry("length", length));
        }
        return tensor;
    }

    private static StringStringEntryProto.Builder entry(String key, Object value) {
        return StringStringEntryProto.newBuilder().setKey(key).setValue(value.toString());
    }

    /** Little-endian, as ONNX stores them. */
    public static byte[] bytes(float[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return bytes.array();
    }

    /** y = x + w for x of any length. */
    public static ModelProto addition(float w) {
        return model(GraphProto.newBuilder().setName("addition").addNode(node("Add", List.of("x", "w"), "y"))
                .addInput(value("x", ElementType.FLOAT32, "n")).addOutput(value("y", ElementType.FLOAT32, "n"))
                .addInitializer(weight("w", new float[] {w}, 1)));
    }

    /** y = x as another type. */
    public static ModelProto cast(ElementType from, ElementType to) {
        return model(GraphProto.newBuilder().setName("cast")
                .addNode(node("Cast", List.of("x"), "y").addAttribute(number("to", to.code())))
                .addInput(value("x", from, "n")).addOutput(value("y", to, "n")));
    }

    /** So many matrix products one after the other: time to cancel. */
    public static ModelProto products(int count, int size) {
        GraphProto.Builder graph = GraphProto.newBuilder().setName("products").addInput(value("x", ElementType.FLOAT32, size, size))
                .addOutput(value("y", ElementType.FLOAT32, size, size));
        float[] weights = new float[size * size];
        Random random = new Random(1);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (random.nextFloat() - 0.5f) * 2 / (float) Math.sqrt(size / 3.0);
        }
        graph.addInitializer(weight("w", weights, size, size));
        for (int i = 0; i < count; i++) {
            graph.addNode(node("MatMul", List.of(i == 0 ? "x" : "m" + i, "w"), i == count - 1 ? "y" : "m" + (i + 1)));
        }
        return model(graph);
    }

    /** The graph that providers are tried with: y = max(0, x ∗ w). */
    public static ModelProto probe() {
        return model(GraphProto.newBuilder().setName("probe")
                .addNode(node("Conv", List.of("x", "w"), "c").addAttribute(ints("pads", 1, 1, 1, 1)))
                .addNode(node("Relu", List.of("c"), "y"))
                .addInput(value("x", ElementType.FLOAT32, 1, 16, 64, 64)).addInput(value("w", ElementType.FLOAT32, 16, 16, 3, 3))
                .addOutput(value("y", ElementType.FLOAT32, 1, 16, 64, 64)));
    }

    /** Writes the probe to the file of the one argument; it lies with the sources. */
    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]), probe().toByteArray());
    }
}
