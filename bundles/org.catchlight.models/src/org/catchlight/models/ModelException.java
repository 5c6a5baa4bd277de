package org.catchlight.models;

import org.catchlight.stage.StageException;

/** A model or the library could not be read or changed. The message names the file; message and mend are for the user. */
public final class ModelException extends StageException {
    private static final long serialVersionUID = 1L;

    /**
     * @param message what failed, one sentence that names the file
     * @param mend    what the user can try, one sentence; may be empty
     */
    public ModelException(String message, String mend) {
        super(message, mend);
    }

    /** As above, with the cause for the log. */
    public ModelException(String message, String mend, Throwable cause) {
        super(message, mend, cause);
    }
}
