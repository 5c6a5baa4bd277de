package org.catchlight.film;

/** A filter before the lens, for monochrome film. It lightens its own colour and darkens the opposite one. */
public enum ColourFilter {
    /** None: panchromatic film as it sees. */
    NONE,
    /** Light yellow: evens out skin a little, darkens a blue sky. */
    YELLOW,
    /** Orange: smooth skin, freckles fade, blue eyes darken. */
    ORANGE,
    /** Red: very light skin, pale lips. */
    RED,
    /** Yellow-green: darker lips and ruddier skin, as in classic portraits of men. */
    GREEN
}
