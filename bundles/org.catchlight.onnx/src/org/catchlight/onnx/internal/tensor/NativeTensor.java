package org.catchlight.onnx.internal.tensor;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.lang.foreign.Arena;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.util.Arrays;
import org.catchlight.onnx.ElementType;
import org.catchlight.onnx.OnnxException;
import org.catchlight.onnx.OnnxException.Reason;
import org.catchlight.onnx.Tensor;
import org.catchlight.onnx.internal.UseCount;

/**
 * A tensor either in memory of our own or in memory of the runtime. The runtime's Java library gives no view of its own memory, only
 * copies, so what it made is copied into ours as soon as somebody looks; passed on to the next run unseen it is not copied.
 */
public final class NativeTensor implements Tensor {
    /** What vector instructions and the runtime like. */
    private static final int ALIGNMENT = 64;
    private static final long MOST_BYTES = Integer.MAX_VALUE - 64;
    private final ElementType type;
    private final long[] shape;
    private final int elements;
    private final UseCount uses = new UseCount("This tensor", this::free);
    private Arena arena;
    private ByteBuffer memory;
    private OnnxTensor value;
    private OnnxTensor retired;

    private NativeTensor(ElementType type, long[] shape, int elements) {
        this.type = type;
        this.shape = shape.clone();
        this.elements = elements;
    }

    /** See {@link Tensor#allocate}. */
    public static NativeTensor allocate(ElementType type, long... shape) throws OnnxException {
        if (!type.runnable()) {
            throw new OnnxException(Reason.INPUT, "Tensors of " + type + " cannot be made", "Use a model with another type of input");
        }
        NativeTensor tensor = new NativeTensor(type, shape, elements(type, shape));
        tensor.reserve();
        return tensor;
    }

    /** Of what the runtime made; owns it from now on, unless it cannot be used. */
    public static NativeTensor wrap(OnnxValue made) throws OnnxException {
        if (!(made instanceof OnnxTensor value) || !OrtTypes.elementType(value.getInfo()).runnable()) {
            throw new OnnxException(Reason.MODEL, "The model gives " + made.getInfo() + ", which this program cannot take",
                    "Use another model");
        }
        ElementType type = OrtTypes.elementType(value.getInfo());
        long[] shape = value.getInfo().getShape();
        NativeTensor tensor = new NativeTensor(type, shape, elements(type, shape));
        tensor.value = value;
        return tensor;
    }

    private static int elements(ElementType type, long[] shape) throws OnnxException {
        long elements = 1;
        for (long size : shape) {
            if (size < 0) {
                throw new OnnxException(Reason.INPUT, "There is no tensor of shape " + Arrays.toString(shape), "");
            }
            elements = size > MOST_BYTES ? MOST_BYTES + 1 : elements * size;
            if (elements > MOST_BYTES || type.bytes(elements) > MOST_BYTES) {
                throw new OnnxException(Reason.MEMORY, "A tensor of shape " + Arrays.toString(shape) + " is larger than 2 GB",
                        "Make the picture or the batch smaller");
            }
        }
        return (int) elements;
    }

    private void reserve() throws OnnxException {
        Arena reserved = Arena.ofShared();
        try {
            // The runtime takes no buffer without an address, so an empty tensor has some memory too.
            memory = reserved.allocate(Math.max(type.bytes(elements), 1), ALIGNMENT).asByteBuffer().order(ByteOrder.nativeOrder())
                    .limit((int) type.bytes(elements));
            arena = reserved;
        } catch (OutOfMemoryError full) {
            reserved.close();
            throw new OnnxException(Reason.MEMORY, "There is no memory for a tensor of shape " + Arrays.toString(shape),
                    "Close other programs, or make the picture or the batch smaller", full);
        }
    }

    /** A run begins to use it; after the run call {@link #leave}. */
    public OnnxTensor enter(OrtEnvironment environment) throws OrtException {
        uses.enter();
        synchronized (this) {
            if (value == null) {
                try {
                    value = OnnxTensor.createTensor(environment, memory.duplicate().order(ByteOrder.nativeOrder()), shape,
                            OrtTypes.javaType(type));
                } catch (OrtException | RuntimeException failed) {
                    uses.leave();
                    throw failed;
                }
            }
            return value;
        }
    }

    /** A run has ended. */
    public void leave() {
        uses.leave();
    }

    private synchronized void free() {
        if (value != null) {
            value.close();
            value = null;
        }
        if (retired != null) {
            retired.close();
            retired = null;
        }
        if (arena != null) {
            memory = null;
            arena.close();
            arena = null;
        }
    }

    @Override
    public void close() {
        uses.close();
    }

    @Override
    public ElementType type() {
        return type;
    }

    @Override
    public long[] shape() {
        return shape.clone();
    }

    /** Without a copy; not to be changed. */
    public long[] sizes() {
        return shape;
    }

    @Override
    public int elements() {
        return elements;
    }

    @Override
    public synchronized ByteBuffer bytes() {
        uses.check();
        if (memory == null) {
            fetch();
        }
        return memory.duplicate().order(ByteOrder.nativeOrder());
    }

    /** Takes what the runtime made into memory of our own; what a run still reads stays until the end. */
    private void fetch() {
        ByteBuffer copy = value.getByteBuffer();
        try {
            reserve();
        } catch (OnnxException full) {
            throw (OutOfMemoryError) new OutOfMemoryError(full.getMessage()).initCause(full);
        }
        memory.duplicate().put(copy);
        if (uses.unused()) {
            value.close();
        } else {
            retired = value;
        }
        value = null;
    }

    @Override
    public FloatBuffer floats() {
        require(ElementType.FLOAT32);
        return bytes().asFloatBuffer();
    }

    @Override
    public ShortBuffer shorts() {
        require(ElementType.INT16, ElementType.FLOAT16, ElementType.BFLOAT16);
        return bytes().asShortBuffer();
    }

    @Override
    public IntBuffer ints() {
        require(ElementType.INT32);
        return bytes().asIntBuffer();
    }

    @Override
    public LongBuffer longs() {
        require(ElementType.INT64);
        return bytes().asLongBuffer();
    }

    private void require(ElementType... allowed) {
        if (!Arrays.asList(allowed).contains(type)) {
            throw new IllegalStateException("This tensor is of " + type + ", not of " + allowed[0]);
        }
    }

    @Override
    public void setFloats(FloatBuffer values) {
        checkCount(values);
        TensorValues.putFloats(values.duplicate(), bytes(), type);
    }

    @Override
    public void getFloats(FloatBuffer target) {
        TensorValues.getFloats(bytes(), type, elements, target);
    }

    @Override
    public void setLongs(long[] values) {
        checkCount(LongBuffer.wrap(values));
        TensorValues.putLongs(values, bytes(), type);
    }

    @Override
    public long[] toLongs() {
        return TensorValues.getLongs(bytes(), type, elements);
    }

    private void checkCount(Buffer values) {
        if (values.remaining() != elements) {
            throw new IllegalArgumentException(values.remaining() + " values for a tensor of shape " + Arrays.toString(shape));
        }
    }

    @Override
    public String toString() {
        return type + " " + Arrays.toString(shape);
    }
}
