package org.catchlight.prompt.recognise;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of phrases that was written before the recogniser. */
class PhrasesTest {
    @Test
    void atLeastNineOfTenPhrasesBecomeTheRightChange() throws IOException {
        Recogniser recogniser = new Recogniser();
        List<Phrase> phrases = Phrase.all("phrases.tsv");
        List<String> wrong = new ArrayList<>();
        for (Phrase phrase : phrases) {
            List<String> faults = phrase.faults(recogniser);
            if (!faults.isEmpty()) {
                wrong.add(phrase.words() + ": " + String.join("; ", faults));
            }
        }
        String report = "%d of %d right; wrong:%n%s".formatted(phrases.size() - wrong.size(), phrases.size(), String.join("\n", wrong));
        System.out.println(report);
        assertTrue(phrases.size() >= 150, "the list is short");
        assertTrue(wrong.size() <= phrases.size() / 10, report);
    }
}
