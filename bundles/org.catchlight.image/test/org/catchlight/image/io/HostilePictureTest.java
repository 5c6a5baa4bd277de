package org.catchlight.image.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostilePictureTest {
    @TempDir
    Path folder;

    private static byte[] sample(PictureFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PictureMetadata metadata = new PictureMetadata(Map.of("parameters", "words", "other", "→"),
                XmpPacket.empty().withRating(2).toXml());
        PictureWriter.write(TestPictures.smooth(24, 18), out, new WriteOptions(format, 8, ColourProfile.DISPLAY_P3, metadata));
        return out.toByteArray();
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        return ByteBuffer.allocate(12 + data.length).putInt(data.length).put(name).put(data).putInt((int) crc.getValue()).array();
    }

    private static byte[] header(int width, int height, int bitDepth, int colourType) {
        return chunk("IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) bitDepth).put((byte) colourType).array());
    }

    private static byte[] png(byte[]... chunks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 137, 'P', 'N', 'G', 13, 10, 26, 10});
        for (byte[] chunk : chunks) {
            out.writeBytes(chunk);
        }
        out.writeBytes(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] head, int zeros) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head);
        try (OutputStream deflater = new DeflaterOutputStream(out)) {
            byte[] block = new byte[1 << 16];
            for (int done = 0; done < zeros; done += block.length) {
                deflater.write(block, 0, Math.min(block.length, zeros - done));
            }
        }
        return out.toByteArray();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("hostile.png"), bytes);
    }

    private String refusal(byte[] bytes) throws IOException {
        Path file = file(bytes);
        PictureFormatException failure = assertTimeout(Duration.ofSeconds(5), () -> assertThrows(PictureFormatException.class,
                () -> PictureReader.read(file)));
        assertTrue(failure.getMessage().startsWith("hostile.png ") && failure.getMessage().contains("; ")
                && !failure.getMessage().contains("\n"),
                failure.getMessage());
        return failure.getMessage();
    }

    @Test
    void absurdSizesAreRefused() throws Exception {
        byte[] data = chunk("IDAT", deflated(new byte[0], 100));
        assertTrue(refusal(png(header(Integer.MAX_VALUE, 1, 8, 2), data)).contains("2147483647×1 pixels"));
        assertTrue(refusal(png(header(-1, 5, 8, 2), data)).contains("claims"));
        assertTrue(refusal(png(header(0, 5, 8, 2), data)).contains("claims"));
        assertTrue(refusal(png(header(16385, 16385, 8, 2), data)).contains("16384×16384"));
        assertTrue(refusal(png(header(16384, 16384, 16, 6), data)).contains("too short for them"));
        assertTrue(refusal(png(header(4, 4, 7, 2), data)).contains("does not exist"));
    }

    @Test
    void textThatInflatesWithoutEndIsRefused() throws Exception {
        byte[] pixels = chunk("IDAT", deflated(new byte[0], 13));
        byte[] bomb = deflated("key\0\0".getBytes(StandardCharsets.ISO_8859_1), 200 << 20);
        byte[] iBomb = deflated("key\0\1\0\0\0".getBytes(StandardCharsets.ISO_8859_1), 200 << 20);
        byte[] half = deflated("key\0\0".getBytes(StandardCharsets.ISO_8859_1), PictureReader.MAX_TEXT_BYTES * 2 / 3);
        for (byte[] file : new byte[][] {png(header(2, 2, 8, 2), chunk("zTXt", bomb), pixels), png(header(2, 2, 8, 2), pixels, chunk("iTXt",
                iBomb)),
            png(header(2, 2, 8, 2), chunk("zTXt", half), chunk("zTXt", half), pixels)}) {
            Path path = file(file);
            PictureFormatException failure = assertThrows(PictureFormatException.class, () -> PictureReader.readMetadata(path));
            assertTrue(failure.getMessage().contains("16 MB of text"), failure.getMessage());
        }
        assertTrue(refusal(png(header(2, 2, 8, 2), chunk("iCCP", bomb), pixels)).contains("colour profile is too long"));
    }

    @Test
    void ofTwoTextsUnderOneKeywordTheFirstCountsAndMalformedOnesArePassedOver() throws Exception {
        byte[] pixels = chunk("IDAT", deflated(new byte[0], 14));
        Path file = file(png(header(2, 2, 8, 2), chunk("tEXt", "key\0first".getBytes()), chunk("tEXt", "key\0second".getBytes()),
                chunk("tEXt", new byte[0]), chunk("tEXt", "no end".getBytes()), chunk("iTXt", "k\0".getBytes()), chunk("iTXt",
                        "k\0\0\0en".getBytes()),
                chunk("zTXt", "z\0\0broken".getBytes()), chunk("tEXt", "\0empty".getBytes()), pixels, chunk("tEXt",
                        "late\0after".getBytes())));
        assertEquals(Map.of("key", "first", "late", "after"), PictureReader.readMetadata(file).text());
        assertEquals(2, PictureReader.read(file).width());
    }

    @Test
    void damageIsNamed() throws Exception {
        byte[] sound = sample(PictureFormat.PNG);
        byte[] flipped = sound.clone();
        flipped[sound.length - 40] ^= 1;
        assertTrue(refusal(flipped).contains("damaged"));
        byte[] checksum = sound.clone();
        checksum[sound.length - 13] ^= 1;
        assertTrue(refusal(checksum).contains("checksum of chunk IDAT"));
        byte[] longChunk = sound.clone();
        longChunk[33] = 0x7f;
        assertTrue(refusal(longChunk).contains("cut short"));
        byte[] pixels = chunk("IDAT", deflated(new byte[0], 14));
        assertTrue(refusal(png(header(2, 2, 8, 2))).contains("no pixels"));
        assertTrue(refusal(png(header(2, 3, 8, 2), pixels)).contains("fewer pixels"));
        assertTrue(refusal(png(header(2, 2, 8, 3), pixels)).contains("palette is missing"));
        assertTrue(refusal(png(header(2, 2, 8, 2), chunk("HMMM", new byte[3]), pixels)).contains("HMMM"));
        assertTrue(refusal(png(chunk("tEXt", new byte[3]), header(2, 2, 8, 2), pixels)).contains("header"));
        assertTrue(refusal(png(header(2, 2, 8, 2), chunk("iCCP", deflated("p\0\0".getBytes(), 500)), pixels)).contains("profile"));
    }

    @Test
    void everyTruncationIsRefused() throws Exception {
        for (PictureFormat format : new PictureFormat[] {PictureFormat.PNG, PictureFormat.TIFF}) {
            byte[] sound = sample(format);
            for (int length = 0; length < sound.length - 1; length += format == PictureFormat.PNG ? 3 : 11) {
                Path file = Files.write(folder.resolve("short"), Arrays.copyOf(sound, length));
                assertThrows(PictureFormatException.class, () -> PictureReader.read(file), format + " " + length);
            }
        }
    }

    @Test
    void mutatedFilesAreReadOrRefusedButNeverBreakAnything() throws Exception {
        Random random = new Random(20);
        for (PictureFormat format : PictureFormat.values()) {
            byte[] sound = sample(format);
            int refused = 0;
            for (int round = 0; round < 200; round++) {
                byte[] bytes = sound.clone();
                int changes = 1 + random.nextInt(4);
                for (int change = 0; change < changes; change++) {
                    int at = random.nextInt(random.nextBoolean() ? 64 : bytes.length);
                    bytes[at] = (byte) (random.nextBoolean() ? random.nextInt(256) : random.nextBoolean() ? 0xff : 0);
                }
                if (format == PictureFormat.PNG && random.nextBoolean()) {
                    mendChecksums(bytes);
                }
                Path file = Files.write(folder.resolve("mutant"), bytes);
                try {
                    PictureReader.readInfo(file);
                    PictureReader.readMetadata(file);
                    PictureReader.read(file);
                } catch (PictureFormatException expected) {
                    refused++;
                    assertFalse(expected.getMessage().isBlank());
                }
            }
            assertTrue(refused > 10, format + " " + refused);
        }
    }

    /** Makes checksums right, so that mutations reach what lies behind them. */
    private static void mendChecksums(byte[] png) {
        ByteBuffer bytes = ByteBuffer.wrap(png);
        int at = 8;
        while (at + 12 <= png.length) {
            int length = bytes.getInt(at);
            if (length < 0 || length > png.length - at - 12) {
                return;
            }
            CRC32 crc = new CRC32();
            crc.update(png, at + 4, 4 + length);
            bytes.putInt(at + 8 + length, (int) crc.getValue());
            at += 12 + length;
        }
    }
}
