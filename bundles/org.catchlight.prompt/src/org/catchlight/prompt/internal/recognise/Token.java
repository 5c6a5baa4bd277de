package org.catchlight.prompt.internal.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text, or a mark that ends a clause.
 *
 * @param start index of its first character
 * @param end   index behind its last one
 * @param word  lower case
 */
record Token(int start, int end, String word) {
    private static final Pattern PIECES = Pattern.compile(
            "[\\p{L}\\p{N}×]+(?:'\\p{L}+|(?<=\\d)[.:]\\d[\\p{L}\\p{N}×]*)*|[&/+°%]|[,;:.!?()\\[\\]{}|—–\\n\"]");

    /** Whether it ends a clause. */
    boolean ends() {
        return word.length() == 1 && ",;:.!?()[]{}|—–\n\"".indexOf(word.charAt(0)) >= 0;
    }

    /** Whether it ends a sentence, after which a light that was spoken of is no longer meant. */
    boolean endsSentence() {
        return word.length() == 1 && ";.!?\n".indexOf(word.charAt(0)) >= 0;
    }

    /** The tokens of a text that {@link #lower} has made. Hyphens only part words. */
    static List<Token> of(String lower) {
        List<Token> tokens = new ArrayList<>();
        Matcher pieces = PIECES.matcher(lower);
        while (pieces.find()) {
            tokens.add(new Token(pieces.start(), pieces.end(), pieces.group()));
        }
        return tokens;
    }

    /** A text in lower case with plain apostrophes, character by character, so that every index stays. */
    static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            lower.append(letter == '’' ? '\'' : letter == '\r' ? '\n' : letter == 'Ƒ' ? 'ƒ' : Character.toLowerCase(letter));
        }
        return lower.toString();
    }
}
