package org.catchlight.image.internal.png;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes the chunks of a PNG stream: length, type, data, CRC-32. */
final class PngChunks {
    private static final byte[] SIGNATURE = {(byte) 137, 'P', 'N', 'G', 13, 10, 26, 10};
    private final OutputStream out;

    PngChunks(OutputStream out) {
        this.out = out;
    }

    static byte[] signature() {
        return SIGNATURE.clone();
    }

    void writeSignature() throws IOException {
        out.write(SIGNATURE);
    }

    void write(String type, byte[] data) throws IOException {
        write(type, data, data.length);
    }

    void write(String type, byte[] data, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data, 0, length);
        out.write(ByteBuffer.allocate(8).putInt(length).put(name).array());
        out.write(data, 0, length);
        out.write(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
