package org.catchlight.prompt.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.catchlight.light.Fix;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.internal.vocabulary.Rule;
import org.catchlight.prompt.internal.vocabulary.Shipped;
import org.catchlight.shot.Shot;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Every phrase of every rule that ships is found, and each of its fixes takes the advice away or lessens it. */
class EveryCaseTest {
    private final Adviser adviser = Adviser.shipped();

    @Test
    void everyPhraseIsFoundAndEveryFixHelps() {
        List<String> failures = new ArrayList<>();
        for (Rule rule : Shipped.rules()) {
            for (Rule.Case given : rule.cases()) {
                for (String words : given.words()) {
                    BriefPart part = rule.parts().contains(BriefPart.SUBJECT) ? BriefPart.SUBJECT : rule.parts().iterator().next();
                    check(rule, given, part, words.replace("#", "5"), failures);
                }
            }
        }
        assertEquals(List.of(), failures, failures.size() + " failures");
    }

    private void check(Rule rule, Rule.Case given, BriefPart part, String words, List<String> failures) {
        Shot shot = Briefs.of(part, part == BriefPart.NEGATIVE ? words : "carpenter with a scarf, " + words + ", leather apron");
        if (!given.with().isEmpty()) {
            BriefPart.EXTRAS.set(shot, given.with().getFirst());
        }
        List<Advice> found = adviser.advise(shot).stream().filter(point -> point.rule().equals(rule.about().id())).toList();
        if (found.isEmpty()) {
            failures.add(rule.about().id() + " misses '" + words + "'");
        }
        for (Advice point : found) {
            for (Fix fix : point.fixes()) {
                Shot mended = EcoreUtil.copy(shot);
                fix.apply(mended);
                if (weight(adviser.advise(mended), point.rule()) >= weight(found, point.rule())) {
                    failures.add(point.rule() + ": '" + words + "', " + fix.label() + " -> " + part.in(mended));
                }
            }
        }
    }

    private static int weight(List<Advice> advice, String rule) {
        return advice.stream().filter(point -> point.rule().equals(rule)).mapToInt(point -> 3 - point.severity().ordinal()).sum();
    }
}
