package org.catchlight.image.internal.png;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The header of a PNG file.
 *
 * @param width      pixels
 * @param height     pixels
 * @param bitDepth   bits of a sample or palette index
 * @param colourType as in the file
 * @param interlaced whether the pixels come in the seven passes of Adam7
 */
record PngHeader(int width, int height, int bitDepth, int colourType, boolean interlaced) {
    static final int GREY = 0;
    static final int RGB = 2;
    static final int PALETTE = 3;
    static final int GREY_ALPHA = 4;
    static final int RGB_ALPHA = 6;
    /** Deflate cannot shrink more than this, so a shorter file cannot hold what it claims. */
    private static final int MAX_DEFLATE_RATIO = 1032;

    static PngHeader parse(PngScanner scanner) throws IOException {
        PngScanner.Chunk chunk = scanner.next();
        if (chunk.length() != 13) {
            throw scanner.damaged("its header has the wrong length");
        }
        ByteBuffer data = ByteBuffer.wrap(scanner.data(chunk, 13));
        int width = data.getInt();
        int height = data.getInt();
        scanner.faults().checkSize(width, height);
        PngHeader header = new PngHeader(width, height, data.get(), data.get(), data.get(12) == 1);
        boolean known = switch (header.colourType) {
            case GREY -> header.bitDepth == 1 || header.bitDepth == 2 || header.bitDepth == 4 || header.bitDepth == 8
                    || header.bitDepth == 16;
            case PALETTE -> header.bitDepth == 1 || header.bitDepth == 2 || header.bitDepth == 4 || header.bitDepth == 8;
            case RGB, GREY_ALPHA, RGB_ALPHA -> header.bitDepth == 8 || header.bitDepth == 16;
            default -> false;
        };
        if (!known || data.get(10) != 0 || data.get(11) != 0 || (data.get(12) & ~1) != 0) {
            throw scanner.damaged("its header names a kind of PNG that does not exist");
        }
        if (header.rowBytes(width) * (long) height / MAX_DEFLATE_RATIO > scanner.size()) {
            throw scanner.damaged("it claims " + width + "×" + height + " pixels and is too short for them");
        }
        return header;
    }

    int samples() {
        return switch (colourType) {
            case RGB -> 3;
            case GREY_ALPHA -> 2;
            case RGB_ALPHA -> 4;
            default -> 1;
        };
    }

    /** Bytes of a row of that many pixels, without the filter byte. */
    int rowBytes(int pixels) {
        return Math.toIntExact(((long) pixels * samples() * bitDepth + 7) / 8);
    }

    /** Bytes from one pixel to the next, at least 1. */
    int step() {
        return Math.max(1, samples() * bitDepth / 8);
    }
}
