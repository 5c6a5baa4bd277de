package org.catchlight.prompt.internal.recognise;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.catchlight.prompt.recognise.Wish;

/**
 * What a term says.
 *
 * @param use  when it counts
 * @param says names and values as {@code terms.tsv} explains them
 */
record Meaning(Use use, Map<String, String> says) {
    /** When a term counts. */
    enum Use {
        /** Says by itself that light is spoken of. */
        ANCHOR,
        /** Counts where light is spoken of. */
        PLAIN,
        /** Counts before a noun of light. */
        ADJECTIVE,
        /** About camera or film. */
        ALWAYS,
        /** Says nothing. */
        FILLER,
        /** A word that is not known. */
        UNKNOWN
    }

    static final Meaning UNKNOWN = new Meaning(Use.UNKNOWN, Map.of());

    /** Reads the second column of a term. */
    static Meaning parse(String use, String says) {
        Map<String, String> values = new HashMap<>();
        for (String pair : says.split(" ")) {
            if (!pair.isBlank()) {
                String[] halves = pair.split("=", 2);
                values.put(halves[0], halves.length == 1 ? "" : halves[1]);
            }
        }
        return new Meaning(Use.valueOf(use.toUpperCase(java.util.Locale.ROOT)), Map.copyOf(values));
    }

    boolean has(String name) {
        return says.containsKey(name);
    }

    String get(String name) {
        return says.getOrDefault(name, "");
    }

    /** A range, or a number, which may miss by a hundredth of itself. */
    Optional<Wish> wish(String name) {
        String value = says.get(name);
        if (value == null) {
            return Optional.empty();
        }
        int dots = value.indexOf("..");
        if (dots < 0) {
            return Optional.of(Wish.about(Double.parseDouble(value), 0.01));
        }
        int usual = value.indexOf('~');
        double low = Double.parseDouble(value.substring(0, dots));
        double high = Double.parseDouble(value.substring(dots + 2, usual < 0 ? value.length() : usual));
        return Optional.of(new Wish(low, high, usual < 0 ? (low + high) / 2 : Double.parseDouble(value.substring(usual + 1))));
    }

    /** Whether it names a light, a source or a modifier. */
    boolean namesLight() {
        return has("role") || has("fixture") || has("preset");
    }
}
