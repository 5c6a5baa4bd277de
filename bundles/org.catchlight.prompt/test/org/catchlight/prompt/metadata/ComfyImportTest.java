package org.catchlight.prompt.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.catchlight.prompt.metadata.ImportedModel.Kind;
import org.catchlight.prompt.metadata.ImportedSampling.Noise;
import org.junit.jupiter.api.Test;

class ComfyImportTest {
    private static ImportedPrompt read(String sample) throws PromptFormatException {
        return PromptImport.parse(Samples.json(sample), sample);
    }

    @Test
    void theUsualGraph() throws PromptFormatException {
        ImportedPrompt read = read("comfy-basic");
        assertEquals(PromptTool.COMFYUI, read.tool());
        assertEquals("a baker at dawn, flour on the forearm, (pores:1.2)", read.prompt());
        assertEquals("airbrushed, text, watermark", read.negative());
        assertEquals(OptionalLong.of(156680208700286L), read.sampling().seed());
        assertEquals(OptionalInt.of(20), read.sampling().steps());
        assertEquals(OptionalDouble.of(8), read.sampling().scale());
        assertEquals("euler", read.sampling().sampler());
        assertEquals(Optional.of(Noise.PROCESSOR), read.sampling().noise());
        assertEquals(512, read.width());
        assertEquals(640, read.height());
        assertEquals(List.of(new ImportedModel(Kind.CHECKPOINT, "realistic-vision-v51", 1), new ImportedModel(Kind.EMBEDDING, "goodskin",
                1),
                new ImportedModel(Kind.ADAPTER, "grain", 0.7)), read.models());
    }

    @Test
    void joinedConditioningsStringsAndARefinerBehindTheFirstSampler() throws PromptFormatException {
        ImportedPrompt read = read("comfy-sdxl-refined");
        assertEquals("woman of about thirty, wool coat, harbour quay, late sun low from camera left, Kodak Portra 400", read.prompt());
        assertEquals("cgi", read.negative());
        assertEquals(OptionalLong.of(4294967295L), read.sampling().seed());
        assertEquals(OptionalInt.of(25), read.sampling().steps());
        assertEquals("dpmpp_2m_sde_gpu", read.sampling().sampler());
        assertEquals(OptionalDouble.of(6.5), read.sampling().scale());
        assertEquals(896, read.width());
        assertEquals(1152, read.height());
        assertEquals("sd_xl_base_1.0", read.models().getFirst().name());
        assertTrue(read.remarks().stream().anyMatch(remark -> remark.contains("2 samplers")), read.remarks().toString());
        assertTrue(read.remarks().stream().anyMatch(remark -> remark.contains("18446744073709551615")), read.remarks().toString());
    }

    @Test
    void flowMatchingWithASamplerInParts() throws PromptFormatException {
        ImportedPrompt read = read("comfy-flux");
        assertEquals("A young cellist beside a tall north window., cellist, window light", read.prompt());
        assertEquals("", read.negative());
        assertTrue(read.sampling().flow());
        assertEquals(OptionalDouble.of(2.8), read.sampling().scale());
        assertEquals(OptionalLong.of(219670278747233L), read.sampling().seed());
        assertEquals(OptionalInt.of(24), read.sampling().steps());
        assertEquals("beta", read.sampling().spacing());
        assertEquals(1024, read.height());
        assertEquals(List.of(new ImportedModel(Kind.CHECKPOINT, "flux1-dev", 1), new ImportedModel(Kind.ADAPTER, "skin", 0.45)),
                read.models());
    }

    @Test
    void aWorkflowWithSubgraphRerouteAndBypass() throws PromptFormatException {
        ImportedPrompt read = read("comfy-workflow");
        assertEquals("old fisherman; bakery doorway", read.prompt());
        assertEquals("glossy skin", read.negative());
        assertEquals(OptionalLong.of(42), read.sampling().seed());
        assertEquals(OptionalInt.of(22), read.sampling().steps());
        assertEquals("dpmpp_sde", read.sampling().sampler());
        assertEquals("karras", read.sampling().spacing());
        assertEquals(640, read.width());
        assertEquals(List.of(new ImportedModel(Kind.CHECKPOINT, "old-lens", 1)), read.models());
    }

