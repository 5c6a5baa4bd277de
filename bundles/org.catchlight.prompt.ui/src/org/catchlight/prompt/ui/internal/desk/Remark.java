package org.catchlight.prompt.ui.internal.desk;

import java.util.List;
import java.util.Optional;
import org.catchlight.prompt.Source;
import org.catchlight.prompt.advice.Severity;

/**
 * Something to be said about a brief.
 *
 * @param severity how much it matters
 * @param message  what it is, in one sentence
 * @param why      why it matters; may be empty
 * @param range    the words it is about; empty for the shot as a whole
 * @param deeds    what can be done about it, the best first
 * @param rule     id of the rule that says it and can be switched off; empty if none can
 */
public record Remark(Severity severity, String message, String why, Optional<Source.Words> range, List<Deed> deeds, String rule) {
    public Remark {
        deeds = List.copyOf(deeds);
    }

    /** Whether it is about words at a place. */
    public boolean isAt(org.catchlight.prompt.ui.internal.text.Place place) {
        return range.filter(words -> words.part() == place.part() && words.start() <= place.offset() && place.offset() <= words.end())
                .isPresent();
    }
}
