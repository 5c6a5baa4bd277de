package org.catchlight.diffusion.internal.paint;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;

/** Buffers outside of Java's heap, as tensors are. */
final class Buffers {
    private Buffers() {
    }

    /** Zeros. */
    static FloatBuffer floats(int count) {
        return ByteBuffer.allocateDirect(Math.multiplyExact(count, Float.BYTES)).order(ByteOrder.nativeOrder()).asFloatBuffer();
    }

    /** A copy of all between position and limit. */
    static FloatBuffer copy(FloatBuffer source) {
        FloatBuffer copy = floats(source.remaining());
        copy.put(source.duplicate()).flip();
        return copy;
    }

    /** Puts all of {@code source} into {@code target} from its position on; both keep their positions. */
    static void put(FloatBuffer source, FloatBuffer target) {
        target.duplicate().put(source.duplicate());
    }

    /** Whether all numbers are finite. */
    static boolean areFinite(FloatBuffer numbers) {
        float sum = 0;
        for (int i = numbers.position(); i < numbers.limit(); i++) {
            sum += numbers.get(i) * 0f;
        }
        return sum == 0;
    }
}
