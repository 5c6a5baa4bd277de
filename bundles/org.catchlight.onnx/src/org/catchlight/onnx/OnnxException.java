package org.catchlight.onnx;

import org.catchlight.stage.StageException;

/**
 * A model could not be read, opened or run. The message and the mend are for the user; a stage may let the exception pass as it is. That a
 * run was cancelled is no failure: then {@link org.eclipse.core.runtime.OperationCanceledException} is thrown.
 */
public final class OnnxException extends StageException {
    private static final long serialVersionUID = 1L;
    private final Reason reason;

    /** What kind of failure it is, for those who can do something about it themselves. */
    public enum Reason {
        /** A file is not there or cannot be read. */
        FILE,
        /** The model is damaged, hostile, or not what this program can run. */
        MODEL,
        /** What was given to a run does not fit the graph. */
        INPUT,
        /** Not enough memory; smaller tiles or a smaller batch may do. */
        MEMORY,
        /** A provider, or the native library itself, does not work on this machine. */
        PROVIDER,
        /** Anything else that went wrong inside the runtime. */
        RUNTIME
    }

    /**
     * @param reason  the kind
     * @param message what failed, one sentence that names the file
     * @param mend    what the user can try, one sentence; may be empty
     */
    public OnnxException(Reason reason, String message, String mend) {
        this(reason, message, mend, null);
    }

    /** As above, with the cause for the log. */
    public OnnxException(Reason reason, String message, String mend, Throwable cause) {
        super(message, mend, cause);
        this.reason = reason;
    }

    /** The kind of failure. */
    public Reason reason() {
        return reason;
    }
}
