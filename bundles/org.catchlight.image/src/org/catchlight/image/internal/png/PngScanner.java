package org.catchlight.image.internal.png;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.catchlight.image.internal.codec.Faults;
import org.catchlight.image.io.PictureFormatException;

/** Walks over the chunks of a PNG file. Lengths are checked against the file before anything is allocated. */
final class PngScanner {
    /**
     * Where a chunk lies.
     *
     * @param type     four letters
     * @param position of its data in the file
     * @param length   bytes of its data
     */
    record Chunk(String type, long position, int length) {
        boolean is(String other) {
            return type.equals(other);
        }

        boolean isText() {
            return is("tEXt") || is("zTXt") || is("iTXt");
        }

        /** A chunk that no decoder may pass over, by the case of its first letter. */
        boolean isCritical() {
            return Character.isUpperCase(type.charAt(0));
        }

        /** First byte of the chunk, its length field. */
        long start() {
            return position - 8;
        }

        /** First byte after the chunk and its checksum. */
        long end() {
            return position + length + 4;
        }
    }

    private static final int SIGNATURE_BYTES = 8;
    private final FileChannel channel;
    private final Faults faults;
    private final long size;
    private long next = SIGNATURE_BYTES;
    private boolean ended;

    /** Checks the signature. */
    PngScanner(FileChannel channel, Faults faults) throws IOException {
        this.channel = channel;
        this.faults = faults;
        size = channel.size();
        if (size < SIGNATURE_BYTES || !Arrays.equals(read(0, SIGNATURE_BYTES), PngChunks.signature())) {
            throw faults.damaged("it does not begin as a PNG");
        }
    }

    /** The next chunk, or null after IEND. */
    Chunk next() throws IOException {
        if (ended) {
            return null;
        }
        if (next + 12 > size) {
            throw faults.truncated();
        }
        ByteBuffer head = ByteBuffer.wrap(read(next, 8));
        int length = head.getInt();
        byte[] letters = new byte[4];
        head.get(letters);
        String type = new String(letters, StandardCharsets.ISO_8859_1);
        if (length < 0 || !type.matches("[A-Za-z]{4}")) {
            throw faults.damaged("a chunk at byte " + next + " makes no sense");
        }
        Chunk chunk = new Chunk(type, next + 8, length);
        if (chunk.end() > size) {
            throw faults.truncated();
        }
        if (next == SIGNATURE_BYTES != chunk.is("IHDR")) {
            throw faults.damaged("its header is not where it must be");
        }
        next = chunk.end();
        ended = chunk.is("IEND");
        return chunk;
    }

    /**
     * Data of a chunk, its checksum checked.
     *
     * @param limit bytes that it may have
     */
    byte[] data(Chunk chunk, int limit) throws IOException {
        if (chunk.length() > limit) {
            throw chunk.isText() ? faults.tooMuchText() : faults.damaged("chunk " + chunk.type() + " is too long");
        }
        byte[] data = read(chunk.position(), chunk.length());
        CRC32 crc = startCrc(chunk);
        crc.update(data);
        checkCrc(chunk, crc);
        return data;
    }

    CRC32 startCrc(Chunk chunk) {
        CRC32 crc = new CRC32();
        crc.update(chunk.type().getBytes(StandardCharsets.ISO_8859_1));
        return crc;
    }

    void checkCrc(Chunk chunk, CRC32 crc) throws IOException {
        int stored = ByteBuffer.wrap(read(chunk.position() + chunk.length(), 4)).getInt();
        if (stored != (int) crc.getValue()) {
            throw faults.damaged("the checksum of chunk " + chunk.type() + " is wrong");
        }
    }

    long size() {
        return size;
    }

    byte[] read(long position, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, position + bytes.position()) < 0) {
                throw faults.truncated();
            }
        }
        return bytes.array();
    }

    PictureFormatException damaged(String what) {
        return faults.damaged(what);
    }

    Faults faults() {
        return faults;
    }
}
