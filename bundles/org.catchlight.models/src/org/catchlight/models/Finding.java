package org.catchlight.models;

import org.catchlight.stage.StageException;

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

    /** A failure that keeps the model from running. */
    public static Finding error(String file, StageException failure) {
        return error(file, sentence(failure.getMessage()), sentence(failure.mend()));
    }

    /** A failure that need not keep the model from running. */
    public static Finding warning(String file, StageException failure) {
        return warning(file, sentence(failure.getMessage()), sentence(failure.mend()));
    }

    private static String sentence(String text) {
        String stripped = text == null ? "" : text.strip();
        return stripped.isEmpty() || ".!?…".indexOf(stripped.charAt(stripped.length() - 1)) >= 0 ? stripped : stripped + ".";
    }
}
