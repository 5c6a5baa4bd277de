package org.catchlight.ui.form;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of constants and ids for people. */
public final class ReadableNames {
    private static final Pattern ABBREVIATIONS = Pattern.compile("\\b(cpu|gpu|cuda)\\b");

    private ReadableNames() {
    }

    /** {@code beauty-dish} or {@code BEAUTY_DISH} as <em>Beauty dish</em>. */
    public static String of(String literal) {
        String words = literal.replace('-', ' ').replace('_', ' ').strip().toLowerCase(Locale.ROOT);
        String known = ABBREVIATIONS.matcher(words).replaceAll(found -> found.group().toUpperCase(Locale.ROOT));
        return known.isEmpty() ? known : Character.toUpperCase(known.charAt(0)) + known.substring(1);
    }
}
