package org.catchlight.image.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.catchlight.image.Frame;
import org.catchlight.image.internal.codec.Faults;
import org.catchlight.image.internal.codec.JpegCodec;
import org.catchlight.image.internal.codec.TiffCodec;
import org.catchlight.image.internal.png.PngEncoder;
import org.catchlight.image.internal.png.PngRewriter;

/**
 * Writes frames as picture files with their colour profile. A scene-linear frame is encoded with the plain sRGB curve. Pictures of
 * 8 bits are dithered by less than half a step, which prevents bands and cannot be seen; a value that is a whole step already
 * stays it, so that a picture that was read from 8 bits is written with the same pixels.
 */
public final class PictureWriter {
    private PictureWriter() {
    }

    /**
     * Writes a file atomically, replacing one of that name.
     *
     * @throws IOException if it cannot be written; nothing is left behind, the message names the file and the mend
     */
    public static void write(Frame frame, Path file, WriteOptions options) throws IOException {
        AtomicFile.write(file, out -> write(frame, out, options));
    }

    /** Writes to a stream, which stays open. The same frame and options give the same bytes. PNG is written row by row. */
    public static void write(Frame frame, OutputStream out, WriteOptions options) throws IOException {
        switch (options.format()) {
            case PNG -> PngEncoder.write(frame, out, options);
            case JPEG -> JpegCodec.write(frame, out, options);
            case TIFF -> TiffCodec.write(frame, out, options);
        }
    }

    /**
     * Replaces the XMP packet of a PNG file atomically and leaves every other chunk as it is.
     *
     * @param xmp the packet as XML; empty takes the old one out
     * @throws PictureFormatException if the file is no sound PNG
     * @throws IOException            if it cannot be read or written; the file is as it was
     */
    public static void replaceXmp(Path png, String xmp) throws IOException {
        AtomicFile.write(png, out -> {
            try (FileChannel old = FileChannel.open(png, StandardOpenOption.READ)) {
                PngRewriter.writeWithXmp(old, new Faults(png.getFileName().toString()), xmp, out);
            }
        });
    }

    /**
     * Writes a copy of a PNG file with nothing but its pixels, bit for bit, and what their colours need.
     *
     * @throws PictureFormatException if the file is no sound PNG
     * @throws IOException            if it cannot be read or written; nothing is left behind
     */
    public static void copyStripped(Path png, Path target) throws IOException {
        AtomicFile.write(target, out -> {
            try (FileChannel old = FileChannel.open(png, StandardOpenOption.READ)) {
                PngRewriter.writeStripped(old, new Faults(png.getFileName().toString()), out);
            }
        });
    }
}
