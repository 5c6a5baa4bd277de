package org.catchlight.prompt.internal.advice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.Source;
import org.catchlight.prompt.advice.Advice;
import org.catchlight.prompt.internal.advice.BriefText.Found;
import org.catchlight.prompt.internal.vocabulary.PhraseIndex;
import org.catchlight.prompt.internal.vocabulary.Rule;
import org.catchlight.prompt.internal.vocabulary.Rule.Case;

/** A rule about words that are there. */
final class WordRule {
    private static final Set<BriefPart> POSITIVE = EnumSet.complementOf(EnumSet.of(BriefPart.NEGATIVE));
    private final Rule rule;
    /** An empty meaning is an exception: it only keeps shorter phrases from being found. */
    private final PhraseIndex<Optional<Indexed>> index = new PhraseIndex<>();

    private record Indexed(Case given, PhraseIndex<String> with, PhraseIndex<String> unless) {
    }

    WordRule(Rule rule) {
        this.rule = rule;
        for (Case given : rule.cases()) {
            Indexed indexed = new Indexed(given, phrases(given.with()), phrases(given.unless()));
            given.words().forEach(words -> index.add(words, Optional.of(indexed)));
        }
        rule.except().forEach(words -> index.add(words, Optional.empty()));
    }

    private static PhraseIndex<String> phrases(List<String> phrases) {
        PhraseIndex<String> index = new PhraseIndex<>();
        phrases.forEach(phrase -> index.add(phrase, phrase));
        return index;
    }

    void advise(BriefText brief, Consumer<Advice> advice) {
        for (Found<Optional<Indexed>> found : brief.find(index, rule.parts())) {
            found.value().ifPresent(indexed -> advise(brief, found, indexed, advice));
        }
    }

    private void advise(BriefText brief, Found<?> found, Indexed indexed, Consumer<Advice> advice) {
        String other = "";
        if (!indexed.given().with().isEmpty()) {
            List<Found<String>> others = new ArrayList<>(brief.find(indexed.with(), POSITIVE));
            if (others.isEmpty()) {
                return;
            }
            Found<String> first = others.getFirst();
            other = brief.text(first.part()).substring(first.start(), first.end());
        }
        if (!indexed.given().unless().isEmpty() && !brief.find(indexed.unless(), POSITIVE).isEmpty()) {
            return;
        }
        String words = brief.text(found.part()).substring(found.start(), found.end());
        String message = indexed.given().message().isEmpty() ? rule.message() : indexed.given().message();
        Source.Words range = new Source.Words(found.part(), found.start(), found.end());
        List<Rule.Mend> mends = indexed.given().fixes().isEmpty() ? rule.fixes() : indexed.given().fixes();
        advice.accept(new Advice(rule.about().id(), indexed.given().severity().orElse(rule.about().severity()),
                message.replace("{words}", words).replace("{other}", other), rule.about().why(), Optional.of(range),
                Mends.at(mends, range, words)));
    }
}
