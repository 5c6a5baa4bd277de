package org.catchlight.prompt.internal.metadata;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The last line of a text of the AUTOMATIC1111 family: {@code Key: value, Key: "quoted, value", Key: [JSON]}. What is between two commas
 * and is no pair belongs to the value before it.
 */
final class ParameterPairs {
    private static final Set<String> KNOWN = Set.of("Steps", "Sampler", "Seed", "CFG scale", "Size", "Model", "Model hash");
    private static final int MOST = 1000;
    private static final int MOST_PIECES = 5000;
    private static final int LONGEST_KEY = 60;
    private static final int LONGEST_LINE = 1 << 18;
    private static final int LONGEST_JSON = 100_000;
    private final String text;
    private int at;

    private ParameterPairs(String text) {
        this.text = text;
    }

    /** Whether a line is one of settings: at least two pairs, one known, and it begins with a pair. */
    static boolean isSettings(String line) {
        if (line.length() > LONGEST_LINE || !line.contains(": ") || keyEnd(line, skip(line, 0)) < 0) {
            return false;
        }
        Map<String, String> pairs = of(line);
        return pairs.size() >= 2 && pairs.keySet().stream().anyMatch(KNOWN::contains)
                && (pairs.size() >= 3 || pairs.keySet().stream().allMatch(KNOWN::contains));
    }

    /** The pairs in order; of several of one key the first counts. */
    static Map<String, String> of(String text) {
        return new ParameterPairs(text).read();
    }

    private Map<String, String> read() {
        Map<String, String> pairs = new LinkedHashMap<>();
        String last = null;
        for (int piece = 0; piece < MOST_PIECES && at < text.length() && pairs.size() < MOST; piece++) {
            at = skip(text, at);
            int end = keyEnd(text, at);
            if (end > 0) {
                String key = text.substring(at, end).strip();
                at = end + 1;
                String value = value();
                last = pairs.putIfAbsent(key, value) == null ? key : null;
            } else {
                String more = upToComma();
                if (last != null && !more.isBlank()) {
                    pairs.merge(last, more.strip(), (old, added) -> old + ", " + added);
                }
            }
        }
        return pairs;
    }

    private String value() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '"') {
            String quoted = quoted();
            if (quoted != null) {
                return quoted;
            }
        } else if (at < text.length() && (text.charAt(at) == '[' || text.charAt(at) == '{')) {
            String json = json();
            if (json != null) {
                return json;
            }
        }
        return upToComma().strip();
    }

    private String upToComma() {
        int start = at;
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
            at++;
        }
        String taken = text.substring(start, at);
        at++;
        return taken;
    }

    /** A value in quotes, or null, where it is, if it is never closed. */
    private String quoted() {
        StringBuilder value = new StringBuilder();
        for (int next = at + 1; next < text.length(); next++) {
            char letter = text.charAt(next);
            if (letter == '\\' && next + 1 < text.length()) {
                next++;
                value.append(text.charAt(next) == 'n' ? '\n' : text.charAt(next));
            } else if (letter == '"') {
                at = next + 1;
                upToComma();
                return value.toString();
            } else {
                value.append(letter);
            }
        }
        return null;
    }

    /** A value in JSON, taken as it is, or null, where it is, if its brackets do not close. */
    private String json() {
        int depth = 0;
        boolean inText = false;
        for (int next = at; next < Math.min(text.length(), at + LONGEST_JSON); next++) {
            char letter = text.charAt(next);
            if (inText) {
                if (letter == '\\') {
                    next++;
                } else if (letter == '"') {
                    inText = false;
                }
            } else if (letter == '"') {
                inText = true;
            } else if (letter == '[' || letter == '{') {
                depth++;
            } else if ((letter == ']' || letter == '}') && --depth == 0) {
                String value = text.substring(at, next + 1);
                at = next + 1;
                upToComma();
                return value;
            }
        }
        return null;
    }

    private static int skip(String text, int from) {
        int next = from;
        while (next < text.length() && (Character.isWhitespace(text.charAt(next)) || text.charAt(next) == ',')) {
            next++;
        }
        return next;
    }

    /** Where the key that begins at {@code from} ends, at its colon; −1 if there is no key. */
    private static int keyEnd(String text, int from) {
        if (from >= text.length() || !Character.isLetterOrDigit(text.charAt(from))) {
            return -1;
        }
        for (int next = from; next < text.length() && next - from <= LONGEST_KEY; next++) {
            char letter = text.charAt(next);
            if (letter == ':') {
                return next;
            }
            if (!Character.isLetterOrDigit(letter) && " _-/().".indexOf(letter) < 0) {
                return -1;
            }
        }
        return -1;
    }
}
