package org.catchlight.prompt.internal.recognise;

/**
 * A term where it stands in a text.
 *
 * @param start   index of the first character
 * @param end     index behind the last one
 * @param word    as it stands there, lower case
 * @param meaning what it says
 */
record Mention(int start, int end, String word, Meaning meaning) {
    boolean is(Meaning.Use use) {
        return meaning.use() == use;
    }
}
