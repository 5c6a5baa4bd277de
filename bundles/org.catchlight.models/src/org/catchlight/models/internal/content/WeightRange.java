package org.catchlight.models.internal.content;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import org.catchlight.onnx.ElementType;
import org.catchlight.onnx.WeightTensor;

/**
 * One weight's bytes in a file, looked at as they come by. A weight is broken if it has NaN, or has both infinite and ordinary values: a
 * mask of zeros and −∞ is a constant that sound graphs have.
 */
final class WeightRange {
    private static final int FLOAT32_INFINITE = 0x7F800000;
    private static final int FLOAT16_INFINITE = 0x7C00;
    private static final int BFLOAT16_INFINITE = 0x7F80;
    private static final long FLOAT64_INFINITE = 0x7FF0000000000000L;
    private static final int SCRATCH = 8192;
    private final String name;
    private final ElementType type;
    private final long begin;
    private final long end;
    private final byte[] partial = new byte[Long.BYTES];
    private int partialLength;
    private boolean notNumbers;
    private boolean infinite;
    private boolean ordinary;

    WeightRange(WeightTensor weight, WeightTensor.Location location) {
        name = weight.name();
        type = weight.type();
        begin = location.offset();
        end = location.offset() + location.length();
    }

    /** Whether values of that type can be broken at all. */
    static boolean concerns(ElementType type) {
        return switch (type) {
            case FLOAT32, FLOAT16, BFLOAT16, FLOAT64 -> true;
            default -> false;
        };
    }

    String name() {
        return name;
    }

    ElementType type() {
        return type;
    }

    long begin() {
        return begin;
    }

    long end() {
        return end;
    }

    /** What is wrong with it, or empty. */
    String problem() {
        return notNumbers ? "values that are not numbers (NaN)" : infinite && ordinary ? "infinite values" : "";
    }

    /**
     * Looks at what belongs to it of a block of the file; blocks come one after the other.
     *
     * @param position of the block in the file
     */
    void look(byte[] block, int length, long position, Scratch scratch) {
        int from = (int) Math.max(0, begin - position);
        int to = (int) Math.min(length, end - position);
        int size = type.bits() / Byte.SIZE;
        while (partialLength > 0 && partialLength < size && from < to) {
            partial[partialLength] = block[from];
            partialLength++;
            from++;
        }
        if (partialLength == size) {
            values(ByteBuffer.wrap(partial, 0, size), scratch);
            partialLength = 0;
        }
        if (from >= to) {
            return;
        }
        int whole = (to - from) / size * size;
        values(ByteBuffer.wrap(block, from, whole), scratch);
        for (int i = from + whole; i < to; i++) {
            partial[partialLength] = block[i];
            partialLength++;
        }
    }

    private void values(ByteBuffer bytes, Scratch scratch) {
        ByteBuffer little = bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
        switch (type) {
            case FLOAT32 -> floats(little.asIntBuffer(), scratch.ints);
            case FLOAT16 -> halves(little.asShortBuffer(), scratch.shorts, FLOAT16_INFINITE);
            case BFLOAT16 -> halves(little.asShortBuffer(), scratch.shorts, BFLOAT16_INFINITE);
            default -> doubles(little.asLongBuffer());
        }
    }

    /** The largest magnitude as bits tells whether there is an infinity (equal) or a NaN (above); the loop becomes vector instructions. */
    private void floats(IntBuffer values, int[] scratch) {
        while (values.hasRemaining()) {
            int count = Math.min(scratch.length, values.remaining());
            values.get(scratch, 0, count);
            int largest = 0;
            for (int i = 0; i < count; i++) {
                largest = Math.max(largest, scratch[i] & 0x7FFFFFFF);
            }
            note(largest, FLOAT32_INFINITE);
            for (int i = 0; i < count && !ordinary; i++) {
                int magnitude = scratch[i] & 0x7FFFFFFF;
                ordinary = magnitude != 0 && magnitude < FLOAT32_INFINITE;
            }
        }
    }

    private void halves(ShortBuffer values, short[] scratch, int infinity) {
        while (values.hasRemaining()) {
            int count = Math.min(scratch.length, values.remaining());
            values.get(scratch, 0, count);
            int largest = 0;
            for (int i = 0; i < count; i++) {
                largest = Math.max(largest, scratch[i] & 0x7FFF);
            }
            note(largest, infinity);
            for (int i = 0; i < count && !ordinary; i++) {
                int magnitude = scratch[i] & 0x7FFF;
                ordinary = magnitude != 0 && magnitude < infinity;
            }
        }
    }

    private void doubles(LongBuffer values) {
        while (values.hasRemaining()) {
            long magnitude = values.get() & Long.MAX_VALUE;
            notNumbers |= magnitude > FLOAT64_INFINITE;
            infinite |= magnitude == FLOAT64_INFINITE;
            ordinary |= magnitude != 0 && magnitude < FLOAT64_INFINITE;
        }
    }

    private void note(int largest, int infinity) {
        notNumbers |= largest > infinity;
        infinite |= largest == infinity;
    }

    /** Room to work in, shared by all ranges of a thread. */
    static final class Scratch {
        private final int[] ints = new int[SCRATCH];
        private final short[] shorts = new short[SCRATCH];
    }
}
