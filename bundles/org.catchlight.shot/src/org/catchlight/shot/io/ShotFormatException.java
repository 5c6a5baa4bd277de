package org.catchlight.shot.io;

import java.io.IOException;

/** A shot that cannot be read as one. The message is for the user, names the file and says the mend. */
public final class ShotFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception with a message that names the file and the mend. */
    public ShotFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
