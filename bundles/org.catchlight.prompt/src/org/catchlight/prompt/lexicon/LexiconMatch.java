package org.catchlight.prompt.lexicon;

/**
 * Words of a text that an entry of the lexicon knows.
 *
 * @param start first character
 * @param end   the character after the last
 * @param entry what they mean
 */
public record LexiconMatch(int start, int end, LexiconEntry entry) {
}
