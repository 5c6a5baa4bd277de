package org.catchlight.stage;

/** A stage could not do its work. The message is for the user. */
public class StageException extends Exception {
    private static final long serialVersionUID = 1L;
    private final String mend;

    /**
     * @param message what failed, one sentence
     * @param mend    what the user can try, one sentence; may be empty
     */
    public StageException(String message, String mend) {
        this(message, mend, null);
    }

    /** As above, with the cause for the log. */
    public StageException(String message, String mend, Throwable cause) {
        super(message, cause);
        this.mend = mend;
    }

    /** What the user can try, or empty. */
    public String mend() {
        return mend;
    }
}
