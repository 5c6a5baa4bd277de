package org.catchlight.image.internal.codec;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.catchlight.image.io.PictureReader;

/** The first directory of a TIFF file: numbers and byte fields. Lengths are checked before anything is allocated. */
final class TiffTags {
    static final int WIDTH = 256;
    static final int HEIGHT = 257;
    private static final int BITS_PER_SAMPLE = 258;
    static final int PHOTOMETRIC = 262;
    static final int ORIENTATION = 274;
    static final int SAMPLES = 277;
    static final int XMP = 700;
    static final int ICC = 34675;
    private static final int BYTE = 1;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int UNDEFINED = 7;
    private static final int ENTRY_BYTES = 12;

    /** A field: type, count, and the four bytes that are the value or say where it lies. */
    private record Field(int type, int count, int value) {
    }

    private final FileChannel file;
    private final Faults faults;
    private final ByteOrder order;
    private final Map<Integer, Field> fields = new HashMap<>();

    TiffTags(FileChannel file, Faults faults) throws IOException {
        this.file = file;
        this.faults = faults;
        order = readAs(ByteOrder.BIG_ENDIAN, 0, 1).get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        long directory = read(4, 4).getInt() & 0xffffffffL;
        int count = read(directory, 2).getShort() & 0xffff;
        ByteBuffer entries = read(directory + 2, count * ENTRY_BYTES);
        for (int entry = 0; entry < count; entry++) {
            int tag = entries.getShort() & 0xffff;
            int type = entries.getShort() & 0xffff;
            int values = entries.getInt();
            // One or two shorts lie in the first of the four bytes, whatever the byte order.
            int value = type == SHORT && values <= 2 ? entries.getShort(entries.position()) & 0xffff : entries.getInt(entries.position());
            entries.position(entries.position() + 4);
            fields.putIfAbsent(tag, new Field(type, values, value));
        }
        faults.checkSize(number(WIDTH, 0), number(HEIGHT, 0));
    }

    /** The single number under a tag. */
    long number(int tag, int otherwise) {
        Field field = fields.get(tag);
        boolean isNumber = field != null && field.count == 1 && (field.type == SHORT || field.type == LONG);
        return isNumber ? field.value & 0xffffffffL : otherwise;
    }

    /** 16 if the samples have more than 8 bits, else 8. */
    int bitDepth() throws IOException {
        Field field = fields.get(BITS_PER_SAMPLE);
        if (field == null || field.type != SHORT || field.count < 1) {
            return 8;
        }
        int bits = field.count == 1 ? field.value : field.count == 2 ? field.value & 0xffff
                : read(field.value & 0xffffffffL, 2).getShort() & 0xffff;
        return bits > 8 ? 16 : 8;
    }

    /** The bytes under a tag, if it is there. */
    Optional<byte[]> bytes(int tag) throws IOException {
        Field field = fields.get(tag);
        if (field == null || field.type != BYTE && field.type != UNDEFINED || field.count <= 4) {
            return Optional.empty();
        }
        if (field.count > PictureReader.MAX_TEXT_BYTES) {
            throw faults.tooMuchText();
        }
        return Optional.of(read(field.value & 0xffffffffL, field.count).array());
    }

    private ByteBuffer read(long position, int length) throws IOException {
        return readAs(order, position, length);
    }

    private ByteBuffer readAs(ByteOrder byteOrder, long position, int length) throws IOException {
        if (position + length > file.size()) {
            throw faults.truncated();
        }
        ByteBuffer bytes = ByteBuffer.allocate(length).order(byteOrder);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, position + bytes.position()) < 0) {
                throw faults.truncated();
            }
        }
        return bytes.flip();
    }
}
