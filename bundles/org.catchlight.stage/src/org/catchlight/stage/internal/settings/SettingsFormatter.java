package org.catchlight.stage.internal.settings;

import java.util.List;
import java.util.Map;

/** Writes a settings record as dotted keys. */
public final class SettingsFormatter {
    private SettingsFormatter() {
    }

    /**
     * Adds the values of a record.
     *
     * @param all whether values that equal their default are written too; items of lists are always written whole, so that the
     *            number of items is kept
     */
    public static void format(RecordShape shape, Record record, String prefix, boolean all, Map<String, String> into) {
        Object[] values = shape.take(record);
        for (int i = 0; i < values.length; i++) {
            switch (shape.nodes().get(i)) {
                case Node.Value value -> {
                    if (values[i] == null) {
                        continue;
                    }
                    if (all || !values[i].equals(value.defaultValue())) {
                        into.put(prefix + value.field().key(), PlainType.format(values[i]));
                    }
                }
                case Node.Group group -> {
                    if (values[i] != null) {
                        format(group.shape(), (Record) values[i], prefix, all, into);
                    }
                }
                case Node.Listing listing -> {
                    List<?> items = values[i] == null ? List.of() : (List<?>) values[i];
                    for (int item = 0; item < items.size(); item++) {
                        format(listing.items(), (Record) items.get(item), prefix + listing.key() + "." + item + ".", true, into);
                    }
                }
            }
        }
    }
}
