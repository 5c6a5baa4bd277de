package org.catchlight.prompt.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.catchlight.prompt.BriefPart;
import org.catchlight.shot.Shot;
import org.catchlight.shot.preset.Presets;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class ContradictionsTest {
    private final Recogniser recogniser = new Recogniser();

    private static Shot saying(String words) {
        Shot shot = Presets.blank();
        BriefPart.EXTRAS.set(shot, words);
        return shot;
    }

    @Test
    void wordsThatAgreeWithTheShotAreNoContradiction() {
        Shot shot = saying("octabox camera left, 5600 K, 105 mm, f/5.6, from 1.6 m, loop lighting");
        assertEquals(List.of(), recogniser.contradictions(shot));
        assertEquals(7, recogniser.recognise(shot.getBrief()).size(), "they are recognised all the same");
    }

    @Test
    void eitherSideCanGiveWay() {
        Shot shot = saying("calm, 35mm, key camera right");
        List<Contradiction> found = recogniser.contradictions(shot);
        assertEquals(List.of("35mm", "camera right"), found.stream().map(one -> one.recognition().words()).toList());
        assertEquals("The words say “35mm”, but the shot has 105 mm.", found.getFirst().message());
        Shot byWords = EcoreUtil.copy(shot);
        assertTrue(found.getFirst().followWords(byWords, Optional.empty()).reached());
        assertEquals(35, byWords.getCamera().getFocalLength());
        assertEquals("calm, 35mm, key camera right", BriefPart.EXTRAS.in(byWords));
        Shot byShot = EcoreUtil.copy(shot);
        found.getFirst().followShot(byShot);
        assertEquals("calm, 105 mm, key camera right", BriefPart.EXTRAS.in(byShot));
        assertEquals(105, byShot.getCamera().getFocalLength());
        found.getLast().followWords(shot, Optional.empty());
        assertEquals(32, shot.getRig().getLights().getFirst().getAzimuth(), 1e-9);
    }

    @Test
    void wordsThatHaveMovedAreNotTouched() {
        Shot shot = saying("35mm");
        Contradiction found = recogniser.contradictions(shot).getFirst();
        BriefPart.EXTRAS.set(shot, "a 35mm");
        found.followShot(shot);
        assertEquals("a 35mm", BriefPart.EXTRAS.in(shot));
    }

    @Test
    void theNegativeIsLeftOut() {
        Shot shot = Presets.blank();
        shot.getBrief().setNegative("harsh flash, Velvia, split lighting");
        assertEquals(List.of(), recogniser.recognise(shot.getBrief()));
    }

    /** Both fixes of every phrase of the list end its contradiction, on every preset, by what the other side then is. */
    @Test
    void everyContradictionOfTheListCanBeMendedFromBothSides() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> ids = Presets.ids();
        int at = 0;
        for (Phrase phrase : Phrase.all("phrases.tsv")) {
            Shot shot = Presets.create(ids.get(at++ % ids.size()));
            for (BriefPart part : BriefPart.values()) {
                part.set(shot, "");
            }
            BriefPart.EXTRAS.set(shot, phrase.words());
            for (Contradiction one : recogniser.contradictions(shot)) {
                Shot byWords = EcoreUtil.copy(shot);
                boolean reached = one.followWords(byWords, Optional.empty()).reached();
                if (!reached || !Changes.holds(byWords, one.recognition().change())) {
                    wrong.add(shot.getName() + ", shot after “" + one.recognition().words() + "” of “" + phrase.words() + "”");
                }
                Shot byShot = EcoreUtil.copy(shot);
                one.followShot(byShot);
                boolean still = recogniser.contradictions(byShot).stream().anyMatch(other -> other.recognition().equals(one.recognition()));
                if (still || BriefPart.EXTRAS.in(byShot).equals(phrase.words())) {
                    wrong.add(shot.getName() + ", words after “" + one.recognition().words() + "” → “" + one.instead() + "” of “"
                            + phrase.words() + "”");
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void changesThatHoldChangeNothing() throws IOException {
        for (Phrase phrase : Phrase.all("phrases.tsv")) {
            Shot shot = Presets.blank();
            List<Change> changes = recogniser.recognise(phrase.words()).stream().map(Recognition::change).toList();
            Changes.apply(shot, changes, Optional.empty());
            for (Change change : changes) {
                Shot before = EcoreUtil.copy(shot);
                if (Changes.holds(shot, change)) {
                    Changes.apply(shot, List.of(change), Optional.empty());
                    assertTrue(EcoreUtil.equals(before, shot), phrase.words() + ": " + Changes.label(change));
                }
                assertTrue(!Changes.label(change).isBlank());
            }
        }
    }

    @Test
    void rangesAreThoseOfTheWordsInWhateverText() {
        Random random = new Random(11);
        String[] pieces = {"light", "camera left", "85mm", "f/1.8", "HP5", " ", ",", ";", ".", "\n", "45°", "high", "K", "5600", "İ", "😀", "(", ":1.2)",
            "1/125", "1/0", "iso 99999", "key", "fill", "two stops under", "0:1", "4:1", "ratio", "{", "ƒ/", "9999999 mm", "blue", "gel", "0 m",
            "from 100000 m", "no", "pushed 6 stops", "HP5 at 25", "300x900 ft softbox", "sun", "behind", "99999 K", "360°", "999°", "\u0301"};
        for (int round = 0; round < 800; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
            }
            String words = text.toString();
            List<Recognition> found = recogniser.recognise(words);
            for (Recognition one : found) {
                assertEquals(one.words(), words.substring(one.start(), one.end()));
            }
            Shot shot = Presets.blank();
            Changes.apply(shot, found.stream().map(Recognition::change).toList(), Optional.empty());
            assertTrue(org.catchlight.shot.check.ShotCheck.check(shot).stream()
                    .noneMatch(problem -> problem.severity() == org.catchlight.shot.check.Problem.Severity.ERROR),
                    () -> words + ": " + org.catchlight.shot.check.ShotCheck.check(shot));
        }
    }

    /** Measured as processor time of this thread, so that a busy machine does not matter. */
    @Test
    void timeGrowsWithTheLengthOfTheTextNotWithItsSquare() {
        String text = "soft window light from the left, 85 mm at f/2, a woman on a pier; ";
        seconds(text.repeat(250));
        double once = seconds(text.repeat(500));
        double eight = seconds(text.repeat(4000));
        assertTrue(eight < 24 * once + 0.5, once + " s, for eight times the text " + eight + " s");
        assertTrue(seconds("1/".repeat(30_000)) < 20);
        assertTrue(seconds("at ".repeat(30_000)) < 20);
    }

    private double seconds(String text) {
        var clock = java.lang.management.ManagementFactory.getThreadMXBean();
        long before = clock.getCurrentThreadCpuTime();
        recogniser.recognise(text);
        return (clock.getCurrentThreadCpuTime() - before) / 1e9;
    }
}
