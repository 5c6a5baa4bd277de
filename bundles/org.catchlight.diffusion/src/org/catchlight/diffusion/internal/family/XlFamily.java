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
import org.catchlight.prompt.Dialect;
import org.catchlight.stage.StageException;
import org.osgi.service.component.annotations.Component;

/** Stable Diffusion XL: base, refiner, Turbo and its kin, and what was trained for inpainting. */
@Component(service = {DiffusionFamily.class, ModelFamily.class})
public final class XlFamily extends LayoutFamily {
    private static final int CHANNELS = 4;
    private static final int SIDE = 128;
    private static final double SCALE = 0.13025;

    @Override
    public String dialect() {
        return Dialect.WEIGHTED_SENTENCES;
    }

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
        LatentFormat latents = ModelReading.latents(folder, CHANNELS, SCALE, 0);
        Unet unet = Unet.of(folder, latents, SIDE);
        int width = 0;
        for (ClipEncoder encoder : encoders(folder)) {
            int own = PartConfig.of(folder, encoder.part()).whole("hidden_size", 0);
            check.text(encoder.part(), encoder.words(), Contracts.text(encoder.hidden(), encoder.pooled(), own));
            width += own;
        }
        check.part(Unet.GRAPH.part(), Contracts.xlUnet(unet.expectedInputs(latents), latents.channels(), width, unet.guidanceWidth(),
                isRefiner(folder) ? 5 : 6));
        check.autoencoder(latents);
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
        LatentFormat latents = ModelReading.latents(folder, CHANNELS, SCALE, 0);
        Unet unet = Unet.of(folder, latents, SIDE);
        SchedulerConfig schedule = ModelReading.schedule(folder);
        int guidanceWidth = unet.guidanceWidth();
        boolean few = guidanceWidth > 0 || isTurbo(folder, schedule);
        GuidanceKind kind = guidanceWidth > 0 ? GuidanceKind.EMBEDDED : few ? GuidanceKind.NONE : GuidanceKind.CLASSIFIER_FREE;
        double scale = switch (kind) {
            case EMBEDDED -> 8;
            case NONE -> 1;
            case CLASSIFIER_FREE -> 5;
        };
        List<ClipEncoder> encoders = encoders(folder);
        int side = unet.side() * latents.factor();
        boolean refiner = isRefiner(folder);
        ModelTraits traits = new ModelTraits(few ? 4 : 30, scale, kind, side, side, latents.factor(),
                kind == GuidanceKind.CLASSIFIER_FREE, unet.maskInputs(latents), refiner);
        boolean zeros = ModelReading.index(folder, "force_zeros_for_empty_prompt").orElse(!refiner);
        return new XlModel(traits, latents, Unet.GRAPH, schedule, encoders, zeros, refiner, guidanceWidth,
                Attention.ofUnet(folder, 10, 1));
    }

    private static boolean isRefiner(ModelFolder folder) throws StageException {
        return ModelReading.index(folder, "requires_aesthetics_score").orElse(folder.find("text_encoder").isEmpty());
    }

    private static boolean isTurbo(ModelFolder folder, SchedulerConfig schedule) throws StageException {
        return ModelReading.namedForFewSteps(folder) || schedule.schedulerClass().startsWith("LCM")
                || schedule.schedulerClass().startsWith("EulerAncestral")
                && schedule.find(SchedulerKey.SPACING).filter(spacing -> spacing == TimestepSpacing.TRAILING).isPresent();
    }
}
