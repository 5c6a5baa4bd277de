package org.catchlight.diffusion.internal.family;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.catchlight.diffusion.family.LatentFormat;
import org.catchlight.diffusion.scheduler.SchedulerConfig;
import org.catchlight.models.ModelException;
import org.catchlight.models.ModelFolder;
import org.catchlight.onnx.OnnxException;

/** What all families read in the same way. */
final class ModelReading {
    static final String SCHEDULE = "scheduler/scheduler_config.json";
    private static final String TRANSFORMED = "out_hidden_states";
    private static final List<String> AUTOENCODERS = List.of("vae_decoder", "vae_encoder", "vae");
    /** Words in the names of models that were distilled for few steps; their files do not say so. */
    private static final List<String> FEW_STEPS = List.of("turbo", "lightning", "hyper", "schnell", "distill", "dmd2");

    private ModelReading() {
    }

    /**
     * The autoencoder's latents.
     *
     * @param scale where its configuration has none
     * @param shift where its configuration has none
     */
    static LatentFormat latents(ModelFolder folder, int channels, double scale, double shift) throws ModelException {
        PartConfig config = PartConfig.NONE;
        for (String part : AUTOENCODERS) {
            if (config.isEmpty()) {
                config = PartConfig.of(folder, part);
            }
        }
        int blocks = config.wholes("block_out_channels").size();
        return new LatentFormat(config.whole("latent_channels", channels), 1 << (blocks == 0 ? 3 : Math.min(blocks - 1, 6)),
                config.number("scaling_factor", scale), config.number("shift_factor", shift));
    }

    static SchedulerConfig schedule(ModelFolder folder) throws ModelException {
        Path file = folder.find(SCHEDULE).orElseThrow(() -> new ModelException(folder.root().resolve(SCHEDULE) + " is missing.",
                "Copy the folder 'scheduler' from the original model."));
        try {
            return SchedulerConfig.read(file);
        } catch (IOException unfit) {
            throw new ModelException(unfit.getMessage(), "Copy the folder 'scheduler' from the original model.", unfit);
        }
    }

    /** What kind of pipeline the index names, such as {@code StableDiffusionXLPipeline}; empty if there is no index. */
    static String pipeline(ModelFolder folder) throws ModelException {
        return folder.json(ModelFolder.INDEX).map(index -> index.path("_class_name").asText("")).orElse("");
    }

    /** Whether the index says yes to something. */
    static Optional<Boolean> index(ModelFolder folder, String key) throws ModelException {
        return folder.json(ModelFolder.INDEX).map(index -> index.get(key)).filter(value -> value.isBoolean())
                .map(value -> value.booleanValue());
    }

    /** A transformer's output: its usual name, or the only one. */
    static String output(ModelFolder folder, String part) throws OnnxException {
        return folder.graph(part).filter(graph -> graph.output(TRANSFORMED).isEmpty() && graph.outputs().size() == 1)
                .map(graph -> graph.outputs().getFirst().name()).orElse(TRANSFORMED);
    }

    /** Whether a model's name says that it was distilled for few steps without guidance. */
    static boolean namedForFewSteps(ModelFolder folder) throws ModelException {
        String names = folder.root().getFileName() + " "
                + folder.json(ModelFolder.INDEX).map(index -> index.path("_name_or_path").asText("")).orElse("");
        String lower = names.toLowerCase(Locale.ROOT);
        return FEW_STEPS.stream().anyMatch(lower::contains);
    }
}
