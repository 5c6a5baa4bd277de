package org.catchlight.diffusion.internal.family;

import org.catchlight.diffusion.family.DiffusionFamily;
import org.catchlight.diffusion.family.DiffusionModel;
import org.catchlight.diffusion.family.LatentFormat;
import org.catchlight.diffusion.family.ModelTraits;
import org.catchlight.diffusion.family.ModelTraits.GuidanceKind;
import org.catchlight.diffusion.scheduler.SchedulerConfig;
import org.catchlight.models.ModelFamily;
import org.catchlight.models.ModelFolder;
import org.catchlight.prompt.Dialect;
import org.catchlight.stage.StageException;
import org.osgi.service.component.annotations.Component;

/** Stable Diffusion 1.x and 2.x, with what was distilled from them and what was trained for inpainting. */
@Component(service = {DiffusionFamily.class, ModelFamily.class})
public final class StableDiffusionFamily extends LayoutFamily {
    private static final int CHANNELS = 4;
    private static final int SIDE = 64;
    private static final double SCALE = 0.18215;

    @Override
    public String dialect() {
        return Dialect.TAGS;
    }

    @Override
    public String id() {
        return "stable-diffusion";
    }

    @Override
    public String label() {
        return "Stable Diffusion";
    }

    @Override
    boolean isNamedBy(String pipeline) {
        return pipeline.startsWith("StableDiffusion") && !pipeline.startsWith("StableDiffusionXL")
                && !pipeline.startsWith("StableDiffusion3") || pipeline.startsWith("LatentConsistencyModel");
    }

    @Override
    void check(ModelFolder folder, ModelCheck check) throws StageException {
        LatentFormat latents = ModelReading.latents(folder, CHANNELS, SCALE, 0);
        Unet unet = Unet.of(folder, latents, SIDE);
        ClipEncoder encoder = encoder(folder);
        check.text(encoder.part(), encoder.words(), Contracts.text(encoder.hidden(), "", unet.width()));
        check.part(Unet.GRAPH.part(),
                Contracts.unet(unet.expectedInputs(latents), latents.channels(), unet.width(), unet.guidanceWidth()));
        check.autoencoder(latents);
    }

    private static ClipEncoder encoder(ModelFolder folder) throws StageException {
        return ClipEncoder.of(folder, 1, ClipEncoder.States.LAST, "");
    }

    @Override
    public DiffusionModel open(ModelFolder folder) throws StageException {
        LatentFormat latents = ModelReading.latents(folder, CHANNELS, SCALE, 0);
        Unet unet = Unet.of(folder, latents, SIDE);
        int guidanceWidth = unet.guidanceWidth();
        SchedulerConfig schedule = ModelReading.schedule(folder);
        boolean consistency = guidanceWidth > 0 || schedule.schedulerClass().startsWith("LCM");
        boolean few = consistency || ModelReading.namedForFewSteps(folder);
        GuidanceKind kind = guidanceWidth > 0 ? GuidanceKind.EMBEDDED : few ? GuidanceKind.NONE : GuidanceKind.CLASSIFIER_FREE;
        double scale = switch (kind) {
            case EMBEDDED -> 8.5;
            case NONE -> 1;
            case CLASSIFIER_FREE -> 7.5;
        };
        int side = unet.side() * latents.factor();
        ModelTraits traits = new ModelTraits(few ? 4 : 30, scale, kind, side, side, latents.factor(),
                kind == GuidanceKind.CLASSIFIER_FREE, unet.maskInputs(latents), false);
        return new StableDiffusionModel(traits, latents, Unet.GRAPH, schedule, encoder(folder), guidanceWidth,
                Attention.ofUnet(folder, 8, 0));
    }
}
