package org.catchlight.prompt.internal.dialect;

import org.catchlight.prompt.Fragment;

/** A phrase as its author would type it, with weights. */
public final class MarkedWords {
    private MarkedWords() {
    }

    /** The words; reading them gives the same phrase again. */
    public static String of(Fragment phrase) {
        return new PromptText(true).add(phrase).text();
    }
}
