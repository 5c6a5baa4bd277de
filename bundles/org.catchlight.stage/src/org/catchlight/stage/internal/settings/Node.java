package org.catchlight.stage.internal.settings;

import java.util.List;
import org.catchlight.stage.settings.SettingsSchema.Field;

/** One component of a settings record. */
public sealed interface Node {
    /** Name of the component. */
    String name();

    /** A plain value; {@code field} has its full dotted key. */
    record Value(String name, Field field, Object defaultValue) implements Node {
    }

    /** A nested record. */
    record Group(String name, String key, String label, RecordShape shape) implements Node {
    }

    /** A list of records; the keys of {@code items} are relative to an item. */
    record Listing(String name, String key, String label, String help, RecordShape items) implements Node {
        /** Items that a list may have at most. */
        public static final int MOST_ITEMS = 256;
    }

    /** Every plain value below these nodes that is not in a list. */
    static void collectFields(List<Node> nodes, List<Field> into) {
        for (Node node : nodes) {
            switch (node) {
                case Value value -> into.add(value.field());
                case Group group -> collectFields(group.shape().nodes(), into);
                case Listing _ -> {
                }
            }
        }
    }
}
