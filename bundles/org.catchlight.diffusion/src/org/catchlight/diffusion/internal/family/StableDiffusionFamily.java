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

/** Stable Diffusion 1.x and 2.x, with what was distilled from them and what was trained for inpainting. */
@Component(service = {DiffusionFamily.class, ModelFamily.class})
public final class StableDiffusionFamily extends LayoutFamily {
    private static final double SCALE = 0.18215;

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
        UnetChecks.parts(folder, check, java.util.List.of(encoder(folder)));
    }

    private static ClipEncoder encoder(ModelFolder folder) throws StageException {
        return ClipEncoder.of(folder, 1, ClipEncoder.States.LAST, "");
    }

    @Override
    public DiffusionModel open(ModelFolder folder) throws StageException {
        LatentFormat latents = ModelReading.latents(folder, 4, SCALE, 0);
        PartConfig unet = PartConfig.of(folder, "unet");
        int guidanceWidth = unet.whole("time_cond_proj_dim", 0);
        var schedule = ModelReading.schedule(folder);
        boolean consistency = guidanceWidth > 0 || schedule.schedulerClass().startsWith("LCM");
        boolean few = consistency || ModelReading.namedForFewSteps(folder);
        GuidanceKind kind = guidanceWidth > 0 ? GuidanceKind.EMBEDDED : few ? GuidanceKind.NONE : GuidanceKind.CLASSIFIER_FREE;
        double scale = switch (kind) {
            case EMBEDDED -> 8.5;
            case NONE -> 1;
            case CLASSIFIER_FREE -> 7.5;
        };
        int side = unet.whole("sample_size", 64) * latents.factor();
        int masks = Math.max(0, unet.whole("in_channels", latents.channels()) - latents.channels());
        ModelTraits traits = new ModelTraits(few ? 4 : 30, scale, kind, side, side, latents.factor(),
                kind == GuidanceKind.CLASSIFIER_FREE, masks, false);
        return new StableDiffusionModel(traits, latents, UnetChecks.GRAPH, schedule, encoder(folder), guidanceWidth);
    }
}
