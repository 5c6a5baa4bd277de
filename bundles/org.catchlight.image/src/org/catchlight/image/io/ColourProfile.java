package org.catchlight.image.io;

/** Colour space of a written picture; its ICC profile is embedded. */
public enum ColourProfile {
    SRGB, DISPLAY_P3
}
