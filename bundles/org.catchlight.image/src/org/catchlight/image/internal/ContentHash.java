package org.catchlight.image.internal;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.LongStream;

/** SHA-256 of SHA-256s of blocks, so that several cores share the work. */
public final class ContentHash {
    private static final int BLOCK_VALUES = 1 << 18;
    private static final int STEP_VALUES = 1 << 12;
    private static final ValueLayout.OfInt LITTLE_ENDIAN = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private ContentHash() {
    }

    /** Hash of the sizes and of {@code values} floats, bit by bit, in hexadecimal digits. */
    public static String of(MemorySegment floats, long values, int... sizes) {
        long blocks = (values + BLOCK_VALUES - 1) / BLOCK_VALUES;
        byte[][] hashes = LongStream.range(0, blocks).parallel()
                .mapToObj(block -> block(floats, block * BLOCK_VALUES, Math.min(values, (block + 1) * BLOCK_VALUES)))
                .toArray(byte[][]::new);
        MessageDigest digest = sha256();
        ByteBuffer head = ByteBuffer.allocate(Integer.BYTES * sizes.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int size : sizes) {
            head.putInt(size);
        }
        digest.update(head.array());
        for (byte[] hash : hashes) {
            digest.update(hash);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] block(MemorySegment floats, long from, long to) {
        MessageDigest digest = sha256();
        byte[] bytes = new byte[STEP_VALUES * Float.BYTES];
        MemorySegment step = MemorySegment.ofArray(bytes);
        for (long at = from; at < to; at += STEP_VALUES) {
            long count = Math.min(STEP_VALUES, to - at);
            MemorySegment.copy(floats, ValueLayout.JAVA_INT_UNALIGNED, at * Float.BYTES, step, LITTLE_ENDIAN, 0, count);
            digest.update(bytes, 0, (int) count * Float.BYTES);
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
