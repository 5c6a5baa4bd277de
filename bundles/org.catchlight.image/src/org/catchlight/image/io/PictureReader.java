package org.catchlight.image.io;

import java.io.IOException;
import java.nio.file.Path;
import org.catchlight.image.Frame;

/** Reads PNG, JPEG and TIFF files. What a header claims is bounded before anything is allocated. */
public final class PictureReader {
    /** Pixels of the largest picture that is read: 16384 × 16384. */
    public static final long MAX_PIXELS = 1L << 28;
    /** Bytes that all text of one file may have together, inflated. */
    public static final int MAX_TEXT_BYTES = 16 << 20;

    private PictureReader() {
    }

    /**
     * Reads a picture in display encoding, with everything marked as applied.
     *
     * @throws PictureFormatException if the file is damaged, too large or of another kind; the message names the file and the mend
     * @throws IOException            if it cannot be read
     */
    public static Frame read(Path file) throws IOException {
        throw new IOException("not built yet");
    }

    /** Reads only the words that a file carries, without decoding the picture. */
    public static PictureMetadata readMetadata(Path file) throws IOException {
        throw new IOException("not built yet");
    }
}
