package org.catchlight.light;

import java.util.List;

/**
 * Something that a photographer should know about the light.
 *
 * @param kind  what it is about
 * @param text  one or two sentences: what is wrong and how to mend it
 * @param fixes mends that can be applied at once, the best first; may be empty
 */
public record LightWarning(Kind kind, String text, List<Fix> fixes) {
    public LightWarning {
        fixes = List.copyOf(fixes);
    }

    /** What a warning is about. */
    public enum Kind {
        /** Nothing is on. */
        NO_LIGHT,
        /** A gel or surface that is not known. */
        UNKNOWN_GEL,
        /** Lights of different colour on the face. */
        MIXED_COLOUR,
        /** The white balance is far from the key's colour. */
        WHITE_BALANCE,
        /** The camera's manual exposure misses the light. */
        EXPOSURE,
        /** No aperture fits the light. */
        OUT_OF_RANGE,
        /** The key does not reach the face. */
        KEY_MISSES,
        /** The key stands behind the head though it is not meant as a rim. */
        KEY_BEHIND,
        /** Hardly any difference between key and fill, and no shadow. */
        FLAT,
        /** The ratio is more than film or sensor hold. */
        CONTRAST,
        /** The fill is stronger than the key. */
        FILL_OVER_KEY,
        /** The key shines from below. */
        FROM_BELOW,
        /** The key is so high that the eyes are in shadow. */
        DARK_EYES,
        /** An eye without a reflection. */
        CATCHLIGHT,
        /** Two nose shadows. */
        CROSSED_SHADOWS
    }
}
