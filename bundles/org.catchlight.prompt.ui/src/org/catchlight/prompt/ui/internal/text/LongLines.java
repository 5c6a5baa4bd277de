package org.catchlight.prompt.ui.internal.text;

/**
 * Keeps single lines short enough to be laid out quickly: a text widget lays out a whole line for each key that is pressed in it, which
 * takes seconds where a megabyte lies in one line.
 */
public final class LongLines {
    /** Longest line that is left as it is. */
    public static final int LIMIT = 2000;

    private LongLines() {
    }

    /**
     * Breaks overlong lines at spaces. A break takes the place of the space, so that every character keeps its index; to a prompt both are
     * white space. A line without a space in reach stays.
     */
    public static String broken(String text) {
        if (text.length() <= LIMIT) {
            return text;
        }
        StringBuilder result = null;
        int start = 0;
        int space = -1;
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if (letter == '\n' || letter == '\r') {
                start = index + 1;
                space = -1;
            } else if (letter == ' ') {
                space = index;
            }
            if (index - start >= LIMIT && space >= start) {
                result = result == null ? new StringBuilder(text) : result;
                result.setCharAt(space, '\n');
                start = space + 1;
                space = -1;
            }
        }
        return result == null ? text : result.toString();
    }
}
