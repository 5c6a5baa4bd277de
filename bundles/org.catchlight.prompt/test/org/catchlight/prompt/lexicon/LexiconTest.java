package org.catchlight.prompt.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.Source.Origin;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.preset.Presets;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private final Lexicon lexicon = Lexicon.shipped();

    private List<String> terms(String text) {
        return lexicon.matches(text).stream().map(match -> match.entry().term()).toList();
    }

    @Test
    void hasHundredsOfEntriesOfEveryKindEachExplainedInOneLine() {
        assertTrue(lexicon.entries().size() >= 600, "" + lexicon.entries().size());
        Set<EntryKind> kinds = new HashSet<>();
        for (LexiconEntry entry : lexicon.entries()) {
            kinds.add(entry.kind());
            assertTrue(entry.says().length() >= 10 && entry.says().length() <= 140, entry.term() + ": " + entry.says());
            assertFalse(entry.says().contains("\n"), entry.term());
            assertEquals(entry, lexicon.find(entry.term()).filter(entry::equals).orElse(entry), entry.term());
        }
        assertEquals(Set.of(EntryKind.values()), kinds);
    }

    @Test
    void everyTermAndWhatItInsertsIsFoundAgain() {
        for (LexiconEntry entry : lexicon.entries()) {
            if (entry.kind() != EntryKind.NEGATIVE && !entry.term().contains("#")) {
                assertFalse(terms(entry.term()).isEmpty(), entry.term());
            }
        }
    }

    @Test
    void findsTheLongestPhrasesWhateverTheirSpelling() {
        assertEquals(List.of("large octabox", "Rembrandt lighting"), terms("Large OCTABOX, rembrandt-lighting"));
        assertEquals(List.of("rim light"), terms("rim lights"));
        assertEquals(List.of("85 mm", "f/1.8"), terms("85mm f/1.8"));
        assertEquals(List.of("grey hair"), terms("gray hair"));
        assertEquals(List.of("Ilford HP5"), terms("HP5+"));
        // A comma ends a phrase.
        assertFalse(terms("high, key").contains("high key"));
        assertEquals(List.of(), terms("zzz qqq"));
        LexiconMatch match = lexicon.matches("a man, visible  pores!").getLast();
        assertEquals(7, match.start());
        assertEquals(21, match.end());
    }

    @Test
    void ageIsFoundInAnyNumber() {
        assertEquals(EntryKind.AGE, lexicon.find("47 years old").orElseThrow().kind());
        assertEquals(EntryKind.AGE, lexicon.matches("a man aged 61").getLast().entry().kind());
    }

    @Test
    void completionOffersWhatFitsThePartFirst() {
        assertEquals("Rembrandt lighting", lexicon.complete("remb", BriefPart.SUBJECT, 5).getFirst().term());
        assertTrue(lexicon.complete("happ", BriefPart.EXPRESSION, 5).getFirst().insert().contains("cheeks lifted"));
        assertEquals(EntryKind.SKIN, lexicon.complete("fr", BriefPart.SKIN, 5).getFirst().kind());
        assertTrue(lexicon.complete("", BriefPart.WARDROBE, 500).stream().allMatch(entry -> entry.kind() == EntryKind.WARDROBE));
        assertTrue(lexicon.complete("plas", BriefPart.NEGATIVE, 5).stream().allMatch(entry -> entry.kind() == EntryKind.NEGATIVE));
        assertTrue(lexicon.complete("plastic", BriefPart.SKIN, 5).stream().noneMatch(entry -> entry.kind() == EntryKind.NEGATIVE));
        assertEquals(3, lexicon.complete("s", BriefPart.SUBJECT, 3).size());
        assertEquals(List.of(), lexicon.complete("xqz", BriefPart.SUBJECT, 3));
    }

    @Test
    void negativeWordsAreOnlyFoundInTheNegative() {
        assertTrue(lexicon.matches("watermark", BriefPart.EXTRAS).isEmpty());
        assertEquals(1, lexicon.matches("watermark", BriefPart.NEGATIVE).size());
    }

    @Test
    void picturesNameThingsThatThereAre() {
        Set<String> presets = new HashSet<>();
        Presets.groups().forEach(group -> presets.addAll(group.ids()));
        Set<String> stocks = Set.of("neutral", "portrait-warm", "vivid", "monochrome");
        for (LexiconEntry entry : lexicon.entries()) {
            String[] picture = entry.picture().split(":", 2);
            boolean there = switch (picture[0]) {
                case "" -> true;
                case "preset" -> presets.contains(picture[1]);
                case "fixture" -> Fixture.get(picture[1]) != null;
                case "film" -> stocks.contains(picture[1]);
                case "lens", "aperture", "kelvin" -> Double.parseDouble(picture[1]) > 0;
                case "direction", "frame" -> picture[1].matches("-?[0-9.]+,-?[0-9.]+");
                default -> false;
            };
            assertTrue(there, entry.term() + ": " + entry.picture());
        }
        for (EntryKind kind : List.of(EntryKind.PATTERN, EntryKind.LENS, EntryKind.MODIFIER, EntryKind.STOCK)) {
            assertTrue(lexicon.entries().stream().anyMatch(entry -> entry.kind() == kind && !entry.picture().isEmpty()), kind.id());
        }
    }

    @Test
    void whatTheShotDecidesIsToldFromWords() {
        assertEquals(Origin.RIG, lexicon.find("octabox").orElseThrow().kind().origin().orElseThrow());
        assertEquals(Origin.CAMERA, lexicon.find("85 mm").orElseThrow().kind().origin().orElseThrow());
        assertEquals(Origin.FILM, lexicon.find("Tri-X").orElseThrow().kind().origin().orElseThrow());
        assertTrue(lexicon.find("freckles").orElseThrow().kind().origin().isEmpty());
        assertTrue(lexicon.knows("octabox") && lexicon.knows("Catchlights"));
        assertFalse(lexicon.knows("octabpx"));
    }
}
