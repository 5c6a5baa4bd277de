package org.catchlight.prompt.internal.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.advice.Advice;
import org.catchlight.prompt.advice.AdviceRule;
import org.catchlight.prompt.advice.Adviser;
import org.catchlight.prompt.internal.vocabulary.Rule;
import org.catchlight.prompt.lexicon.EntryKind;
import org.catchlight.prompt.lexicon.Lexicon;
import org.catchlight.prompt.lexicon.LexiconMatch;
import org.catchlight.shot.Shot;

/** Judges by a list of rules. Immutable. */
public final class RuleBook implements Adviser {
    private static final int SHOT_LAST = BriefPart.values().length;
    private final Lexicon lexicon;
    private final List<Prepared> rules = new ArrayList<>();

    /** A rule, ready to be asked. */
    private record Prepared(AdviceRule about, Judge judge) {
    }

    /** Speaks up about a shot. */
    private interface Judge {
        void advise(Shot shot, BriefText brief, List<EntryKind> present, Consumer<Advice> advice);
    }

    /** A book of these rules, with a lexicon to tell what a brief says. Of several rules with an id all count. */
    public RuleBook(List<Rule> rules, Lexicon lexicon) {
        this.lexicon = lexicon;
        rules.forEach(this::prepare);
    }

    private void prepare(Rule rule) {
        if (!rule.cases().isEmpty()) {
            WordRule words = new WordRule(rule);
            rules.add(new Prepared(rule.about(), (shot, brief, present, advice) -> words.advise(brief, advice)));
        }
        rule.missing().ifPresent(missing -> {
            MissingRule absent = new MissingRule(rule, missing);
            rules.add(new Prepared(rule.about(), absent::advise));
        });
        Check.of(rule.check(), lexicon).ifPresent(check -> rules.add(new Prepared(rule.about(),
                (shot, brief, present, advice) -> check.advise(rule, shot, brief, advice))));
    }

    @Override
    public List<Advice> advise(Shot shot) {
        return advise(shot, Set.of());
    }

    @Override
    public List<Advice> advise(Shot shot, Set<String> off) {
        BriefText brief = new BriefText(shot);
        List<EntryKind> present = present(brief);
        List<Advice> found = new ArrayList<>();
        for (Prepared rule : rules) {
            if (!off.contains(rule.about().id())) {
                rule.judge().advise(shot, brief, present, found::add);
            }
        }
        found.sort(Comparator.comparingInt((Advice advice) -> advice.range().map(range -> range.part().ordinal()).orElse(SHOT_LAST))
                .thenComparingInt(advice -> advice.range().map(range -> range.start()).orElse(0)));
        return List.copyOf(found);
    }

    private List<EntryKind> present(BriefText brief) {
        Set<EntryKind> kinds = EnumSet.noneOf(EntryKind.class);
        for (BriefPart part : EnumSet.complementOf(EnumSet.of(BriefPart.NEGATIVE))) {
            for (LexiconMatch match : lexicon.matches(brief.text(part))) {
                kinds.add(match.entry().kind());
            }
        }
        return List.copyOf(kinds);
    }

    @Override
    public List<AdviceRule> rules() {
        Map<String, AdviceRule> byId = new LinkedHashMap<>();
        rules.forEach(rule -> byId.putIfAbsent(rule.about().id(), rule.about()));
        return List.copyOf(byId.values());
    }
}
