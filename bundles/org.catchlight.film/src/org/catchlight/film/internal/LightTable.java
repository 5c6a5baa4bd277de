package org.catchlight.film.internal;

import java.util.function.DoubleUnaryOperator;

/** A smooth function of light, read from a table whose steps grow with the light, as floats do. Immutable, thread-safe. */
final class LightTable {
    private static final int MANTISSA_BITS = 23;

    private final int shift;
    private final int fractionMask;
    private final float fractionScale;
    private final float smallest;
    private final float largest;
    private final int firstBits;
    private final float dark;
    private final float darkSlope;
    private final float bright;
    private final float[] table;

    /**
     * Tabulates {@code function} from 0 to 2^{@code lastOctave}; beyond, it is its limit.
     *
     * @param firstOctave below 2^firstOctave the function is taken as straight
     * @param stepBits    2^stepBits steps an octave
     */
    LightTable(int firstOctave, int lastOctave, int stepBits, DoubleUnaryOperator function) {
        shift = MANTISSA_BITS - stepBits;
        fractionMask = (1 << shift) - 1;
        fractionScale = 1f / (1 << shift);
        smallest = Math.scalb(1f, firstOctave);
        largest = Math.scalb(1f, lastOctave);
        firstBits = Float.floatToRawIntBits(smallest);
        table = new float[(lastOctave - firstOctave << stepBits) + 1];
        for (int step = 0; step < table.length; step++) {
            table[step] = (float) function.applyAsDouble(Float.intBitsToFloat(firstBits + (step << shift)));
        }
        dark = (float) function.applyAsDouble(0);
        darkSlope = (table[0] - dark) / smallest;
        bright = (float) function.applyAsDouble(Double.POSITIVE_INFINITY);
    }

    /** The function at {@code light}. NaN and negative light count as 0. */
    float at(float light) {
        if (!(light > smallest)) {
            return light > 0 ? dark + darkSlope * light : dark;
        }
        if (light >= largest) {
            return bright;
        }
        int bits = Float.floatToRawIntBits(light) - firstBits;
        int step = bits >> shift;
        float fraction = (bits & fractionMask) * fractionScale;
        return table[step] + fraction * (table[step + 1] - table[step]);
    }
}
