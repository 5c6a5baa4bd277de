package org.catchlight.prompt.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.advice.Advice;
import org.catchlight.prompt.internal.advice.RuleBook;
import org.catchlight.prompt.internal.service.SwitchesInFile;
import org.catchlight.prompt.internal.service.VocabularyComponent;
import org.catchlight.prompt.internal.vocabulary.VocabularyFile;
import org.catchlight.prompt.internal.vocabulary.VocabularyReader;
import org.catchlight.shot.Shot;
import org.catchlight.shot.preset.Presets;
import org.catchlight.stage.UserFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The format of docs/lexicon.md, and what a studio and a user add. */
class VocabularyFileTest {
    private static final String STUDIO = """
            // The studio's own words.
            {
              "format": "catchlight-vocabulary", "version": 1,
              "lexicon": [{"kind": "modifier", "entries": [
                {"term": "big bertha", "also": ["bertha"], "says": "The 2 m octabox on the boom.",
                 "insert": "2 m octabox overhead", "picture": "fixture:octabox"}
              ]}],
              "advice": [{
                "id": "house.logo", "label": "Our logo", "severity": "warning",
                "message": "'{words}' is never painted.", "why": "The layout adds it.",
                "cases": [{"words": ["our logo"], "fixes": [{"label": "Take it out", "remove": true, "set": {"camera.aperture": 4}}]}]
              }],
            }
            """;

    @TempDir
    Path folder;

    private static VocabularyFile read(String text) throws IOException {
        return VocabularyReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "studio.json");
    }

    @Test
    void aStudiosFileIsRead() throws IOException {
        VocabularyFile file = read(STUDIO);
        LexiconEntry entry = new Lexicon(file.entries()).find("Bertha").orElseThrow();
        assertEquals("2 m octabox overhead", entry.insert());
        assertEquals(EntryKind.MODIFIER, entry.kind());
        Shot shot = Presets.blank();
        BriefPart.EXTRAS.set(shot, "a mug, our logo");
        List<Advice> advice = new RuleBook(file.rules(), new Lexicon(List.of())).advise(shot);
        assertEquals("'our logo' is never painted.", advice.getFirst().message());
        advice.getFirst().fixes().getFirst().apply(shot);
        assertEquals("a mug", BriefPart.EXTRAS.in(shot));
        assertEquals(4, shot.getCamera().getAperture());
    }

    @Test
    void whatIsWrongIsNamedWithItsPlaceAndMend() {
        refused("{", "studio.json is not valid JSON");
        refused("{}", "format");
        refused(STUDIO.replace("\"version\": 1", "\"version\": 2"), "version");
        refused(STUDIO.replace("\"modifier\"", "\"modifyer\""), "there is no kind 'modifyer'; the kinds are");
        refused(STUDIO.replace("\"says\"", "\"sayz\""), "'says' is missing");
        refused(STUDIO.replace("\"insert\"", "\"inserts\""), "lexicon 1, entries 1: 'inserts' is not known here");
        refused(STUDIO.replace("\"warning\"", "\"grave\""), "there is no severity 'grave'");
        refused(STUDIO.replace("camera.aperture", "camera.apperture"), "camera.apperture");
        refused(STUDIO.replace("\"camera.aperture\": 4", "\"camera.aperture\": 400"), "400");
        refused(STUDIO.replace("\"camera.aperture\": 4", "\"camera.aperture\": \"wide\""), "wide");
        refused(STUDIO.replace("[\"our logo\"]", "[]"), "'words' is missing");
        refused(STUDIO.replace("[\"our logo\"]", "[\" -- \"]"), "has no word in it");
        refused(STUDIO.replace("house.logo", "House Logo"), "small letters");
        refused("[".repeat(10_000), "not valid JSON");
    }

    private static void refused(String text, String expected) {
        IOException refusal = assertThrows(IOException.class, () -> read(text));
        assertTrue(refusal.getMessage().startsWith("studio.json") && refusal.getMessage().contains(expected), refusal.getMessage());
    }

    @Test
    void damagedFilesAreRefusedWithoutHarm() {
        Random random = new Random(55);
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder(STUDIO);
            for (int change = random.nextInt(3); change >= 0; change--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, (char) random.nextInt(128));
                    default -> text.setLength(Math.max(1, at));
                }
            }
            try {
                VocabularyFile file = read(text.toString());
                new RuleBook(file.rules(), new Lexicon(file.entries())).advise(Presets.blank());
            } catch (IOException refused) {
                assertTrue(refused.getMessage().contains("studio.json"), refused.getMessage());
            }
        }
    }

    @Test
    void theUsersFilesCountAndBadOnesHarmNoOther() throws IOException {
        String before = System.getProperty(UserFolder.PROPERTY);
        System.setProperty(UserFolder.PROPERTY, folder.toString());
        try {
            Files.createDirectories(folder.resolve("vocabulary"));
            Files.writeString(folder.resolve("vocabulary/a-bad.json"), "{");
            Files.writeString(folder.resolve("vocabulary/studio.json"), STUDIO);
            SwitchesInFile switches = new SwitchesInFile();
            VocabularyComponent vocabulary = new VocabularyComponent(switches);
            assertTrue(vocabulary.lexicon().find("big bertha").isPresent() && vocabulary.lexicon().find("octabox").isPresent());
            assertEquals(1, vocabulary.problems().size());
            assertTrue(vocabulary.problems().getFirst().contains("a-bad.json"), vocabulary.problems().getFirst());
            Shot shot = Presets.blank();
            BriefPart.EXTRAS.set(shot, "our logo");
            assertTrue(says(vocabulary, shot));
            switches.set("house.logo", false);
            assertTrue(!says(vocabulary, shot) && new SwitchesInFile().off().equals(Set.of("house.logo")));
            switches.set("house.logo", true);
            assertTrue(says(vocabulary, shot));
            Files.delete(folder.resolve("vocabulary/studio.json"));
            vocabulary.reload();
            assertTrue(vocabulary.lexicon().find("big bertha").isEmpty());
        } finally {
            if (before == null) {
                System.clearProperty(UserFolder.PROPERTY);
            } else {
                System.setProperty(UserFolder.PROPERTY, before);
            }
        }
    }

    private static boolean says(VocabularyComponent vocabulary, Shot shot) {
        return vocabulary.advise(shot).stream().anyMatch(point -> point.rule().equals("house.logo"));
    }
}
