package org.catchlight.image.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.catchlight.image.FloatImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureReaderTest {
    @TempDir
    Path folder;

    private Path encode(BufferedImage image, String format, boolean interlaced) throws IOException {
        Path file = folder.resolve("picture-" + interlaced + "." + format);
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        Files.deleteIfExists(file);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (interlaced) {
                param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return file;
    }

    private static BufferedImage random(int type, int width, int height) {
        Random random = new Random(type * 31L + width);
        BufferedImage image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return image;
    }

    @Test
    void everyKindOfPngThatTheRuntimeWritesIsReadAsTheRuntimeReadsIt() throws Exception {
        int[] types = {BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_4BYTE_ABGR, BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
            BufferedImage.TYPE_BYTE_BINARY, BufferedImage.TYPE_BYTE_INDEXED};
        for (int type : types) {
            for (boolean interlaced : new boolean[] {false, true}) {
                for (int size : new int[] {1, 3, 5, 8, 33}) {
                    BufferedImage image = random(type, size, size + 2);
                    FloatImage picture = PictureReader.read(encode(image, "png", interlaced)).picture();
                    assertEquals(size, picture.width());
                    assertEquals(size + 2, picture.height());
                    compare(image, picture);
                }
            }
        }
    }

    private static void compare(BufferedImage image, FloatImage picture) {
        boolean grey = image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                for (int channel = 0; channel < 3; channel++) {
                    float expected;
                    if (grey) {
                        expected = image.getRaster().getSample(x, y, 0) / (float) ((1 << image.getColorModel().getComponentSize(0)) - 1);
                    } else {
                        int argb = image.getRGB(x, y);
                        float alpha = (argb >>> 24) / 255f;
                        expected = (argb >> 16 - 8 * channel & 255) / 255f * alpha + 1 - alpha;
                    }
                    assertEquals(expected, picture.get(x, y, channel), 1e-5);
                }
            }
        }
    }

    @Test
    void tiffsOfOtherKindsAreRead() throws Exception {
        for (int type : new int[] {BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_INDEXED}) {
            BufferedImage image = random(type, 23, 300);
            compare(image, PictureReader.read(encode(image, "tiff", false)).picture());
        }
    }

    @Test
    void photographsAreTurnedUpright() throws Exception {
        // A red corner at the stored top left; where it must be seen for every EXIF orientation.
        boolean[][] rightThenBottom = {{false, false}, {true, false}, {true, true}, {false, true}, {false, false}, {true, false}, {true,
                true}, {false, true}};
        BufferedImage image = new BufferedImage(64, 32, BufferedImage.TYPE_3BYTE_BGR);
        for (int y = 0; y < 16; y++) {
            for (int x = 0; x < 16; x++) {
                image.setRGB(x, y, Color.RED.getRGB());
            }
        }
        byte[] jpeg = Files.readAllBytes(encode(image, "jpg", false));
        for (int orientation = 1; orientation <= 8; orientation++) {
            ByteArrayOutputStream turned = new ByteArrayOutputStream();
            turned.write(jpeg, 0, 2);
            turned.writeBytes(exif(orientation));
            turned.write(jpeg, 2, jpeg.length - 2);
            Path file = folder.resolve("turned" + orientation + ".jpg");
            Files.write(file, turned.toByteArray());
            FloatImage picture = PictureReader.read(file).picture();
            assertEquals(orientation >= 5 ? 32 : 64, picture.width());
            assertEquals(picture.width(), PictureReader.readInfo(file).width());
            int x = rightThenBottom[orientation - 1][0] ? picture.width() - 4 : 4;
            int y = rightThenBottom[orientation - 1][1] ? picture.height() - 4 : 4;
            assertTrue(picture.get(x, y, 0) > 0.8, "orientation " + orientation);
            assertTrue(picture.get(picture.width() - 1 - x, picture.height() - 1 - y, 0) < 0.2, "orientation " + orientation);
        }
    }

    private static byte[] exif(int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(4 + 6 + 8 + 2 + 12 + 4);
        exif.putShort((short) 0xffe1).putShort((short) (exif.capacity() - 2)).put("Exif\0\0MM\0*".getBytes()).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x112).putShort((short) 3).putInt(1).putShort((short) orientation);
        return exif.array();
    }

    @Test
    void whatIsNoPictureIsNamed() throws Exception {
        Path text = Files.writeString(folder.resolve("letter.png"), "Dear Sir, this is no picture.");
        PictureFormatException failure = assertThrows(PictureFormatException.class, () -> PictureReader.read(text));
        assertEquals("letter.png is not a PNG, JPEG or TIFF picture; convert it to one of them", failure.getMessage());
        Path empty = Files.createFile(folder.resolve("empty.jpg"));
        assertTrue(assertThrows(PictureFormatException.class,
                () -> PictureReader.readMetadata(empty)).getMessage().startsWith("empty.jpg is empty;"));
        assertTrue(assertThrows(IOException.class,
                () -> PictureReader.read(folder.resolve("none.png"))).getMessage().contains("does not exist"));
        assertTrue(assertThrows(IOException.class, () -> PictureReader.read(folder)).getMessage().contains("is a folder"));
    }
}
