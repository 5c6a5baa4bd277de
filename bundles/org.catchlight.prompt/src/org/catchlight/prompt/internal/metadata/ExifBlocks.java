package org.catchlight.prompt.internal.metadata;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.catchlight.prompt.metadata.PromptFormatException;

/** Finds the EXIF data of JPEG and WebP files without reading the picture. */
final class ExifBlocks {
    private static final byte[] MARK = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_SEGMENTS = 10_000;
    private static final int LARGEST_WEBP_BLOCK = 16 << 20;

    private ExifBlocks() {
    }

    /** The TIFF structure in the first EXIF segment of a JPEG; empty if there is none. */
    static byte[] ofJpeg(FileChannel file, String name) throws IOException {
        long at = 2;
        try {
            for (int segment = 0; segment < MOST_SEGMENTS; segment++) {
                ByteBuffer head = ByteBuffer.wrap(Bytes.read(file, at, 4));
                int mark = head.get() & 0xff;
                int type = head.get() & 0xff;
                if (mark != 0xff) {
                    throw damaged(name, "a JPEG marker is missing at byte " + at);
                }
                if (type == 0xff) {
                    at++;
                    continue;
                }
                if (type == 0xda || type == 0xd9) {
                    return new byte[0];
                }
                int length = head.getShort() & 0xffff;
                if (length < 2) {
                    throw damaged(name, "a segment at byte " + at + " has no length");
                }
                if (type == 0xe1 && length >= 2 + MARK.length) {
                    byte[] data = Bytes.read(file, at + 4, length - 2);
                    if (startsWithMark(data)) {
                        return Arrays.copyOfRange(data, MARK.length, data.length);
                    }
                }
                at += 2 + length;
            }
        } catch (EOFException short_) {
            throw cutShort(name);
        }
        throw damaged(name, "it has too many segments");
    }

    /** The TIFF structure in the EXIF chunk of a WebP; empty if there is none. */
    static byte[] ofWebp(FileChannel file, String name) throws IOException {
        long at = 12;
        try {
            for (int chunk = 0; chunk < MOST_SEGMENTS && at + 8 <= file.size(); chunk++) {
                ByteBuffer head = ByteBuffer.wrap(Bytes.read(file, at, 8)).order(ByteOrder.LITTLE_ENDIAN);
                byte[] letters = new byte[4];
                head.get(letters);
                long length = head.getInt() & 0xffffffffL;
                if (at + 8 + length > file.size()) {
                    throw cutShort(name);
                }
                if (new String(letters, StandardCharsets.ISO_8859_1).equals("EXIF")) {
                    if (length > LARGEST_WEBP_BLOCK) {
                        throw damaged(name, "its EXIF data are larger than " + (LARGEST_WEBP_BLOCK >> 20) + " MB");
                    }
                    byte[] data = Bytes.read(file, at + 8, (int) length);
                    return startsWithMark(data) ? Arrays.copyOfRange(data, MARK.length, data.length) : data;
                }
                at += 8 + length + (length & 1);
            }
        } catch (EOFException short_) {
            throw cutShort(name);
        }
        return new byte[0];
    }

    private static boolean startsWithMark(byte[] data) {
        return data.length >= MARK.length && Arrays.equals(data, 0, MARK.length, MARK, 0, MARK.length);
    }

    private static PromptFormatException damaged(String name, String what) {
        return new PromptFormatException(name + " is damaged (" + what + "); get an undamaged copy of it");
    }

    private static PromptFormatException cutShort(String name) {
        return new PromptFormatException(name + " is cut short; get a complete copy of it");
    }
}
