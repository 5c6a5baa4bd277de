package org.catchlight.prompt.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Optional;
import org.catchlight.prompt.metadata.ImportedModel.Kind;
import org.catchlight.prompt.metadata.ImportedSampling.Noise;
import org.junit.jupiter.api.Test;

class A1111ImportTest {
    private static final String FULL = """
            portrait of a fisherman, (weathered skin:1.2), <lora:filmgrain_v2:0.6> soft window light,
            85mm \\(prime\\), [smile]
            Negative prompt: airbrushed, (plastic skin:1.4),
            doll-like
            Steps: 28, Sampler: DPM++ 2M, Schedule type: Karras, CFG scale: 5.5, Seed: 3141592653, Size: 832x1216, Model hash: 15012c538f, \
            Model: realisticVisionV60B1_v51VAE, VAE: "vae,ft.safetensors", Clip skip: 2, RNG: CPU, Lora hashes: "filmgrain_v2: 1a2b3c4d5e6f", \
            TI hashes: "badhands: deadbeef", Version: v1.10.1""";

    private static ImportedPrompt parse(String text) {
        try {
            return PromptImport.parse(text);
        } catch (PromptFormatException refused) {
            throw new AssertionError(refused.getMessage(), refused);
        }
    }

    @Test
    void aWholeTextIsTakenApart() {
        ImportedPrompt read = parse(FULL);
        assertEquals(PromptTool.A1111, read.tool());
        assertEquals("portrait of a fisherman, (weathered skin:1.2), soft window light, 85mm \\(prime\\), [smile]", read.prompt());
        assertEquals("airbrushed, (plastic skin:1.4), doll-like", read.negative());
        ImportedSampling sampling = read.sampling();
        assertEquals(OptionalInt.of(28), sampling.steps());
        assertEquals("DPM++ 2M", sampling.sampler());
        assertEquals("Karras", sampling.spacing());
        assertEquals(OptionalDouble.of(5.5), sampling.scale());
        assertEquals(OptionalLong.of(3141592653L), sampling.seed());
        assertEquals(Optional.of(Noise.PROCESSOR), sampling.noise());
        assertFalse(sampling.flow());
        assertEquals(832, read.width());
        assertEquals(1216, read.height());
        assertEquals(List.of(new ImportedModel(Kind.CHECKPOINT, "realisticVisionV60B1_v51VAE", 1), new ImportedModel(Kind.ADAPTER,
                "filmgrain_v2", 0.6),
                new ImportedModel(Kind.EMBEDDING, "badhands", 1)), read.models());
        assertEquals("2", read.others().get("Clip skip"));
        assertEquals("vae,ft.safetensors", read.others().get("VAE"));
    }

    @Test
    void lineEndsOfAnySystemAreTheSame() {
        ImportedPrompt expected = parse(FULL);
        for (String end : List.of("\r\n", "\r")) {
            assertEquals(expected, parse(FULL.replace("\n", end)));
        }
    }

    @Test
    void aTextThatLostItsLineEndsIsStillTakenApart() {
        ImportedPrompt read = parse("old man, grey stubble Negative prompt: blurry, cgi Steps: 20, Sampler: Euler a, CFG scale: 7, Seed: 5, "
                + "Size: 512x768, Model: dream");
        assertEquals("old man, grey stubble", read.prompt());
        assertEquals("blurry, cgi", read.negative());
        assertEquals(OptionalLong.of(5), read.sampling().seed());
        assertEquals(768, read.height());
    }

    @Test
    void wordsThatLookLikeSettingsStayWords() {
        ImportedPrompt read = parse("a sign that reads \"Steps: mind the gap\", a man\nSeed: in his hand\nSteps: 9, Sampler: Euler, Seed: 1, Size: 64x64");
        assertEquals("a sign that reads \"Steps: mind the gap\", a man, Seed: in his hand", read.prompt());
        assertEquals(OptionalInt.of(9), read.sampling().steps());
    }

    @Test
    void valuesMayBeQuotedOrJsonOrHaveCommas() {
        ImportedPrompt read = parse("x\nSteps: 4, Sampler: LCM, CFG scale: 1, Seed: 2, Size: 64x64, Hires prompt: \"a, \\\"b\\\": c\", "
                + "Civitai resources: [{\"type\":\"checkpoint\",\"modelName\":\"A, B: C\"},{\"x\":\"]\"}], Module: a, b, Version: f2.0");
        assertEquals("a, \"b\": c", read.others().get("Hires prompt"));
        assertEquals("[{\"type\":\"checkpoint\",\"modelName\":\"A, B: C\"},{\"x\":\"]\"}]", read.others().get("Civitai resources"));
        assertEquals("a, b", read.others().get("Module"));
        assertEquals("f2.0", read.others().get("Version"));
    }

    @Test
    void whatTheWebUiDoesOnTheWayIsResolvedAndSaid() {
        ImportedPrompt read = parse("a [young:old:0.4] man, [hat|cap], [(grey:1.2):(white:1.1):8] beard, [pipe:0.5], [scarf::10], [[calm]], [] AND rain"
                + "\nSteps: 20, Sampler: Euler, Seed: 1, Size: 64x64");
        assertEquals("a old man, hat, (white:1.1) beard, pipe, scarf, [[calm]], rain", read.prompt());
        assertEquals(3, read.remarks().size());
    }

    @Test
    void settingsOutOfAnyRangeAreKeptAsTheyAreSaid() {
        ImportedPrompt read = parse("x\nSteps: 999999999999, Sampler: Euler, Seed: -1, Size: 99999999x5, CFG scale: NaN");
        assertTrue(read.sampling().steps().isEmpty());
        assertTrue(read.sampling().seed().isEmpty());
        assertTrue(read.sampling().scale().isEmpty());
        assertEquals(0, read.width());
        assertEquals("999999999999", read.others().get("Steps"));
        assertEquals("NaN", read.others().get("CFG scale"));
    }

    @Test
    void distilledGuidanceMeansFlowMatching() {
        ImportedPrompt read = parse("x\nSteps: 20, Sampler: Euler, Schedule type: Simple, CFG scale: 1, Distilled CFG Scale: 3.5, Seed: 1, Size: 64x64, "
                + "Model: flux1-dev-bnb-nf4");
        assertTrue(read.sampling().flow());
        assertEquals(OptionalDouble.of(3.5), read.sampling().scale());
    }

    @Test
    void aTakeOfCatchlightReadByItsTextAlone() {
        ImportedPrompt read = parse("a baker at dawn\nSteps: 1, Sampler: none, Seed: 7, Size: 960x1200, Model: stand-in, Version: Catchlight 0.1.0");
        assertEquals("a baker at dawn", read.prompt());
        assertEquals("", read.sampling().sampler());
        assertTrue(read.sampling().noise().isEmpty());
    }

    @Test
    void plainWordsAreAPromptToo() {
        ImportedPrompt read = parse("  A baker, flour on the forearm.\nTired half smile  ");
        assertEquals(PromptTool.WORDS, read.tool());
        assertEquals("A baker, flour on the forearm. Tired half smile", read.prompt());
        assertEquals("{soft|hard} light, a man", parse("{soft|hard} light, a man").prompt());
    }
}