    @Test
    void loadersOfExtensionsThatHoldTheWordsThemselves() throws PromptFormatException {
        ImportedPrompt read = read("comfy-extensions");
        assertEquals("man in his sixties, relaxed jaw", read.prompt());
        assertEquals("glossy", read.negative());
        assertEquals(OptionalLong.of(77), read.sampling().seed());
        assertEquals(640, read.width());
        assertEquals("0.6", read.others().get("Denoising strength"));
        assertEquals(List.of("portra", "stubble"), read.models().stream().map(ImportedModel::name).toList());
    }

    @Test
    void aGraphWrappedForTheServer() throws PromptFormatException {
        ImportedPrompt read = PromptImport.parse("{\"client_id\": \"x\", \"prompt\": " + Samples.json("comfy-basic") + "}");
        assertEquals(OptionalInt.of(20), read.sampling().steps());
    }

    private static String refusal(String json) {
        return assertThrows(PromptFormatException.class, () -> PromptImport.parse(json)).getMessage();
    }

    @Test
    void graphsWithoutWordsAreRefusedPlainly() {
        assertTrue(refusal("{\"1\": {\"class_type\": \"LoadImage\", \"inputs\": {}}}").contains("no sampler"));
        assertTrue(refusal("{\"nodes\": [], \"links\": []}").contains("no nodes"));
        assertTrue(refusal(Samples.json("comfy-basic").replace("\"text\":", "\"txt\":")).contains("paste the prompt"));
        assertTrue(refusal(Samples.json("comfy-basic").substring(0, 700) + "}").contains("damaged"));
    }

    @Test
    void loopsAndGraphsThatGrowWithoutEndComeToAnEnd() {
        String loop = Samples.json("comfy-basic").replace("\"text\": \"a baker at dawn, flour on the forearm, (pores:1.2), embedding:goodskin.pt\"",
                "\"text\": [\"20\", 0]").replaceFirst("\\{", "{\"20\": {\"class_type\": \"StringConcatenate\", \"inputs\": "
                        + "{\"string_a\": [\"20\", 0], \"string_b\": [\"20\", 0]}}, ");
        StringBuilder doubling = new StringBuilder("{");
        for (int level = 100; level < 160; level++) {
            doubling.append("\"%d\": {\"class_type\": \"ConditioningCombine\", \"inputs\": {\"conditioning_1\": [\"%d\", 0], \"conditioning_2\": [\"%d\", 0]}}, "
                    .formatted(level, level + 1, level + 1));
        }
        String growing = Samples.json("comfy-basic").replace("\"positive\": [\"6\", 0]", "\"positive\": [\"100\", 0]")
                .replaceFirst("\\{", doubling.toString().replace("\\", "\\\\"));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertEquals("airbrushed, text, watermark", PromptImport.parse(loop).negative());
            assertEquals("airbrushed, text, watermark", PromptImport.parse(growing).negative());
        });
        assertFalse(loop.equals(growing));
    }

    @Test
    void subgraphsInSubgraphsWithoutEndComeToAnEnd() {
        StringBuilder nodes = new StringBuilder();
        for (int id = 100; id < 130; id++) {
            nodes.append(",{\"id\": ").append(id).append(", \"type\": \"b1f7a7d2-0c6b-4d5a-9a3e-6d3d7a5f0001\"}");
        }
        String nested = Samples.json("comfy-workflow").replace("\"; \"]}\n", "\"; \"]}" + nodes + "\n");
        assertTrue(nested.length() > Samples.json("comfy-workflow").length());
        assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> assertEquals("old fisherman; bakery doorway", PromptImport.parse(nested).prompt()));
    }
}
