package org.catchlight.prompt.internal.vocabulary;

import java.io.IOException;

/** A file of vocabulary that is not as it should be; the message names the file, the place and the mend. */
public final class VocabularyException extends IOException {
    private static final long serialVersionUID = 1L;

    VocabularyException(String message) {
        super(message);
    }
}
