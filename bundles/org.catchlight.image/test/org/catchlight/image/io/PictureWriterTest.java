package org.catchlight.image.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.catchlight.image.Applied;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Transfer;
import org.catchlight.image.internal.icc.IccProfiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureWriterTest {
    @TempDir
    Path folder;

    private static byte[] bytes(Frame frame, WriteOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PictureWriter.write(frame, out, options);
        return out.toByteArray();
    }

    @Test
    void everyFormatComesBack() throws Exception {
        Frame frame = TestPictures.smooth(157, 83);
        Map<String, String> text = new LinkedHashMap<>();
        text.put("parameters", "a woman, 85 mm\nSteps: 1");
        text.put("note", "Größe → \uD83D\uDE00");
        String xmp = XmpPacket.empty().withRating(4).toXml();
        for (PictureFormat format : PictureFormat.values()) {
            for (ColourProfile profile : ColourProfile.values()) {
                for (int bitDepth : format == PictureFormat.JPEG ? new int[] {8} : new int[] {8, 16}) {
                    Path file = folder.resolve(profile + "-" + bitDepth + "." + format.extension());
                    PictureWriter.write(frame, file, new WriteOptions(format, bitDepth, profile, new PictureMetadata(text, xmp)));
                    Frame back = PictureReader.read(file);
                    boolean jpeg = format == PictureFormat.JPEG;
                    // Where a colour lies on the edge of sRGB, one step of another encoding is several of sRGB near black.
                    double allowed = jpeg ? 0.5 : bitDepth == 16 ? 4e-4 : profile == ColourProfile.SRGB ? 1.01 / 255 : 0.05;
                    double distance = TestPictures.distance(frame.picture(), back.picture());
                    assertTrue(distance < allowed, file + " " + distance);
                    double mean = TestPictures.meanDistance(frame.picture(), back.picture());
                    assertTrue(mean < (jpeg ? 0.015 : 0.003), file + " " + mean);
                    assertEquals(Transfer.DISPLAY, back.transfer());
                    assertEquals(Set.of(Applied.values()), back.applied());
                    PictureMetadata metadata = PictureReader.readMetadata(file);
                    assertEquals(xmp, metadata.xmp());
                    assertEquals(format == PictureFormat.PNG ? text : Map.of(), metadata.text());
                    assertEquals(new PictureInfo(format, 157, 83, bitDepth, profile), PictureReader.readInfo(file));
                }
            }
        }
    }

    @Test
    void anotherDecoderReadsTheSamePixels() throws Exception {
        Frame frame = TestPictures.codes(67, 41, 3);
        for (int bitDepth : new int[] {8, 16}) {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes(frame, TestPictures.png(bitDepth))));
            int[] pixel = new int[3];
            for (int y = 0; y < 41; y++) {
                for (int x = 0; x < 67; x++) {
                    image.getRaster().getPixel(x, y, pixel);
                    for (int channel = 0; channel < 3; channel++) {
                        assertEquals(Math.round(frame.picture().get(x, y, channel) * ((1 << bitDepth) - 1)), pixel[channel]);
                    }
                }
            }
        }
    }

    @Test
    void theSameFrameGivesTheSameBytes() throws Exception {
        Frame frame = TestPictures.smooth(90, 70);
        for (PictureFormat format : PictureFormat.values()) {
            WriteOptions options = new WriteOptions(format, 8, ColourProfile.DISPLAY_P3, new PictureMetadata(Map.of("a", "b"),
                    XmpPacket.empty().toXml()));
            assertArrayEquals(bytes(frame, options), bytes(frame, options));
        }
    }

    @Test
    void wholeStepsAreNotDithered() throws Exception {
        Frame frame = TestPictures.codes(200, 130, 9);
        Path file = folder.resolve("codes.png");
        PictureWriter.write(frame, file, TestPictures.png(8));
        assertTrue(TestPictures.distance(frame.picture(), PictureReader.read(file).picture()) < 1e-6);
    }

    @Test
    void ditherKeepsTheMeanOfEveryToneAndGreyStaysGrey() throws Exception {
        for (float tone : new float[] {0.1f / 255, 17.3f / 255, 100.5f / 255, 254.9f / 255}) {
            FloatImage flat = FloatImage.create(128, 128, 3);
            float[] row = new float[3 * 128];
            java.util.Arrays.fill(row, tone);
            for (int y = 0; y < 128; y++) {
                flat.writeRow(0, y, 128, row);
            }
            Path file = folder.resolve("flat.png");
            PictureWriter.write(Frame.of(flat, Transfer.DISPLAY, Set.of()), file, TestPictures.png(8));
            FloatImage back = PictureReader.read(file).picture();
            double sum = 0;
            for (int y = 0; y < 128; y++) {
                for (int x = 0; x < 128; x++) {
                    assertEquals(back.get(x, y, 0), back.get(x, y, 2));
                    sum += back.get(x, y, 1);
                }
            }
            assertEquals(tone * 255, sum / 128 / 128 * 255, 0.02);
        }
    }

    @Test
    void sceneLightIsEncodedAndWhatIsNoNumberIsBlack() throws Exception {
        FloatImage light = FloatImage.create(4, 1, 3);
        light.writeRow(0, 0, 4, new float[] {0.18f, 0.18f, 0.18f, 9, 9, 9, Float.NaN, -1, 0, Float.POSITIVE_INFINITY, 1, 0.5f});
        Path file = folder.resolve("light.png");
        PictureWriter.write(Frame.of(light, Transfer.SCENE_LINEAR, Set.of()), file, TestPictures.png(16));
        FloatImage back = PictureReader.read(file).picture();
        assertEquals(0.4614, back.get(0, 0, 0), 1e-4);
        assertEquals(1, back.get(1, 0, 1));
        assertEquals(0, back.get(2, 0, 0));
        assertEquals(0, back.get(2, 0, 1));
        assertEquals(1, back.get(3, 0, 0));
    }

    @Test
    void displayP3HoldsSrgbRedWhereItBelongs() throws Exception {
        FloatImage red = FloatImage.create(1, 1, 3);
        red.writeRow(0, 0, 1, new float[] {1, 0, 0});
        WriteOptions options = new WriteOptions(PictureFormat.PNG, 16, ColourProfile.DISPLAY_P3, PictureMetadata.NONE);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes(Frame.of(red, Transfer.DISPLAY, Set.of()), options)));
        int[] pixel = image.getRaster().getPixel(0, 0, (int[]) null);
        // The well-known coordinates of sRGB red in Display P3.
        assertEquals(0.9175, pixel[0] / 65535.0, 2e-4);
        assertEquals(0.2003, pixel[1] / 65535.0, 2e-4);
        assertEquals(0.1386, pixel[2] / 65535.0, 2e-4);
    }

    @Test
    void theJavaRuntimeUnderstandsTheProfiles() {
        for (ColourProfile profile : ColourProfile.values()) {
            byte[] bytes = IccProfiles.bytes(profile);
            assertArrayEquals(bytes, IccProfiles.bytes(profile));
            ICC_Profile parsed = ICC_Profile.getInstance(bytes);
            assertEquals(ColorSpace.TYPE_RGB, parsed.getColorSpaceType());
            ICC_ColorSpace space = new ICC_ColorSpace(parsed);
            float[] white = space.toCIEXYZ(new float[] {1, 1, 1});
            assertEquals(0.9642, white[0], 2e-3);
            assertEquals(0.8249, white[2], 2e-3);
            float[] expected = profile == ColourProfile.SRGB ? new float[] {0.4360f, 0.2225f, 0.0139f} : new float[] {0.5151f, 0.2412f,
                    -0.0011f};
            float[] red = space.toCIEXYZ(new float[] {1, 0, 0});
            assertEquals(expected[0], red[0], 2e-3);
            assertEquals(expected[1], red[1], 2e-3);
            assertEquals(Math.max(0, expected[2]), red[2], 2e-3);
        }
        float[] grey = new ICC_ColorSpace(ICC_Profile.getInstance(IccProfiles.bytes(ColourProfile.SRGB))).toRGB(new float[] {0.5f, 0.5f,
                0.5f});
        assertEquals(0.5, grey[0], 2e-3);
    }

    @Test
    void replacingXmpLeavesEveryOtherByte() throws Exception {
        Frame frame = TestPictures.smooth(60, 40);
        Path file = folder.resolve("rated.png");
        PictureMetadata metadata = new PictureMetadata(Map.of("parameters", "x"), XmpPacket.empty().withRating(1).toXml());
        PictureWriter.write(frame, file, new WriteOptions(PictureFormat.PNG, 8, ColourProfile.SRGB, metadata));
        byte[] expected = bytes(frame, new WriteOptions(PictureFormat.PNG, 8, ColourProfile.SRGB,
                new PictureMetadata(Map.of("parameters", "x"), XmpPacket.empty().withRating(5).toXml())));
        PictureWriter.replaceXmp(file, XmpPacket.empty().withRating(5).toXml());
        assertArrayEquals(expected, java.nio.file.Files.readAllBytes(file));
        PictureWriter.replaceXmp(file, "");
        assertEquals("", PictureReader.readMetadata(file).xmp());
        PictureWriter.replaceXmp(file, XmpPacket.empty().withRating(5).toXml());
        assertArrayEquals(expected, java.nio.file.Files.readAllBytes(file));
        Path stripped = folder.resolve("stripped.png");
        PictureWriter.copyStripped(file, stripped);
        assertArrayEquals(bytes(frame, TestPictures.png(8)), java.nio.file.Files.readAllBytes(stripped));
    }

    @Test
    void badKeywordsAreRefused() {
        for (String keyword : new String[] {"", " a", "a ", "x".repeat(80), "a\u0000b", "→"}) {
            WriteOptions options = new WriteOptions(PictureFormat.PNG, 8, ColourProfile.SRGB, new PictureMetadata(Map.of(keyword, "x"),
                    ""));
            assertThrows(IllegalArgumentException.class, () -> bytes(TestPictures.smooth(4, 4), options));
        }
    }
}
