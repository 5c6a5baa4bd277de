package org.catchlight.diffusion.text;

import java.io.IOException;

/**
 * Files of a tokenizer that are missing, damaged, hostile or of another model. The message is for the user, names the file and says the
 * mend.
 */
public final class TokenizerFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception with a message that names the file and the mend; the cause may be null. */
    public TokenizerFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
