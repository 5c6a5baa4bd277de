package org.catchlight.image;

/** How the numbers of a picture relate to light. Primaries are those of sRGB (Rec. 709, white D65) in both. */
public enum Transfer {
    /** Proportional to light; 1 is a white diffuser in the exposed light, highlights go beyond it. */
    SCENE_LINEAR,
    /** Encoded with the sRGB transfer curve for a display, 0 to 1. */
    DISPLAY
}
