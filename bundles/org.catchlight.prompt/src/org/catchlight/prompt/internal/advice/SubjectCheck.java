package org.catchlight.prompt.internal.advice;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.Source;
import org.catchlight.prompt.advice.Advice;
import org.catchlight.prompt.internal.vocabulary.PhraseIndex;
import org.catchlight.prompt.internal.vocabulary.Rule;
import org.catchlight.shot.Shot;

/** Whether the subject says who is in the picture: whether any words are left beside the exceptions of the rule. */
final class SubjectCheck implements Check {
    @Override
    public void advise(Rule rule, Shot shot, BriefText brief, Consumer<Advice> advice) {
        PhraseIndex<String> general = new PhraseIndex<>();
        rule.except().forEach(phrase -> general.add(phrase, phrase));
        var words = brief.tokens(BriefPart.SUBJECT);
        List<PhraseIndex.Hit<String>> hits = general.hits(words);
        boolean says = words.stream().anyMatch(word -> hits.stream().noneMatch(hit -> word.start() >= hit.start() && word.end() <= hit.end()));
        if (!says) {
            int end = brief.text(BriefPart.SUBJECT).length();
            advice.accept(new Advice(rule.about().id(), rule.about().severity(), rule.message(), rule.about().why(),
                    Optional.of(new Source.Words(BriefPart.SUBJECT, end, end)), Mends.whole(rule.fixes())));
        }
    }
}
