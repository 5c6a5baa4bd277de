package org.catchlight.image.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.catchlight.image.Frame;

/** Writes frames as picture files. A scene-linear frame is encoded with the plain sRGB curve. */
public final class PictureWriter {
    private PictureWriter() {
    }

    /**
     * Writes a file atomically, replacing one of that name.
     *
     * @throws IOException if it cannot be written; nothing is left behind
     */
    public static void write(Frame frame, Path file, WriteOptions options) throws IOException {
        AtomicFile.write(file, out -> write(frame, out, options));
    }

    /** Writes to a stream, which stays open. The same frame and options give the same bytes. */
    public static void write(Frame frame, OutputStream out, WriteOptions options) throws IOException {
        throw new IOException("not built yet");
    }
}
