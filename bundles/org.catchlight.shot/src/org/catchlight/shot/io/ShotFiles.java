package org.catchlight.shot.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.catchlight.shot.Shot;
import org.catchlight.shot.internal.io.AtomicText;
import org.catchlight.shot.internal.io.ShotReader;
import org.catchlight.shot.internal.io.ShotWriter;
import org.xml.sax.InputSource;

/**
 * Reads and writes shots as XMI. A document type declaration, an outside reference, an absurd size, an unknown element or attribute and a
 * number that is none are refused. Values equal to the model's default are not written; the schema version always is.
 */
public final class ShotFiles {
    /** Version of the schema that this release writes. */
    public static final int SCHEMA_VERSION = 1;
    /** Bytes of the largest shot that is read. */
    public static final int MAX_BYTES = 4 << 20;

    private ShotFiles() {
    }

    /**
     * Loads a {@code *.shot} file and migrates it to the present schema. Parts that the file leaves out get their defaults. The shot is
     * not validated beyond its form: see {@link org.catchlight.shot.check.ShotCheck}.
     *
     * @throws ShotFormatException if it is damaged, hostile or newer than this release; the message names the file and the mend
     * @throws IOException         if it cannot be read
     */
    public static Shot load(Path file) throws IOException {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw new ShotFormatException(name + " is a folder, not a shot. Choose a file that ends in .shot.", null);
        }
        if (!Files.exists(file)) {
            throw new NoSuchFileException(name, null, "there is no such file. Check the name");
        }
        if (!Files.isRegularFile(file)) {
            throw new ShotFormatException(name + " is not a regular file. Choose a file that ends in .shot.", null);
        }
        if (Files.size(file) > MAX_BYTES) {
            throw tooLarge(name);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, name);
        } catch (AccessDeniedException e) {
            var denied = new AccessDeniedException(name, null, "the file may not be read. Change its permissions");
            denied.initCause(e);
            throw denied;
        }
    }

    /**
     * Reads a shot from a stream as {@link #load} does, at most {@link #MAX_BYTES} of it: a size that lies does no harm. The stream stays
     * open.
     *
     * @param source what to call it in messages
     */
    public static Shot read(InputStream in, String source) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw tooLarge(source);
        }
        if (bytes.length == 0) {
            throw empty(source);
        }
        return ShotReader.read(new InputSource(new ByteArrayInputStream(bytes)), source);
    }

    /**
     * Saves a shot atomically: whoever reads the file sees the old shot or the new one.
     *
     * @throws IOException if it cannot be written, or holds a number that is not finite; the old file is as it was
     */
    public static void save(Shot shot, Path file) throws IOException {
        String xmi;
        try {
            xmi = ShotWriter.write(shot);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + " was not saved. " + e.getMessage(), e);
        }
        AtomicText.write(file, xmi);
    }

    /**
     * The shot as XMI text, the same text for the same shot. The shot is not touched and stays in its resource.
     *
     * @throws IllegalArgumentException if a number is not finite; the message says which
     */
    public static String toXmi(Shot shot) {
        return ShotWriter.write(shot);
    }

    /**
     * Parses XMI text as {@link #load} does.
     *
     * @param source what to call it in messages, such as the name of the picture that carried it
     */
    public static Shot fromXmi(String xmi, String source) throws ShotFormatException {
        if (xmi.length() > MAX_BYTES) {
            throw tooLarge(source);
        }
        String text = xmi.startsWith("\uFEFF") ? xmi.substring(1) : xmi;
        if (text.isBlank()) {
            throw empty(source);
        }
        return ShotReader.read(new InputSource(new StringReader(text)), source);
    }

    private static ShotFormatException tooLarge(String name) {
        return new ShotFormatException(name + " is larger than " + (MAX_BYTES >> 20) + " MB, which no shot is. "
                + "Choose a file that Catchlight saved.", null);
    }

    private static ShotFormatException empty(String name) {
        return new ShotFormatException(
                name + " is empty. Restore it from a copy, or open one of its takes: a take carries its shot.", null);
    }
}
