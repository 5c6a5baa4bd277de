package org.catchlight.diffusion.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptEncoderTest {
    private static final int LENGTH = 77;
    private static final int ROOM = 75;
    @TempDir
    Path scratch;
    private Tokenizer clip;
    private PromptEncoder encoder;

    @BeforeEach
    void open() throws IOException {
        clip = Goldens.open(scratch, "clip", "sd15");
        encoder = new PromptEncoder(clip, LENGTH);
    }

    private EncodedPrompt chunks(String prompt) {
        return encoder.chunks(PromptSyntax.parse(prompt));
    }

    private static int[] used(EncodedPrompt prompt) {
        int[] used = new int[prompt.chunks()];
        Arrays.setAll(used, prompt::used);
        return used;
    }

    /** A digit is one token each. */
    private static String digits(int count) {
        return "1 ".repeat(count);
    }

    @Test
    void aShortPromptWithoutSyntaxIsWhatTheTokenizerGives() {
        for (String text : Goldens.texts()) {
            EncodedPrompt prompt = encoder.chunks(PromptSyntax.literal(text));
            if (prompt.chunks() == 1) {
                assertArrayEquals(clip.encode(text, LENGTH), prompt.ids(0));
            }
            assertArrayEquals(Goldens.ids(clip.tokenize(text)), prompt.tokens().stream().mapToInt(PromptToken::id).toArray());
            assertFalse(prompt.isWeighted());
        }
    }

    @Test
    void longPromptsGoOnInTheNextChunk() {
        assertArrayEquals(new int[] {0}, used(chunks("")));
        assertArrayEquals(new int[] {75}, used(chunks(digits(75))));
        assertArrayEquals(new int[] {75, 1}, used(chunks(digits(76))));
        assertArrayEquals(new int[] {75, 75, 50}, used(chunks(digits(200))));
    }

    @Test
    void fullChunksBreakBehindANearComma() {
        assertArrayEquals(new int[] {61, 29}, used(chunks(digits(60) + "," + digits(29))), "14 digits and then more move");
        assertArrayEquals(new int[] {56, 39}, used(chunks(digits(55) + "," + digits(39))), "19 tokens behind the comma: the farthest");
        assertArrayEquals(new int[] {75, 19}, used(chunks(digits(54) + "," + digits(39))), "20 tokens behind the comma are too many");
        assertArrayEquals(new int[] {75, 15}, used(encoder.chunks(PromptSyntax.parse(digits(60) + "," + digits(29)), 0)));
        assertArrayEquals(new int[] {75, 6}, used(chunks(digits(75) + "," + digits(5))), "a comma that does not fit begins the next chunk");
        assertArrayEquals(new int[] {75, 5}, used(chunks(digits(74) + "," + digits(5))));
        assertArrayEquals(new int[] {61, 14}, used(chunks(digits(60) + ", BREAK " + digits(14))));
        assertArrayEquals(new int[] {75}, used(chunks(digits(60) + "," + digits(14))), "nothing breaks before the chunk is full");
    }

    @Test
    void breaksEndChunksEvenEmptyOnes() {
        assertArrayEquals(new int[] {1, 1}, used(chunks("1 BREAK 2")));
        assertArrayEquals(new int[] {0, 1}, used(chunks("BREAK 1")));
        assertArrayEquals(new int[] {1, 0, 1}, used(chunks("1 BREAK BREAK 2")));
        assertArrayEquals(new int[] {1}, used(chunks("1 BREAK")));
        assertArrayEquals(new int[] {0}, used(chunks("BREAK")));
    }

    @Test
    void idsAndWeightsHaveTheirFrame() {
        EncodedPrompt prompt = chunks("1 (2:1.5) [3]");
        int begin = clip.special().begin().orElseThrow();
        int end = clip.special().end();
        int[] ids = prompt.ids(0);
        assertEquals(begin, ids[0]);
        assertEquals(end, ids[4]);
        assertEquals(clip.special().padding(), ids[76]);
        float[] weights = prompt.weights(0);
        assertArrayEquals(new float[] {1, 1, 1.5f, (float) (1 / 1.1), 1, 1}, Arrays.copyOf(weights, 6));
        assertEquals(LENGTH, weights.length);
        assertEquals(5, Arrays.stream(prompt.mask(0)).sum());
        assertTrue(prompt.isWeighted());
    }

    @Test
    void theSecondEncoderOfSdxlPadsWithZero() throws IOException {
        Tokenizer second = Goldens.open(scratch, "clip", "sdxl2");
        int[] ids = new PromptEncoder(second, LENGTH).chunks(PromptSyntax.parse("1")).ids(0);
        assertEquals(second.special().end(), ids[2]);
        assertEquals(0, ids[3]);
        assertEquals(0, ids[76]);
    }

    @Test
    void positiveAndNegativeGetEqualNumbersOfChunks() {
        List<EncodedPrompt> both = EncodedPrompt.withEqualChunks(List.of(chunks(digits(160)), chunks("bad")));
        assertEquals(3, both.get(1).chunks());
        assertEquals(0, both.get(1).used(2));
        assertArrayEquals(clip.encode("", LENGTH), both.get(1).ids(2));
        assertThrows(IndexOutOfBoundsException.class, () -> both.get(1).ids(3));
    }

    @Test
    void tokensKnowTheirPlaceInThePrompt() {
        String prompt = "a \\((portrait:1.2)\\) of BREAK [freckles]";
        for (PromptToken token : chunks(prompt).tokens()) {
            String source = prompt.substring(token.start(), token.end());
            switch (source) {
                case "portrait" -> assertEquals(1.2f, token.weight());
                case "freckles" -> assertEquals(1, token.chunk());
                default -> assertEquals(1, token.weight(), source);
            }
        }
        String old = "an (old) man";
        String joined = String.join("|", chunks(old).tokens().stream().map(token -> old.substring(token.start(), token.end())).toList());
        assertTrue(joined.contains("old") && !joined.contains("("), joined);
    }

    @Test
    void anySyntaxFillsChunksInOrderAndNeverOver() {
        Random random = new Random(9);
        String[] snippets = {"1 ", "portrait ", ",", "(", ")", ":1.3)", "[", "]", " BREAK ", "freckles, ", "😀", "\\("};
        for (int round = 0; round < 300; round++) {
            StringBuilder prompt = new StringBuilder();
            for (int i = random.nextInt(300); i > 0; i--) {
                prompt.append(snippets[random.nextInt(snippets.length)]);
            }
            EncodedPrompt encoded = chunks(prompt.toString());
            int last = 0;
            for (PromptToken token : encoded.tokens()) {
                assertTrue(token.chunk() == last || token.chunk() > last && token.chunk() < encoded.chunks());
                assertTrue(token.start() < token.end() && token.end() <= prompt.length());
                last = token.chunk();
            }
            for (int used : used(encoded)) {
                assertTrue(used <= ROOM);
            }
        }
    }

    @Test
    void t5TakesOneSequenceAndSaysWhatIsCutOff() throws IOException {
        Tokenizer t5 = Goldens.open(scratch, "t5", "sd3");
        PromptEncoder sequence = new PromptEncoder(t5, 16);
        EncodedPrompt prompt = sequence.sequence(PromptSyntax.parse("a (portrait:1.4) BREAK of a woman" + " freckles".repeat(20)));
        assertEquals(1, prompt.chunks());
        assertEquals(15, prompt.used(0));
        assertEquals(t5.special().end(), prompt.ids(0)[15]);
        assertEquals(PromptToken.CUT_OFF, prompt.tokens().getLast().chunk());
        assertTrue(prompt.tokens().size() > 15);
        assertEquals(16, Arrays.stream(prompt.mask(0)).sum());
        for (String text : Goldens.texts()) {
            assertArrayEquals(t5.encode(text, 16), sequence.sequence(PromptSyntax.literal(text)).ids(0));
        }
    }

    @Test
    void lengthsWithoutRoomAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new PromptEncoder(clip, 2));
        assertThrows(IllegalArgumentException.class, () -> clip.encode("a", 1));
        assertEquals(2, clip.encode("a", 2).length);
    }
}
