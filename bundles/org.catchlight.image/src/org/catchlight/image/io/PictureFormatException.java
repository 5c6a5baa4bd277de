package org.catchlight.image.io;

import java.io.IOException;

/** A picture file that is damaged, hostile or of another kind. The message is for the user and says the mend. */
public final class PictureFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception with a message that names the file and the mend. */
    public PictureFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
