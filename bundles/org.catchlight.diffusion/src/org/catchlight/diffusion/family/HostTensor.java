package org.catchlight.diffusion.family;

import java.util.Arrays;

/**
 * Numbers with a shape on Java's heap. They become what type the graph wants. Not copied: do not change the array.
 *
 * @param values  row by row
 * @param shape   sizes, outermost first; empty for a scalar
 * @param batched whether the first dimension counts pictures, so that two branches of guidance are put one behind the other
 */
public record HostTensor(float[] values, long[] shape, boolean batched) {
    /** Checks that the shape has as many values. */
    public HostTensor {
        long elements = Arrays.stream(shape).reduce(1, Math::multiplyExact);
        if (elements != values.length) {
            throw new IllegalArgumentException(values.length + " values do not have the shape " + Arrays.toString(shape));
        }
    }

    /** One for each picture: the first dimension is 1. */
    public static HostTensor batched(float[] values, long... shape) {
        return new HostTensor(values, shape, true);
    }

    /** The same for all pictures of a batch. */
    public static HostTensor shared(float[] values, long... shape) {
        return new HostTensor(values, shape, false);
    }

    /** Size of a dimension; −1 counts from the end. */
    public int size(int dimension) {
        return Math.toIntExact(shape[dimension < 0 ? shape.length + dimension : dimension]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HostTensor tensor && batched == tensor.batched && Arrays.equals(shape, tensor.shape)
                && Arrays.equals(values, tensor.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(values) + Arrays.hashCode(shape);
    }

    @Override
    public String toString() {
        return "HostTensor" + Arrays.toString(shape);
    }
}
