package org.catchlight.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.catchlight.prompt.BriefReader.ReadBrief;
import org.catchlight.prompt.internal.compile.Phrases;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.junit.jupiter.api.Test;

/** Brief to words to brief: on generated shots, in every dialect. */
class RoundTripTest {
    private static final int SHOTS = 1000;
    private final PromptCompiler compiler = PromptCompiler.standard(new NoStages(), null);
    private final BriefReader reader = BriefReader.shipped();

    @Test
    void sentencesGiveEveryPartBackExactly() {
        GeneratedShots shots = new GeneratedShots(1);
        for (int i = 0; i < SHOTS; i++) {
            Shot shot = shots.next();
            for (String id : List.of(Dialect.SENTENCES, Dialect.WEIGHTED_SENTENCES)) {
                Dialect dialect = compiler.dialect(id).orElseThrow();
                CompiledPrompt words = compiler.compile(shot, dialect);
                ReadBrief read = reader.read(words.prompt(), words.negative());
                for (BriefPart part : BriefPart.values()) {
                    assertEquals(said(part.in(shot), dialect.weights()), said(read.part(part), dialect.weights()),
                            () -> part + " of\n" + words.prompt());
                }
            }
        }
    }

    @Test
    void tagsAndMidjourneyLoseNoWordAndKeepMostInTheirPart() {
        for (String id : List.of(Dialect.TAGS, Dialect.MIDJOURNEY)) {
            Dialect dialect = compiler.dialect(id).orElseThrow();
            GeneratedShots shots = new GeneratedShots(2);
            int parts = 0;
            int kept = 0;
            for (int i = 0; i < SHOTS; i++) {
                Shot shot = shots.next();
                CompiledPrompt words = compiler.compile(shot, dialect);
                ReadBrief read = reader.read(words.prompt(), words.negative());
                assertEquals(all(shot, dialect.weights()), all(read, dialect.weights()), words.prompt());
                for (BriefPart part : BriefPart.values()) {
                    List<String> before = said(part.in(shot), dialect.weights());
                    parts += before.isEmpty() ? 0 : 1;
                    kept += !before.isEmpty() && before.equals(said(read.part(part), dialect.weights())) ? 1 : 0;
                }
            }
            assertTrue(kept > 0.97 * parts, id + ": " + kept + " of " + parts);
        }
    }

    @Test
    void whatWasReadCompilesToTheSameWordsAgain() {
        GeneratedShots shots = new GeneratedShots(3);
        Dialect sentences = compiler.dialect(Dialect.WEIGHTED_SENTENCES).orElseThrow();
        for (int i = 0; i < SHOTS; i++) {
            Shot shot = shots.next();
            CompiledPrompt words = compiler.compile(shot, sentences);
            reader.read(words.prompt(), words.negative()).applyTo(shot, false);
            CompiledPrompt again = compiler.compile(shot, sentences);
            assertEquals(words.prompt(), again.prompt());
            assertEquals(Phrases.plain(words.negative()), Phrases.plain(again.negative()));
        }
    }

    /** The phrases of a text; with weights where the dialect has them. */
    private static List<String> said(String text, boolean weights) {
        return weights ? Phrases.of(text, 0, (start, end) -> null).stream().map(phrase -> phrase.runs().toString()).toList()
                : Phrases.plain(text);
    }

    private static Map<String, Integer> all(Shot shot, boolean weights) {
        List<String> phrases = new ArrayList<>();
        for (BriefPart part : BriefPart.values()) {
            phrases.addAll(said(part.in(shot), weights));
        }
        return counted(phrases);
    }

    private static Map<String, Integer> all(ReadBrief read, boolean weights) {
        List<String> phrases = new ArrayList<>();
        for (BriefPart part : BriefPart.values()) {
            phrases.addAll(said(read.part(part), weights));
        }
        return counted(phrases);
    }

    private static Map<String, Integer> counted(List<String> phrases) {
        Map<String, Integer> counts = new TreeMap<>();
        phrases.forEach(phrase -> counts.merge(phrase, 1, Integer::sum));
        return counts;
    }

    @Test
    void freeTextOfOthersIsSplitAndNothingIsLost() {
        ReadBrief read = reader.read("Man in his sixties, relaxed jaw, neutral lips, steady gaze; plain charcoal backdrop; one large octabox "
                + "high at 45 degrees camera right, 5600 K, white reflector low left, ratio two stops; 105 mm at f/4; weathered skin texture, "
                + "grey stubble, moist eyes with one catchlight each at upper right; Ilford HP5", "airbrushed");
        assertEquals("Man in his sixties", read.part(BriefPart.SUBJECT).split(",")[0]);
        assertTrue(read.part(BriefPart.EXPRESSION).contains("relaxed jaw"), read.toString());
        assertTrue(read.part(BriefPart.ENVIRONMENT).contains("plain charcoal backdrop"), read.toString());
        assertTrue(read.part(BriefPart.SKIN).contains("weathered skin texture"), read.toString());
        assertEquals("airbrushed", read.part(BriefPart.NEGATIVE));
        for (String shot : List.of("5600 K", "105 mm at f/4", "Ilford HP5", "ratio two stops")) {
            assertTrue(read.shotWords().contains(shot), shot + " in " + read);
        }
        Shot shot = ShotFactory.eINSTANCE.createShot();
        read.applyTo(shot, true);
        assertTrue(shot.getBrief().getExtras().endsWith("Ilford HP5"), shot.getBrief().getExtras());
    }

    @Test
    void anyTextIsRead() {
        for (String odd : List.of("", " ", ",", ";;;", "--no", "--no --ar", "(((", "Portrait photograph", "Portrait photograph.",
                "Portrait photograph: Light: Light: ", "portrait photograph,\n", "((a:9999999999999999999))", "a\u0000b", "\\", "Mood: x")) {
            reader.read(odd, odd);
        }
    }
}
