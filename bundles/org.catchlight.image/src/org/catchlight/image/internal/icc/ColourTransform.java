package org.catchlight.image.internal.icc;

import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.util.Arrays;
import org.catchlight.image.io.ColourProfile;

/** Converts rows of encoded RGB, 0–1, in place. Thread-safe. */
public interface ColourTransform {
    /** Leaves everything as it is. */
    ColourTransform NONE = (row, pixels) -> {
    };

    /** Converts {@code pixels} interleaved RGB pixels in place. */
    void apply(float[] row, int pixels);

    /** From sRGB to the space of a profile that we write. */
    static ColourTransform fromSrgb(ColourProfile profile) {
        return profile == ColourProfile.SRGB ? NONE : MatrixTransform.of(Curve.SRGB, RgbSpace.SRGB.to(RgbSpace.of(profile)));
    }

    /** To sRGB from the space of a profile that we write. */
    static ColourTransform toSrgb(ColourProfile profile) {
        return profile == ColourProfile.SRGB ? NONE : MatrixTransform.of(Curve.SRGB, RgbSpace.of(profile).to(RgbSpace.SRGB));
    }

    /**
     * To sRGB from the space of an ICC profile. A matrix profile is computed here; a table profile is sampled through the
     * Java runtime's colour management.
     *
     * @param grey whether the picture is grey, so that a grey profile fits too
     * @throws IllegalArgumentException if the profile is damaged or of another kind
     */
    static ColourTransform toSrgb(byte[] profile, boolean grey) {
        try {
            IccReader reader = new IccReader(profile);
            if (grey && reader.colourSpace().equals("GRAY")) {
                return reader.greyTransform();
            }
            if (!reader.colourSpace().equals("RGB ")) {
                throw new IllegalArgumentException("the profile is for " + reader.colourSpace().strip());
            }
            return reader.isMatrix() ? reader.matrixTransform()
                    : TableTransform.of(new ICC_ColorSpace(ICC_Profile.getInstance(Arrays.copyOf(profile, reader.size()))));
        } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException | java.awt.color.CMMException broken) {
            throw new IllegalArgumentException("the profile is damaged", broken);
        }
    }
}
