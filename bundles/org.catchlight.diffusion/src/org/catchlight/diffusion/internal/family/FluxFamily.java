package org.catchlight.diffusion.internal.family;

import org.catchlight.diffusion.family.DenoisingGraph;
import org.catchlight.diffusion.family.DiffusionFamily;
import org.catchlight.diffusion.family.DiffusionModel;
import org.catchlight.diffusion.family.LatentFormat;
import org.catchlight.diffusion.family.ModelTraits;
import org.catchlight.diffusion.family.ModelTraits.GuidanceKind;
import org.catchlight.models.ModelFamily;
import org.catchlight.models.ModelFolder;
import org.catchlight.stage.StageException;
import org.osgi.service.component.annotations.Component;

/** FLUX.1: flow matching with a transformer over squares of the latent; distilled from guided pictures (dev) or for few steps (schnell). */
@Component(service = {DiffusionFamily.class, ModelFamily.class})
public final class FluxFamily extends LayoutFamily {
    private static final String PART = "transformer";
    private static final double SCALE = 0.3611;
    private static final double SHIFT = 0.1159;
    private static final int CHANNELS = 16;
    private static final int SIDE = 1024;
    private static final int T5_ROOM = 512;

    @Override
    public String id() {
        return "flux";
    }

    @Override
    public String label() {
        return "FLUX";
    }

    @Override
    boolean isNamedBy(String pipeline) {
        return pipeline.startsWith("Flux");
    }

    @Override
    void check(ModelFolder folder, ModelCheck check) throws StageException {
        LatentFormat latents = ModelReading.latents(folder, CHANNELS, SCALE, SHIFT);
        ClipEncoder clip = clip(folder);
        T5Encoder t5 = T5Encoder.of(folder, 2, T5_ROOM);
        check.text(clip.part(), clip.words(), Contracts.text("", clip.pooled(), 0));
        check.text(t5.part(), t5.words(), Contracts.text("last_hidden_state", "", 0));
        check.part(PART, Contracts.flux(latents.channels(), ModelReading.output(folder, PART)));
        check.autoencoder(latents);
    }

    private static ClipEncoder clip(ModelFolder folder) throws StageException {
        ClipEncoder clip = ClipEncoder.of(folder, 1, ClipEncoder.States.LAST, "pooler_output");
        return new ClipEncoder(clip.number(), clip.part(), clip.words(), "", clip.pooled(), clip.length());
    }

    @Override
    public DiffusionModel open(ModelFolder folder) throws StageException {
        LatentFormat latents = ModelReading.latents(folder, CHANNELS, SCALE, SHIFT);
        PartConfig transformer = PartConfig.of(folder, PART);
        boolean guided = folder.graph(PART).map(graph -> graph.input("guidance").isPresent())
                .orElse(transformer.yes("guidance_embeds", false));
        ModelTraits traits = new ModelTraits(guided ? 28 : 4, guided ? 3.5 : 1, guided ? GuidanceKind.EMBEDDED : GuidanceKind.NONE,
                SIDE, SIDE, latents.factor() * 2, false, 0, false);
        DenoisingGraph graph = new DenoisingGraph(PART, "hidden_states", "timestep",
                ModelReading.output(folder, PART), DenoisingGraph.Layout.SQUARES, 0.001);
        return new FluxModel(traits, latents, graph, ModelReading.schedule(folder), clip(folder),
                T5Encoder.of(folder, 2, T5_ROOM), Attention.ofTransformer(folder, PART, 24, 2, T5_ROOM));
    }
}
