package org.catchlight.take;

/** A shot or job that cannot be rendered as given. The message is for the user and says the mend. */
public final class InvalidJobException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Creates the exception. */
    public InvalidJobException(String message) {
        super(message);
    }
}
