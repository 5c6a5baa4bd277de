package org.catchlight.prompt.vary;

import java.util.List;

/**
 * A text with its choices made.
 *
 * @param text     what came out
 * @param picks    what was chosen, in order
 * @param problems a sentence for each choice that could not be made, with the mend; it stands in the text as it was
 */
public record Expansion(String text, List<Pick> picks, List<String> problems) {
    /** Keeps copies. */
    public Expansion {
        picks = List.copyOf(picks);
        problems = List.copyOf(problems);
    }

    /**
     * One choice.
     *
     * @param asked  as it stands in the text, such as {@code __hair__}
     * @param chosen what came in its place
     */
    public record Pick(String asked, String chosen) {
    }
}
