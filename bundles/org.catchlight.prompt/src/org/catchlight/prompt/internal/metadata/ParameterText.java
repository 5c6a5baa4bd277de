package org.catchlight.prompt.internal.metadata;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of the AUTOMATIC1111 family taken apart: lines of the prompt, lines that begin with {@code Negative prompt:}, and a last line of
 * {@code Key: value} pairs. Text pasted through a field of one line, which lost its line ends, is read too.
 *
 * @param prompt   the words
 * @param negative the negative words
 * @param pairs    the settings in order
 */
record ParameterText(String prompt, String negative, Map<String, String> pairs) {
    private static final String NEGATIVE = "Negative prompt:";
    private static final int LAST_LINES = 40;
    private static final Pattern INLINE = Pattern.compile("(?:^|[\\s,;.])(Steps: ?\\d{1,6}, )");
    private static final Pattern INLINE_NEGATIVE = Pattern.compile("(?:^|[\\s,;.])(Negative prompt:)");

    ParameterText {
        pairs = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(pairs));
    }

    /** Takes a text apart; empty if nothing in it shows that it is such a text. */
    static Optional<ParameterText> of(String text) {
        String whole = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        int settings = settingsStart(whole);
        String words = settings < 0 ? whole : whole.substring(0, settings).strip();
        int negative = words.startsWith(NEGATIVE) ? 0 : words.indexOf("\n" + NEGATIVE);
        if (negative < 0) {
            Matcher inline = INLINE_NEGATIVE.matcher(words);
            negative = inline.find() ? inline.start(1) : -1;
        }
        if (settings < 0 && negative < 0) {
            return Optional.empty();
        }
        String prompt = negative < 0 ? words : words.substring(0, negative).strip();
        String unwanted = negative < 0 ? "" : words.substring(negative).strip().substring(NEGATIVE.length()).strip();
        Map<String, String> pairs = settings < 0 ? Map.of() : ParameterPairs.of(whole.substring(settings));
        return Optional.of(new ParameterText(prompt, unwanted, pairs));
    }

    /** Where the settings begin, or −1: a line near the end that has several pairs, one of them known. */
    private static int settingsStart(String text) {
        int end = text.length();
        for (int line = 0; line < LAST_LINES && end > 0; line++) {
            int start = text.lastIndexOf('\n', end - 1) + 1;
            if (ParameterPairs.isSettings(text.substring(start, end))) {
                return start;
            }
            end = start - 1;
        }
        int found = -1;
        Matcher inline = INLINE.matcher(text);
        while (inline.find()) {
            found = inline.start(1);
        }
        return found >= 0 && ParameterPairs.isSettings(text.substring(found)) ? found : -1;
    }
}
