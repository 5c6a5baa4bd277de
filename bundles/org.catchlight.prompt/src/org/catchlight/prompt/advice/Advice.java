package org.catchlight.prompt.advice;

import java.util.List;
import java.util.Optional;
import org.catchlight.light.Fix;
import org.catchlight.prompt.Source;

/**
 * One point of advice.
 *
 * @param rule     id of the rule that gives it, by which it is switched off
 * @param severity how much it matters
 * @param message  what is wrong, in one sentence
 * @param why      why it matters, in one or two sentences
 * @param range    the words of the brief that it is about; empty for something about the shot as a whole
 * @param fixes    mends, the best first; each changes the shot that was judged or a copy of it, and leaves words alone that have changed
 *                 since
 */
public record Advice(String rule, Severity severity, String message, String why, Optional<Source.Words> range, List<Fix> fixes) {
    public Advice {
        fixes = List.copyOf(fixes);
    }
}
