package org.catchlight.prompt.lexicon;

import java.util.List;

/**
 * The vocabulary in force, as a service: what ships, what other bundles add at the extension point
 * {@code org.catchlight.prompt.vocabulary}, and the user's own files in the folder {@code vocabulary} of the user's folder. See
 * docs/lexicon.md for the format.
 */
public interface Vocabulary {
    /** The lexicon as it is now. Changes when bundles come and go and after {@link #reload}; keep it no longer than needed. */
    Lexicon lexicon();

    /** A sentence for each file that was left out because it is not as it should be, with the mend. */
    List<String> problems();

    /** Reads all files anew. */
    void reload();
}
