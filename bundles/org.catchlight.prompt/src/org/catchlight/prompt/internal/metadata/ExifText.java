package org.catchlight.prompt.internal.metadata;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Texts in EXIF data, by the name of their tag. What lies outside the data or makes no sense is passed over. */
final class ExifText {
    private static final int EXIF_DIRECTORY = 0x8769;
    private static final int MOST_ENTRIES = 512;
    private static final int CHARSET_BYTES = 8;
    private static final Map<Integer, String> TAGS = Map.of(0x010e, "ImageDescription", 0x010f, "Make", 0x0110, "Model", 0x0131, "Software",
            0x013b, "Artist", 0x9286, "UserComment", 0x9c9c, "XPComment");
    private final ByteBuffer data;
    private final Map<String, String> texts = new LinkedHashMap<>();

    private ExifText(ByteBuffer data) {
        this.data = data;
    }

    /** The texts in a TIFF structure. */
    static Map<String, String> of(byte[] tiff) {
        ExifText reader = new ExifText(ByteBuffer.wrap(tiff));
        if (tiff.length >= 8 && (tiff[0] == 'I' && tiff[1] == 'I' || tiff[0] == 'M' && tiff[1] == 'M')) {
            reader.data.order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            reader.directory(reader.data.getInt(4), true);
        }
        return reader.texts;
    }

    private void directory(int start, boolean first) {
        if (start < 8 || start > data.limit() - 2) {
            return;
        }
        int entries = Math.min(data.getShort(start) & 0xffff, MOST_ENTRIES);
        for (int entry = 0; entry < entries && start + 14L + 12L * entry <= data.limit(); entry++) {
            int at = start + 2 + 12 * entry;
            int tag = data.getShort(at) & 0xffff;
            if (tag == EXIF_DIRECTORY && first) {
                directory(data.getInt(at + 8), false);
            } else if (TAGS.containsKey(tag)) {
                text(tag, data.getShort(at + 2) & 0xffff, data.getInt(at + 4) & 0xffffffffL, at + 8);
            }
        }
    }

    private void text(int tag, int type, long count, int field) {
        boolean bytes = type == 1 || type == 2 || type == 7 || type == 129;
        long start = count <= 4 ? field : data.getInt(field) & 0xffffffffL;
        if (!bytes || count < 1 || start + count > data.limit()) {
            return;
        }
        byte[] content = new byte[(int) count];
        data.get((int) start, content);
        String text = switch (tag) {
            case 0x9286 -> comment(content);
            case 0x9c9c -> new String(content, StandardCharsets.UTF_16LE);
            default -> plain(content);
        };
        texts.putIfAbsent(TAGS.get(tag), text.replace("\0", "").strip());
    }

    /** A comment begins with the name of its character set in eight bytes; some programs leave that out. */
    private static String comment(byte[] content) {
        if (content.length < CHARSET_BYTES) {
            return plain(content);
        }
        String charset = new String(content, 0, CHARSET_BYTES, StandardCharsets.ISO_8859_1);
        byte[] rest = java.util.Arrays.copyOfRange(content, CHARSET_BYTES, content.length);
        if (charset.startsWith("UNICODE")) {
            return new String(rest, utf16(rest));
        }
        boolean named = charset.startsWith("ASCII\0") || charset.equals("\0\0\0\0\0\0\0\0") || charset.startsWith("JIS\0");
        return plain(named ? rest : content);
    }

    /**
     * Which UTF-16 it is. The standard means that of the whole structure; most writers of prompts use big endian whatever that is. Latin
     * letters tell: their zero byte comes first or last.
     */
    private static Charset utf16(byte[] text) {
        int firstZero = 0;
        int secondZero = 0;
        for (int at = 0; at + 1 < Math.min(text.length, 4096); at += 2) {
            firstZero += text[at] == 0 ? 1 : 0;
            secondZero += text[at + 1] == 0 ? 1 : 0;
        }
        boolean marked = text.length > 1 && text[0] == (byte) 0xff && text[1] == (byte) 0xfe;
        return marked || secondZero > firstZero ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static String plain(byte[] content) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException older) {
            return new String(content, StandardCharsets.ISO_8859_1);
        }
    }
}
