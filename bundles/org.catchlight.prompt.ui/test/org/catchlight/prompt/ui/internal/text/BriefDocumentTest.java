package org.catchlight.prompt.ui.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.catchlight.prompt.BriefPart;
import org.junit.jupiter.api.Test;

class BriefDocumentTest {
    private final List<BriefPart> edited = new ArrayList<>();
    private final BriefDocument brief = new BriefDocument(edited::add);

    private String all() {
        return brief.document().get();
    }

    /** Edits as the editor does. */
    private int type(int offset, int length, String text) {
        Replacement asked = new Replacement(offset, length, text);
        if (brief.guard(asked) instanceof Guarded.Instead instead) {
            instead.edits().forEach(brief::replace);
            return instead.caret();
        }
        brief.replace(asked);
        return offset + text.length();
    }

    private void isWhole() {
        StringBuilder expected = new StringBuilder();
        for (BriefPart part : BriefPart.values()) {
            assertEquals(expected.length(), brief.heading(part));
            expected.append(PartWords.heading(part)).append('\n');
            assertEquals(expected.length(), brief.start(part));
            expected.append(brief.words(part)).append("\n\n");
        }
        assertEquals(expected.toString(), all());
    }

    @Test
    void anEmptyBriefIsItsHeadings() {
        assertTrue(all().startsWith("Subject\n\n\nExpression\n\n\nWardrobe and hair\n\n\n"));
        isWhole();
    }

    @Test
    void whatIsTypedBelongsToThePartItIsTypedIn() {
        type(brief.start(BriefPart.SKIN), 0, "pores");
        assertEquals("pores", brief.words(BriefPart.SKIN));
        assertEquals(List.of(BriefPart.SKIN), edited);
        type(brief.end(BriefPart.SKIN), 0, ", freckles\nand a scar");
        assertEquals("pores, freckles\nand a scar", brief.words(BriefPart.SKIN));
        isWhole();
    }

    @Test
    void whatIsShownIsNotReportedAsTyped() {
        brief.show(BriefPart.MOOD, "calm");
        Replacement change = brief.show(BriefPart.MOOD, "very calm");
        assertEquals("very ", change.text());
        assertEquals(brief.start(BriefPart.MOOD), change.offset());
        assertTrue(edited.isEmpty());
        isWhole();
    }

    @Test
    void typingIntoAHeadingWritesBelowIt() {
        int caret = type(brief.heading(BriefPart.MOOD) + 2, 0, "c");
        assertEquals("c", brief.words(BriefPart.MOOD));
        assertEquals(brief.end(BriefPart.MOOD), caret);
        isWhole();
    }

    @Test
    void deletingOverAHeadingTakesTheWordsOnBothSidesAndLeavesIt() {
        brief.show(BriefPart.SUBJECT, "an old sailor");
        brief.show(BriefPart.EXPRESSION, "laughing eyes");
        int from = brief.start(BriefPart.SUBJECT) + 6;
        type(from, brief.start(BriefPart.EXPRESSION) + 9 - from, "");
        assertEquals("an old", brief.words(BriefPart.SUBJECT));
        assertEquals("eyes", brief.words(BriefPart.EXPRESSION));
        isWhole();
    }

    @Test
    void keysThatWouldEatAHeadingMoveOverIt() {
        brief.show(BriefPart.SUBJECT, "a cellist");
        assertEquals(brief.end(BriefPart.SUBJECT), type(brief.start(BriefPart.EXPRESSION) - 1, 1, ""));
        assertEquals(brief.start(BriefPart.EXPRESSION), type(brief.end(BriefPart.SUBJECT), 1, ""));
        isWhole();
    }

    @Test
    void everythingCanBeReplacedAtOnce() {
        for (BriefPart part : BriefPart.values()) {
            brief.show(part, "words of " + part);
        }
        int caret = type(0, all().length(), "new");
        assertEquals("new", brief.words(BriefPart.SUBJECT));
        assertEquals(brief.end(BriefPart.SUBJECT), caret);
        assertEquals("", brief.words(BriefPart.NEGATIVE));
        isWhole();
    }

    @Test
    void noEditBreaksTheHeadings() {
        Random random = new Random(5);
        Map<BriefPart, String> model = new EnumMap<>(BriefPart.class);
        for (BriefPart part : BriefPart.values()) {
            model.put(part, "");
        }
        String letters = "ab (:1.2)\n{|}é漢";
        for (int round = 0; round < 3000; round++) {
            int from = random.nextInt(all().length() + 1);
            int length = random.nextInt(4) == 0 ? random.nextInt(all().length() - from + 1) : random.nextInt(Math.min(3, all().length() - from + 1));
            StringBuilder text = new StringBuilder();
            for (int count = random.nextInt(6); count > 0; count--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            int caret = type(from, length, text.toString());
            assertTrue(0 <= caret && caret <= all().length(), "caret " + caret);
            isWhole();
            for (BriefPart part : BriefPart.values()) {
                if (!brief.words(part).equals(model.put(part, brief.words(part)))) {
                    assertTrue(edited.contains(part), () -> part + " changed in silence");
                }
            }
            edited.clear();
        }
    }

    @Test
    void longLinesAreBrokenAtSpacesAndKeepTheirLength() {
        String line = "word ".repeat(3000);
        assertInstanceOf(Guarded.Instead.class, brief.guard(new Replacement(brief.start(BriefPart.SUBJECT), 0, line)));
        type(brief.start(BriefPart.SUBJECT), 0, line);
        String words = brief.words(BriefPart.SUBJECT);
        assertEquals(line, words.replace('\n', ' '));
        assertTrue(words.lines().allMatch(part -> part.length() <= LongLines.LIMIT));
        String unbroken = "x".repeat(5000);
        assertEquals(unbroken, LongLines.broken(unbroken), "Nothing is put in where there is no space");
        isWhole();
    }
}
