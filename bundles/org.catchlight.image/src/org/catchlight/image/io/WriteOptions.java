package org.catchlight.image.io;

/**
 * How a picture is written.
 *
 * @param format   file format
 * @param bitDepth 8 or 16 bits a channel; JPEG has 8 only
 * @param profile  colour space
 * @param metadata words to carry
 */
public record WriteOptions(PictureFormat format, int bitDepth, ColourProfile profile, PictureMetadata metadata) {
    public WriteOptions {
        if (bitDepth != 8 && bitDepth != 16 || format == PictureFormat.JPEG && bitDepth != 8) {
            throw new IllegalArgumentException(format + " cannot be written with " + bitDepth + " bits; choose 8"
                    + (format == PictureFormat.JPEG ? "" : " or 16"));
        }
    }
}
