package org.catchlight.prompt.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line for Midjourney, cut into words and parameters.
 *
 * @param words      before the first parameter
 * @param negative   what {@code --no} names; empty if there is none
 * @param parameters the others, as they are
 */
record MidjourneyLine(String words, String negative, List<String> parameters) {
    private static final Pattern PARAMETER = Pattern.compile("(?:^|\\s)--(?<name>[a-zA-Z]+)(?<value>(?:(?!\\s--[a-zA-Z]).)*)", Pattern.DOTALL);

    /** Reads any text; one without parameters is all words. */
    static MidjourneyLine of(String text) {
        Matcher parameter = PARAMETER.matcher(text);
        String words = text;
        String negative = "";
        List<String> others = new ArrayList<>();
        for (boolean first = true; parameter.find(); first = false) {
            if (first) {
                words = text.substring(0, parameter.start());
            }
            String value = parameter.group("value").strip();
            if (parameter.group("name").equals("no")) {
                negative = negative.isEmpty() ? value : negative + ", " + value;
            } else {
                others.add(("--" + parameter.group("name") + " " + value).strip());
            }
        }
        return new MidjourneyLine(words, negative, others);
    }
}
