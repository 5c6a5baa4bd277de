package org.catchlight.prompt.advice;

import java.util.Locale;

/** How much an advice matters. */
public enum Severity {
    /** Spoils the picture, or contradicts itself. */
    ERROR,
    /** Makes the picture worse or leaves too much to chance. */
    WARNING,
    /** Could be better. */
    HINT;

    /** Its name in files and in JSON, such as {@code error}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
