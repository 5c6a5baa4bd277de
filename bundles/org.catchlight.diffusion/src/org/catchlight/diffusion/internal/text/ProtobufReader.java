package org.catchlight.diffusion.internal.text;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Walks over the fields of one protobuf message. Every length is held against what is left; a message that breaks off or is none ends in a
 * {@link BufferUnderflowException}.
 */
final class ProtobufReader {
    private static final int VARINT = 0;
    private static final int FIXED_64 = 1;
    private static final int BYTES = 2;
    private static final int FIXED_32 = 5;
    private static final int MOST_SHIFT = 63;
    private final ByteBuffer data;
    private int field;
    private int wire;
    private long number;
    private ByteBuffer content;

    ProtobufReader(ByteBuffer data) {
        this.data = data.slice().order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Goes to the next field; false at the end of the message. */
    boolean next() {
        if (!data.hasRemaining()) {
            return false;
        }
        long key = varint();
        field = (int) (key >>> 3);
        wire = (int) key & 7;
        content = null;
        switch (wire) {
            case VARINT -> number = varint();
            case FIXED_64 -> number = data.getLong();
            case FIXED_32 -> number = data.getInt();
            case BYTES -> content = bytes();
            default -> throw new BufferUnderflowException();
        }
        return true;
    }

    private ByteBuffer bytes() {
        long length = varint();
        if (length < 0 || length > data.remaining()) {
            throw new BufferUnderflowException();
        }
        ByteBuffer part = data.slice(data.position(), (int) length);
        data.position(data.position() + (int) length);
        return part;
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; shift <= MOST_SHIFT; shift += 7) {
            byte next = data.get();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new BufferUnderflowException();
    }

    /** The number of the field. */
    int field() {
        return field;
    }

    /** Whether the field holds a message, a string or bytes. */
    boolean hasContent() {
        return content != null;
    }

    /** The field's bytes; of a number none. */
    ByteBuffer content() {
        return content == null ? ByteBuffer.allocate(0) : content.duplicate();
    }

    /** The field's value as a whole number. */
    long number() {
        return number;
    }

    /** The field's value as a {@code float}. */
    float real() {
        return Float.intBitsToFloat((int) number);
    }
}
