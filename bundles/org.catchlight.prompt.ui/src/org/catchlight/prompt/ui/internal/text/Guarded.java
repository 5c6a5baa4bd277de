package org.catchlight.prompt.ui.internal.text;

import java.util.List;

/** What becomes of an edit of the user so that headings stay as they are. */
public sealed interface Guarded {
    /** The edit may be made as it is. */
    record Pass() implements Guarded {
    }

    /**
     * Other edits are made in its place.
     *
     * @param edits from the last in the text to the first, so that none moves another; may be empty
     * @param caret where the caret goes afterwards
     */
    record Instead(List<Replacement> edits, int caret) implements Guarded {
        public Instead {
            edits = List.copyOf(edits);
        }
    }
}
