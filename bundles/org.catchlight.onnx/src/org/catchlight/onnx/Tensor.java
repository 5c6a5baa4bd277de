package org.catchlight.onnx;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import org.catchlight.onnx.internal.tensor.NativeTensor;

/**
 * Numbers in native memory, in the order of the processor and row by row, that go in and out of a session without being copied. Whoever
 * made one closes it; the memory goes back at once, or when the last run that uses it ends. The buffers are views of that memory: use
 * none after {@code close}. One tensor may be the output of one run and the input of the next. Not for writing from two threads.
 */
public interface Tensor extends AutoCloseable {
    /**
     * Of zeros.
     *
     * @param type  one that is {@link ElementType#runnable()}
     * @param shape sizes, outermost first; none for a scalar
     * @throws OnnxException if there is not so much memory, or it is more than 2 GB
     */
    static Tensor allocate(ElementType type, long... shape) throws OnnxException {
        return NativeTensor.allocate(type, shape);
    }

    /** Of these values, rounded to the type as {@link #setFloats} does. */
    static Tensor of(ElementType type, float[] values, long... shape) throws OnnxException {
        Tensor tensor = allocate(type, shape);
        try {
            tensor.setFloats(values);
        } catch (RuntimeException unfit) {
            tensor.close();
            throw unfit;
        }
        return tensor;
    }

    /** Of these values, as {@link #setLongs} puts them. */
    static Tensor of(ElementType type, long[] values, long... shape) throws OnnxException {
        Tensor tensor = allocate(type, shape);
        try {
            tensor.setLongs(values);
        } catch (RuntimeException unfit) {
            tensor.close();
            throw unfit;
        }
        return tensor;
    }

    /** What its elements are. */
    ElementType type();

    /** Its sizes, a copy. */
    long[] shape();

    /** How many elements it has. */
    int elements();

    /** All its memory, in native order. */
    ByteBuffer bytes();

    /** Of a {@code float32} tensor. */
    FloatBuffer floats();

    /** Of an {@code int16} tensor, or the bits of a {@code float16} or {@code bfloat16} one; see {@link HalfFloats}. */
    ShortBuffer shorts();

    /** Of an {@code int32} tensor. */
    IntBuffer ints();

    /** Of an {@code int64} tensor. */
    LongBuffer longs();

    /**
     * Sets all elements. {@code float16} and {@code bfloat16} are rounded to the nearest value, half to even, what is too large becomes
     * infinite; whole numbers are rounded to the nearest and limited to their range, NaN becomes 0.
     *
     * @throws IllegalArgumentException if there are not as many values as elements
     */
    void setFloats(FloatBuffer values);

    /** As {@link #setFloats(FloatBuffer)}. */
    default void setFloats(float[] values) {
        setFloats(FloatBuffer.wrap(values));
    }

    /** Puts all elements as float32 into {@code target}, which has room for them, and moves its position. */
    void getFloats(FloatBuffer target);

    /** All elements as float32, a copy. */
    default float[] toFloats() {
        float[] values = new float[elements()];
        getFloats(FloatBuffer.wrap(values));
        return values;
    }

    /**
     * Sets all elements. Smaller whole types must be able to hold the values; floating ones are rounded.
     *
     * @throws IllegalArgumentException if there are not as many values as elements, or one does not fit
     */
    void setLongs(long[] values);

    /** All elements as whole numbers, rounded toward zero, a copy. */
    long[] toLongs();

    /** Gives the memory back. Closing twice does nothing. */
    @Override
    void close();
}
