package org.catchlight.recipe.ui.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the explanation of a setting says of leaving it to something else, so that the field itself can say it. */
final class FieldHints {
    private static final Pattern ZERO = Pattern.compile("\\b0 (?:(?:is|means|for) )?([^,;.:]*\\bmodel\\b[^,;.:]*)");
    private static final Pattern EMPTY = Pattern.compile("\\bempty (for|to) ([^,;.:]+)");

    private FieldHints() {
    }

    /** What to show in place of 0; empty if 0 is a number like others. */
    static String zero(String help) {
        return ZERO.matcher(help).find() ? "model's own" : "";
    }

    /** What to show where nothing is typed, such as <em>The one that the model names</em>; empty if the explanation does not say. */
    static String empty(String help) {
        Matcher found = EMPTY.matcher(help);
        if (!found.find()) {
            return "";
        }
        String words = found.group(2).strip();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
