package org.catchlight.prompt.vary;

/** A variation that cannot be made; the message is a sentence for the user with the mend. */
public final class VariationException extends Exception {
    private static final long serialVersionUID = 1;

    /** With its sentence. */
    public VariationException(String message) {
        super(message);
    }
}
