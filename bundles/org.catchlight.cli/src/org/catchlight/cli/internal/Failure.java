package org.catchlight.cli.internal;

/** Ends a command with one line for the user and an exit code. */
final class Failure extends Exception {
    /** Exit code of a command that did what it was asked. */
    static final int DONE = 0;
    /** Exit code of a command that failed while it ran. */
    static final int FAILED = 1;
    /** Exit code of bad usage and bad input. */
    static final int BAD_INPUT = 2;

    private static final long serialVersionUID = 1L;
    private final int exitCode;

    private Failure(int exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    /** Something went wrong while it ran. */
    static Failure failed(String format, Object... values) {
        return new Failure(FAILED, format.formatted(values), null);
    }

    /** What the user gave cannot be used. */
    static Failure badInput(String format, Object... values) {
        return new Failure(BAD_INPUT, format.formatted(values), null);
    }

    /** This failure with what caused it, for {@code --verbose}. */
    Failure because(Throwable cause) {
        return new Failure(exitCode, getMessage(), cause);
    }

    int exitCode() {
        return exitCode;
    }
}
