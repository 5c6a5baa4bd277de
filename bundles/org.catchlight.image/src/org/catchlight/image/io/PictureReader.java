package org.catchlight.image.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import org.catchlight.image.Applied;
import org.catchlight.image.Frame;
import org.catchlight.image.Transfer;
import org.catchlight.image.internal.codec.Faults;
import org.catchlight.image.internal.codec.JpegCodec;
import org.catchlight.image.internal.codec.TiffCodec;
import org.catchlight.image.internal.png.PngDecoder;

/**
 * Reads PNG, JPEG and TIFF files, whatever their name says they are. What a header claims is bounded before anything is allocated.
 * Colours are converted to sRGB by the file's profile, alpha is laid over white, a photograph is turned upright.
 */
public final class PictureReader {
    /** Pixels of the largest picture that is read: 16384 × 16384. */
    public static final long MAX_PIXELS = 1L << 28;
    /** Bytes that all text of one file may have together, inflated. */
    public static final int MAX_TEXT_BYTES = 16 << 20;

    private PictureReader() {
    }

    /** Work on an open file. */
    private interface Reading<T> {
        T read(FileChannel channel, Faults faults) throws IOException;
    }

    /**
     * Reads a picture in display encoding, with everything marked as applied.
     *
     * @throws PictureFormatException if the file is damaged, too large or of another kind; the message names the file and the mend
     * @throws IOException            if it cannot be read; the message says the same
     */
    public static Frame read(Path file) throws IOException {
        return open(file, (channel, faults) -> Frame.of(switch (formatOf(channel, faults)) {
            case PNG -> PngDecoder.readPicture(channel, faults);
            case JPEG -> JpegCodec.readPicture(channel, faults);
            case TIFF -> TiffCodec.readPicture(channel, faults);
        }, Transfer.DISPLAY, EnumSet.allOf(Applied.class)));
    }

    /**
     * Reads only the words that a file carries, without decoding the picture. Of several texts under one keyword the first counts.
     *
     * @throws IOException as for {@link #read}
     */
    public static PictureMetadata readMetadata(Path file) throws IOException {
        return open(file, (channel, faults) -> switch (formatOf(channel, faults)) {
            case PNG -> PngDecoder.readMetadata(channel, faults);
            case JPEG -> JpegCodec.readMetadata(channel, faults);
            case TIFF -> TiffCodec.readMetadata(channel, faults);
        });
    }

    /**
     * Reads what a picture file is, without decoding the picture.
     *
     * @throws IOException as for {@link #read}
     */
    public static PictureInfo readInfo(Path file) throws IOException {
        return open(file, (channel, faults) -> switch (formatOf(channel, faults)) {
            case PNG -> PngDecoder.readInfo(channel, faults);
            case JPEG -> JpegCodec.readInfo(channel, faults);
            case TIFF -> TiffCodec.readInfo(channel, faults);
        });
    }

    private static <T> T open(Path file, Reading<T> work) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder; name a picture in it");
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return work.read(channel, new Faults(file.getFileName().toString()));
        } catch (NoSuchFileException missing) {
            throw new IOException(file + " does not exist; check the name", missing);
        } catch (AccessDeniedException denied) {
            throw new IOException(file + " may not be read; change its permissions", denied);
        }
    }

    private static PictureFormat formatOf(FileChannel channel, Faults faults) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(8);
        int count = 0;
        while (head.hasRemaining() && count >= 0) {
            count = channel.read(head, head.position());
        }
        if (head.position() == 0) {
            throw new PictureFormatException(faults.name() + " is empty; get a complete copy of it", null);
        }
        String start = new String(head.array(), 0, head.position(), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u0089PNG")) {
            return PictureFormat.PNG;
        }
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return PictureFormat.JPEG;
        }
        if (start.startsWith("II*\0") || start.startsWith("MM\0*")) {
            return PictureFormat.TIFF;
        }
        throw new PictureFormatException(faults.name() + " is not a PNG, JPEG or TIFF picture; convert it to one of them", null);
    }
}
