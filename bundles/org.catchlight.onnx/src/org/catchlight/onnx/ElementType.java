package org.catchlight.onnx;

import java.util.Locale;
import java.util.Optional;

/** What the elements of a tensor are, with the numbers that ONNX files use ({@code TensorProto.DataType}). */
public enum ElementType {
    /** Not a tensor, or of a type that this version does not know. */
    UNKNOWN(0, 0),
    FLOAT32(1, 32),
    UINT8(2, 8),
    INT8(3, 8),
    UINT16(4, 16),
    INT16(5, 16),
    INT32(6, 32),
    INT64(7, 64),
    /** Text; its elements have no fixed size. */
    STRING(8, 0),
    /** One byte each, 0 or 1. */
    BOOL(9, 8),
    /** IEEE 754 binary16. */
    FLOAT16(10, 16),
    FLOAT64(11, 64),
    UINT32(12, 32),
    UINT64(13, 64),
    COMPLEX64(14, 64),
    COMPLEX128(15, 128),
    /** The upper half of a float32. */
    BFLOAT16(16, 16),
    FLOAT8_E4M3FN(17, 8),
    FLOAT8_E4M3FNUZ(18, 8),
    FLOAT8_E5M2(19, 8),
    FLOAT8_E5M2FNUZ(20, 8),
    /** Two to a byte. */
    UINT4(21, 4),
    /** Two to a byte. */
    INT4(22, 4),
    /** Two to a byte. */
    FLOAT4_E2M1(23, 4),
    FLOAT8_E8M0(24, 8),
    /** Four to a byte. */
    UINT2(25, 2),
    /** Four to a byte. */
    INT2(26, 2);

    private final int code;
    private final int bits;

    ElementType(int code, int bits) {
        this.code = code;
        this.bits = bits;
    }

    /** The number in an ONNX file. */
    public int code() {
        return code;
    }

    /** Bits of one element; 0 where it has no fixed size. */
    public int bits() {
        return bits;
    }

    /** Whether a {@link Tensor} can hold it and so go in and out of a session. */
    public boolean runnable() {
        return switch (this) {
            case FLOAT32, FLOAT16, BFLOAT16, FLOAT64, INT64, INT32, INT16, INT8, UINT8, BOOL -> true;
            default -> false;
        };
    }

    /** Whether its elements are real numbers with a fraction. */
    public boolean floating() {
        return switch (this) {
            case FLOAT32, FLOAT16, BFLOAT16, FLOAT64, FLOAT8_E4M3FN, FLOAT8_E4M3FNUZ, FLOAT8_E5M2, FLOAT8_E5M2FNUZ, FLOAT4_E2M1,
                    FLOAT8_E8M0 -> true;
            default -> false;
        };
    }

    /**
     * The bytes that so many elements take, the last byte filled up.
     *
     * @throws ArithmeticException if that is more than a {@code long} holds
     */
    public long bytes(long elements) {
        return bits >= 8 ? Math.multiplyExact(elements, bits / 8) : Math.ceilDiv(Math.multiplyExact(elements, bits), 8);
    }

    /** The type of that number in an ONNX file, or empty. */
    public static Optional<ElementType> of(long code) {
        for (ElementType type : values()) {
            if (type.code == code && type != UNKNOWN) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** The name as users know it: {@code float32}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
