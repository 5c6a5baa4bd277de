package org.catchlight.prompt.internal.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.advice.AdviceRule;
import org.catchlight.prompt.advice.Severity;
import org.catchlight.prompt.lexicon.EntryKind;

/**
 * A rule of advice as its file has it.
 *
 * @param about   what is shown of it
 * @param message what is wrong; {@code {words}} stands for the words that were found, {@code {other}} for those that they clash with, and a
 *                check in the program may have names of its own
 * @param parts   parts of the brief in which its words count
 * @param except  phrases in which its words mean something else
 * @param cases   words and what to do about them
 * @param missing what a brief should have
 * @param check   name of a check in the program, or empty
 * @param fixes   for what is missing, and for checks that use them
 */
public record Rule(AdviceRule about, String message, Set<BriefPart> parts, List<String> except, List<Case> cases, Optional<Missing> missing,
        String check, List<Mend> fixes) {
    /**
     * Words that a rule speaks up about.
     *
     * @param words    phrases; one is enough
     * @param exact    whether they count only as they are spelt, so that a plural is not taken for its singular
     * @param with     if not empty, the brief must have one of these phrases too
     * @param unless   nothing is said if the brief has one of these phrases
     * @param severity if other than the rule's
     * @param message  if other than the rule's, else empty
     * @param fixes    mends
     */
    public record Case(List<String> words, boolean exact, List<String> with, List<String> unless, Optional<Severity> severity, String message,
            List<Mend> fixes) {
    }

    /**
     * What a brief should have: it is missing if the part is empty, no words of these kinds are anywhere, nor any of these phrases, and none
     * of these features of the shot has been set.
     *
     * @param part where its words belong; the fixes add there
     * @param set  paths of features, as of {@link Mend#set}
     */
    public record Missing(BriefPart part, List<EntryKind> kinds, List<String> words, List<String> set) {
    }

    /**
     * A mend.
     *
     * @param label   what it does, as on a button
     * @param replace words that take the place of those found
     * @param remove  whether the words found are taken out
     * @param add     words to add to parts of the brief
     * @param set     features of the shot, by paths such as {@code camera.aperture} or {@code key.kelvin}, and their new values
     */
    public record Mend(String label, Optional<String> replace, boolean remove, Map<BriefPart, String> add, Map<String, String> set) {
    }
}
