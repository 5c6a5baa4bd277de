package org.catchlight.image.internal.codec;

import org.catchlight.image.io.PictureFormatException;
import org.catchlight.image.io.PictureReader;

/** What can be wrong with a picture file, in the user's words. */
public record Faults(String name) {
    /** Longest side that is read; rows are buffered whole. */
    private static final int MAX_SIDE = 1 << 16;

    /** The file contradicts itself. */
    public PictureFormatException damaged(String what) {
        return damaged(what, null);
    }

    /** The file contradicts itself, as {@code cause} found. */
    public PictureFormatException damaged(String what, Throwable cause) {
        return new PictureFormatException(name + " is damaged (" + what + "); get an undamaged copy of it", cause);
    }

    /** The file ends too early. */
    public PictureFormatException truncated() {
        return new PictureFormatException(name + " is cut short; get a complete copy of it", null);
    }

    /** The file is sound but of a sort that is not read. */
    public PictureFormatException unsupported(String what) {
        return new PictureFormatException(name + " " + what + "; save it as RGB in PNG, JPEG or TIFF with 8 or 16 bits", null);
    }

    /** The file needs more memory than there is. */
    public PictureFormatException tooLargeForMemory(Throwable cause) {
        return new PictureFormatException(name
                + " needs more memory than there is; save it as PNG, which is read in pieces, or start with a larger -Xmx", cause);
    }

    /** The text in the file is more than is read. */
    public PictureFormatException tooMuchText() {
        return new PictureFormatException(name + " carries more than " + (PictureReader.MAX_TEXT_BYTES >> 20)
                + " MB of text; save it again without metadata", null);
    }

    /** Refuses sizes that no picture has or that are too large to read. */
    public void checkSize(long width, long height) throws PictureFormatException {
        if (width < 1 || height < 1) {
            throw damaged("it claims " + width + "×" + height + " pixels");
        }
        if (width > MAX_SIDE || height > MAX_SIDE || width * height > PictureReader.MAX_PIXELS) {
            throw new PictureFormatException(name + " claims " + width + "×" + height
                    + " pixels; the largest that is read is 16384×16384, so make it smaller", null);
        }
    }
}
