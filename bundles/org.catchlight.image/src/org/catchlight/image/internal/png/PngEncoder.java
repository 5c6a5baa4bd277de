package org.catchlight.image.internal.png;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.catchlight.image.Frame;
import org.catchlight.image.internal.codec.DisplayRows;
import org.catchlight.image.internal.icc.IccProfiles;
import org.catchlight.image.io.WriteOptions;

/** Writes PNG row by row: RGB of 8 or 16 bits, the profile, text and XMP before the pixels. Nothing in it depends on the time. */
public final class PngEncoder {
    private static final int COLOUR_TYPE_RGB = 2;
    private static final int LEVEL = 6;
    private static final int DATA_BYTES = 1 << 17;

    private PngEncoder() {
    }

    /** Writes a whole PNG; the stream stays open. */
    public static void write(Frame frame, OutputStream out, WriteOptions options) throws IOException {
        PngChunks chunks = new PngChunks(out);
        chunks.writeSignature();
        chunks.write("IHDR", ByteBuffer.allocate(13).putInt(frame.width()).putInt(frame.height())
                .put((byte) options.bitDepth()).put((byte) COLOUR_TYPE_RGB).array());
        chunks.write("iCCP", profile(options));
        for (Map.Entry<String, String> entry : options.metadata().text().entrySet()) {
            write(chunks, new PngText(entry.getKey(), entry.getValue()));
        }
        if (!options.metadata().xmp().isEmpty()) {
            write(chunks, new PngText(PngText.XMP_KEYWORD, options.metadata().xmp()));
        }
        writePixels(frame, chunks, options);
        chunks.write("IEND", new byte[0]);
    }

    private static void write(PngChunks chunks, PngText text) throws IOException {
        PngText.Chunk chunk = text.chunk();
        chunks.write(chunk.type(), chunk.data());
    }

    private static byte[] profile(WriteOptions options) throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(IccProfiles.name(options.profile()).getBytes(StandardCharsets.ISO_8859_1));
        data.writeBytes(new byte[2]);
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(data)) {
            deflated.write(IccProfiles.bytes(options.profile()));
        }
        return data.toByteArray();
    }

    private static void writePixels(Frame frame, PngChunks chunks, WriteOptions options) throws IOException {
        DisplayRows rows = new DisplayRows(frame, options.profile(), options.bitDepth());
        PngFilters.Chooser chooser = new PngFilters.Chooser(rows.bytes(), 3 * options.bitDepth() / 8);
        byte[] row = new byte[rows.bytes()];
        byte[] previous = new byte[rows.bytes()];
        byte[] data = new byte[DATA_BYTES];
        int filled = 0;
        try (Deflater deflater = new Deflater(LEVEL)) {
            for (int y = 0; y <= frame.height(); y++) {
                if (y < frame.height()) {
                    rows.read(y, row, 0);
                    deflater.setInput(chooser.filter(row, previous));
                    byte[] swap = previous;
                    previous = row;
                    row = swap;
                } else {
                    deflater.finish();
                }
                int count;
                while ((count = deflater.deflate(data, filled, data.length - filled)) > 0) {
                    filled += count;
                    if (filled == data.length) {
                        chunks.write("IDAT", data, filled);
                        filled = 0;
                    }
                }
            }
        }
        if (filled > 0) {
            chunks.write("IDAT", data, filled);
        }
    }
}
