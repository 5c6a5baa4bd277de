package org.catchlight.prompt.metadata;

import java.io.IOException;

/** A picture or text from which no prompt can be taken. The message is one sentence for the user that names it and the mend. */
public final class PromptFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception with a message that names the source and the mend. */
    public PromptFormatException(String message) {
        super(message);
    }

    /** Creates the exception with a message that names the source and the mend, and what was found. */
    public PromptFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
