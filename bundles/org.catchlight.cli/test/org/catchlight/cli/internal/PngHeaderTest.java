package org.catchlight.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.catchlight.image.io.ColourProfile;
import org.catchlight.take.TakeSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PngHeaderTest {
    @TempDir
    Path folder;

    private static byte[] png(int bitDepth, String profile) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeLong(0x89504E470D0A1A0AL);
        chunk(out, "IHDR", new byte[] {0, 0, 0, 4, 0, 0, 0, 5, (byte) bitDepth, 2, 0, 0, 0});
        chunk(out, "iCCP", (profile + "\0\0 compressed").getBytes(StandardCharsets.ISO_8859_1));
        chunk(out, "IDAT", new byte[10]);
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        out.writeInt(data.length);
        out.writeBytes(type);
        out.write(data);
        out.writeInt(0);
    }

    @Test
    void tellsHowAPictureWasWritten() throws IOException {
        Path file = Files.write(folder.resolve("a.png"), png(16, "Display P3"));
        assertEquals(new TakeSettings(16, ColourProfile.DISPLAY_P3, false), PngHeader.read(file).settings());
        Files.write(file, png(8, "sRGB IEC61966-2.1"));
        assertEquals(TakeSettings.DEFAULT, PngHeader.read(file).settings());
    }

    @Test
    void damagedHeadersHaveTheUsualValues() throws IOException {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            byte[] bytes = png(8, "sRGB");
            for (int change = 0; change < 3; change++) {
                bytes[8 + random.nextInt(bytes.length - 8)] = (byte) random.nextInt();
            }
            Path file = Files.write(folder.resolve("b.png"), java.util.Arrays.copyOf(bytes, 8 + random.nextInt(bytes.length - 8)));
            PngHeader.read(file).settings();
        }
    }
}
