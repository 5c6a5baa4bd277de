package org.catchlight.prompt.internal.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A word or number of a text.
 *
 * @param start first character
 * @param end   the character after the last
 * @param key   the word as it is compared: lower case, singular, American spelling
 * @param joins whether it and the token before can be parts of one phrase: nothing but spaces, hyphens, slashes and &amp; lie between
 */
public record Token(int start, int end, String key, boolean joins) {
    private static final Map<String, String> SPELLING = Map.ofEntries(Map.entry("colour", "color"), Map.entry("coloured", "colored"),
            Map.entry("colourful", "colorful"), Map.entry("grey", "gray"), Map.entry("greying", "graying"),
            Map.entry("greyscale", "grayscale"), Map.entry("centre", "center"), Map.entry("centred", "centered"),
            Map.entry("harbour", "harbor"), Map.entry("mould", "mold"), Map.entry("moustache", "mustache"),
            Map.entry("jewellery", "jewelry"),
            Map.entry("pyjama", "pajama"), Map.entry("theatre", "theater"), Map.entry("metre", "meter"), Map.entry("tyre", "tire"),
            Map.entry("plough", "plow"), Map.entry("grey-haired", "gray-haired"), Map.entry("symmetrical", "symmetric"),
            Map.entry("asymmetrical", "asymmetric"), Map.entry("realism", "realism"), Map.entry("neighbour", "neighbor"));

    /** The tokens of a text, in order. Letters and digits that touch are tokens of their own, as in {@code 85mm}. */
    public static List<Token> of(CharSequence text) {
        List<Token> tokens = new ArrayList<>();
        int length = text.length();
        int last = 0;
        int at = 0;
        while (at < length) {
            char letter = text.charAt(at);
            int end = Character.isLetter(letter) ? wordEnd(text, at) : Character.isDigit(letter) ? numberEnd(text, at) : at;
            if (end > at) {
                tokens.add(new Token(at, end, normal(text.subSequence(at, end).toString()), joined(text, last, at)));
                last = end;
                at = end;
            } else {
                at++;
            }
        }
        return tokens;
    }

    private static int wordEnd(CharSequence text, int from) {
        int at = from + 1;
        while (at < text.length() && (Character.isLetter(text.charAt(at)) || apostrophe(text, at))) {
            at++;
        }
        return at;
    }

    private static boolean apostrophe(CharSequence text, int at) {
        return (text.charAt(at) == '\'' || text.charAt(at) == '’') && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    private static int numberEnd(CharSequence text, int from) {
        int at = from + 1;
        while (at < text.length() && (Character.isDigit(text.charAt(at))
                || text.charAt(at) == '.' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1)))) {
            at++;
        }
        return at;
    }

    private static boolean joined(CharSequence text, int from, int to) {
        if (from == 0) {
            return false;
        }
        for (int at = from; at < to; at++) {
            char between = text.charAt(at);
            if (between != '-' && between != '&' && between != '‑' && between != '/' && between != '_' && !Character.isWhitespace(between)
                    || between == '\n' && at > from && text.charAt(at - 1) == '\n') {
                return false;
            }
        }
        return true;
    }

    private static String normal(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (lower.endsWith("'s")) {
            lower = lower.substring(0, lower.length() - 2);
        }
        if (lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us")) {
            lower = lower.substring(0, lower.length() - 1);
        }
        return SPELLING.getOrDefault(lower, lower);
    }

    /** A whole phrase as it is compared. */
    public static String key(String phrase) {
        return of(phrase).stream().map(Token::key).collect(Collectors.joining(" "));
    }

    /** Whether it is a number. */
    public boolean number() {
        return Character.isDigit(key.charAt(0));
    }
}
