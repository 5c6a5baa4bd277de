package org.catchlight.take;

import org.catchlight.image.io.ColourProfile;

/**
 * How takes are written.
 *
 * @param bitDepth 8 or 16
 * @param profile  colour space
 * @param strip    whether to leave out the shot and everything else that tells how the picture was made
 */
public record TakeSettings(int bitDepth, ColourProfile profile, boolean strip) {
    /** 8-bit sRGB that carries its shot. */
    public static final TakeSettings DEFAULT = new TakeSettings(8, ColourProfile.SRGB, false);
}
