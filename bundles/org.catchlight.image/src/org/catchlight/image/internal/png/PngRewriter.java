package org.catchlight.image.internal.png;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.catchlight.image.internal.codec.Faults;

/** Copies a PNG with another XMP packet; every other chunk byte for byte. */
public final class PngRewriter {
    private static final int KEYWORD_BYTES = PngText.XMP_KEYWORD.length() + 1;

    private static final Set<String> COLOUR_CHUNKS = Set.of("iCCP", "sRGB", "gAMA", "cHRM", "cICP", "tRNS", "sBIT");

    private PngRewriter() {
    }

    /** Writes {@code file} with {@code xmp} in place of its packet, or before its pixels if it has none; empty takes the packet out. */
    public static void writeWithXmp(FileChannel file, Faults faults, String xmp, OutputStream out) throws IOException {
        WritableByteChannel target = Channels.newChannel(out);
        PngChunks chunks = new PngChunks(out);
        PngScanner scanner = new PngScanner(file, faults);
        chunks.writeSignature();
        boolean written = xmp.isEmpty();
        for (PngScanner.Chunk chunk = scanner.next(); chunk != null; chunk = scanner.next()) {
            boolean old = isXmp(scanner, chunk);
            if (!written && (old || chunk.is("IDAT"))) {
                PngText.Chunk packet = new PngText(PngText.XMP_KEYWORD, xmp).chunk();
                chunks.write(packet.type(), packet.data());
                written = true;
            }
            if (!old) {
                copy(file, chunk, target, faults);
            }
        }
    }

    /** Writes {@code file} with nothing but its pixels and what their colours need. */
    public static void writeStripped(FileChannel file, Faults faults, OutputStream out) throws IOException {
        WritableByteChannel target = Channels.newChannel(out);
        PngChunks chunks = new PngChunks(out);
        PngScanner scanner = new PngScanner(file, faults);
        chunks.writeSignature();
        for (PngScanner.Chunk chunk = scanner.next(); chunk != null; chunk = scanner.next()) {
            if (chunk.isCritical() || COLOUR_CHUNKS.contains(chunk.type())) {
                copy(file, chunk, target, faults);
            }
        }
    }

    private static boolean isXmp(PngScanner scanner, PngScanner.Chunk chunk) throws IOException {
        if (!chunk.is("iTXt") || chunk.length() < KEYWORD_BYTES) {
            return false;
        }
        byte[] keyword = scanner.read(chunk.position(), KEYWORD_BYTES);
        return Arrays.equals(keyword, (PngText.XMP_KEYWORD + '\0').getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void copy(FileChannel file, PngScanner.Chunk chunk, WritableByteChannel target, Faults faults) throws IOException {
        for (long at = chunk.start(); at < chunk.end(); ) {
            long count = file.transferTo(at, chunk.end() - at, target);
            if (count <= 0) {
                throw faults.truncated();
            }
            at += count;
        }
    }
}
