package org.catchlight.prompt.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.catchlight.light.Fix;
import org.catchlight.shot.Shot;
import org.catchlight.shot.check.Problem;
import org.catchlight.shot.check.ShotCheck;
import org.catchlight.shot.preset.Presets;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** The prompts that the editor is judged by: weak ones get at least three points of advice, strong ones no error. */
class ReferencePromptsTest {
    private final Adviser adviser = Adviser.shipped();

    @Test
    void everyWeakPromptGetsThreePointsAboutItsWordsOrWhatItLacks() throws IOException {
        for (String prompt : Briefs.lines("weak.txt")) {
            List<Advice> advice = adviser.advise(Briefs.of(prompt));
            assertTrue(advice.size() >= 3, prompt + ": " + Briefs.rules(advice));
            assertTrue(advice.stream().anyMatch(point -> point.range().isPresent() && point.range().get().end() > point.range().get().start()),
                    "nothing about the words of: " + prompt);
            assertTrue(advice.stream().filter(point -> point.severity() != Severity.HINT).count() >= 2, prompt);
        }
    }

    @Test
    void noStrongPromptGetsAnErrorAndTheirWordsHardlyAWarning() throws IOException {
        for (String prompt : Briefs.lines("strong.txt")) {
            List<Advice> advice = adviser.advise(Briefs.of(prompt));
            assertTrue(advice.stream().noneMatch(point -> point.severity() == Severity.ERROR), prompt + ": " + advice);
            // Only the selfie is warned about, as the blank shot's camera stands too far away for one.
            List<Advice> warnings = advice.stream().filter(point -> point.severity() == Severity.WARNING).toList();
            assertTrue(warnings.stream().allMatch(point -> point.rule().equals("selfie")), prompt + ": " + warnings);
        }
    }

    @Test
    void wordsThatRuinRealismAreErrorsInTheBriefAndWelcomeInTheNegative() {
        for (String word : List.of("flawless", "perfect", "airbrushed", "porcelain", "doll-like", "hyper smooth", "retouched", "3d render", "cgi",
                "illustration", "octane", "masterpiece", "best quality", "trending", "vibrant", "oversaturated", "hdr")) {
            Shot wanted = Briefs.of("woman of about thirty, " + word);
            assertTrue(adviser.advise(wanted).stream().anyMatch(point -> point.severity() == Severity.ERROR), word);
            Shot refused = Briefs.of("woman of about thirty");
            refused.getBrief().setNegative(word);
            assertTrue(adviser.advise(refused).stream().noneMatch(point -> point.severity() == Severity.ERROR), "negative " + word);
        }
    }

    @Test
    void everyFixTakesItsAdviceAwayOrLessensItAndLeavesASoundShot() throws IOException {
        List<Shot> shots = new ArrayList<>();
        for (String prompt : Briefs.lines("weak.txt")) {
            shots.add(Briefs.of(prompt));
        }
        for (String prompt : Briefs.lines("strong.txt")) {
            shots.add(Briefs.of(prompt));
        }
        Presets.groups().forEach(group -> group.ids().forEach(id -> shots.add(Presets.create(id))));
        int applied = 0;
        for (Shot shot : shots) {
            for (Advice point : adviser.advise(shot)) {
                assertFalse(point.fixes().isEmpty(), point.rule() + " has no fix for " + point);
                for (Fix fix : point.fixes()) {
                    Shot mended = EcoreUtil.copy(shot);
                    fix.apply(mended);
                    assertFalse(adviser.advise(mended).contains(point), point.rule() + ", " + fix.label() + ": " + mended.getBrief());
                    assertTrue(weight(adviser.advise(mended), point.rule()) < weight(adviser.advise(shot), point.rule()),
                            point.rule() + ", " + fix.label() + ": " + mended.getBrief());
                    assertEquals(List.of(), ShotCheck.check(mended).stream().filter(p -> p.severity() == Problem.Severity.ERROR).toList(),
                            fix.label());
                    applied++;
                }
            }
        }
        assertTrue(applied > 300, "only " + applied + " fixes were tried");
    }

    private static int weight(List<Advice> advice, String rule) {
        return advice.stream().filter(point -> point.rule().equals(rule)).mapToInt(point -> 3 - point.severity().ordinal()).sum();
    }
}
