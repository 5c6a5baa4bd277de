package org.catchlight.diffusion.internal.family;

import java.util.List;
import java.util.Optional;
import org.catchlight.diffusion.family.DenoisingGraph;
import org.catchlight.diffusion.family.DiffusionFamily;
import org.catchlight.diffusion.family.DiffusionModel;
import org.catchlight.diffusion.family.LatentFormat;
import org.catchlight.diffusion.family.ModelTraits;
import org.catchlight.diffusion.family.ModelTraits.GuidanceKind;
import org.catchlight.models.Finding;
import org.catchlight.models.ModelFamily;
import org.catchlight.models.ModelFolder;
import org.catchlight.stage.StageException;
import org.osgi.service.component.annotations.Component;

/** Stable Diffusion 3 and 3.5: flow matching with a transformer; T5 may be left out. */
@Component(service = {DiffusionFamily.class, ModelFamily.class})
public final class StableDiffusion3Family extends LayoutFamily {
    private static final String PART = "transformer";
    private static final int USUAL_WIDTH = 4096;
    private static final double SCALE = 1.5305;
    private static final double SHIFT = 0.0609;
    private static final int CHANNELS = 16;
    private static final int T5_ROOM = 256;

    @Override
    public String id() {
        return "stable-diffusion-3";
    }

    @Override
    public String label() {
        return "Stable Diffusion 3";
    }

    @Override
    boolean isNamedBy(String pipeline) {
        return pipeline.startsWith("StableDiffusion3");
    }

    @Override
    void check(ModelFolder folder, ModelCheck check) throws StageException {
        LatentFormat latents = ModelReading.latents(folder, CHANNELS, SCALE, SHIFT);
        int width = PartConfig.of(folder, PART).whole("joint_attention_dim", USUAL_WIDTH);
        for (ClipEncoder clip : clips(folder)) {
            check.text(clip.part(), clip.words(), Contracts.text(clip.hidden(), clip.pooled(), 0));
        }
        Optional<T5Encoder> t5 = t5(folder);
        if (t5.isPresent()) {
            check.text(t5.get().part(), t5.get().words(), Contracts.text("last_hidden_state", "", width));
        } else {
            check.add(Finding.note("text_encoder_3", "Without T5, the third text encoder, long sentences are understood less well."));
        }
        check.part(PART, Contracts.stableDiffusion3(latents.channels(), width, ModelReading.output(folder, PART)));
        check.autoencoder(latents);
    }

    private static List<ClipEncoder> clips(ModelFolder folder) throws StageException {
        return List.of(ClipEncoder.of(folder, 1, ClipEncoder.States.PENULTIMATE, "text_embeds"),
                ClipEncoder.of(folder, 2, ClipEncoder.States.PENULTIMATE, "text_embeds"));
    }

    private static Optional<T5Encoder> t5(ModelFolder folder) {
        return folder.graphFile("text_encoder_3").isPresent() ? Optional.of(T5Encoder.of(folder, 3, T5_ROOM)) : Optional.empty();
    }

    @Override
    public DiffusionModel open(ModelFolder folder) throws StageException {
        LatentFormat latents = ModelReading.latents(folder, CHANNELS, SCALE, SHIFT);
        PartConfig transformer = PartConfig.of(folder, PART);
        boolean few = ModelReading.namedForFewSteps(folder);
        int patch = transformer.whole("patch_size", 2);
        int side = transformer.whole("sample_size", 128) * latents.factor();
        ModelTraits traits = new ModelTraits(few ? 4 : 28, few ? 1 : 7, few ? GuidanceKind.NONE : GuidanceKind.CLASSIFIER_FREE, side, side,
                latents.factor() * patch, !few, 0, false);
        DenoisingGraph graph = new DenoisingGraph(PART, "hidden_states", "timestep",
                ModelReading.output(folder, PART), DenoisingGraph.Layout.PLANES, 1);
        return new StableDiffusion3Model(traits, latents, graph, ModelReading.schedule(folder), clips(folder), t5(folder),
                transformer.whole("joint_attention_dim", USUAL_WIDTH), T5_ROOM, patch,
                Attention.ofTransformer(folder, PART, 24, patch, 2 * T5_ROOM));
    }
}
