package org.catchlight.diffusion.internal.scheduler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.catchlight.diffusion.scheduler.PredictionType;
import org.catchlight.diffusion.scheduler.SchedulerConfig;
import org.catchlight.diffusion.scheduler.SchedulerFormatException;
import org.catchlight.diffusion.scheduler.SchedulerKey;
import org.catchlight.diffusion.scheduler.SigmaSpacing;
import org.catchlight.diffusion.scheduler.TimestepSpacing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchedulerConfigTest {
    private static final String GOOD = """
            {"_class_name": "EulerDiscreteScheduler", "_diffusers_version": "0.19.0.dev0", "beta_end": 0.012, "beta_start": 0.00085,
             "beta_schedule": "scaled_linear", "clip_sample": false, "interpolation_type": "linear", "num_train_timesteps": 1000,
             "prediction_type": "v_prediction", "sample_max_value": 1.0, "set_alpha_to_one": false, "skip_prk_steps": true,
             "steps_offset": 1, "timestep_spacing": "leading", "trained_betas": null, "use_karras_sigmas": true}
            """;

    private static String refusal(String json) {
        SchedulerFormatException refused = assertThrows(SchedulerFormatException.class,
                () -> SchedulerConfig.parse(json, "scheduler_config.json"), json);
        assertTrue(refused.getMessage().contains("scheduler_config.json"), refused.getMessage());
        assertFalse(refused.getMessage().contains("\n"), refused.getMessage());
        assertTrue(refused.getMessage().length() < 400, refused.getMessage());
        assertTrue(refused.getMessage().matches(".*(Restore|Correct|Choose).*\\."), refused.getMessage());
        return refused.getMessage();
    }

    @Test
    void valuesAreThoseOfTheFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("scheduler_config.json");
        Files.writeString(file, GOOD);
        SchedulerConfig config = SchedulerConfig.read(file);
        assertEquals("EulerDiscreteScheduler", config.schedulerClass());
        assertEquals(file.toString(), config.source());
        assertEquals(0.012, config.get(SchedulerKey.BETA_END, 0.0));
        assertEquals(TimestepSpacing.LEADING, config.get(SchedulerKey.SPACING, TimestepSpacing.LINSPACE));
        assertEquals(PredictionType.V_PREDICTION, config.prediction());
        assertEquals(Optional.empty(), config.find(SchedulerKey.TRAINED_BETAS));
        assertTrue(config.get(SchedulerKey.KARRAS_SIGMAS, false));
        assertEquals(List.of(), config.notes());
        assertEquals("euler", SchedulerCatalogService.builtIn().namedBy(config).orElseThrow().id());
    }

    @Test
    void unknownSettingsAreIgnoredWithANote() throws IOException {
        SchedulerConfig config = SchedulerConfig.parse("""
                {"_class_name": "DDIMScheduler", "warmth": 3, "nested": {"a": [1, {"b": 2}]}, "beta_start": 0.001, "list": [1, "x"]}
                """, "file");
        assertEquals(1, config.notes().size());
        assertTrue(config.notes().getFirst().contains("warmth, list"), config.notes().getFirst());
        assertEquals(0.001, config.get(SchedulerKey.BETA_START, 0.0));
    }

    @Test
    void minusInfinityIsReadWhereItMayBe() throws IOException {
        SchedulerConfig config = SchedulerConfig.parse(
                "{\"_class_name\": \"DPMSolverMultistepScheduler\", \"lambda_min_clipped\": -Infinity}", "file");
        assertEquals(Double.NEGATIVE_INFINITY, config.get(SchedulerKey.LAMBDA_MIN, 0.0));
        assertEquals("dpmpp-2m", SchedulerCatalogService.builtIn().namedBy(config).orElseThrow().id());
        assertEquals("dpmpp-2m-sde", SchedulerCatalogService.builtIn()
                .namedBy(config.with(SchedulerKey.ALGORITHM, "sde-dpmsolver++")).orElseThrow().id());
    }

    @Test
    void wrongValuesAreRefusedByName() {
        for (String wrong : new String[] {"\"beta_start\": 0", "\"beta_start\": -0.1", "\"beta_end\": 1", "\"beta_end\": NaN",
            "\"beta_end\": 1e400", "\"beta_start\": \"0.1\"", "\"num_train_timesteps\": 0", "\"num_train_timesteps\": 1000000000",
            "\"num_train_timesteps\": 99999999999999999999", "\"num_train_timesteps\": 10.5", "\"steps_offset\": -1",
            "\"prediction_type\": \"magic\"", "\"timestep_spacing\": \"wide\"", "\"beta_schedule\": \"round\"", "\"solver_order\": 4",
            "\"use_karras_sigmas\": \"yes\"", "\"trained_betas\": [0.1, 2]", "\"trained_betas\": [0.1, NaN]", "\"trained_betas\": []",
            "\"trained_betas\": [null]", "\"shift\": 0", "\"shift\": Infinity", "\"sigma_min\": -1", "\"noise_sampler_seed\": -3"}) {
            String message = refusal("{\"_class_name\": \"EulerDiscreteScheduler\", " + wrong + "}");
            String key = wrong.substring(1, wrong.indexOf('"', 1));
            assertTrue(message.contains(key + " = ") && message.contains("must be"), message);
        }
    }

    @Test
    void whatIsNoConfigurationOfASchedulerIsRefused() {
        assertTrue(refusal("{\"_class_name\": \"UNet2DConditionModel\", \"sample_size\": 64}").contains("UNet2DConditionModel"));
        assertTrue(refusal("{}").contains("_class_name"));
        refusal("[]");
        refusal("");
        refusal("3");
        refusal("{\"_class_name\": \"EulerDiscreteScheduler\"} x");
        refusal("{\"_class_name\": 5}");
        assertTrue(refusal("{\"_class_name\": \"EulerDiscreteScheduler\",\n\"beta").contains("line 2"));
        refusal("{\"a\":".repeat(5000));
        refusal("{\"_class_name\": \"EulerDiscreteScheduler\", \"trained_betas\": [" + "0.1,".repeat(20_000) + "0.1]}");
        refusal("{\"_class_name\": \"" + "x".repeat(50_000) + "Scheduler\"}");
    }

    @Test
    void filesThatAreMissingFoldersOrHugeAreRefused(@TempDir Path folder) throws IOException {
        assertTrue(assertThrows(NoSuchFileException.class, () -> SchedulerConfig.read(folder.resolve("none.json"))).getMessage()
                .contains("none.json"));
        assertTrue(assertThrows(SchedulerFormatException.class, () -> SchedulerConfig.read(folder)).getMessage().contains("folder"));
        Path huge = folder.resolve("huge.json");
        Files.write(huge, new byte[2 << 20]);
        assertTrue(assertThrows(SchedulerFormatException.class, () -> SchedulerConfig.read(huge)).getMessage().contains("1 MB"));
    }

    @Test
    void damagedFilesNeverDoWorse() {
        Random random = new Random(4);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder(GOOD);
            for (int i = random.nextInt(1, 6); i > 0; i--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.setCharAt(at, (char) random.nextInt(32, 127));
                    case 1 -> text.setLength(Math.max(1, at));
                    default -> text.insert(at, "{}[],:\"0-9eE.nNtT".charAt(random.nextInt(17)));
                }
            }
            try {
                SchedulerConfig.parse(text.toString(), "file");
            } catch (SchedulerFormatException expected) {
                assertTrue(expected.getMessage().startsWith("file "), expected.getMessage());
            }
        }
    }

    @Test
    void theUserChoosesAnotherSpacing() throws IOException {
        SchedulerConfig config = SchedulerConfig.parse(GOOD, "file").with(SigmaSpacing.BETA);
        assertFalse(config.get(SchedulerKey.KARRAS_SIGMAS, true));
        assertTrue(config.get(SchedulerKey.BETA_SIGMAS, false));
        assertEquals(7, config.with(SchedulerKey.STEPS_OFFSET, 7).get(SchedulerKey.STEPS_OFFSET, 0));
        assertThrows(IllegalArgumentException.class, () -> config.with(SchedulerKey.BETA_END, 7.0));
    }
}
