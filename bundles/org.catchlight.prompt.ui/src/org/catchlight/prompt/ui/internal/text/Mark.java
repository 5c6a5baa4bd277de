package org.catchlight.prompt.ui.internal.text;

/**
 * How a stretch of a line is shown.
 *
 * @param start index in the line
 * @param end   index behind its last character
 * @param hue   colour; null for none
 * @param role  what it is
 */
public record Mark(int start, int end, Palette.Hue hue, Role role) {
    /** What a stretch is. */
    public enum Role {
        /** A term of the lexicon. */
        TERM,
        /** The brackets and the number of a weight. */
        WEIGHT,
        /** A choice or a wildcard. */
        CHOICE
    }
}
