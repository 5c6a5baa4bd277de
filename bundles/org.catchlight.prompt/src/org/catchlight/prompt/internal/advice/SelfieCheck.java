package org.catchlight.prompt.internal.advice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.catchlight.light.Fix;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.Source;
import org.catchlight.prompt.advice.Advice;
import org.catchlight.prompt.internal.vocabulary.PhraseIndex;
import org.catchlight.prompt.internal.vocabulary.Rule;
import org.catchlight.shot.Shot;

/** A selfie that is taken with another camera than a phone at arm's length. */
final class SelfieCheck implements Check {
    private static final double ARM = 0.9;
    private static final double WIDEST_WRONG = 40;

    /** The words that ask for a selfie. */
    static Optional<Source.Words> asked(BriefText brief) {
        PhraseIndex<String> index = new PhraseIndex<>();
        List.of("selfie", "selfie at arm's length", "at arm's length", "arm's length").forEach(words -> index.add(words, words));
        return brief.find(index, EnumSet.complementOf(EnumSet.of(BriefPart.NEGATIVE))).stream().findFirst()
                .map(found -> new Source.Words(found.part(), found.start(), found.end()));
    }

    @Override
    public void advise(Rule rule, Shot shot, BriefText brief, Consumer<Advice> advice) {
        View view = View.of(shot);
        Optional<Source.Words> asked = asked(brief);
        if (asked.isEmpty() || view.distance() <= ARM && view.equivalent() < WIDEST_WRONG) {
            return;
        }
        Source.Words range = asked.get();
        String words = brief.text(range.part()).substring(range.start(), range.end());
        String message = rule.message().replace("{words}", words).replace("{lens}", View.millimetres(view.focalLength()))
                .replace("{distance}", View.metres(view.distance()));
        List<Fix> fixes = new ArrayList<>(Mends.whole(rule.fixes()));
        fixes.add(Mends.replace("Take '" + words + "' out of the brief", range, words, ""));
        advice.accept(new Advice(rule.about().id(), rule.about().severity(), message, rule.about().why(), asked, fixes));
    }
}
