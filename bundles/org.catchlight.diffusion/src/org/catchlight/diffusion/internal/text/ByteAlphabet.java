package org.catchlight.diffusion.internal.text;

import java.util.function.IntConsumer;

/**
 * How a vocabulary of bytes writes them: printable characters of Latin-1 stand for themselves, the other 68 bytes for the characters
 * from U+0100 on, in order.
 */
final class ByteAlphabet {
    private static final int FIRST_STAND_IN = 0x100;
    private static final int BEYOND_CONTROL = 0x21;
    private static final int DELETE = 0x7F;
    private static final int BEYOND_CONTROL_2 = 0xA1;
    private static final int SOFT_HYPHEN = 0xAD;

    private ByteAlphabet() {
    }

    static char character(int value) {
        if (value < BEYOND_CONTROL) {
            return (char) (FIRST_STAND_IN + value);
        }
        if (value >= DELETE && value < BEYOND_CONTROL_2) {
            return (char) (FIRST_STAND_IN + BEYOND_CONTROL + value - DELETE);
        }
        if (value == SOFT_HYPHEN) {
            return (char) (FIRST_STAND_IN + BEYOND_CONTROL + BEYOND_CONTROL_2 - DELETE);
        }
        return (char) value;
    }

    /** Gives the bytes of a code point in UTF-8, 0 to 255 each. */
    static void forEachByte(int code, IntConsumer consumer) {
        if (code < 0x80) {
            consumer.accept(code);
            return;
        }
        int further = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
        int lead = -0x80 >> further & 0xFF;
        consumer.accept(lead | code >> 6 * further);
        for (int shift = 6 * (further - 1); shift >= 0; shift -= 6) {
            consumer.accept(0x80 | code >> shift & 0x3F);
        }
    }
}
