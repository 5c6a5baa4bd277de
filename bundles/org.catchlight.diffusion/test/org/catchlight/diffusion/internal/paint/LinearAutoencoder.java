package org.catchlight.diffusion.internal.paint;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An autoencoder whose answers are known: a latent's place is the mean of 8 × 8 pixels, mixed into 4 channels; decoding gives 8 × 8 equal
 * pixels. Both are linear, and decoding undoes encoding of a picture of such squares.
 */
final class LinearAutoencoder {
    static final int FACTOR = 8;
    static final int CHANNELS = 4;
    /** Rows: channels of the latent; columns: red, green, blue. The transposed is its inverse, but for the last row. */
    private static final float[][] MIX = {{0.6f, 0.8f, 0}, {-0.8f, 0.6f, 0}, {0, 0, 1}, {0, 0, 0}};
    private static final int FLOAT = TensorProto.DataType.FLOAT_VALUE;

    private LinearAutoencoder() {
    }

    /** Writes both graphs into a model's folder. */
    static Path write(Path folder) throws IOException {
        float[] down = new float[CHANNELS * 3 * FACTOR * FACTOR];
        float[] up = new float[CHANNELS * 3 * FACTOR * FACTOR];
        for (int i = 0; i < down.length; i++) {
            float mix = MIX[i / (3 * FACTOR * FACTOR)][i / (FACTOR * FACTOR) % 3];
            down[i] = mix / (FACTOR * FACTOR);
            up[i] = mix;
        }
        write(folder.resolve("vae_encoder"), "Conv", down, "sample", 3, "latent_sample", CHANNELS);
        write(folder.resolve("vae_decoder"), "ConvTranspose", up, "latent_sample", CHANNELS, "sample", 3);
        return folder;
    }

    private static void write(Path part, String operator, float[] kernel, String input, int inputs, String output, int outputs)
            throws IOException {
        TensorProto.Builder weight = TensorProto.newBuilder().setName("w").setDataType(FLOAT)
                .addAllDims(List.of((long) CHANNELS, 3L, (long) FACTOR, (long) FACTOR));
        for (float value : kernel) {
            weight.addFloatData(value);
        }
        NodeProto.Builder node = NodeProto.newBuilder().setOpType(operator).addInput(input).addInput("w").addOutput(output)
                .addAttribute(AttributeProto.newBuilder().setName("strides").setType(AttributeProto.AttributeType.INTS)
                        .addInts(FACTOR).addInts(FACTOR));
        GraphProto.Builder graph = GraphProto.newBuilder().setName("linear").addInitializer(weight).addNode(node)
                .addInput(planes(input, inputs)).addOutput(planes(output, outputs));
        ModelProto model = ModelProto.newBuilder().setIrVersion(8).addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(17))
                .setGraph(graph).build();
        Files.createDirectories(part);
        Files.write(part.resolve("model.onnx"), model.toByteArray());
    }

    private static ValueInfoProto planes(String name, int channels) {
        TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
        shape.addDimBuilder().setDimParam("batch");
        shape.addDimBuilder().setDimValue(channels);
        shape.addDimBuilder().setDimParam("height");
        shape.addDimBuilder().setDimParam("width");
        return ValueInfoProto.newBuilder().setName(name).setType(TypeProto.newBuilder()
                .setTensorType(TypeProto.Tensor.newBuilder().setElemType(FLOAT).setShape(shape))).build();
    }
}
