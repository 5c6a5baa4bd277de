package org.catchlight.prompt.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.catchlight.prompt.metadata.ImportedModel.Kind;
import org.catchlight.prompt.metadata.ImportedSampling.Noise;
import org.junit.jupiter.api.Test;

class OtherToolsImportTest {
    @Test
    void invokeAi() throws PromptFormatException {
        ImportedPrompt read = PromptImport.parse(Samples.json("invoke"));
        assertEquals(PromptTool.INVOKEAI, read.tool());
        assertEquals("cellist, brows slightly (raised:1.21), (north window:1.3), (wool:0.9) coat, rehearsal room", read.prompt());
        assertEquals("(smooth skin:1.21), cgi", read.negative());
        assertEquals(OptionalLong.of(2718281828L), read.sampling().seed());
        assertEquals("dpmpp_2m_sde_k", read.sampling().sampler());
        assertEquals(OptionalDouble.of(0.2), read.sampling().rescale());
        assertEquals(Optional.of(Noise.PROCESSOR), read.sampling().noise());
        assertEquals(1216, read.height());
        assertEquals(List.of(new ImportedModel(Kind.CHECKPOINT, "Juggernaut XL v9", 1), new ImportedModel(Kind.ADAPTER, "skin-detail",
                0.55)),
                read.models());
        assertEquals(List.of("strength"), List.copyOf(read.others().keySet()));
    }

    @Test
    void invokeAiOfVersionTwo() throws PromptFormatException {
        ImportedPrompt read = PromptImport.parse(Samples.json("invoke-older"));
        assertEquals("old fisherman (weathered:1.1)", read.prompt());
        assertEquals("airbrushed, doll", read.negative());
        assertEquals("k_euler_a", read.sampling().sampler());
        assertEquals(640, read.height());
        assertEquals("stable-diffusion-1.5", read.models().getFirst().name());
    }

    @Test
    void aDreamCommand() throws PromptFormatException {
        ImportedPrompt read = PromptImport.parse("\"old fisherman, \\\"Salty\\\" on the cap [airbrushed]\" -s 50 -S 1234 -W 512 -H 640 -C7.5 -A k_lms");
        assertEquals(PromptTool.INVOKEAI, read.tool());
        assertEquals("old fisherman, \"Salty\" on the cap", read.prompt());
        assertEquals("airbrushed", read.negative());
        assertEquals(OptionalInt.of(50), read.sampling().steps());
        assertEquals(OptionalLong.of(1234), read.sampling().seed());
        assertEquals(OptionalDouble.of(7.5), read.sampling().scale());
        assertEquals(640, read.height());
    }

    @Test
    void novelAi() throws PromptFormatException {
        ImportedPrompt read = PromptImport.parse(Samples.json("novelai-comment"));
        assertEquals(PromptTool.NOVELAI, read.tool());
        assertEquals("(weathered:1.102) fisherman, (calm:0.952), (grey stubble:1.3), harbour", read.prompt());
        assertEquals("(lowres:1.05), glossy", read.negative());
        assertEquals("karras", read.sampling().spacing());
        assertEquals(832, read.width());
    }

    @Test
    void midjourney() throws PromptFormatException {
        ImportedPrompt read = PromptImport.parse("/imagine prompt: https://x.example/a.png old fisherman, harbour::2 fog --ar 2:3 --no smile, gloves "
                + "--style raw --seed 7 --v 6.1");
        assertEquals(PromptTool.MIDJOURNEY, read.tool());
        assertEquals("old fisherman, (harbour:2), fog", read.prompt());
        assertEquals("smile, gloves", read.negative());
        assertEquals(OptionalLong.of(7), read.sampling().seed());
        assertEquals(800, read.width());
        assertEquals(1200, read.height());
        assertEquals("raw", read.others().get("--style"));
        assertEquals("https://x.example/a.png", read.others().get("picture"));
    }

    @Test
    void flatJson() throws PromptFormatException {
        ImportedPrompt read = PromptImport.parse("{\"prompt\": \"old fisherman\", \"negative_prompt\": \"cgi\", \"steps\": 30, \"guidance_scale\": 4, "
                + "\"resolution\": \"(896, 1152)\", \"seed\": \"55\", \"sampler\": \"dpmpp_2m_sde_gpu\", \"scheduler\": \"karras\", "
                + "\"base_model\": \"juggernaut\", \"loras\": [[\"detail\", 0.2]], \"version\": \"2.5\"}");
        assertEquals(PromptTool.FLAT_JSON, read.tool());
        assertEquals("cgi", read.negative());
        assertEquals(896, read.width());
        assertEquals(OptionalLong.of(55), read.sampling().seed());
        assertEquals(new ImportedModel(Kind.ADAPTER, "detail", 0.2), read.models().get(1));
        ImportedPrompt swarm = PromptImport.parse("{\"sui_image_params\": {\"prompt\": \"x\", \"cfgscale\": 7, \"width\": 640, \"height\": 832}}");
        assertEquals(832, swarm.height());
        assertEquals(OptionalDouble.of(7), swarm.sampling().scale());
    }

    private static void refused(String text, String because) {
        String message = assertThrows(PromptFormatException.class, () -> PromptImport.parse(text, "words.txt")).getMessage();
        assertTrue(message.contains("words.txt") && message.contains(because) && message.contains(";"), message);
    }

    @Test
    void whatHoldsNoPromptIsRefusedWithTheMend() {
        refused(" \n ", "empty");
        refused("{\"a\": 1}", "without a prompt");
        refused("{\"positive_prompt\": {}", "damaged");
        refused("{\"a\": " + "[".repeat(5000) + "]".repeat(5000) + "}", "damaged");
        refused("x".repeat(PromptImport.MAX_CHARACTERS + 1), "million characters");
    }
}
