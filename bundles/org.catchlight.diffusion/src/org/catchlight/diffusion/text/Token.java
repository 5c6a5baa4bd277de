package org.catchlight.diffusion.text;

/**
 * A token and where it lies in the text it was made of.
 *
 * @param id    its number in the vocabulary
 * @param start first {@code char} of the source that the token covers
 * @param end   behind the last {@code char}; several tokens may share a character of which each is only some bytes
 */
public record Token(int id, int start, int end) {
}
