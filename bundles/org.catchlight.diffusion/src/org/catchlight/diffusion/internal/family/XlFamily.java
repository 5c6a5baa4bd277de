package org.catchlight.diffusion.internal.family;

import java.util.ArrayList;
import java.util.List;
import org.catchlight.diffusion.family.DiffusionFamily;
import org.catchlight.diffusion.family.DiffusionModel;
import org.catchlight.diffusion.family.LatentFormat;
import org.catchlight.diffusion.family.ModelTraits;
import org.catchlight.diffusion.family.ModelTraits.GuidanceKind;
import org.catchlight.diffusion.scheduler.SchedulerConfig;
import org.catchlight.diffusion.scheduler.SchedulerKey;
import org.catchlight.diffusion.scheduler.TimestepSpacing;
import org.catchlight.models.ModelFamily;
import org.catchlight.models.ModelFolder;
import org.catchlight.stage.StageException;
import org.osgi.service.component.annotations.Component;

/** Stable Diffusion XL: base, refiner, Turbo and its kin, and what was trained for inpainting. */
@Component(service = {DiffusionFamily.class, ModelFamily.class})
public final class XlFamily extends LayoutFamily {
    private static final double SCALE = 0.13025;

    @Override
    public String id() {
        return "stable-diffusion-xl";
    }

    @Override
    public String label() {
        return "Stable Diffusion XL";
    }

    @Override
    boolean isNamedBy(String pipeline) {
        return pipeline.startsWith("StableDiffusionXL");
    }

    @Override
    void check(ModelFolder folder, ModelCheck check) throws StageException {
        UnetChecks.parts(folder, check, encoders(folder));
    }

    /** The refiner has the second encoder only. */
    private static List<ClipEncoder> encoders(ModelFolder folder) throws StageException {
        List<ClipEncoder> encoders = new ArrayList<>();
        if (folder.find("text_encoder").isPresent()) {
            encoders.add(ClipEncoder.of(folder, 1, ClipEncoder.States.PENULTIMATE, ""));
        }
        encoders.add(ClipEncoder.of(folder, 2, ClipEncoder.States.PENULTIMATE, "text_embeds"));
        return List.copyOf(encoders);
    }

    @Override
    public DiffusionModel open(ModelFolder folder) throws StageException {
        LatentFormat latents = ModelReading.latents(folder, 4, SCALE, 0);
        PartConfig unet = PartConfig.of(folder, "unet");
        SchedulerConfig schedule = ModelReading.schedule(folder);
        int guidanceWidth = unet.whole("time_cond_proj_dim", 0);
        boolean few = guidanceWidth > 0 || isTurbo(folder, schedule);
        GuidanceKind kind = guidanceWidth > 0 ? GuidanceKind.EMBEDDED : few ? GuidanceKind.NONE : GuidanceKind.CLASSIFIER_FREE;
        double scale = switch (kind) {
            case EMBEDDED -> 8;
            case NONE -> 1;
            case CLASSIFIER_FREE -> 5;
        };
        List<ClipEncoder> encoders = encoders(folder);
        int side = unet.whole("sample_size", 128) * latents.factor();
        int masks = Math.max(0, unet.whole("in_channels", latents.channels()) - latents.channels());
        boolean refiner = ModelReading.index(folder, "requires_aesthetics_score").orElse(encoders.size() == 1);
        ModelTraits traits = new ModelTraits(few ? 4 : 30, scale, kind, side, side, latents.factor(),
                kind == GuidanceKind.CLASSIFIER_FREE, masks, refiner);
        boolean zeros = ModelReading.index(folder, "force_zeros_for_empty_prompt").orElse(!refiner);
        return new XlModel(traits, latents, UnetChecks.GRAPH, schedule, encoders, zeros, refiner, guidanceWidth);
    }

    private static boolean isTurbo(ModelFolder folder, SchedulerConfig schedule) throws StageException {
        return ModelReading.namedForFewSteps(folder) || schedule.schedulerClass().startsWith("LCM")
                || schedule.schedulerClass().startsWith("EulerAncestral")
                && schedule.find(SchedulerKey.SPACING).filter(spacing -> spacing == TimestepSpacing.TRAILING).isPresent();
    }
}
