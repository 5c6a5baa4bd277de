package org.catchlight.diffusion.internal.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.catchlight.diffusion.internal.goldens.BuiltInFamilies;
import org.catchlight.diffusion.internal.goldens.PipelineGolden;
import org.catchlight.models.Finding;
import org.catchlight.models.ModelFolder;
import org.catchlight.models.ModelReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What families say of models, whole and spoiled. */
class FamilyInspectionTest {
    @TempDir
    Path folder;
    private Path model;

    @BeforeEach
    void start() throws Exception {
        model = PipelineGolden.unpack("sd15", folder);
    }

    /** Spoils a model. */
    private interface Spoiling {
        void spoil() throws Exception;
    }

    @Test
    void everyModelIsOfOneFamilyAndUsable() throws Exception {
        for (String name : PipelineGolden.models()) {
            ModelFolder whole = ModelFolder.open(PipelineGolden.unpack(name, folder));
            List<ModelReport> reports = BuiltInFamilies.ALL.stream().map(family -> family.inspect(whole, null)).flatMap(Optional::stream).toList();
            assertEquals(1, reports.size(), name);
            ModelReport report = reports.getFirst();
            assertTrue(report.usable(), name + ": " + report.findings());
            assertTrue(report.summary().contains("×"), report.summary());
            assertEquals(name.contains("fp16") ? "float16" : "float32", report.precision(), name);
            assertFalse(report.facts().get("Scheduler").isEmpty(), name);
        }
    }

    @Test
    void graphsInEachOthersPlaceAreTold() throws Exception {
        assertError("unet/model.onnx", "unet/model.onnx has no input 'sample'", () -> swap("unet/model.onnx", "vae_decoder/model.onnx"));
        assertError("text_encoder/model.onnx", "has no input 'input_ids'", () -> swap("text_encoder/model.onnx", "unet/model.onnx"));
    }

    private void swap(String one, String other) throws Exception {
        Path between = folder.resolve("between");
        Files.move(model.resolve(one), between, StandardCopyOption.REPLACE_EXISTING);
        Files.move(model.resolve(other), model.resolve(one));
        Files.move(between, model.resolve(other));
    }

    @Test
    void partsThatAreMissingOrDamagedAreTold() throws Exception {
        assertError("unet/model.onnx", "unet/model.onnx", () -> Files.delete(model.resolve("unet/model.onnx")));
        assertError("scheduler/scheduler_config.json", "is missing", () -> Files.delete(model.resolve("scheduler/scheduler_config.json")));
        assertError("tokenizer", "", () -> Files.delete(model.resolve("tokenizer/vocab.json")));
        assertError("vae_decoder/model.onnx", "model.onnx", () -> truncate("vae_decoder/model.onnx"));
        assertError("scheduler/scheduler_config.json", "scheduler_config.json", () -> truncate("scheduler/scheduler_config.json"));
    }

    private void truncate(String file) throws Exception {
        byte[] bytes = Files.readAllBytes(model.resolve(file));
        Files.write(model.resolve(file), java.util.Arrays.copyOf(bytes, bytes.length / 2));
    }

    @Test
    void partsOfOtherModelsAreTold() throws Exception {
        assertError("unet/model.onnx", "'encoder_hidden_states' as", () -> replace("unet/config.json", "\"cross_attention_dim\": [0-9]+",
                "\"cross_attention_dim\": 768"));
        assertError("tokenizer", "it is the tokenizer of another model", () -> replace("text_encoder/config.json", "\"vocab_size\": [0-9]+",
                "\"vocab_size\": 49"));
        assertError("vae_decoder/model.onnx", "where [batch, 16, height, width] is needed",
                () -> replace("vae_decoder/config.json", "\"latent_channels\": 4", "\"latent_channels\": 16"));
    }

    private void replace(String file, String pattern, String text) throws Exception {
        String before = Files.readString(model.resolve(file));
        String after = before.replaceAll(pattern, text);
        assertFalse(before.equals(after), file + " does not have " + pattern);
        Files.writeString(model.resolve(file), after);
    }

    @Test
    void withoutAnEncoderOnlyPicturesCannotBegin() throws Exception {
        Files.delete(model.resolve("vae_encoder/model.onnx"));
        Files.delete(model.resolve("vae_encoder/config.json"));
        Files.delete(model.resolve("vae_encoder"));
        ModelReport report = report();
        assertTrue(report.usable(), report.findings().toString());
        assertTrue(report.findings().stream().anyMatch(finding -> finding.file().equals("vae_encoder")), report.findings().toString());
    }

    @Test
    void otherPipelinesAreLeftToOthers() throws Exception {
        replace("model_index.json", "StableDiffusionPipeline", "KandinskyPipeline");
        ModelFolder opened = ModelFolder.open(model);
        BuiltInFamilies.ALL.forEach(family -> assertEquals(Optional.empty(), family.inspect(opened, null), family.id()));
    }

    private ModelReport report() throws Exception {
        return new StableDiffusionFamily().inspect(ModelFolder.open(model), null).orElseThrow();
    }

    private void assertError(String file, String part, Spoiling spoiling) throws Exception {
        Path whole = folder.resolve("whole");
        Files.move(model, whole);
        model = PipelineGolden.unpack("sd15", folder);
        spoiling.spoil();
        ModelReport report = report();
        assertFalse(report.usable(), "still usable");
        assertTrue(report.findings().stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR
                && finding.file().equals(file) && finding.message().contains(part)), file + " " + part + ": " + report.findings());
        for (Finding finding : report.findings()) {
            assertFalse(finding.message().contains("\n"), finding.message());
            assertTrue(finding.severity() != Finding.Severity.ERROR || !finding.mend().isEmpty(), finding.message());
        }
        try (var files = Files.walk(model)) {
            for (Path path : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        Files.move(whole, model);
    }
}
