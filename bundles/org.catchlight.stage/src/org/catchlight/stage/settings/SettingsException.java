package org.catchlight.stage.settings;

/** Settings that do not fit their record. The message is for the user and says what is allowed. */
public final class SettingsException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Creates the exception. */
    public SettingsException(String message) {
        super(message);
    }
}
