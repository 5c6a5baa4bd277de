package org.catchlight.stage.settings;

import java.util.List;
import java.util.Map;

/**
 * The settings of a stage as its record declares them. Supported component types: int, long, float, double, boolean, String,
 * enums, nested records and lists of records. Keys of nested settings are joined by dots; list items carry an index, as in
 * {@code loras.0.weight}.
 *
 * @param <S> the settings record
 */
public final class SettingsSchema<S extends Record> {
    /**
     * One plain value.
     *
     * @param key          dotted name
     * @param label        name for the user
     * @param help         one sentence, or empty
     * @param unit         unit, or empty
     * @param type         int, long, float, double, boolean, String or an enum class
     * @param min          smallest number, or NaN
     * @param max          largest number, or NaN
     * @param step         step of a spinner, or 0
     * @param defaultValue default as text
     */
    public record Field(String key, String label, String help, String unit, Class<?> type, double min, double max, double step, String defaultValue) {
    }

    private SettingsSchema() {
    }

    /**
     * The schema of a settings record.
     *
     * @throws IllegalArgumentException if a component has a type that settings cannot have; the message names it
     */
    public static <S extends Record> SettingsSchema<S> of(Class<S> type) {
        throw new IllegalStateException("not built yet");
    }

    /** The plain values in the order of the record. Items of lists are not among them. */
    public List<Field> fields() {
        return List.of();
    }

    /** The settings that every default gives. */
    public S defaults() {
        throw new IllegalStateException("not built yet");
    }

    /**
     * Settings from text, defaults filled in.
     *
     * @throws SettingsException if a key is unknown or a value does not parse or lies out of range; the message says what is allowed
     */
    public S parse(Map<String, String> values) throws SettingsException {
        throw new SettingsException("not built yet");
    }

    /** Settings as text, only what differs from the defaults. */
    public Map<String, String> format(S settings) {
        return Map.of();
    }
}
