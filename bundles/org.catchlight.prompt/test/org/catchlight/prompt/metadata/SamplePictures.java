package org.catchlight.prompt.metadata;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Writes pictures with texts in them as the PNG, EXIF and WebP specifications say, byte by byte and by no code of the product. */
final class SamplePictures {
    static final int WIDTH = 48;
    static final int HEIGHT = 64;
    private static final int PNG_HEADER_END = 33;

    private SamplePictures() {
    }

    static Path png(Path file, Map<String, String> texts) {
        byte[] bare = bare("png");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bare, 0, PNG_HEADER_END);
        texts.forEach((keyword, text) -> out.writeBytes(textChunk(keyword, text)));
        out.write(bare, PNG_HEADER_END, bare.length - PNG_HEADER_END);
        return write(file, out.toByteArray());
    }

    /** Latin-1 goes into tEXt, as Pillow does it, everything else into iTXt. */
    private static byte[] textChunk(String keyword, String text) {
        boolean latin = text.chars().allMatch(letter -> letter < 256);
        return latin ? chunk("tEXt", keyword + "\0" + text, StandardCharsets.ISO_8859_1.name()) : chunk("iTXt", keyword + "\0\0\0\0\0"
                + text,
                StandardCharsets.UTF_8.name());
    }

    /** An iTXt chunk whose text is deflated. */
    static byte[] compressedText(String keyword, String text) {
        byte[] buffer = new byte[1 << 20];
        try (Deflater deflater = new Deflater()) {
            deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
            deflater.finish();
            int length = deflater.deflate(buffer);
            ByteArrayOutputStream data = new ByteArrayOutputStream();
            data.writeBytes((keyword + "\0\1\0\0\0").getBytes(StandardCharsets.ISO_8859_1));
            data.write(buffer, 0, length);
            return chunk("iTXt", data.toByteArray());
        }
    }

    static Path pngWithChunk(Path file, byte[] chunk) {
        byte[] bare = bare("png");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bare, 0, PNG_HEADER_END);
        out.writeBytes(chunk);
        out.write(bare, PNG_HEADER_END, bare.length - PNG_HEADER_END);
        return write(file, out.toByteArray());
    }

    private static byte[] chunk(String type, String data, String charset) {
        return chunk(type, data.getBytes(java.nio.charset.Charset.forName(charset)));
    }

    private static byte[] chunk(String type, byte[] data) {
        ByteBuffer chunk = ByteBuffer.allocate(data.length + 12);
        chunk.putInt(data.length).put(type.getBytes(StandardCharsets.US_ASCII)).put(data);
        CRC32 crc = new CRC32();
        crc.update(chunk.array(), 4, data.length + 4);
        return chunk.putInt((int) crc.getValue()).array();
    }

    static Path jpeg(Path file, byte[] exif) {
        byte[] bare = bare("jpg");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bare, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (exif.length + 8 >> 8), (byte) (exif.length + 8)});
        out.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(exif);
        out.write(bare, 2, bare.length - 2);
        return write(file, out.toByteArray());
    }

    /** A WebP container: the picture's own chunk is only claimed, since nothing here decodes it. */
    static Path webp(Path file, byte[] exif) {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        chunks.writeBytes(riff("VP8X", new byte[] {8, 0, 0, 0, WIDTH - 1, 0, 0, HEIGHT - 1, 0, 0}));
        chunks.writeBytes(riff("VP8 ", new byte[33]));
        chunks.writeBytes(riff("EXIF", exif));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("RIFF".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(chunks.size() + 4).array());
        out.writeBytes("WEBP".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(chunks.toByteArray());
        return write(file, out.toByteArray());
    }

    private static byte[] riff(String type, byte[] data) {
        ByteBuffer chunk = ByteBuffer.allocate(8 + data.length + (data.length & 1)).order(ByteOrder.LITTLE_ENDIAN);
        return chunk.put(type.getBytes(StandardCharsets.US_ASCII)).putInt(data.length).put(data).array();
    }

    /** A TIFF structure whose EXIF directory has a comment in UTF-16; A1111 writes it big endian into either order. */
    static byte[] exifComment(String text, ByteOrder order, boolean bigEndianText) {
        byte[] words = text.getBytes(bigEndianText ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        ByteBuffer tiff = ByteBuffer.allocate(44 + 8 + words.length).order(order);
        tiff.put((order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM").getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 1).putShort((short) 0x8769).putShort((short) 4).putInt(1).putInt(26).putInt(0);
        tiff.putShort((short) 1).putShort((short) 0x9286).putShort((short) 7).putInt(8 + words.length).putInt(44).putInt(0);
        return tiff.put("UNICODE\0".getBytes(StandardCharsets.US_ASCII)).put(words).array();
    }

    /** A TIFF structure whose first directory has texts, such as ComfyUI's graphs with their prefix under Make and Model. */
    static byte[] exifTexts(Map<Integer, String> texts) {
        int start = 8 + 2 + 12 * texts.size() + 4;
        int length = start + texts.values().stream().mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length + 1).sum();
        ByteBuffer tiff = ByteBuffer.allocate(length).order(ByteOrder.BIG_ENDIAN);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8).putShort((short) texts.size());
        ByteArrayOutputStream contents = new ByteArrayOutputStream();
        texts.forEach((tag, text) -> {
            byte[] bytes = (text + "\0").getBytes(StandardCharsets.UTF_8);
            tiff.putShort((short) (int) tag).putShort((short) 2).putInt(bytes.length).putInt(start + contents.size());
            contents.writeBytes(bytes);
        });
        return tiff.putInt(0).put(contents.toByteArray()).array();
    }

    private static byte[] bare(String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Path write(Path file, byte[] content) {
        try {
            return Files.write(file, content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
