package org.catchlight.prompt.ui.internal.assist;

/**
 * What the window beside the list shows.
 *
 * @param text    the explanation; its first line is the title
 * @param picture what to draw, as the lexicon names it; empty for nothing
 */
record Explained(String text, String picture) {
    @Override
    public String toString() {
        return text;
    }
}
