package org.catchlight.prompt.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.catchlight.prompt.advice.Adviser;
import org.catchlight.prompt.lexicon.Spelling.Doubt;
import org.junit.jupiter.api.Test;

class SpellingTest {
    private final Spelling trade = Spelling.of(Lexicon.shipped(), Set.of(), Set.of());

    @Test
    void slipsInWordsOfTheTradeAreFoundWithoutAnyDictionary() {
        for (String[] slip : new String[][] {{"octabxo", "octabox"}, {"Rembradnt", "Rembrandt"}, {"freckels", "freckles"},
                {"buterfly", "butterfly"}, {"clamshel", "clamshell"}, {"relfector", "reflector"}, {"catchlihgts", "catchlights"},
                {"umbrellla", "umbrella"}, {"asymetric", "asymmetric"}}) {
            List<Doubt> doubts = trade.check("a baker, " + slip[0] + " there", 10);
            assertEquals(1, doubts.size(), slip[0]);
            assertEquals(9, doubts.getFirst().start());
            assertTrue(doubts.getFirst().suggestions().contains(slip[1]), slip[0] + ": " + doubts.getFirst().suggestions());
        }
    }

    @Test
    void goodPromptsAreLeftInPeace() throws IOException {
        for (String file : List.of("weak.txt", "strong.txt")) {
            try (InputStream in = Adviser.class.getResourceAsStream(file)) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                List<String> doubted = trade.check(text, 100).stream().map(doubt -> text.substring(doubt.start(), doubt.end())).toList();
                assertEquals(List.of(), doubted, file);
            }
        }
    }

    @Test
    void withAListOfWordsEveryUnknownWordIsDoubtedButNames() {
        Spelling full = Spelling.of(Lexicon.shipped(), Set.of("the", "winner", "of", "walk", "happy", "stop"), Set.of("mirzam"));
        assertEquals(List.of(), full.check("the winners of Vrindavan walked happily, stopped, mirzam 85 mm", 10));
        Doubt doubt = full.check("the winnner", 10).getFirst();
        assertEquals(4, doubt.start());
        assertEquals(List.of("winner"), doubt.suggestions().stream().filter("winner"::equals).toList());
        assertEquals(1, full.check("qzxv qzxv qzxv", 1).size());
    }
}
