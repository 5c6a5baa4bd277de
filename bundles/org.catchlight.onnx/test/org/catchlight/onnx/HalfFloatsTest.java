package org.catchlight.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.FloatBuffer;
import java.nio.ShortBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HalfFloatsTest {
    /** The value of float16 bits by the definition of IEEE 754, not by the library. */
    private static double float16(int bits) {
        int exponent = bits >> 10 & 31;
        int fraction = bits & 1023;
        double magnitude = exponent == 31 ? fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN
                : exponent == 0 ? fraction * Math.pow(2, -24) : (1024 + fraction) * Math.pow(2, exponent - 25);
        return (bits & 0x8000) != 0 ? -magnitude : magnitude;
    }

    @Test
    void everyFloat16IsExact() {
        short[] all = all();
        float[] values = new float[all.length];
        HalfFloats.fromFloat16(ShortBuffer.wrap(all), FloatBuffer.wrap(values));
        short[] back = new short[all.length];
        HalfFloats.toFloat16(FloatBuffer.wrap(values), ShortBuffer.wrap(back));
        for (int i = 0; i < all.length; i++) {
            assertEquals(float16(all[i] & 0xFFFF), values[i], 0.0);
            assertEquals(Float.floatToRawIntBits(values[i]), Float.floatToRawIntBits(HalfFloats.fromFloat16(all[i])));
            assertTrue(Float.isNaN(values[i]) ? Float.isNaN(HalfFloats.fromFloat16(back[i])) : all[i] == back[i], i + "");
        }
    }

    @Test
    void everyBfloat16IsExact() {
        short[] all = all();
        float[] values = new float[all.length];
        HalfFloats.fromBfloat16(ShortBuffer.wrap(all), FloatBuffer.wrap(values));
        short[] back = new short[all.length];
        HalfFloats.toBfloat16(FloatBuffer.wrap(values), ShortBuffer.wrap(back));
        for (int i = 0; i < all.length; i++) {
            assertEquals((all[i] & 0xFFFF) << 16, Float.floatToRawIntBits(values[i]));
            assertTrue(Float.isNaN(values[i]) ? Float.isNaN(HalfFloats.fromBfloat16(back[i])) : all[i] == back[i], i + "");
        }
    }

    /** Random and awkward values go to the nearest neighbour, and from the middle to the even one. */
    @Test
    void roundsToTheNearestHalfToEven() {
        Random random = new Random(3);
        for (int i = 0; i < 200_000; i++) {
            float value = i % 2 == 0 ? Float.intBitsToFloat(random.nextInt()) : between(random);
            checkFloat16(value);
            checkBfloat16(value);
        }
        assertEquals(0x7C00, HalfFloats.toFloat16(65520f));
        assertEquals(0x7BFF, HalfFloats.toFloat16(65519.996f));
        assertEquals(1, HalfFloats.toFloat16((float) Math.pow(2, -24)));
        assertEquals(0, HalfFloats.toFloat16((float) Math.pow(2, -25)));
        assertEquals((short) 0x8000, HalfFloats.toFloat16(-0f));
        assertEquals(0x7F80, HalfFloats.toBfloat16(Float.MAX_VALUE));
        assertTrue(Float.isNaN(HalfFloats.fromBfloat16(HalfFloats.toBfloat16(Float.intBitsToFloat(0x7F800001)))));
        assertTrue(Float.isNaN(HalfFloats.fromBfloat16(HalfFloats.toBfloat16(Float.intBitsToFloat(0xFFFFFFFF)))));
    }

    /** A value of one of the short types, or just at or beside the middle of two. */
    private static float between(Random random) {
        int kept = random.nextBoolean() ? 13 : 16;
        int bits = random.nextInt() & -1 << kept;
        if (kept == 13) {
            bits = bits & 0x807FFFFF | 100 + random.nextInt(45) << 23;
        }
        return Float.intBitsToFloat(bits + (1 << kept - 1) + random.nextInt(3) - 1);
    }

    private static void checkFloat16(float value) {
        int bits = HalfFloats.toFloat16(value) & 0xFFFF;
        if (!Float.isNaN(value) && Math.abs(value) < 65504) {
            double error = Math.abs(float16(bits) - value);
            double above = Math.abs(float16(bits + 1) - value);
            double below = (bits & 0x7FFF) == 0 ? Double.MAX_VALUE : Math.abs(float16(bits - 1) - value);
            assertTrue(error < above || error == above && (bits & 1) == 0, value + "");
            assertTrue(error < below || error == below && (bits & 1) == 0, value + "");
        }
    }

    private static void checkBfloat16(float value) {
        int bits = HalfFloats.toBfloat16(value) & 0xFFFF;
        if (!Float.isNaN(value) && (bits & 0x7FFF) < 0x7F7F && (bits & 0x7FFF) > 0) {
            BigDecimal exact = new BigDecimal(value);
            BigDecimal error = new BigDecimal(HalfFloats.fromBfloat16((short) bits)).subtract(exact).abs();
            BigDecimal above = new BigDecimal(HalfFloats.fromBfloat16((short) (bits + 1))).subtract(exact).abs();
            BigDecimal below = new BigDecimal(HalfFloats.fromBfloat16((short) (bits - 1))).subtract(exact).abs();
            int other = error.compareTo(above.min(below));
            assertTrue(other < 0 || other == 0 && (bits & 1) == 0, value + "");
        }
    }

    private static short[] all() {
        short[] all = new short[1 << 16];
        for (int i = 0; i < all.length; i++) {
            all[i] = (short) i;
        }
        return all;
    }
}
