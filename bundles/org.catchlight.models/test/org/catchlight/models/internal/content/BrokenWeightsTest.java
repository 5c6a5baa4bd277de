package org.catchlight.models.internal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.catchlight.models.Finding;
import org.catchlight.models.TestModels;
import org.catchlight.models.TinyGraph;
import org.catchlight.models.internal.folder.FolderOnDisk;
import org.catchlight.onnx.ElementType;
import org.catchlight.onnx.HalfFloats;
import org.catchlight.onnx.WeightTensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Weights that are not numbers. */
class BrokenWeightsTest {
    private static final List<ElementType> TYPES = List.of(ElementType.FLOAT32, ElementType.FLOAT16, ElementType.BFLOAT16, ElementType.FLOAT64);
    @TempDir
    Path folder;

    private static byte[] bytes(ElementType type, double... values) {
        ByteBuffer bytes = ByteBuffer.allocate((int) type.bytes(values.length)).order(ByteOrder.LITTLE_ENDIAN);
        for (double value : values) {
            switch (type) {
                case FLOAT32 -> bytes.putFloat((float) value);
                case FLOAT16 -> bytes.putShort(HalfFloats.toFloat16((float) value));
                case BFLOAT16 -> bytes.putShort(HalfFloats.toBfloat16((float) value));
                default -> bytes.putDouble(value);
            }
        }
        return bytes.array();
    }

    private static String told(ElementType type, double... values) {
        byte[] bytes = bytes(type, values);
        WeightTensor weight = new WeightTensor("w", type, List.of((long) values.length),
                Optional.of(new WeightTensor.Location(Path.of("f"), 0, bytes.length, true)));
        WeightScan scan = new WeightScan("f", bytes.length, List.of(weight));
        scan.look(bytes, bytes.length, 0);
        return scan.findings().isEmpty() ? "" : scan.findings().getFirst().message();
    }

    @Test
    void everyTypeIsLookedThrough() {
        for (ElementType type : TYPES) {
            assertEquals("", told(type, 0, 1, -2.5, 0.0001, -0.0), type.toString());
            assertEquals("f has values that are not numbers (NaN) in the weight 'w'.", told(type, 0, 1, Double.NaN, 2), type.toString());
            assertEquals("f has infinite values in the weight 'w'.", told(type, 1, Double.POSITIVE_INFINITY), type.toString());
            assertEquals("f has infinite values in the weight 'w'.", told(type, Double.NEGATIVE_INFINITY, -1), type.toString());
            assertEquals("", told(type, 0, Double.NEGATIVE_INFINITY, -0.0), "a mask, of " + type);
            assertEquals("", told(type, Double.POSITIVE_INFINITY), "a constant, of " + type);
        }
        assertEquals("", told(ElementType.FLOAT32, Float.MAX_VALUE, -Float.MAX_VALUE, Float.MIN_VALUE));
        assertEquals("", told(ElementType.FLOAT16, 65504, -65504, 6e-8));
    }

    @Test
    void oneValueAmongManyIsFoundWhereverBlocksAreCut() {
        Random random = new Random(3);
        for (int run = 0; run < 400; run++) {
            List<WeightTensor> weights = new ArrayList<>();
            ByteBuffer file = ByteBuffer.allocate(1 << 17);
            int broken = random.nextInt(5);
            ElementType brokenType = TYPES.get(0);
            for (int index = 0; index < 5; index++) {
                ElementType type = TYPES.get(random.nextInt(TYPES.size()));
                double[] values = random.doubles(1 + random.nextInt(2500), -1, 1).toArray();
                if (index == broken) {
                    values[random.nextInt(values.length)] = Double.NaN;
                    brokenType = type;
                }
                file.position(file.position() + random.nextInt(9));
                byte[] bytes = bytes(type, values);
                weights.add(new WeightTensor("w" + index, type, List.of((long) values.length),
                        Optional.of(new WeightTensor.Location(Path.of("f"), file.position(), bytes.length, true))));
                file.put(bytes);
            }
            WeightScan scan = new WeightScan("f", file.position(), weights);
            int end = file.position();
            for (int position = 0; position < end;) {
                int length = Math.min(end - position, 1 + random.nextInt(random.nextBoolean() ? 20 : 20_000));
                byte[] block = new byte[length];
                file.get(position, block);
                scan.look(block, length, position);
                position += length;
            }
            assertEquals(List.of("f has values that are not numbers (NaN) in the weight 'w" + broken + "'."),
                    scan.findings().stream().map(Finding::message).toList(), "run " + run + ", " + brokenType);
        }
    }

    @Test
    void manyBrokenWeightsAreThreeLines() {
        byte[] bytes = bytes(ElementType.FLOAT32, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        List<WeightTensor> weights = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            weights.add(new WeightTensor("w" + i, ElementType.FLOAT32, List.of(1L), Optional.of(new WeightTensor.Location(Path.of("f"), 4L * i, 4,
                    true))));
        }
        weights.add(weights.getFirst());
        WeightScan scan = new WeightScan("f", bytes.length, weights);
        scan.look(bytes, bytes.length, 0);
        assertEquals(3, scan.findings().size());
        assertTrue(scan.findings().getLast().message().endsWith("'w2', as have 2 other weights."), scan.findings().getLast().message());
    }

    @Test
    void weightsThatOverlapTakeNoTime() {
        List<WeightTensor> weights = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            weights.add(new WeightTensor("w" + i, ElementType.FLOAT32, List.of(1L), Optional.of(new WeightTensor.Location(Path.of("f"), i,
                    1_000_000 - 1000, true))));
        }
        assertTrue(new WeightScan("f", 1_000_000, weights).findings().getFirst().message().contains("overlap"));
    }

    @Test
    void weightsInsideAndBesideTheGraphAreRead() throws Exception {
        Path inside = TestModels.create(folder.resolve("inside"), new TinyGraph().weight(1, Float.NaN));
        Finding first = new ContentPass(new FolderOnDisk(inside)).run(null, null).findings().getFirst();
        assertEquals("unet/model.onnx", first.file());
        assertTrue(first.message().startsWith("unet/model.onnx has values that are not numbers"), first.message());
        TinyGraph graph = new TinyGraph().weight(1, Float.POSITIVE_INFINITY).external("model.onnx_data");
        Path beside = TestModels.create(folder.resolve("beside"), graph);
        Files.write(beside.resolve("unet/model.onnx_data"), graph.weightBytes());
        Finding second = new ContentPass(new FolderOnDisk(beside)).run(null, null).findings().getFirst();
        assertEquals("unet/model.onnx_data has infinite values in the weight 'w'.", second.message());
        Path cached = TestModels.cached(beside, folder.resolve("models--a--b"));
        assertEquals(second, new ContentPass(new FolderOnDisk(cached)).run(null, null).findings().getFirst());
    }
}
