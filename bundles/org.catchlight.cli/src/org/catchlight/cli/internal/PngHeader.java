package org.catchlight.cli.internal;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.catchlight.image.io.ColourProfile;
import org.catchlight.take.TakeSettings;

/**
 * What the chunks before the pixels of a PNG tell about how it was written.
 *
 * @param bitDepth    bits a channel
 * @param profileName name of the embedded colour profile, or empty
 */
record PngHeader(int bitDepth, String profileName) {
    private static final int IHDR = 0x49484452;
    private static final int ICCP = 0x69434350;
    private static final int IDAT = 0x49444154;
    private static final int CRC_BYTES = 4;
    private static final int LONGEST_NAME = 79;

    /** Reads the header; what is not there has its usual value. */
    static PngHeader read(Path file) throws IOException {
        int bitDepth = 8;
        String profileName = "";
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            in.skipNBytes(Long.BYTES);
            while (true) {
                int length = in.readInt();
                int type = in.readInt();
                if (length < 0 || type == IDAT) {
                    break;
                }
                byte[] start = in.readNBytes(Math.min(length, LONGEST_NAME + 1));
                if (type == IHDR && start.length > 8) {
                    bitDepth = start[8];
                } else if (type == ICCP) {
                    String text = new String(start, StandardCharsets.ISO_8859_1);
                    int end = text.indexOf('\0');
                    profileName = end < 0 ? "" : text.substring(0, end);
                }
                in.skipNBytes((long) length - start.length + CRC_BYTES);
            }
        } catch (EOFException truncated) {
            // The chunks so far have told what they could; whoever reads the picture complains.
        }
        return new PngHeader(bitDepth, profileName);
    }

    /** Settings that write a picture in the same way. */
    TakeSettings settings() {
        return new TakeSettings(bitDepth == 16 ? 16 : 8, profileName.contains("P3") ? ColourProfile.DISPLAY_P3 : ColourProfile.SRGB, false);
    }
}
