package org.catchlight.prompt.vary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.catchlight.prompt.recognise.Recogniser;
import org.catchlight.shot.HairStyle;
import org.catchlight.shot.Shot;
import org.catchlight.shot.preset.Presets;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class OneThingTest {
    private final OneThing one = new OneThing(new Recogniser());

    private List<Variant> vary(Shot shot, Element element, String... values) throws VariationException {
        return one.vary(shot, element, List.of(values), Optional.empty());
    }

    /** Names of the parts of a shot that differ, the name aside. */
    private static Set<String> differences(Shot one, Shot other) {
        Set<String> parts = new HashSet<>();
        for (var reference : one.eClass().getEAllReferences()) {
            if (!EcoreUtil.equals((EObject) one.eGet(reference), (EObject) other.eGet(reference))) {
                parts.add(reference.getName());
            }
        }
        if (one.getSeed() != other.getSeed()) {
            parts.add("seed");
        }
        return parts;
    }

    @Test
    void exactlyOneThingDiffersAndTheLabelSaysIt() throws VariationException {
        Shot shot = Presets.create("window-light");
        Shot before = EcoreUtil.copy(shot);
        List<Variant> lenses = vary(shot, Element.LENS, "35 mm", "50", "135 mm f/2");
        assertEquals(List.of(35.0, 50.0, 135.0), lenses.stream().map(variant -> variant.shot().getCamera().getFocalLength()).toList());
        lenses.forEach(variant -> assertEquals(Set.of("camera"), differences(shot, variant.shot()), variant.label()));
        assertEquals("lens: 35 mm", lenses.getFirst().label());
        assertEquals("Window light · lens: 35 mm", lenses.getFirst().shot().getName());
        assertEquals("lens: 35 mm", Variant.labelOf(lenses.getFirst().shot()));
        vary(shot, Element.LIGHT, "rembrandt", "split from the right", "golden hour", "ratio 3 stops").forEach(
                variant -> assertEquals(Set.of("rig"), differences(shot, variant.shot()), variant.label()));
        vary(shot, Element.EXPRESSION, "lips parted", "corners of the mouth lifted").forEach(
                variant -> assertEquals(Set.of("brief"), differences(shot, variant.shot()), variant.label()));
        vary(shot, Element.FILM, "vivid", "HP5").forEach(
                variant -> assertTrue(Set.of("film", "camera").containsAll(differences(shot, variant.shot())), variant.label()));
        assertTrue(EcoreUtil.equals(before, shot), "the shot itself stays");
    }

    @Test
    void wordsOfTheBriefFollowWhatIsVaried() throws VariationException {
        Shot shot = Presets.blank();
        shot.getCamera().setFocalLength(85);
        shot.getBrief().setExtras("85 mm, calm, Rembrandt from the left");
        Shot variant = vary(shot, Element.LENS, "35 mm").getFirst().shot();
        assertEquals("35 mm, calm, Rembrandt from the left", variant.getBrief().getExtras());
    }

    @Test
    void hairIsVariedInWordsAndOnTheStandIn() throws VariationException {
        Shot shot = Presets.blank();
        shot.getBrief().setSubject("a woman in her fifties with long silver hair, freckled");
        List<Variant> hair = vary(shot, Element.HAIR, "curly", "braids");
        assertEquals("a woman in her fifties with curly hair, freckled", hair.getFirst().shot().getBrief().getSubject());
        assertEquals(HairStyle.CURLY, hair.getFirst().shot().getStandIn().getHairStyle());
        assertEquals("a woman in her fifties with braids, freckled", hair.getLast().shot().getBrief().getSubject());
        shot.getBrief().setSubject("a tall man");
        assertEquals("a tall man, bob", vary(shot, Element.HAIR, "bob").getFirst().shot().getBrief().getSubject());
    }

    @Test
    void aValueThatSaysSomethingElseIsRefused() {
        Shot shot = Presets.blank();
        for (String[] wrong : new String[][] {{"LENS", "HP5"}, {"LIGHT", "cheese"}, {"FILM", "softbox from the left"}, {"LENS", " "}}) {
            VariationException refused = assertThrows(VariationException.class,
                    () -> vary(shot, Element.valueOf(wrong[0]), wrong[1]));
            assertTrue(refused.getMessage().contains("such as") || refused.getMessage().contains("as in"), refused.getMessage());
        }
        assertThrows(VariationException.class, () -> vary(shot, Element.MOOD, "x ".repeat(100).split(" ")));
    }

    @Test
    void takesVaryInAControlledWayAndAreTheSameAgain() {
        Shot shot = Presets.blank();
        Wildcards none = new Wildcards(Path.of("nowhere"));
        List<String> problems = new ArrayList<>();
        List<Variant> takes = Takes.of(shot, 4, 7, none, problems);
        List<Variant> again = Takes.of(shot, 4, 7, none, problems);
        assertEquals(Set.of("seed"), differences(takes.get(0).shot(), shot), "the first take is the shot as it is");
        for (int i = 0; i < 4; i++) {
            assertEquals(7 + i, takes.get(i).shot().getSeed());
            assertTrue(EcoreUtil.equals(takes.get(i).shot(), again.get(i).shot()));
            if (i > 0) {
                assertEquals(Set.of("standIn"), differences(withSeed(shot, 7 + i), takes.get(i).shot()));
                assertNotEquals(takes.get(i - 1).label(), takes.get(i).label());
                assertTrue(Math.abs(takes.get(i).shot().getStandIn().getHeadYaw()) <= 8);
            }
        }
        shot.getBrief().setMood("{calm|tense}");
        Set<String> labels = new HashSet<>();
        Takes.of(shot, 20, 1, none, problems).forEach(take -> {
            labels.add(take.label());
            assertEquals(take.label(), take.shot().getBrief().getMood());
            assertEquals(0, take.shot().getStandIn().getHeadYaw());
        });
        assertEquals(Set.of("calm", "tense"), labels);
        assertEquals(List.of(), problems);
    }

    private static Shot withSeed(Shot shot, long seed) {
        Shot copy = EcoreUtil.copy(shot);
        copy.setSeed(seed);
        return copy;
    }
}
