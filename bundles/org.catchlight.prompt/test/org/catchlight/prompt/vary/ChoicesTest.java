package org.catchlight.prompt.vary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.catchlight.shot.Shot;
import org.catchlight.shot.preset.Presets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChoicesTest {
    @TempDir
    Path folder;

    private Expansion make(String text, long seed) {
        return Choices.make(text, seed, new Wildcards(folder));
    }

    private Set<String> all(String text) {
        Set<String> seen = new HashSet<>();
        for (long seed = 0; seed < 200; seed++) {
            seen.add(make(text, seed).text());
        }
        return seen;
    }

    @Test
    void oneOfSeveralIsChosenAndEverySeedChoosesTheSameAgain() {
        assertEquals(Set.of("soft light", "hard light"), all("{soft|hard} light"));
        for (long seed = -5; seed < 50; seed++) {
            assertEquals(make("{a|b|c|d} {e|f|g}", seed), make("{a|b|c|d} {e|f|g}", seed));
        }
    }

    @Test
    void severalDifferentOnesAreChosen() {
        assertEquals(Set.of("a, b", "b, a", "a, c", "c, a", "b, c", "c, b"), all("{2$$a|b|c}"));
        assertEquals(Set.of("a and b", "b and a"), all("{2$$ and $$a|b}"));
        Set<String> oneOrTwo = all("{1-2$$a|b}");
        assertEquals(Set.of("a", "b", "a, b", "b, a"), oneOrTwo);
        assertEquals(Set.of("a, b", "b, a"), all("{9$$a|b}"), "no more than there are");
    }

    @Test
    void weightsAreKept() {
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (long seed = 0; seed < 4000; seed++) {
            counts.merge(make("{3::soft|hard|0::none}", seed).text(), 1, Integer::sum);
        }
        assertEquals(Set.of("soft", "hard"), counts.keySet());
        assertEquals(3.0, (double) counts.get("soft") / counts.get("hard"), 0.4);
    }

    @Test
    void choicesNestAndSignsCanBeEscaped() {
        assertEquals(Set.of("a", "b1", "b2"), all("{a|b{1|2}}"));
        assertEquals(Set.of("{a|b}"), all("\\{a\\|b\\}"));
        assertEquals(Set.of("{x}"), all("\\{x}"));
    }

    @Test
    void wildcardsComeFromFiles() throws IOException {
        Files.writeString(folder.resolve("hair.txt"), "# styles\n\ncropped\n  __colour__ bob  \n");
        Files.writeString(folder.resolve("colour.txt"), "red\n2::black\n");
        Files.createDirectories(folder.resolve("lens"));
        Files.writeString(folder.resolve("lens/short.txt"), "35 mm\n");
        assertEquals(Set.of("cropped", "red bob", "black bob"), all("__hair__"));
        assertEquals("35 mm", make("__lens/short__", 1).text());
        assertEquals(List.of("colour", "hair", "lens/short"), new Wildcards(folder).names());
    }

    @Test
    void whatCannotBeChosenStaysAndIsToldWithTheMend() throws IOException {
        Expansion missing = make("a __nothing__ b", 1);
        assertEquals("a __nothing__ b", missing.text());
        assertTrue(missing.problems().getFirst().contains("nothing.txt"), missing.problems().toString());
        Expansion open = make("{a|b", 1);
        assertEquals("{a|b", open.text());
        assertTrue(open.problems().getFirst().contains("not closed"));
        Files.writeString(folder.resolve("self.txt"), "x __self__\n");
        Expansion self = make("__self__", 1);
        assertTrue(self.problems().getFirst().contains("names itself"), self.problems().toString());
        Files.write(folder.resolve("bytes.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertTrue(make("__bytes__", 1).problems().getFirst().contains("UTF-8"));
    }

    @Test
    void aListCannotBeReadFromOutsideTheFolder() throws IOException {
        Path inside = Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("secret.txt"), "secret\n");
        for (String name : List.of("__../secret__", "__/etc/passwd__", "__a/../../secret__")) {
            assertFalse(Choices.make(name, 1, new Wildcards(inside)).text().contains("secret\n"), name);
            assertEquals(name, Choices.make(name, 1, new Wildcards(inside)).text());
        }
    }

    @Test
    void aBriefIsMadePartByPartAndTheShotStays() {
        Shot shot = Presets.blank();
        shot.getBrief().setMood("{calm|tense}");
        shot.getBrief().setWardrobe("{wool|linen} coat");
        Set<String> seen = new HashSet<>();
        for (long seed = 1; seed <= 40; seed++) {
            Choices.Made made = Choices.make(shot, seed, new Wildcards(folder));
            assertEquals(seed, made.shot().getSeed());
            seen.add(made.shot().getBrief().getMood() + " " + made.shot().getBrief().getWardrobe());
            assertEquals(2, made.picks().size());
        }
        assertEquals(4, seen.size(), "the parts choose independently");
        assertEquals("{calm|tense}", shot.getBrief().getMood());
    }

    @Test
    void anythingTypedIsExpandedInBoundedTime() {
        Random random = new Random(5);
        String signs = "{}|$_:\\ab12 ,";
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertEquals(make(text.toString(), round), make(text.toString(), round));
        }
        assertTrue(make("{".repeat(300_000), 1).text().length() >= 300_000);
        assertTrue(make("{a|".repeat(2000) + "}".repeat(2000), 1).problems().size() <= 20);
        assertNotEquals("", make("__".repeat(100_000), 1).text());
    }
}
