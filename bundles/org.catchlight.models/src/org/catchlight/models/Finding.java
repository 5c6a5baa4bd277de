package org.catchlight.models;

/**
 * Something to say of a model.
 *
 * @param severity whether it keeps the model from running
 * @param file     what it is about, relative to the model's folder, with slashes; empty for the whole
 * @param message  one sentence that names the file
 * @param mend     what the user can do, one sentence; may be empty
 */
public record Finding(Severity severity, String file, String message, String mend) {
    /** How bad it is. */
    public enum Severity {
        /** The model cannot run. */
        ERROR,
        /** It runs, but not as its makers meant. */
        WARNING,
        /** Good to know. */
        NOTE
    }

    /** Keeps the model from running. */
    public static Finding error(String file, String message, String mend) {
        return new Finding(Severity.ERROR, file, message, mend);
    }

    /** Lets it run, but not as meant. */
    public static Finding warning(String file, String message, String mend) {
        return new Finding(Severity.WARNING, file, message, mend);
    }

    /** Good to know. */
    public static Finding note(String file, String message) {
        return new Finding(Severity.NOTE, file, message, "");
    }
}
