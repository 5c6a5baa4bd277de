package org.catchlight.prompt.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.catchlight.light.Fix;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.Source;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Shot;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class AdviceRulesTest {
    private final Adviser adviser = Adviser.shipped();

    private Advice only(String rule, Shot shot) {
        List<Advice> found = adviser.advise(shot).stream().filter(point -> point.rule().equals(rule)).toList();
        assertEquals(1, found.size(), rule + ": " + Briefs.rules(adviser.advise(shot)));
        return found.getFirst();
    }

    private boolean says(String rule, Shot shot) {
        return Briefs.rules(adviser.advise(shot)).contains(rule);
    }

    @Test
    void aRangeIsExactlyTheWords() {
        Shot shot = Briefs.of("a baker, (Flawless   skin:1.2), flour");
        Source.Words range = only("flawless-skin", shot).range().orElseThrow();
        assertEquals("Flawless   skin", BriefPart.SUBJECT.in(shot).substring(range.start(), range.end()));
        assertEquals(BriefPart.SUBJECT, range.part());
    }

    @Test
    void removingLeavesGoodSentences() {
        assertEquals("a baker, flour", mended("a baker, flawless skin, flour", "flawless-skin", "Take"));
        assertEquals("a baker, flour", mended("a baker, (flawless skin:1.2), flour", "flawless-skin", "Take"));
        assertEquals("an old baker", mended("a stunning old baker", "praise", "Take"));
        assertEquals("a baker", mended("a baker in natural light", "vague-light", "Take"));
        assertEquals("a baker, flour", mended("a baker with good lighting, flour", "vague-light", "Take"));
        assertEquals("a baker", mended("masterpiece, a baker", "quality-tags", "Take"));
        assertEquals("", mended("masterpiece", "quality-tags", "Take"));
        assertEquals("A man", mended("A happy man", "emotion-label", "A smile"));
        assertEquals("{a baker|a potter}", mended("{a perfect baker|a potter}", "perfection", "Take"));
    }

    private String mended(String text, String rule, String label) {
        Shot shot = Briefs.of(text);
        only(rule, shot).fixes().stream().filter(fix -> fix.label().startsWith(label)).findFirst().orElseThrow().apply(shot);
        return BriefPart.SUBJECT.in(shot);
    }

    @Test
    void whatIsRuledOutInTheBriefItselfIsNoMistake() {
        assertFalse(says("flawless-skin", Briefs.of("a baker, no retouching, never airbrushed")));
        assertTrue(says("flawless-skin", Briefs.of("a baker, no hat, airbrushed")));
        assertFalse(says("symmetry", Briefs.of("slightly asymmetric face")));
        assertFalse(says("saturation", Briefs.of("desaturated, muted colours")));
        assertFalse(says("several-people", Briefs.of("a girl of twenty with a friend's coat")));
        assertTrue(says("several-people", Briefs.of("two girls")));
        assertFalse(says("perfection", Briefs.of("imperfect skin")));
    }

    @Test
    void anEmotionBecomesMusclesInWordsAndInTheFaceOfTheStandIn() {
        Shot shot = Briefs.of("a happy man of forty");
        only("emotion-label", shot).fixes().getFirst().apply(shot);
        assertEquals("a man of forty", BriefPart.SUBJECT.in(shot));
        assertTrue(BriefPart.EXPRESSION.in(shot).contains("cheeks lifted"), BriefPart.EXPRESSION.in(shot));
        assertTrue(shot.getStandIn().getExpression().getLipCornerPull() > 0.3);
        assertFalse(says("emotion-label", shot));
    }

    @Test
    void naturalLightBecomesDirectionQualityAndKelvinInWordsAndRig() {
        Shot shot = Briefs.of("a man of forty, natural light");
        Fix window = only("vague-light", shot).fixes().getFirst();
        window.apply(shot);
        assertTrue(BriefPart.SUBJECT.in(shot).contains("camera left at 6500 K"), BriefPart.SUBJECT.in(shot));
        assertEquals(Fixture.WINDOW, shot.getRig().getLights().getFirst().getFixture());
        assertEquals(6500, shot.getRig().getLights().getFirst().getKelvin());
        assertTrue(shot.getRig().getLights().getFirst().getAzimuth() < 0);
    }

    @Test
    void lensAndFramingAreMeasured() {
        Shot shot = Briefs.of("full-length portrait of a man of forty");
        Advice advice = only("lens-framing", shot);
        for (Fix fix : advice.fixes()) {
            Shot mended = EcoreUtil.copy(shot);
            fix.apply(mended);
            assertFalse(says("lens-framing", mended), fix.label());
        }
        assertFalse(says("lens-framing", Briefs.of("headshot of a man of forty")));
        shot.getCamera().setDistance(8);
        assertFalse(says("lens-framing", shot));
        assertTrue(says("named-lens", Briefs.of("headshot of a man, 24mm")));
        assertFalse(says("named-lens", Briefs.of("headshot of a man, 85mm")));
        Shot near = Briefs.of("a man of forty");
        near.getCamera().setDistance(0.5);
        only("perspective", near).fixes().getFirst().apply(near);
        assertFalse(says("perspective", near));
        assertEquals(1.5, near.getCamera().getDistance());
        assertEquals(315, near.getCamera().getFocalLength(), 1);
    }

    @Test
    void selfiesAreNearAndWide() {
        Shot shot = Briefs.of("selfie of a man of forty");
        only("selfie", shot).fixes().getFirst().apply(shot);
        assertFalse(says("selfie", shot));
        assertFalse(says("perspective", shot));
    }

    @Test
    void clashesNameBothSides() {
        Shot shot = Briefs.of("man of forty, front lit, at sunset");
        assertTrue(only("no-shadows", shot).message().contains("sunset"));
        Shot both = Briefs.of("man of forty, freckles");
        both.getBrief().setNegative("text, freckles");
        Advice advice = only("both-sides", both);
        assertEquals(Severity.ERROR, advice.severity());
        Shot kept = EcoreUtil.copy(both);
        advice.fixes().getFirst().apply(kept);
        assertEquals("text", kept.getBrief().getNegative());
        advice.fixes().getLast().apply(both);
        assertEquals("man of forty", both.getBrief().getSubject());
    }

    @Test
    void weightsAndBrackets() {
        Shot shot = Briefs.of("man, (scar:1.9)");
        only("weights", shot).fixes().getFirst().apply(shot);
        assertEquals("man, (scar:1.3)", BriefPart.SUBJECT.in(shot));
        Shot open = Briefs.of("man, (scar, {a|b}");
        only("brackets", open).fixes().getFirst().apply(open);
        assertEquals("man, scar, {a|b}", BriefPart.SUBJECT.in(open));
        assertFalse(says("brackets", Briefs.of("man \\(literal, [a], (b:1.1)")));
    }

    @Test
    void eachRuleCanBeSwitchedOff() {
        Shot shot = Briefs.of("perfect girl selfie, masterpiece");
        for (String rule : Set.copyOf(Briefs.rules(adviser.advise(shot)))) {
            assertFalse(Briefs.rules(adviser.advise(shot, Set.of(rule))).contains(rule));
        }
        Set<String> ids = Set.copyOf(adviser.rules().stream().map(AdviceRule::id).toList());
        assertEquals(ids.size(), adviser.rules().size());
        assertEquals(List.of(), adviser.advise(shot, ids));
    }

    @Test
    void aFixLeavesWordsAloneThatHaveChangedSince() {
        Shot shot = Briefs.of("a perfect baker");
        Fix fix = only("perfection", shot).fixes().getFirst();
        BriefPart.SUBJECT.set(shot, "a fine baker");
        fix.apply(shot);
        assertEquals("a fine baker", BriefPart.SUBJECT.in(shot));
        BriefPart.SUBJECT.set(shot, "today a perfect baker");
        fix.apply(shot);
        assertEquals("today a baker", BriefPart.SUBJECT.in(shot));
    }

    @Test
    void anEmptyBriefIsLedAndAnAbsentOneToo() {
        Shot shot = Briefs.of("");
        assertTrue(Briefs.rules(adviser.advise(shot)).containsAll(List.of("no-subject", "no-environment", "no-skin", "no-film")));
        while (adviser.advise(shot).stream().anyMatch(point -> point.severity() == Severity.WARNING)) {
            adviser.advise(shot).stream().filter(point -> point.severity() == Severity.WARNING).findFirst().orElseThrow()
                    .fixes().getFirst().apply(shot);
        }
        assertFalse(BriefPart.SKIN.in(shot).isEmpty());
        Shot none = Briefs.of("");
        none.setBrief(null);
        none.setCamera(null);
        none.setRig(null);
        none.setFraming(null);
        assertTrue(says("no-subject", none));
    }

    @Test
    void anyTextIsSurvivedAndMegabytesAreJudgedInTime() {
        Random random = new Random(5);
        String letters = "perfect skin,;.(){}[]|:1.2 \n\t'’é—a the no 8k";
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int at = random.nextInt(60); at > 0; at--) {
                int from = random.nextInt(letters.length());
                text.append(letters, from, Math.min(letters.length(), from + 1 + random.nextInt(7)));
            }
            Shot shot = Briefs.of(BriefPart.values()[round % 8], text.toString());
            for (Advice point : adviser.advise(shot)) {
                point.fixes().forEach(fix -> fix.apply(EcoreUtil.copy(shot)));
            }
        }
        Shot large = Briefs.of("a weathered baker with flour on the forearm, perfect light, ".repeat(17_000));
        long before = System.nanoTime();
        assertTrue(adviser.advise(large).size() > 10_000);
        assertTrue(System.nanoTime() - before < 20_000_000_000L, "a megabyte took too long");
    }
}
