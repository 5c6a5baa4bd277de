package org.catchlight.diffusion.internal.family;

import java.util.Arrays;
import java.util.List;
import org.catchlight.diffusion.family.HostTensor;

/** Puts tensors one behind the other. */
final class Joining {
    private Joining() {
    }

    /**
     * Joins along a dimension; the others must be equal.
     *
     * @param dimension −1 for the last
     */
    static HostTensor along(int dimension, List<HostTensor> parts) {
        HostTensor first = parts.getFirst();
        if (parts.size() == 1) {
            return first;
        }
        int axis = dimension < 0 ? first.shape().length + dimension : dimension;
        long[] shape = first.shape().clone();
        shape[axis] = parts.stream().mapToLong(part -> part.shape()[axis]).sum();
        int outer = Math.toIntExact(Arrays.stream(shape, 0, axis).reduce(1, Math::multiplyExact));
        float[] joined = new float[Math.toIntExact(Arrays.stream(shape).reduce(1, Math::multiplyExact))];
        int place = 0;
        for (int row = 0; row < outer; row++) {
            for (HostTensor part : parts) {
                int run = part.values().length / outer;
                System.arraycopy(part.values(), row * run, joined, place, run);
                place += run;
            }
        }
        return new HostTensor(joined, shape, first.batched());
    }

    /** Widens the last dimension with zeros. */
    static HostTensor padLast(HostTensor tensor, int width) {
        int narrow = tensor.size(-1);
        if (narrow >= width) {
            return tensor;
        }
        int rows = tensor.values().length / narrow;
        float[] wide = new float[Math.multiplyExact(rows, width)];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(tensor.values(), row * narrow, wide, row * width, narrow);
        }
        long[] shape = tensor.shape().clone();
        shape[shape.length - 1] = width;
        return new HostTensor(wide, shape, tensor.batched());
    }
}
