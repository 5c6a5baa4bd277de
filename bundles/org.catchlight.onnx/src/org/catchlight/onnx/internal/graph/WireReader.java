package org.catchlight.onnx.internal.graph;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/**
 * Reads the protocol buffer wire format field by field from a file, skipping what nobody asks for, so that gigabytes of weights cost
 * nothing. Every length is checked against the message around it before anything is allocated.
 * See https://protobuf.dev/programming-guides/encoding.
 */
final class WireReader {
    /** Wire types. */
    static final int VARINT = 0;
    static final int FIXED64 = 1;
    static final int BYTES = 2;
    static final int FIXED32 = 5;

    private static final int BUFFER = 1 << 16;
    private static final int MOST_VARINT_BYTES = 10;
    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).limit(0);
    private long bufferStart;
    private long limit;
    private int field;
    private int wireType;

    WireReader(FileChannel channel) throws IOException {
        this.channel = channel;
        limit = channel.size();
    }

    /** Where the next byte lies in the file. */
    long position() {
        return bufferStart + buffer.position();
    }

    /** Goes to the next field of the current message; 0 at its end. */
    int nextField() throws IOException {
        if (position() >= limit) {
            field = 0;
            return 0;
        }
        long tag = varint();
        long number = tag >>> 3;
        wireType = (int) (tag & 7);
        if (number < 1 || number > 0x1FFFFFFF || wireType != VARINT && wireType != FIXED64 && wireType != BYTES && wireType != FIXED32) {
            throw damaged();
        }
        field = (int) number;
        return field;
    }

    int wireType() {
        return wireType;
    }

    /** Passes over the current field. */
    void skip() throws IOException {
        switch (wireType) {
            case VARINT -> varint();
            case FIXED64 -> seek(position() + Long.BYTES);
            case FIXED32 -> seek(position() + Integer.BYTES);
            default -> {
                long length = length();
                seek(position() + length);
            }
        }
    }

    /** The current field as a number. */
    long number() throws IOException {
        require(VARINT);
        return varint();
    }

    /** The current field as text of at most so many bytes. */
    String text(int mostBytes) throws IOException {
        require(BYTES);
        long length = length();
        if (length > mostBytes) {
            throw new MalformedModelException("has a name of " + length + " bytes and is damaged");
        }
        byte[] bytes = new byte[(int) length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = next();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Goes into the current field, a message; give the answer to {@link #leave}. */
    long enter() throws IOException {
        require(BYTES);
        long length = length();
        long outer = limit;
        limit = position() + length;
        return outer;
    }

    /** Goes to the end of the message entered last. */
    void leave(long outer) throws IOException {
        seek(limit);
        limit = outer;
    }

    /** Whether the message entered last has more bytes. */
    boolean more() {
        return position() < limit;
    }

    /** How many bytes are left of the message entered last. */
    long remaining() {
        return limit - position();
    }

    /** A number of variable length. */
    long varint() throws IOException {
        long value = 0;
        for (int i = 0; i < MOST_VARINT_BYTES; i++) {
            byte part = next();
            value |= (long) (part & 0x7F) << 7 * i;
            if (part >= 0) {
                return value;
            }
        }
        throw damaged();
    }

    private long length() throws IOException {
        long length = varint();
        if (length < 0 || length > limit - position()) {
            throw new MalformedModelException("is cut off or damaged: it announces " + Long.toUnsignedString(length) + " bytes at "
                    + position() + " where " + (limit - position()) + " are left");
        }
        return length;
    }

    private void require(int wanted) throws IOException {
        if (wireType != wanted) {
            throw damaged();
        }
    }

    private byte next() throws IOException {
        if (position() >= limit) {
            throw new MalformedModelException("ends in the middle of a number at byte " + position() + " and is cut off or damaged");
        }
        if (!buffer.hasRemaining()) {
            fill();
        }
        return buffer.get();
    }

    private void fill() throws IOException {
        long start = position();
        buffer.clear();
        bufferStart = start;
        int read = channel.read(buffer, start);
        buffer.flip();
        if (read <= 0) {
            throw new MalformedModelException("became shorter while it was read");
        }
    }

    private void seek(long target) throws IOException {
        if (target > limit) {
            throw new MalformedModelException("is cut off or damaged at byte " + position());
        }
        long inBuffer = target - bufferStart;
        if (inBuffer >= 0 && inBuffer <= buffer.limit()) {
            buffer.position((int) inBuffer);
        } else {
            buffer.limit(0);
            bufferStart = target;
        }
    }

    private MalformedModelException damaged() {
        return new MalformedModelException("is no ONNX model or is damaged at byte " + position());
    }
}
