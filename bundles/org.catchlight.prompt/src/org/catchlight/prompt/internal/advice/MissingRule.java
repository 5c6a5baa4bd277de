package org.catchlight.prompt.internal.advice;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.Source;
import org.catchlight.prompt.advice.Advice;
import org.catchlight.prompt.internal.vocabulary.PhraseIndex;
import org.catchlight.prompt.internal.vocabulary.Rule;
import org.catchlight.prompt.internal.vocabulary.Rule.Missing;
import org.catchlight.prompt.lexicon.EntryKind;
import org.catchlight.shot.Shot;

/** A rule about what a brief should have. */
final class MissingRule {
    private static final Set<BriefPart> POSITIVE = EnumSet.complementOf(EnumSet.of(BriefPart.NEGATIVE));
    private final Rule rule;
    private final Missing missing;
    private final PhraseIndex<String> words = new PhraseIndex<>();

    MissingRule(Rule rule, Missing missing) {
        this.rule = rule;
        this.missing = missing;
        missing.words().forEach(phrase -> words.add(phrase, phrase));
    }

    void advise(Shot shot, BriefText brief, List<EntryKind> present, Consumer<Advice> advice) {
        boolean said = !missing.kinds().isEmpty() && missing.kinds().stream().anyMatch(present::contains)
                || !brief.find(words, POSITIVE).isEmpty()
                || missing.set().stream().anyMatch(path -> ShotPath.isSet(shot, path))
                || partSays(brief);
        if (!said) {
            int end = brief.text(missing.part()).length();
            advice.accept(new Advice(rule.about().id(), rule.about().severity(), rule.message(), rule.about().why(),
                    Optional.of(new Source.Words(missing.part(), end, end)), Mends.whole(rule.fixes())));
        }
    }

    /** Words in a part of their own count even if the lexicon does not know them; in the subject and the extras everything can stand. */
    private boolean partSays(BriefText brief) {
        boolean own = missing.part() != BriefPart.EXTRAS && (missing.part() != BriefPart.SUBJECT || missing.kinds().isEmpty());
        return own && !brief.tokens(missing.part()).isEmpty();
    }
}
