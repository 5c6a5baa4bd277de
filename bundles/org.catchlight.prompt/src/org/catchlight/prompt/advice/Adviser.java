package org.catchlight.prompt.advice;

import java.util.List;
import java.util.Set;
import org.catchlight.prompt.internal.advice.RuleBook;
import org.catchlight.prompt.internal.vocabulary.Shipped;
import org.catchlight.shot.Shot;

/**
 * Gives advice on a shot's brief. The service {@code Adviser} judges by all rules in force, shipped, of other bundles and of the user;
 * {@link #shipped} by the shipped ones alone. Safe to use from several threads; the shot must not change while it is read.
 */
public interface Adviser {
    /**
     * Advice on a shot, in the order of the brief's parts and of the words in them, then what is about the shot as a whole; rules that the
     * user has switched off ({@link AdviceSwitches}) say nothing. Linear in the length of the brief.
     */
    List<Advice> advise(Shot shot);

    /** As above, without the rules of these ids, whatever the user has switched off. */
    List<Advice> advise(Shot shot, Set<String> off);

    /** All rules, in the order of their files. */
    List<AdviceRule> rules();

    /** An adviser by the rules that ship; nothing is switched off. */
    static Adviser shipped() {
        return new RuleBook(Shipped.rules(), Shipped.lexicon());
    }
}
