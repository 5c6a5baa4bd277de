package org.catchlight.onnx;

import java.nio.FloatBuffer;
import java.nio.ShortBuffer;

/**
 * Between float32 and the 16-bit floating-point types. Exact for every value that both have, subnormal numbers, infinities and NaN among
 * them; otherwise rounded to the nearest, half to even. The loops are of the kind that the Java compiler turns into vector instructions.
 */
public final class HalfFloats {
    /** Elements worked on at once; the two arrays stay in the processor's first cache. */
    private static final int CHUNK = 2048;
    private static final int BFLOAT16_QUIET_NAN = 0x40;

    private HalfFloats() {
    }

    /** One float16. */
    public static float fromFloat16(short bits) {
        return Float.float16ToFloat(bits);
    }

    /** To float16; magnitudes from 65520 become infinite. */
    public static short toFloat16(float value) {
        return Float.floatToFloat16(value);
    }

    /** One bfloat16. */
    public static float fromBfloat16(short bits) {
        return Float.intBitsToFloat(bits << 16);
    }

    /** To bfloat16. */
    public static short toBfloat16(float value) {
        int bits = Float.floatToRawIntBits(value);
        int rounded = bits + 0x7FFF + (bits >>> 16 & 1) >>> 16;
        int notANumber = bits >>> 16 | BFLOAT16_QUIET_NAN;
        return (short) ((bits & 0x7FFFFFFF) > 0x7F800000 ? notANumber : rounded);
    }

    /** All that remains of {@code source}; moves both positions. */
    public static void fromFloat16(ShortBuffer source, FloatBuffer target) {
        widen(source, target, (halves, floats, count) -> {
            for (int i = 0; i < count; i++) {
                floats[i] = Float.float16ToFloat(halves[i]);
            }
        });
    }

    /** All that remains of {@code source}; moves both positions. */
    public static void toFloat16(FloatBuffer source, ShortBuffer target) {
        narrow(source, target, (halves, floats, count) -> {
            for (int i = 0; i < count; i++) {
                halves[i] = Float.floatToFloat16(floats[i]);
            }
        });
    }

    /** All that remains of {@code source}; moves both positions. */
    public static void fromBfloat16(ShortBuffer source, FloatBuffer target) {
        widen(source, target, (halves, floats, count) -> {
            for (int i = 0; i < count; i++) {
                floats[i] = fromBfloat16(halves[i]);
            }
        });
    }

    /** All that remains of {@code source}; moves both positions. */
    public static void toBfloat16(FloatBuffer source, ShortBuffer target) {
        narrow(source, target, (halves, floats, count) -> {
            for (int i = 0; i < count; i++) {
                halves[i] = toBfloat16(floats[i]);
            }
        });
    }

    /** Converts a chunk, one way or the other, in a plain loop. */
    private interface Conversion {
        void convert(short[] halves, float[] floats, int count);
    }

    private static void widen(ShortBuffer source, FloatBuffer target, Conversion conversion) {
        short[] halves = new short[Math.min(CHUNK, source.remaining())];
        float[] floats = new float[halves.length];
        while (source.hasRemaining()) {
            int count = Math.min(halves.length, source.remaining());
            source.get(halves, 0, count);
            conversion.convert(halves, floats, count);
            target.put(floats, 0, count);
        }
    }

    private static void narrow(FloatBuffer source, ShortBuffer target, Conversion conversion) {
        float[] floats = new float[Math.min(CHUNK, source.remaining())];
        short[] halves = new short[floats.length];
        while (source.hasRemaining()) {
            int count = Math.min(floats.length, source.remaining());
            source.get(floats, 0, count);
            conversion.convert(halves, floats, count);
            target.put(halves, 0, count);
        }
    }
}
