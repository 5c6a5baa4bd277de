package org.catchlight.prompt.ui.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordsOfTextTest {
    private static String weighed(String text, String at, int steps) {
        int start = text.indexOf(at);
        Weighting change = Weighting.change(text, start, start + at.length(), steps);
        String result = change.edit().applyTo(text);
        assertEquals(at.trim(), result.substring(change.start(), change.end()), "The words stay selected");
        return result;
    }

    @Test
    void wordsComeToCountMoreAndLessAndAsAnyOther() {
        assertEquals("a (wool coat:1.1), grey", weighed("a wool coat, grey", "wool coat", 1));
        assertEquals("a (wool coat:1.2), grey", weighed("a (wool coat:1.1), grey", "wool coat", 1));
        assertEquals("a wool coat, grey", weighed("a (wool coat:1.1), grey", "wool coat", -1));
        assertEquals("a (wool coat:0.9), grey", weighed("a wool coat, grey", "wool coat", -1));
        assertEquals("(coat:1.35)", weighed("(coat:1.25)", "coat", 1));
        assertEquals("(coat:2.0)", weighed("(coat:2.0)", "coat", 1), "No more than double");
        assertEquals("a (coat:1.1) ,", weighed("a coat ,", "coat ", 1), "Blanks stay outside");
    }

    @Test
    void withoutASelectionItIsTheWordAtTheCaret() {
        assertEquals("faint (freckles:1.1)", Weighting.change("faint freckles", 9, 9, 1).edit().applyTo("faint freckles"));
        assertEquals("(faint:1.1) freckles", Weighting.change("faint freckles", 5, 5, 1).edit().applyTo("faint freckles"));
        assertEquals("(hand-held:0.9)", Weighting.change("hand-held", 3, 3, -1).edit().applyTo("hand-held"));
        assertNull(Weighting.change("", 0, 0, 1));
        assertNull(Weighting.change("a (b c", 0, 6, 1), "Half a bracket is not weighed");
    }

    @Test
    void upAndDownAgainIsWhereItWas() {
        String text = "wool coat";
        for (int steps = 1; steps <= 5; steps++) {
            String up = text;
            for (int step = 0; step < steps; step++) {
                up = weighed(up, "coat", 1);
            }
            for (int step = 0; step < steps; step++) {
                up = weighed(up, "coat", -1);
            }
            assertEquals(text, up);
        }
    }

    @Test
    void theDifferenceOfTwoTextsMakesBoth() {
        Random random = new Random(11);
        List<String> words = List.of("soft", "hard", "light", ",", " ", "window", "\n", "é");
        for (int round = 0; round < 500; round++) {
            String first = random.ints(random.nextInt(40), 0, words.size()).mapToObj(words::get).collect(Collectors.joining());
            String second = random.ints(random.nextInt(40), 0, words.size()).mapToObj(words::get).collect(Collectors.joining());
            List<WordDiff.Piece> pieces = WordDiff.compare(first, second);
            assertEquals(first, join(pieces, kind -> kind != WordDiff.Kind.NEW));
            assertEquals(second, join(pieces, kind -> kind != WordDiff.Kind.GONE));
        }
    }

    private static String join(List<WordDiff.Piece> pieces, Predicate<WordDiff.Kind> kinds) {
        return pieces.stream().filter(piece -> kinds.test(piece.kind())).map(WordDiff.Piece::text).collect(Collectors.joining());
    }

    @Test
    void oneWordThatChangedIsTheWholeDifference() {
        List<WordDiff.Piece> pieces = WordDiff.compare("soft window light", "hard window light");
        assertEquals(List.of(new WordDiff.Piece(WordDiff.Kind.GONE, "soft"), new WordDiff.Piece(WordDiff.Kind.NEW, "hard"),
                new WordDiff.Piece(WordDiff.Kind.SAME, " window light")), pieces);
        String huge = "a ".repeat(20_000);
        assertTrue(WordDiff.compare(huge + "x", "y" + huge).size() <= 4, "Texts too long to compare are shown as replaced");
    }

    @Test
    void weightsAndChoicesStandOutAndMarksDoNotOverlap() {
        LineMarks marks = new LineMarks(line -> List.of(new Mark(1, 5, Palette.Hue.WARDROBE, Mark.Role.TERM),
                new Mark(1, 10, Palette.Hue.WARDROBE, Mark.Role.TERM)));
        List<Mark> found = marks.of("(wool coat:1.2) {a|b} __hair__");
        assertEquals(List.of(0, 1, 10, 16, 18, 20, 22), found.stream().map(Mark::start).toList());
        assertEquals(10, found.get(1).end(), "The longer term wins");
    }

    @Test
    void everyColourReadsOnItsGround() {
        for (Palette.Hue hue : Palette.Hue.values()) {
            assertTrue(contrast(Palette.rgb(hue, true), 0x1f1f1f) >= 7, () -> hue + " on dark");
            assertTrue(contrast(Palette.rgb(hue, false), 0xfbfbfb) >= 4.5, () -> hue + " on light");
        }
    }

    private static double contrast(int one, int other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double encoded = channel / 255.0;
        return encoded <= 0.04045 ? encoded / 12.92 : Math.pow((encoded + 0.055) / 1.055, 2.4);
    }
}
