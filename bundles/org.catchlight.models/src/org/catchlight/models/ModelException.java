package org.catchlight.models;

import org.catchlight.stage.StageException;

/** A model or the library could not be read or changed. The message names the file; message and mend are for the user. */
public final class ModelException extends StageException {
    private static final long serialVersionUID = 1L;
    private final Reason reason;

    /** What kind of failure it is. */
    public enum Reason {
        /** What was given cannot be used: no model, a damaged one, a name that is taken. */
        INPUT,
        /** The disk, its permissions or another program keep it from being done. */
        DISK
    }

    /**
     * Of what was given.
     *
     * @param message what failed, one sentence that names the file
     * @param mend    what the user can try, one sentence; may be empty
     */
    public ModelException(String message, String mend) {
        this(Reason.INPUT, message, mend, null);
    }

    /** As above, with the cause for the log. */
    public ModelException(String message, String mend, Throwable cause) {
        this(Reason.INPUT, message, mend, cause);
    }

    /** Of any kind; the cause may be null. */
    public ModelException(Reason reason, String message, String mend, Throwable cause) {
        super(message, mend, cause);
        this.reason = reason;
    }

    /** The kind of failure. */
    public Reason reason() {
        return reason;
    }
}
