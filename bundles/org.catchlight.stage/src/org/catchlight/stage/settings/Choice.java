package org.catchlight.stage.settings;

/**
 * One of the values that a setting may have.
 *
 * @param value as it is stored
 * @param label for the user
 */
public record Choice(String value, String label) {
}
