package org.catchlight.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TensorTest {
    private static final ElementType[] RUNNABLE = Arrays.stream(ElementType.values()).filter(ElementType::runnable)
            .toArray(ElementType[]::new);

    @Test
    void beginsWithZerosInNativeMemory() throws Exception {
        for (ElementType type : RUNNABLE) {
            try (Tensor tensor = Tensor.allocate(type, 2, 3)) {
                assertArrayEquals(new float[6], tensor.toFloats());
                assertTrue(tensor.bytes().isDirect());
                assertEquals(ByteOrder.nativeOrder(), tensor.bytes().order());
                assertEquals(6 * type.bits() / 8, tensor.bytes().remaining());
                assertArrayEquals(new long[] {2, 3}, tensor.shape());
            }
        }
        try (Tensor scalar = Tensor.allocate(ElementType.FLOAT32); Tensor empty = Tensor.allocate(ElementType.INT64, 0, 5)) {
            assertEquals(1, scalar.elements());
            assertEquals(0, empty.elements());
        }
    }

    @Test
    void keepsWhatEveryTypeCanHold() throws Exception {
        for (ElementType type : RUNNABLE) {
            boolean signed = type != ElementType.UINT8 && type != ElementType.BOOL;
            float[] floats = type == ElementType.BOOL ? new float[] {0, 1, 1} : new float[] {0, signed ? -7 : 7, 100};
            long[] longs = {(long) floats[0], (long) floats[1], (long) floats[2]};
            try (Tensor fromFloats = Tensor.of(type, floats, 3); Tensor fromLongs = Tensor.of(type, longs, 3)) {
                assertArrayEquals(floats, fromFloats.toFloats(), type.toString());
                assertArrayEquals(longs, fromFloats.toLongs(), type.toString());
                assertArrayEquals(floats, fromLongs.toFloats(), type.toString());
                assertArrayEquals(longs, fromLongs.toLongs(), type.toString());
            }
        }
        try (Tensor large = Tensor.of(ElementType.INT64, new long[] {Long.MIN_VALUE, (1L << 53) + 1}, 2)) {
            assertArrayEquals(new long[] {Long.MIN_VALUE, (1L << 53) + 1}, large.toLongs());
        }
    }

    @Test
    void floatsBecomeWholeWithinTheRange() throws Exception {
        float[] awkward = {1e30f, -1e30f, Float.NaN, 2.5f, 3.5f, Float.POSITIVE_INFINITY, -0.4f};
        assertArrayEquals(new long[] {255, 0, 0, 2, 4, 255, 0}, whole(ElementType.UINT8, awkward));
        assertArrayEquals(new long[] {127, -128, 0, 2, 4, 127, 0}, whole(ElementType.INT8, awkward));
        assertArrayEquals(new long[] {Integer.MAX_VALUE, Integer.MIN_VALUE, 0, 2, 4, Integer.MAX_VALUE, 0},
                whole(ElementType.INT32, awkward));
        assertArrayEquals(new long[] {Long.MAX_VALUE, Long.MIN_VALUE, 0, 2, 4, Long.MAX_VALUE, 0}, whole(ElementType.INT64, awkward));
        try (Tensor half = Tensor.of(ElementType.FLOAT16, new float[] {70_000, -1e-9f, Float.NaN}, 3)) {
            assertArrayEquals(new float[] {Float.POSITIVE_INFINITY, -0f, Float.NaN}, half.toFloats());
        }
    }

    private static long[] whole(ElementType type, float[] values) throws OnnxException {
        try (Tensor tensor = Tensor.of(type, values, values.length)) {
            return tensor.toLongs();
        }
    }

    @Test
    void buffersAreViewsOfTheSameMemory() throws Exception {
        try (Tensor tensor = Tensor.of(ElementType.FLOAT32, new float[] {1, 2, 3}, 3)) {
            FloatBuffer view = tensor.floats();
            view.put(1, 20);
            assertArrayEquals(new float[] {1, 20, 3}, tensor.toFloats());
            assertEquals(3, tensor.floats().remaining());
            assertThrows(IllegalStateException.class, tensor::longs);
        }
    }

    @Test
    void memoryOfAClosedTensorCannotBeTouched() throws Exception {
        Tensor tensor = Tensor.allocate(ElementType.FLOAT32, 3);
        FloatBuffer view = tensor.floats();
        tensor.close();
        tensor.close();
        assertThrows(IllegalStateException.class, () -> view.put(0, 1));
        assertThrows(IllegalStateException.class, tensor::floats);
    }

    @Test
    void whatCannotBeIsRefused() throws Exception {
        assertEquals(OnnxException.Reason.MEMORY,
                assertThrows(OnnxException.class, () -> Tensor.allocate(ElementType.FLOAT32, 1L << 30, 1L << 40)).reason());
        assertThrows(OnnxException.class, () -> Tensor.allocate(ElementType.INT64, 1 << 28));
        assertThrows(OnnxException.class, () -> Tensor.allocate(ElementType.INT8, -1));
        assertThrows(OnnxException.class, () -> Tensor.allocate(ElementType.STRING, 1));
        assertThrows(IllegalArgumentException.class, () -> Tensor.of(ElementType.FLOAT32, new float[2], 3));
        assertThrows(IllegalArgumentException.class, () -> Tensor.of(ElementType.INT32, new long[] {1L << 31}, 1));
        assertThrows(IllegalArgumentException.class, () -> Tensor.of(ElementType.UINT8, new long[] {-1}, 1));
    }
}
