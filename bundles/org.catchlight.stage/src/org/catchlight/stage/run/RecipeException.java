package org.catchlight.stage.run;

import org.catchlight.stage.StageException;

/**
 * A recipe that cannot be run as it stands: a stage is not installed, a setting is wrong, the engine is missing. Found before
 * anything runs.
 */
public final class RecipeException extends StageException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what is wrong, one sentence
     * @param mend    what the user can do, one sentence; may be empty
     */
    public RecipeException(String message, String mend) {
        super(message, mend);
    }
}
