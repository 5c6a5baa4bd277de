package org.catchlight.image.internal.png;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The text chunks tEXt, zTXt and iTXt.
 *
 * @param keyword what the text is
 * @param text    the text
 */
record PngText(String keyword, String text) {
    /** Keyword of an XMP packet, after the XMP specification, part 3. */
    static final String XMP_KEYWORD = "XML:com.adobe.xmp";
    private static final int MAX_KEYWORD = 79;

    /** A chunk to write. */
    record Chunk(String type, byte[] data) {
    }

    PngText {
        boolean wellFormed = !keyword.isEmpty() && keyword.length() <= MAX_KEYWORD && keyword.equals(keyword.strip())
                && keyword.chars().allMatch(letter -> letter >= 32 && letter <= 126 || letter >= 161 && letter <= 255);
        if (!wellFormed) {
            throw new IllegalArgumentException("'" + keyword + "' cannot be a PNG keyword");
        }
    }

    /** The chunk that holds the text: tEXt, which every tool reads, if it is Latin-1, else iTXt; XMP is always iTXt. */
    Chunk chunk() {
        byte[] key = keyword.getBytes(StandardCharsets.ISO_8859_1);
        String clean = text.replace('\0', '\uFFFD');
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(key);
        data.write(0);
        boolean latin = clean.chars().allMatch(letter -> letter == '\n' || letter >= 32 && letter <= 126 || letter >= 161 && letter <= 255);
        if (latin && !keyword.equals(XMP_KEYWORD)) {
            data.writeBytes(clean.getBytes(StandardCharsets.ISO_8859_1));
            return new Chunk("tEXt", data.toByteArray());
        }
        // Not compressed, method 0, no language, no translated keyword.
        data.writeBytes(new byte[4]);
        data.writeBytes(clean.getBytes(StandardCharsets.UTF_8));
        return new Chunk("iTXt", data.toByteArray());
    }

    /**
     * Reads a text chunk; empty if it is malformed.
     *
     * @param limit bytes that the text may have at most, inflated
     * @throws TooLongException if it has more
     */
    static Optional<PngText> parse(String type, byte[] data, int limit) throws TooLongException {
        int end = terminator(data, 0);
        if (end < 1 || end > MAX_KEYWORD) {
            return Optional.empty();
        }
        String keyword = new String(data, 0, end, StandardCharsets.ISO_8859_1);
        byte[] text = null;
        switch (type) {
            case "tEXt" -> text = rest(data, end + 1, false, limit);
            case "zTXt" -> text = end + 1 < data.length && data[end + 1] == 0 ? rest(data, end + 2, true, limit) : null;
            case "iTXt" -> {
                int language = end + 3;
                int translated = language <= data.length ? terminator(data, language) + 1 : 0;
                int start = translated > 0 ? terminator(data, translated) + 1 : 0;
                if (start > 0 && data[end + 2] == 0) {
                    text = rest(data, start, data[end + 1] == 1, limit);
                }
            }
            default -> throw new IllegalArgumentException(type);
        }
        if (text == null) {
            return Optional.empty();
        }
        try {
            Charset charset = type.equals("iTXt") ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
            return Optional.of(new PngText(keyword, new String(text, charset)));
        } catch (IllegalArgumentException badKeyword) {
            return Optional.empty();
        }
    }

    /** Inflates zlib data from {@code start} on; null if it is malformed. */
    static byte[] inflate(byte[] data, int start, int limit) throws TooLongException {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(data, start, data.length - start);
            ByteArrayOutputStream inflated = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 14];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0) {
                    return null;
                }
                inflated.write(buffer, 0, count);
                check(inflated.size(), limit);
            }
            return inflated.toByteArray();
        } catch (DataFormatException malformed) {
            return null;
        }
    }

    private static byte[] rest(byte[] data, int start, boolean deflated, int limit) throws TooLongException {
        if (deflated) {
            return inflate(data, start, limit);
        }
        check(data.length - start, limit);
        return java.util.Arrays.copyOfRange(data, start, data.length);
    }

    private static void check(int length, int limit) throws TooLongException {
        if (length > limit) {
            throw new TooLongException();
        }
    }

    private static int terminator(byte[] data, int from) {
        for (int at = from; at < data.length; at++) {
            if (data[at] == 0) {
                return at;
            }
        }
        return -1;
    }

    /** More text than is read. */
    static final class TooLongException extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
