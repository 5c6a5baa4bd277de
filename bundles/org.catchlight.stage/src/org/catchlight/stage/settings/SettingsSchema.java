package org.catchlight.stage.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.catchlight.stage.internal.settings.Node;
import org.catchlight.stage.internal.settings.RecordShape;
import org.catchlight.stage.internal.settings.SettingsFormatter;
import org.catchlight.stage.internal.settings.SettingsParser;

/**
 * The settings of a stage as its record declares them. Supported component types: int, long, float, double, boolean, String,
 * enums, nested records and lists of records. Keys of nested settings are joined by dots; list items carry an index from 0, as in
 * {@code loras.0.weight}.
 *
 * <p>As text a number uses the dot and no exponent is needed, a switch is {@code true} or {@code false} ({@code on}, {@code off},
 * {@code yes} and {@code no} are read too), an enum constant is its name in lower case with hyphens.
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
     * @param input        how text is entered
     */
    public record Field(String key, String label, String help, String unit, Class<?> type, double min, double max, double step,
            String defaultValue, Input.Kind input) {
    }

    /**
     * A list of records.
     *
     * @param key   dotted name; item number <i>n</i> has the keys {@code key.n.…}
     * @param label name for the user
     * @param help  one sentence, or empty
     * @param items schema of one item
     */
    public record ListField(String key, String label, String help, SettingsSchema<?> items) {
    }

    private final Class<S> type;
    private final RecordShape shape;
    private final S defaults;

    private SettingsSchema(Class<S> type, RecordShape shape) {
        this.type = type;
        this.shape = shape;
        try {
            defaults = type.cast(SettingsParser.parse(shape, Map.of()));
        } catch (SettingsException refused) {
            throw new IllegalArgumentException(type.getName() + " refuses its own defaults: " + refused.getMessage(), refused);
        }
        lists(); // items must accept their defaults too, since a settings page adds items
    }

    /**
     * The schema of a settings record.
     *
     * @throws IllegalArgumentException if a component has a type that settings cannot have; the message names it
     */
    public static <S extends Record> SettingsSchema<S> of(Class<S> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type.getName() + " is not a record; settings must be one");
        }
        return new SettingsSchema<>(type, RecordShape.of(type));
    }

    private static <R extends Record> SettingsSchema<R> of(Class<R> type, RecordShape shape) {
        return new SettingsSchema<>(type, shape);
    }

    /** The record. */
    public Class<S> type() {
        return type;
    }

    /** The plain values in the order of the record. Items of lists are not among them. */
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        Node.collectFields(shape.nodes(), fields);
        return List.copyOf(fields);
    }

    /** The plain value under a key; a key within a list item answers the item's field under that key. */
    public Optional<Field> field(String key) {
        Optional<Field> plain = fields().stream().filter(field -> field.key().equals(key)).findFirst();
        if (plain.isPresent()) {
            return plain;
        }
        for (ListField list : lists()) {
            String rest = key.startsWith(list.key() + ".") ? key.substring(list.key().length() + 1) : "";
            int dot = rest.indexOf('.');
            if (dot > 0 && rest.substring(0, dot).chars().allMatch(Character::isDigit)) {
                return list.items().field(rest.substring(dot + 1))
                        .map(item -> new Field(key, item.label(), item.help(), item.unit(), item.type(),
                        item.min(), item.max(), item.step(), item.defaultValue(), item.input()));
            }
        }
        return Optional.empty();
    }

    /** The lists in the order of the record. */
    public List<ListField> lists() {
        List<ListField> lists = new ArrayList<>();
        collectLists(shape.nodes(), lists);
        return List.copyOf(lists);
    }

    private static void collectLists(List<Node> nodes, List<ListField> into) {
        for (Node node : nodes) {
            switch (node) {
                case Node.Listing list -> into.add(new ListField(list.key(), list.label(), list.help(),
                        of(list.items().type(), list.items())));
                case Node.Group group -> collectLists(group.shape().nodes(), into);
                case Node.Value _ -> {
                }
            }
        }
    }

    /** Names of nested records for the user, by the dotted key that their values begin with, in the order of the record. */
    public Map<String, String> groups() {
        Map<String, String> groups = new LinkedHashMap<>();
        collectGroups(shape.nodes(), groups);
        return groups;
    }

    private static void collectGroups(List<Node> nodes, Map<String, String> into) {
        for (Node node : nodes) {
            if (node instanceof Node.Group group) {
                into.put(group.key(), group.label());
                collectGroups(group.shape().nodes(), into);
            }
        }
    }

    /** The settings that every default gives. */
    public S defaults() {
        return defaults;
    }

    /**
     * Settings from text, defaults filled in.
     *
     * @throws SettingsException if a key is unknown or a value does not parse or lies out of range; the message says what is allowed
     */
    public S parse(Map<String, String> values) throws SettingsException {
        return type.cast(SettingsParser.parse(shape, values));
    }

    /** Settings as text, only what differs from the defaults, in the order of the record. {@link #parse} gives equal settings again. */
    public Map<String, String> format(S settings) {
        return format(settings, false);
    }

    /** All settings as text, those that equal their default too, in the order of the record. */
    public Map<String, String> formatAll(S settings) {
        return format(settings, true);
    }

    private Map<String, String> format(S settings, boolean all) {
        Map<String, String> values = new LinkedHashMap<>();
        SettingsFormatter.format(shape, settings, "", all, values);
        return values;
    }
}
