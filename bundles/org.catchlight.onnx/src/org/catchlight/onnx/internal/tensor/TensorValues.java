package org.catchlight.onnx.internal.tensor;

import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import org.catchlight.onnx.ElementType;
import org.catchlight.onnx.HalfFloats;

/** Numbers into and out of the memory of a tensor, as its type has them. */
final class TensorValues {
    private TensorValues() {
    }

    static void putFloats(FloatBuffer values, ByteBuffer memory, ElementType type) {
        switch (type) {
            case FLOAT32 -> memory.asFloatBuffer().put(values);
            case FLOAT16 -> HalfFloats.toFloat16(values, memory.asShortBuffer());
            case BFLOAT16 -> HalfFloats.toBfloat16(values, memory.asShortBuffer());
            case FLOAT64 -> {
                DoubleBuffer doubles = memory.asDoubleBuffer();
                while (values.hasRemaining()) {
                    doubles.put(values.get());
                }
            }
            case INT64 -> {
                LongBuffer longs = memory.asLongBuffer();
                while (values.hasRemaining()) {
                    longs.put((long) Math.rint(values.get()));
                }
            }
            default -> {
                Range range = Range.of(type);
                for (int i = 0; values.hasRemaining(); i++) {
                    range.put(memory, i, (long) Math.clamp(Math.rint(nonNaN(values.get())), range.least, range.most));
                }
            }
        }
    }

    private static double nonNaN(float value) {
        return Float.isNaN(value) ? 0 : value;
    }

    static void getFloats(ByteBuffer memory, ElementType type, int elements, FloatBuffer target) {
        switch (type) {
            case FLOAT32 -> target.put(memory.asFloatBuffer());
            case FLOAT16 -> HalfFloats.fromFloat16(memory.asShortBuffer(), target);
            case BFLOAT16 -> HalfFloats.fromBfloat16(memory.asShortBuffer(), target);
            case FLOAT64 -> {
                DoubleBuffer doubles = memory.asDoubleBuffer();
                while (doubles.hasRemaining()) {
                    target.put((float) doubles.get());
                }
            }
            default -> {
                Range range = Range.of(type);
                for (int i = 0; i < elements; i++) {
                    target.put(range.get(memory, i));
                }
            }
        }
    }

    static void putLongs(long[] values, ByteBuffer memory, ElementType type) {
        switch (type) {
            case INT64 -> memory.asLongBuffer().put(values);
            case FLOAT64 -> {
                DoubleBuffer doubles = memory.asDoubleBuffer();
                for (long value : values) {
                    doubles.put(value);
                }
            }
            case FLOAT32, FLOAT16, BFLOAT16 -> {
                float[] floats = new float[values.length];
                for (int i = 0; i < floats.length; i++) {
                    floats[i] = values[i];
                }
                putFloats(FloatBuffer.wrap(floats), memory, type);
            }
            default -> {
                Range range = Range.of(type);
                for (int i = 0; i < values.length; i++) {
                    if (values[i] < range.least || values[i] > range.most) {
                        throw new IllegalArgumentException(values[i] + " does not fit into " + type);
                    }
                    range.put(memory, i, values[i]);
                }
            }
        }
    }

    static long[] getLongs(ByteBuffer memory, ElementType type, int elements) {
        long[] values = new long[elements];
        switch (type) {
            case INT64 -> memory.asLongBuffer().get(values);
            case FLOAT64 -> {
                DoubleBuffer doubles = memory.asDoubleBuffer();
                for (int i = 0; i < elements; i++) {
                    values[i] = (long) doubles.get(i);
                }
            }
            case FLOAT32, FLOAT16, BFLOAT16 -> {
                FloatBuffer floats = FloatBuffer.allocate(elements);
                getFloats(memory, type, elements, floats);
                for (int i = 0; i < elements; i++) {
                    values[i] = (long) floats.get(i);
                }
            }
            default -> {
                Range range = Range.of(type);
                for (int i = 0; i < elements; i++) {
                    values[i] = range.get(memory, i);
                }
            }
        }
        return values;
    }

    /** The whole numbers of a type, and how they lie in memory. */
    private enum Range {
        BYTE(Byte.MIN_VALUE, Byte.MAX_VALUE), UNSIGNED_BYTE(0, 255), TRUTH(0, 1), SHORT(Short.MIN_VALUE, Short.MAX_VALUE),
        INT(Integer.MIN_VALUE, Integer.MAX_VALUE), LONG(Long.MIN_VALUE, Long.MAX_VALUE);

        private final long least;
        private final long most;

        Range(long least, long most) {
            this.least = least;
            this.most = most;
        }

        static Range of(ElementType type) {
            return switch (type) {
                case INT8 -> BYTE;
                case UINT8 -> UNSIGNED_BYTE;
                case BOOL -> TRUTH;
                case INT16 -> SHORT;
                case INT32 -> INT;
                case INT64 -> LONG;
                default -> throw new IllegalArgumentException(type + " has no whole numbers");
            };
        }

        void put(ByteBuffer memory, int index, long value) {
            switch (this) {
                case BYTE, UNSIGNED_BYTE, TRUTH -> memory.put(index, (byte) value);
                case SHORT -> memory.putShort(index * Short.BYTES, (short) value);
                case INT -> memory.putInt(index * Integer.BYTES, (int) value);
                case LONG -> memory.putLong(index * Long.BYTES, value);
            }
        }

        long get(ByteBuffer memory, int index) {
            return switch (this) {
                case BYTE -> memory.get(index);
                case UNSIGNED_BYTE, TRUTH -> memory.get(index) & 0xFF;
                case SHORT -> memory.getShort(index * Short.BYTES);
                case INT -> memory.getInt(index * Integer.BYTES);
                case LONG -> memory.getLong(index * Long.BYTES);
            };
        }
    }
}
