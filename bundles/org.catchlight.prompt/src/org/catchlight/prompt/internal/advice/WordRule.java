package org.catchlight.prompt.internal.advice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
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
    /** What to think of a phrase, the first that holds; nothing for an exception, which only keeps shorter phrases from being found. */
    private final PhraseIndex<List<Indexed>> index = new PhraseIndex<>();

    private record Indexed(Case given, Set<String> exact, PhraseIndex<String> with, PhraseIndex<String> unless) {
    }

    WordRule(Rule rule) {
        this.rule = rule;
        for (Case given : rule.cases()) {
            Set<String> exact = given.exact() ? Set.copyOf(given.words()) : Set.of();
            Indexed indexed = new Indexed(given, exact, phrases(given.with()), phrases(given.unless()));
            given.words().forEach(words -> index.add(words, joined(index.exact(words).orElse(List.of()), indexed)));
        }
        rule.except().forEach(words -> index.add(words, List.of()));
    }

    private static List<Indexed> joined(List<Indexed> before, Indexed indexed) {
        List<Indexed> all = new ArrayList<>(before);
        all.add(indexed);
        return List.copyOf(all);
    }

    private static PhraseIndex<String> phrases(List<String> phrases) {
        PhraseIndex<String> index = new PhraseIndex<>();
        phrases.forEach(phrase -> index.add(phrase, phrase));
        return index;
    }

    void advise(BriefText brief, Consumer<Advice> advice) {
        for (Found<List<Indexed>> found : brief.find(index, rule.parts())) {
            String words = brief.text(found.part()).substring(found.start(), found.end());
            for (Indexed indexed : found.value()) {
                Optional<String> other = other(brief, indexed, words);
                if (other.isPresent()) {
                    advice.accept(advice(found, indexed.given(), words, other.get()));
                    break;
                }
            }
        }
    }

    /** The words that these clash with, empty text if it is not about a clash; empty if the case does not hold. */
    private static Optional<String> other(BriefText brief, Indexed indexed, String words) {
        if (!indexed.exact().isEmpty() && !indexed.exact().contains(words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                || !indexed.given().unless().isEmpty() && !brief.find(indexed.unless(), POSITIVE).isEmpty()) {
            return Optional.empty();
        }
        if (indexed.given().with().isEmpty()) {
            return Optional.of("");
        }
        return brief.find(indexed.with(), POSITIVE).stream().findFirst()
                .map(found -> brief.text(found.part()).substring(found.start(), found.end()));
    }

    private Advice advice(Found<?> found, Case given, String words, String other) {
        String message = given.message().isEmpty() ? rule.message() : given.message();
        Source.Words range = new Source.Words(found.part(), found.start(), found.end());
        List<Rule.Mend> mends = given.fixes().isEmpty() ? rule.fixes() : given.fixes();
        return new Advice(rule.about().id(), given.severity().orElse(rule.about().severity()),
                message.replace("{words}", words).replace("{other}", other), rule.about().why(), Optional.of(range),
                Mends.at(mends, range, words));
    }
}
