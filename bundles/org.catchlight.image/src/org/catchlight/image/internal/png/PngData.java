package org.catchlight.image.internal.png;

import java.io.EOFException;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The inflated pixels of consecutive IDAT chunks, checksums checked on the way. */
final class PngData implements AutoCloseable {
    private static final int BUFFER_BYTES = 1 << 16;
    private final PngScanner scanner;
    private final Inflater inflater = new Inflater();
    private PngScanner.Chunk chunk;
    private CRC32 crc;
    private int consumed;

    /** @param first the first IDAT chunk */
    PngData(PngScanner scanner, PngScanner.Chunk first) {
        this.scanner = scanner;
        begin(first);
    }

    /** Fills {@code into} up to {@code length}. */
    void read(byte[] into, int length) throws IOException {
        int filled = 0;
        try {
            while (filled < length) {
                int count = inflater.inflate(into, filled, length - filled);
                filled += count;
                if (count == 0) {
                    if (inflater.finished() || inflater.needsDictionary()) {
                        throw scanner.damaged("it has fewer pixels than it claims");
                    }
                    feed();
                }
            }
        } catch (DataFormatException malformed) {
            throw scanner.faults().damaged("its pixels do not decompress", malformed);
        } catch (EOFException over) {
            throw scanner.damaged("it has fewer pixels than it claims");
        }
    }

    /** Checks what is left of the chunks; answers the first chunk after them. */
    PngScanner.Chunk finish() throws IOException {
        while (chunk.is("IDAT")) {
            nextPiece();
        }
        return chunk;
    }

    private void feed() throws IOException {
        byte[] piece = nextPiece();
        while (piece.length == 0) {
            if (!chunk.is("IDAT")) {
                throw new EOFException();
            }
            piece = nextPiece();
        }
        inflater.setInput(piece);
    }

    /** The next bytes of the present chunk; at its end goes on to the next chunk and answers nothing. */
    private byte[] nextPiece() throws IOException {
        int length = Math.min(BUFFER_BYTES, chunk.length() - consumed);
        byte[] piece = scanner.read(chunk.position() + consumed, length);
        crc.update(piece);
        consumed += length;
        if (length == 0) {
            scanner.checkCrc(chunk, crc);
            begin(scanner.next());
        }
        return piece;
    }

    private void begin(PngScanner.Chunk next) {
        chunk = next;
        crc = scanner.startCrc(next);
        consumed = 0;
    }

    @Override
    public void close() {
        inflater.end();
    }
}
