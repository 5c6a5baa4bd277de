package org.catchlight.image.io;

/**
 * What a picture file is, without its pixels.
 *
 * @param format   file format
 * @param width    pixels, upright
 * @param height   pixels, upright
 * @param bitDepth bits a channel: 8 or 16, whichever keeps all that the file has
 * @param profile  the profile to write it with again: Display P3 if that is embedded, else sRGB
 */
public record PictureInfo(PictureFormat format, int width, int height, int bitDepth, ColourProfile profile) {
}
