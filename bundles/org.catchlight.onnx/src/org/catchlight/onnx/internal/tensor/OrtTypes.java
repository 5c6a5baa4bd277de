package org.catchlight.onnx.internal.tensor;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.TensorInfo;
import java.util.ArrayList;
import java.util.List;
import org.catchlight.onnx.Dimension;
import org.catchlight.onnx.ElementType;
import org.catchlight.onnx.TensorSpec;

/** Between the runtime's names of types and ours. */
public final class OrtTypes {
    private OrtTypes() {
    }

    /** The type of what the runtime describes. */
    public static ElementType elementType(TensorInfo info) {
        return switch (info.onnxType) {
            case ONNX_TENSOR_ELEMENT_DATA_TYPE_FLOAT -> ElementType.FLOAT32;
            case ONNX_TENSOR_ELEMENT_DATA_TYPE_FLOAT16 -> ElementType.FLOAT16;
            case ONNX_TENSOR_ELEMENT_DATA_TYPE_BFLOAT16 -> ElementType.BFLOAT16;
            case ONNX_TENSOR_ELEMENT_DATA_TYPE_DOUBLE -> ElementType.FLOAT64;
            case ONNX_TENSOR_ELEMENT_DATA_TYPE_INT64 -> ElementType.INT64;
            case ONNX_TENSOR_ELEMENT_DATA_TYPE_INT32 -> ElementType.INT32;
            case ONNX_TENSOR_ELEMENT_DATA_TYPE_INT16 -> ElementType.INT16;
            case ONNX_TENSOR_ELEMENT_DATA_TYPE_INT8 -> ElementType.INT8;
            case ONNX_TENSOR_ELEMENT_DATA_TYPE_UINT8 -> ElementType.UINT8;
            case ONNX_TENSOR_ELEMENT_DATA_TYPE_UINT16 -> ElementType.UINT16;
            case ONNX_TENSOR_ELEMENT_DATA_TYPE_UINT32 -> ElementType.UINT32;
            case ONNX_TENSOR_ELEMENT_DATA_TYPE_UINT64 -> ElementType.UINT64;
            case ONNX_TENSOR_ELEMENT_DATA_TYPE_BOOL -> ElementType.BOOL;
            case ONNX_TENSOR_ELEMENT_DATA_TYPE_STRING -> ElementType.STRING;
            default -> ElementType.UNKNOWN;
        };
    }

    /** The runtime's name of a type that is {@link ElementType#runnable()}. */
    static OnnxJavaType javaType(ElementType type) {
        return switch (type) {
            case FLOAT32 -> OnnxJavaType.FLOAT;
            case FLOAT16 -> OnnxJavaType.FLOAT16;
            case BFLOAT16 -> OnnxJavaType.BFLOAT16;
            case FLOAT64 -> OnnxJavaType.DOUBLE;
            case INT64 -> OnnxJavaType.INT64;
            case INT32 -> OnnxJavaType.INT32;
            case INT16 -> OnnxJavaType.INT16;
            case INT8 -> OnnxJavaType.INT8;
            case UINT8 -> OnnxJavaType.UINT8;
            case BOOL -> OnnxJavaType.BOOL;
            default -> throw new IllegalArgumentException("Tensors of " + type + " cannot be made");
        };
    }

    /** What the runtime says of an input or output. */
    public static TensorSpec spec(NodeInfo node, boolean ranked) {
        if (!(node.getInfo() instanceof TensorInfo info)) {
            return new TensorSpec(node.getName(), ElementType.UNKNOWN, false, List.of());
        }
        long[] sizes = info.getShape();
        String[] names = info.getDimensionNames();
        List<Dimension> shape = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            String name = names != null && i < names.length && names[i] != null ? names[i] : "";
            shape.add(new Dimension(name, Math.max(sizes[i], Dimension.FREE)));
        }
        return new TensorSpec(node.getName(), elementType(info), ranked || !shape.isEmpty(), shape);
    }
}
