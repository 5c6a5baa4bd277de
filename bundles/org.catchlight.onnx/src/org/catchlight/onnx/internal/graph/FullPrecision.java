package org.catchlight.onnx.internal.graph;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.FunctionProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.ShortBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.catchlight.onnx.ElementType;
import org.catchlight.onnx.GraphSummary;
import org.catchlight.onnx.HalfFloats;
import org.catchlight.onnx.OnnxException;
import org.catchlight.onnx.OnnxException.Reason;
import org.catchlight.onnx.WeightTensor;

/** Makes of a model one that computes in float32 wherever it would have used float16 or bfloat16. The numbers of its weights stay. */
public final class FullPrecision {
    /** More than this in float32 does not fit into a file of the format, nor sensibly into Java's heap. */
    private static final long MOST_BYTES = 1_500_000_000;
    /** Attributes of operators that name the type of what comes out. */
    private static final Set<String> TYPE_ATTRIBUTES = Set.of("to", "dtype", "output_dtype");
    private final Map<String, WeightTensor> external;

    private FullPrecision(GraphSummary graph) {
        external = graph.weights().stream().filter(weight -> weight.location().filter(WeightTensor.Location::external).isPresent())
                .collect(Collectors.toMap(WeightTensor::name, Function.identity(), (first, _) -> first));
    }

    /**
     * The file of the model that does, as bytes.
     *
     * @param graph of a model that was looked through
     */
    public static byte[] of(GraphSummary graph) throws OnnxException {
        long bytes = graph.weights().stream().mapToLong(weight -> isHalf(weight.type().code()) ? 2 * weight.bytes() : weight.bytes()).sum();
        if (bytes > MOST_BYTES) {
            throw new OnnxException(Reason.MEMORY, "The model " + graph.file() + " is too large to be run in float32 in place of float16",
                    "Export it in float32");
        }
        try (InputStream file = Files.newInputStream(graph.file())) {
            CodedInputStream input = CodedInputStream.newInstance(file);
            input.setSizeLimit(Integer.MAX_VALUE);
            return new FullPrecision(graph).widened(ModelProto.parseFrom(input)).toByteArray();
        } catch (IOException unreadable) {
            throw new OnnxException(Reason.FILE, "The model " + graph.file() + " cannot be read: " + unreadable.getMessage(),
                    "Check the disk it lies on", unreadable);
        } catch (OutOfMemoryError full) {
            throw new OnnxException(Reason.MEMORY, "There is not enough memory to run " + graph.file() + " in float32", "Export it in float32",
                    full);
        }
    }

    private ModelProto widened(ModelProto model) throws IOException {
        ModelProto.Builder wide = model.toBuilder().setGraph(widened(model.getGraph()));
        for (int i = 0; i < model.getFunctionsCount(); i++) {
            FunctionProto function = model.getFunctions(i);
            FunctionProto.Builder wideFunction = function.toBuilder();
            for (int n = 0; n < function.getNodeCount(); n++) {
                wideFunction.setNode(n, widened(function.getNode(n)));
            }
            wide.setFunctions(i, wideFunction);
        }
        return wide.build();
    }

    private GraphProto widened(GraphProto graph) throws IOException {
        GraphProto.Builder wide = graph.toBuilder();
        for (int i = 0; i < graph.getInitializerCount(); i++) {
            wide.setInitializer(i, widened(graph.getInitializer(i)));
        }
        for (int i = 0; i < graph.getNodeCount(); i++) {
            wide.setNode(i, widened(graph.getNode(i)));
        }
        for (int i = 0; i < graph.getInputCount(); i++) {
            wide.setInput(i, widened(graph.getInput(i)));
        }
        for (int i = 0; i < graph.getOutputCount(); i++) {
            wide.setOutput(i, widened(graph.getOutput(i)));
        }
        for (int i = 0; i < graph.getValueInfoCount(); i++) {
            wide.setValueInfo(i, widened(graph.getValueInfo(i)));
        }
        return wide.build();
    }

    private NodeProto widened(NodeProto node) throws IOException {
        NodeProto.Builder wide = node.toBuilder();
        for (int i = 0; i < node.getAttributeCount(); i++) {
            AttributeProto attribute = node.getAttribute(i);
            AttributeProto.Builder changed = attribute.toBuilder();
            if (TYPE_ATTRIBUTES.contains(attribute.getName()) && isHalf(attribute.getI())) {
                changed.setI(ElementType.FLOAT32.code());
            }
            if (attribute.hasT()) {
                changed.setT(widened(attribute.getT()));
            }
            if (attribute.hasG()) {
                changed.setG(widened(attribute.getG()));
            }
            for (int g = 0; g < attribute.getGraphsCount(); g++) {
                changed.setGraphs(g, widened(attribute.getGraphs(g)));
            }
            wide.setAttribute(i, changed);
        }
        return wide.build();
    }

    private static ValueInfoProto widened(ValueInfoProto value) {
        TypeProto type = value.getType();
        return type.hasTensorType() && isHalf(type.getTensorType().getElemType())
                ? value.toBuilder().setType(type.toBuilder()
                        .setTensorType(type.getTensorType().toBuilder().setElemType(ElementType.FLOAT32.code()))).build()
                : value;
    }

    private TensorProto widened(TensorProto tensor) throws IOException {
        WeightTensor outside = tensor.getDataLocation() == TensorProto.DataLocation.EXTERNAL ? external.get(tensor.getName()) : null;
        if (!isHalf(tensor.getDataType()) && outside == null) {
            return tensor;
        }
        ByteBuffer raw = outside != null ? read(outside.location().orElseThrow()) : tensor.getRawData().asReadOnlyByteBuffer();
        TensorProto.Builder wide = tensor.toBuilder().clearRawData().clearInt32Data().clearExternalData().clearDataLocation();
        if (!isHalf(tensor.getDataType())) {
            return wide.setRawData(ByteString.copyFrom(raw)).build();
        }
        ShortBuffer halves = raw.order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        if (tensor.getInt32DataCount() > 0) {
            halves = ShortBuffer.allocate(tensor.getInt32DataCount());
            for (int bits : tensor.getInt32DataList()) {
                halves.put((short) bits);
            }
            halves.flip();
        }
        ByteBuffer bytes = ByteBuffer.allocate(halves.remaining() * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        FloatBuffer floats = bytes.asFloatBuffer();
        if (tensor.getDataType() == ElementType.FLOAT16.code()) {
            HalfFloats.fromFloat16(halves, floats);
        } else {
            HalfFloats.fromBfloat16(halves, floats);
        }
        return wide.setDataType(ElementType.FLOAT32.code()).setRawData(ByteString.copyFrom(bytes)).build();
    }

    private static ByteBuffer read(WeightTensor.Location location) throws IOException {
        Path path = location.file();
        byte[] bytes = new byte[Math.toIntExact(location.length())];
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            file.seek(location.offset());
            file.readFully(bytes);
        }
        return ByteBuffer.wrap(bytes);
    }

    private static boolean isHalf(long code) {
        return code == ElementType.FLOAT16.code() || code == ElementType.BFLOAT16.code();
    }
}
