package org.catchlight.diffusion.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where tokens lie in their text. */
class TokenRangesTest {
    @TempDir
    Path scratch;

    private List<String> differences(String family, String variant) throws IOException {
        JsonNode answers = Goldens.golden(family, variant).path("answers");
        Tokenizer tokenizer = Goldens.open(scratch, family, variant);
        List<String> texts = Goldens.texts();
        List<String> different = new ArrayList<>();
        for (int number = 0; number < texts.size(); number++) {
            String text = texts.get(number);
            List<Integer> mine = new ArrayList<>();
            for (Token token : tokenizer.tokenize(text)) {
                mine.add(text.codePointCount(0, token.start()));
                mine.add(text.codePointCount(0, token.end()));
            }
            List<Integer> reference = new ArrayList<>();
            answers.path(number).path("ranges").forEach(edge -> reference.add(edge.intValue()));
            if (!mine.equals(reference)) {
                different.add(text);
            }
        }
        return different;
    }

    @Test
    void clipsRangesAreTheReferencesWhereNothingIsComposed() throws IOException {
        List<String> different = differences("clip", "sd15");
        assertEquals(List.of(), different.stream().filter(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC)).toList());
        assertTrue(different.size() < Goldens.texts().size() / 10, () -> different.size() + " differ");
    }

    @Test
    void t5sRangesAreTheReferencesWhereNothingIsJoinedOrLeftOut() throws IOException {
        List<String> different = differences("t5", "sd3");
        assertEquals(List.of(), different.stream().filter(text -> Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                && text.chars().noneMatch(Character::isISOControl)).toList());
        assertTrue(different.size() < Goldens.texts().size() / 10, () -> different.size() + " differ");
    }

    @Test
    void rangesRiseAndLieInTheText() throws IOException {
        for (Tokenizer tokenizer : List.of(Goldens.open(scratch, "clip", "added"), Goldens.open(scratch, "t5", "added"))) {
            for (String text : Goldens.texts()) {
                int last = 0;
                for (Token token : tokenizer.tokenize(text)) {
                    assertTrue(token.start() < token.end() && token.end() <= text.length() && token.start() >= last, text);
                    last = token.start();
                }
            }
        }
    }

    @Test
    void composedCharactersCoverAllTheyCameFrom() throws IOException {
        Tokenizer clip = Goldens.open(scratch, "clip", "sd15");
        List<Token> tokens = clip.tokenize("a e\u0301");
        assertEquals(2, tokens.getLast().start());
        assertEquals(4, tokens.getLast().end());
    }

    @Test
    void surrogatesWithoutPartnerCountAsReplacementCharacters() throws IOException {
        for (Tokenizer tokenizer : List.of(Goldens.open(scratch, "clip", "sd15"), Goldens.open(scratch, "t5", "sd3"))) {
            for (String lone : List.of("\ud83d", "\ude00", "a\ud83db", "\ude00\ud83d", "x\ud83d\ud83d\ude00")) {
                String replaced = lone.codePoints().map(code -> code >= 0xD800 && code < 0xE000 ? 0xFFFD : code)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
                assertArrayEquals(Goldens.ids(tokenizer.tokenize(replaced)), Goldens.ids(tokenizer.tokenize(lone)));
            }
        }
    }

    @Test
    void longRunsOfMarksGiveWhatTheNormaliserGives() throws IOException {
        Tokenizer clip = Goldens.open(scratch, "clip", "sd15");
        Random random = new Random(4);
        int[] marks = {0x300, 0x301, 0x308, 0x323, 0x327, 0x334, 0x345, 0x31B, 0x5B0, 0x93C, 0x94D, 0x3099, 0x34F, 0xE1,
            0x1161, 0xF73, 0x344, 0x2ADC};
        for (int round = 0; round < 20; round++) {
            StringBuilder text = new StringBuilder("q");
            for (int i = 0; i < 400; i++) {
                text.appendCodePoint(marks[random.nextInt(marks.length)]);
            }
            String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
            assertArrayEquals(Goldens.ids(clip.tokenize(composed)), Goldens.ids(clip.tokenize(text.toString())));
        }
        String endless = "a" + "\u0301\u0323".repeat(100_000);
        assertTimeout(Duration.ofSeconds(60), () -> assertTrue(clip.tokenize(endless).size() > 100_000));
    }
}
