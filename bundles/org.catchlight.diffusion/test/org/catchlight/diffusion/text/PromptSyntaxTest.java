package org.catchlight.diffusion.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PromptSyntaxTest {
    private static final double NEAR = 1e-6;
    private static final String[] SNIPPETS = {"(", ")", "[", "]", "\\", ":", ":1.2)", ":.5)", ":1.2.3)", ": -2 )", "BREAK", " BREAK ",
        "a", "bc ", ", ", ":\u0661)", ":0)", ":" + "9".repeat(400) + ")", "\\(", "\\]", "\\\\", "é", "😀", "\ud800", "1", "\n",
        "::", "()", "(:9)", "\u00a0"};

    private static void assertParts(String prompt, Object... textsAndWeights) {
        List<PromptPart> parts = PromptSyntax.parse(prompt);
        assertEquals(textsAndWeights.length / 2, parts.size(), () -> prompt + " -> " + parts);
        for (int i = 0; i < parts.size(); i++) {
            assertEquals(textsAndWeights[2 * i], parts.get(i).isBreak() ? "BREAK!" : parts.get(i).text(), prompt);
            assertEquals(((Number) textsAndWeights[2 * i + 1]).doubleValue(), parts.get(i).weight(), NEAR, prompt);
        }
    }

    @Test
    void bracketsWeighTheirWords() {
        assertParts("normal text", "normal text", 1);
        assertParts("an (important) word", "an ", 1, "important", 1.1, " word", 1);
        assertParts("an ((important)) word", "an ", 1, "important", 1.21, " word", 1);
        assertParts("an [unimportant] word", "an ", 1, "unimportant", 1 / 1.1, " word", 1);
        assertParts("(a:1.3)(b:.5)(c:2.)(d:-1)(e:+3)", "a", 1.3, "b", .5, "c", 2, "d", -1, "e", 3);
        assertParts("(a: 1.3 )", "a", 1.3);
        assertParts("a (((house:1.3)) [on] a (hill:0.5), sun, (((sky))).", "a ", 1, "house", 1.573, " ", 1.1, "on", 1, " a ", 1.1, "hill",
                .55, ", sun, ", 1.1, "sky", 1.4641, ".", 1.1);
        assertParts("(unnecessary)(parens)", "unnecessaryparens", 1.1);
        assertParts("[a:1.2]", "a:1.2", 1 / 1.1);
    }

    @Test
    void unbalancedBracketsAreReadAsInTheWebUi() {
        assertParts("(unbalanced", "unbalanced", 1.1);
        assertParts("[un(balanced", "un", 1 / 1.1, "balanced", 1);
        assertParts("un)balanced]", "un)balanced]", 1);
        assertParts("a:1.2)", "a:1.2)", 1);
        assertParts("(a:1.2.3)", "a:1.2.3", 1.1);
        assertParts("(a:)", "a:", 1.1);
        assertParts("", "", 1);
        assertParts("()[]", "", 1);
    }

    @Test
    void backslashesMakeLiterals() {
        assertParts("\\(literal\\] \\\\", "(literal] \\", 1);
        assertParts("(a\\):1.5)", "a)", 1.5);
        assertParts("x\\y\\", "xy", 1);
        assertParts("a(\\:.5)b", "a", 1, "b", 1);
    }

    @Test
    void breakBeginsAChunkAlsoInsideBrackets() {
        assertParts("a  BREAK\n b", "a", 1, "BREAK!", 1, "b", 1);
        assertParts("BREAK", "BREAK!", 1);
        assertParts("aBREAK BREAKb break BREAK_", "aBREAK BREAKb break BREAK_", 1);
        assertParts("(a BREAK b:1.5) c", "a", 1.5, "BREAK!", 1, "b", 1.5, " c", 1);
        assertParts("BREAK BREAK", "BREAK!", 1, "BREAK!", 1);
    }

    @Test
    void weightsStayInBounds() {
        assertParts("(".repeat(900) + "a", "a", 100);
        assertParts("[".repeat(900) + "a", "a", 0);
        assertParts("(a:" + "9".repeat(500) + ")", "a", 100);
        assertParts("(a:-" + "9".repeat(5) + ")", "a", -100);
        assertParts("((a:" + "9".repeat(500) + "):0)", "a", 0);
        assertParts("((a:0):" + "9".repeat(500) + ")", "a", 0);
        assertParts("(a:\u0661)", "a:\u0661", 1.1);
        assertParts("(".repeat(1001) + "a", "(a", 100);
    }

    @Test
    void everyCharacterKnowsWhereItStands() {
        Random random = new Random(5);
        for (int round = 0; round < 2000; round++) {
            String prompt = draw(random);
            int last = -1;
            for (PromptPart part : PromptSyntax.parse(prompt)) {
                for (int i = 0; i < part.text().length(); i++) {
                    assertEquals(part.text().charAt(i), prompt.charAt(part.sourceOf(i)), prompt);
                    assertTrue(part.sourceOf(i) > last, prompt);
                    last = part.sourceOf(i);
                }
            }
        }
    }

    @Test
    void neverFailsAndGivesPartsWithTextAndFiniteWeights() {
        Random random = new Random(6);
        for (int round = 0; round < 5000; round++) {
            String prompt = draw(random);
            List<PromptPart> parts = PromptSyntax.parse(prompt);
            assertFalse(parts.isEmpty());
            for (int i = 0; i < parts.size(); i++) {
                assertTrue(Float.isFinite(parts.get(i).weight()));
                assertTrue(parts.size() == 1 || parts.get(i).isBreak() || !parts.get(i).text().isEmpty());
            }
        }
    }

    @Test
    void aPromptWithoutSyntaxIsOnePartAsItStands() {
        for (String text : Goldens.texts()) {
            if (text.chars().noneMatch(c -> "()[]\\".indexOf(c) >= 0) && !text.contains("BREAK")) {
                assertEquals(List.of(text), PromptSyntax.parse(text).stream().map(PromptPart::text).toList());
            }
        }
    }

    @Test
    void wrappingAllInBracketsMultipliesAllWeights() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                words.add(random.nextBoolean() ? "(w" + i + ":" + (1 + random.nextInt(9)) / 4.0 + ")" : "[w" + i + "]");
            }
            List<PromptPart> plain = PromptSyntax.parse(String.join(" ", words));
            List<PromptPart> wrapped = PromptSyntax.parse("(" + String.join(" ", words) + ":1.5)");
            assertEquals(plain.size(), wrapped.size());
            for (int i = 0; i < plain.size(); i++) {
                assertEquals(1.5 * plain.get(i).weight(), wrapped.get(i).weight(), NEAR);
            }
            assertNotEquals(plain.toString(), wrapped.toString());
        }
    }

    private static String draw(Random random) {
        StringBuilder prompt = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            prompt.append(SNIPPETS[random.nextInt(SNIPPETS.length)]);
        }
        return prompt.toString();
    }
}
