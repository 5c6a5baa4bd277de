package org.catchlight.ui.form;

import java.util.Locale;

/** Names of constants and ids for people. */
public final class ReadableNames {
    private ReadableNames() {
    }

    /** {@code beauty-dish} or {@code BEAUTY_DISH} as <em>Beauty dish</em>. */
    public static String of(String literal) {
        String words = literal.replace('-', ' ').replace('_', ' ').strip().toLowerCase(Locale.ROOT);
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
