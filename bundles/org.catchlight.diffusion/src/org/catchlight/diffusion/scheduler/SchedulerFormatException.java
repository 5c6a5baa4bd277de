package org.catchlight.diffusion.scheduler;

import java.io.IOException;

/** A file that cannot be read as the configuration of a scheduler. The message is for the user, names the file and says the mend. */
public final class SchedulerFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception with a message that names the file and the mend. */
    public SchedulerFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
