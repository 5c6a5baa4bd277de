package org.catchlight.prompt.ui.internal.assist;

import java.util.ArrayList;
import java.util.List;

/**
 * What has been typed before the caret, as begins of terms that might be meant, the longest first.
 *
 * @param begins texts that end at the caret; the last one is empty
 */
record Typed(List<String> begins) {
    private static final int REACH = 60;
    private static final String ENDS_PHRASE = ",;.:!?\n\r({[|}])\"“”";

    /** What has been typed in a part's words before an index. */
    static Typed before(String words, int caret) {
        int from = Math.max(0, caret - REACH);
        int start = caret;
        while (start > from && ENDS_PHRASE.indexOf(words.charAt(start - 1)) < 0) {
            start--;
        }
        List<String> begins = new ArrayList<>();
        boolean between = true;
        for (int index = start; index < caret; index++) {
            boolean blank = Character.isWhitespace(words.charAt(index));
            if (!blank && between) {
                begins.add(words.substring(index, caret));
            }
            between = blank;
        }
        begins.add("");
        return new Typed(begins);
    }
}
