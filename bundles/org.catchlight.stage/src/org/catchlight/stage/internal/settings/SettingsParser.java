package org.catchlight.stage.internal.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.catchlight.stage.settings.SettingsException;

/** Makes a settings record from dotted keys. Each key that is used is taken out; what is left over at the end is unknown. */
public final class SettingsParser {
    private final Map<String, String> left;

    private SettingsParser(Map<String, String> values) {
        left = new TreeMap<>(values);
    }

    /**
     * The record that {@code values} describe.
     *
     * @throws SettingsException with a message that says what is allowed
     */
    public static Record parse(RecordShape shape, Map<String, String> values) throws SettingsException {
        SettingsParser parser = new SettingsParser(values);
        Object[] parts = parser.values(shape, "");
        if (!parser.left.isEmpty()) {
            throw unknown(parser.left.keySet().iterator().next(), shape);
        }
        return assemble(shape, parts);
    }

    /** Nested records are kept apart until every key is checked, so that an unknown key is reported before a constructor complains. */
    private record Parts(RecordShape shape, Object[] values) {
    }

    private Object[] values(RecordShape shape, String prefix) throws SettingsException {
        Object[] values = new Object[shape.nodes().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(shape.nodes().get(i), prefix);
        }
        return values;
    }

    private Object value(Node node, String prefix) throws SettingsException {
        return switch (node) {
            case Node.Value value -> plain(value, prefix + value.field().key());
            case Node.Group group -> new Parts(group.shape(), values(group.shape(), prefix));
            case Node.Listing listing -> items(listing, prefix + listing.key());
        };
    }

    private Object plain(Node.Value value, String key) throws SettingsException {
        if (!left.containsKey(key)) {
            return value.defaultValue();
        }
        return check(value, key, left.remove(key));
    }

    /** Checks one value and answers it. */
    static Object check(Node.Value value, String key, String text) throws SettingsException {
        var field = value.field();
        Object parsed = text == null ? null : PlainType.parse(field.type(), text).orElse(null);
        if (parsed == null) {
            throw new SettingsException(key + " '" + Words.shorten(String.valueOf(text)) + "' is not " + PlainType.kind(field.type())
                    + "; give "
                    + PlainType.allowed(field.type(), field.min(), field.max(), field.unit()));
        }
        RecordShape.checkRange(field, key, parsed, text);
        return parsed;
    }

    private List<Parts> items(Node.Listing listing, String key) throws SettingsException {
        List<Parts> items = new ArrayList<>();
        while (left.keySet().stream().anyMatch(startsWith(key + "." + items.size() + "."))) {
            if (items.size() == Node.Listing.MOST_ITEMS) {
                throw new SettingsException(key + " has more than " + Node.Listing.MOST_ITEMS + " items; give fewer");
            }
            items.add(new Parts(listing.items(), values(listing.items(), key + "." + items.size() + ".")));
            // a key of this item that nobody took would be found again for ever: it is unknown
            String again = key + "." + (items.size() - 1) + ".";
            var unused = left.keySet().stream().filter(startsWith(again)).findFirst();
            if (unused.isPresent()) {
                throw unknown(unused.get().substring(again.length()), listing.items(), again);
            }
        }
        var beyond = left.keySet().stream().filter(other -> other.matches(java.util.regex.Pattern.quote(key) + "\\.\\d+\\..*")).findFirst();
        if (beyond.isPresent()) {
            throw new SettingsException(beyond.get() + " leaves a gap in the list; the next item is " + key + "." + items.size());
        }
        return items;
    }

    private static java.util.function.Predicate<String> startsWith(String prefix) {
        return key -> key.startsWith(prefix);
    }

    private static Record assemble(RecordShape shape, Object[] values) throws SettingsException {
        Object[] made = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            made[i] = finished(values[i]);
        }
        return shape.make(made);
    }

    private static Object finished(Object value) throws SettingsException {
        if (value instanceof Parts parts) {
            return assemble(parts.shape(), parts.values());
        }
        if (value instanceof List<?> items) {
            List<Object> records = new ArrayList<>();
            for (Object item : items) {
                records.add(finished(item));
            }
            return List.copyOf(records);
        }
        return value;
    }

    static SettingsException unknown(String key, RecordShape shape) {
        return unknown(key, shape, "");
    }

    private static SettingsException unknown(String key, RecordShape shape, String prefix) {
        List<String> known = new ArrayList<>();
        keys(shape, "", known);
        String shown = "there is no setting '" + prefix + Words.shorten(key) + "'";
        if (known.isEmpty()) {
            return new SettingsException(shown + "; this stage has no settings");
        }
        String nearest = Words.nearest(key, known).map(one -> "; did you mean '" + prefix + one + "'?").orElse(";");
        return new SettingsException(shown + nearest + " There is " + String.join(", ", known));
    }

    private static void keys(RecordShape shape, String prefix, List<String> into) {
        for (Node node : shape.nodes()) {
            switch (node) {
                case Node.Value value -> into.add(prefix + value.field().key());
                case Node.Group group -> keys(group.shape(), prefix, into);
                case Node.Listing listing -> keys(listing.items(), prefix + listing.key() + ".0.", into);
            }
        }
    }
}
