package org.catchlight.prompt.ui.internal.text;

/**
 * Characters put in place of others.
 *
 * @param offset where
 * @param length how many are taken away
 * @param text   what comes in their place
 */
public record Replacement(int offset, int length, String text) {
    /** The least that makes one text of another; empty if they are equal. */
    public static Replacement between(String from, String to) {
        int shorter = Math.min(from.length(), to.length());
        int start = 0;
        while (start < shorter && from.charAt(start) == to.charAt(start)) {
            start++;
        }
        int tail = 0;
        while (tail < shorter - start && from.charAt(from.length() - 1 - tail) == to.charAt(to.length() - 1 - tail)) {
            tail++;
        }
        return new Replacement(start, from.length() - tail - start, to.substring(start, to.length() - tail));
    }

    /** Whether it changes nothing. */
    public boolean isEmpty() {
        return length == 0 && text.isEmpty();
    }

    /** The text with the replacement made. */
    public String applyTo(String whole) {
        return whole.substring(0, offset) + text + whole.substring(offset + length);
    }
}
