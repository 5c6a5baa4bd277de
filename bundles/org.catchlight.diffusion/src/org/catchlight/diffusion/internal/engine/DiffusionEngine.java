package org.catchlight.diffusion.internal.engine;

import java.nio.FloatBuffer;
import java.util.List;
import java.util.Set;
import org.catchlight.diffusion.engine.DiffusionSettings;
import org.catchlight.diffusion.engine.DiffusionSettings.Noise;
import org.catchlight.diffusion.engine.DiffusionSettings.StartSettings;
import org.catchlight.diffusion.family.Conditioning;
import org.catchlight.diffusion.family.ModelTraits;
import org.catchlight.diffusion.family.ModelTraits.GuidanceKind;
import org.catchlight.diffusion.family.Words;
import org.catchlight.diffusion.internal.paint.Guidance;
import org.catchlight.diffusion.internal.paint.PaintRequest;
import org.catchlight.diffusion.internal.paint.Start;
import org.catchlight.diffusion.noise.CudaDevice;
import org.catchlight.diffusion.noise.NoiseSource;
import org.catchlight.diffusion.scheduler.SchedulerCatalog;
import org.catchlight.image.Applied;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Transfer;
import org.catchlight.prompt.PromptCompiler;
import org.catchlight.stage.EngineAbilities;
import org.catchlight.stage.Stage;
import org.catchlight.stage.StageCatalog;
import org.catchlight.stage.StageContext;
import org.catchlight.stage.StageException;
import org.catchlight.stage.settings.Choice;
import org.eclipse.core.runtime.SubMonitor;

/** The engine of one model of the library: paints the shot's brief in the shot's size. Answers display-referred RGB. */
final class DiffusionEngine implements Stage<DiffusionSettings> {
    private static final int LARGEST = 4096;
    private final String model;
    private final Painters painters;
    private final SchedulerCatalog schedulers;
    private final StageCatalog stages;
    private final PromptCompiler prompts;
    private final String dialect;

    /**
     * @param model   name in the library
     * @param dialect id of the dialect in which the model wants to be told what to paint
     */
    DiffusionEngine(String model, String dialect, Painters painters, SchedulerCatalog schedulers, StageCatalog stages,
            PromptCompiler prompts) {
        this.model = model;
        this.dialect = dialect;
        this.prompts = prompts;
        this.painters = painters;
        this.schedulers = schedulers;
        this.stages = stages;
    }

    @Override
    public Class<DiffusionSettings> settingsType() {
        return DiffusionSettings.class;
    }

    @Override
    public EngineAbilities abilities() {
        return new EngineAbilities(LARGEST, LARGEST, true, true, 0, true, true, false, dialect);
    }

    @Override
    public List<Choice> choices(String key) {
        return switch (key) {
            case "sampling.scheduler" -> schedulers.schedulers().stream().map(one -> new Choice(one.id(), one.label())).toList();
            case "refiner.model" -> painters.names().stream().filter(name -> !name.equals(model)).map(name -> new Choice(name, name)).toList();
            default -> List.of();
        };
    }

    @Override
    public String cacheKey(DiffusionSettings settings) {
        String refiner = settings.refiner().model().strip();
        return String.join("\n", painters.state(model), refiner.isEmpty() ? "" : painters.state(refiner),
                PictureFile.state(settings.start().picture()), PictureFile.state(settings.start().mask()));
    }

    @Override
    public Frame run(Frame in, DiffusionSettings settings, StageContext context) throws StageException {
        SubMonitor progress = SubMonitor.convert(context.monitor(), 100);
        ModelPainter first = painters.named(model);
        checkSize(first, context);
        Brief brief = Brief.of(context.shot(), settings.words(), prompts, dialect);
        context.log("Prompt: " + brief.prompt());
        Start start = start(settings.start(), context, progress.split(5));
        NoiseSource noise = settings.sampling().noise() == Noise.TORCH_CPU ? NoiseSource.torchCpu(context.seed())
                : NoiseSource.torchCuda(context.seed(), CudaDevice.RTX_4090);
        String refiner = settings.refiner().model().strip();
        int steps = settings.sampling().steps() > 0 ? settings.sampling().steps() : first.painter().model().traits().steps();
        double handover = refiner.isEmpty() ? 1 : settings.refiner().from();
        FloatBuffer latent = paint(first, new Job(settings, brief, steps, 0, handover, start, noise), context,
                progress.split(refiner.isEmpty() ? 85 : 70));
        ModelPainter last = first;
        if (!refiner.isEmpty()) {
            last = painters.named(refiner);
            latent = paint(last, new Job(settings, brief, steps, handover, 1, new Start.Latent(latent), noise), context, progress.split(15));
        }
        FloatImage picture = last.painter().picture(latent, context.width(), context.height(), progress.split(9));
        if (start instanceof Start.Masked masked) {
            picture = Composite.over(masked.picture(), picture, masked.mask());
        }
        progress.done();
        return Frame.of(picture, Transfer.DISPLAY, Set.of(Applied.DEPTH_OF_FIELD));
    }

    /**
     * One model's share of a picture.
     *
     * @param from  share of the way at which it begins
     * @param to    share of the way at which it ends
     */
    private record Job(DiffusionSettings settings, Brief brief, int steps, double from, double to, Start start, NoiseSource noise) {
    }

    private FloatBuffer paint(ModelPainter painter, Job job, StageContext context, SubMonitor progress) throws StageException {
        progress.setWorkRemaining(100);
        ModelTraits traits = painter.painter().model().traits();
        double wanted = job.settings().guidance().scale();
        double scale = wanted > 0 ? wanted : traits.guidanceScale();
        boolean guided = scale > 1 && traits.guidance() != GuidanceKind.EMBEDDED;
        Words.Frame frame = Words.Frame.of(context.width(), context.height());
        Words words = new Words(job.brief().prompt(), job.brief().negative(), job.brief().second(), "", guided, scale, context.width(),
                context.height(), frame, frame);
        Conditioning conditioning = painter.words().get(words, () -> painter.painter().condition(words, progress.split(5)));
        SchedulerChoice choice = SchedulerChoice.of(job.settings().sampling(), painter.painter().model().schedule(), schedulers,
                context::log);
        Guidance guidance = new Guidance(scale, job.settings().guidance().rescale(), job.settings().guidance().highest(),
                job.settings().guidance().lowest());
        PaintRequest request = new PaintRequest(words, choice.scheduler(), choice.schedule(), job.steps(), job.from(), job.to(), guidance,
                job.start(), job.noise());
        return painter.painter().latent(request, conditioning, picture -> context.preview(picture, Transfer.DISPLAY),
                progress.split(95));
    }

    private static void checkSize(ModelPainter painter, StageContext context) throws StageException {
        int step = painter.painter().model().traits().sizeStep();
        if (context.width() % step != 0 || context.height() % step != 0) {
            int width = Math.max(step, Math.round((float) context.width() / step) * step);
            int height = Math.max(step, Math.round((float) context.height() / step) * step);
            throw new StageException("The model " + painter.name() + " paints sizes that are multiples of " + step + " pixels, not "
                    + context.width() + "×" + context.height() + ".", "Set the size to " + width + "×" + height + ".");
        }
    }

    private Start start(StartSettings settings, StageContext context, SubMonitor monitor) throws StageException {
        int width = context.width();
        int height = context.height();
        if (settings.picture().isBlank()) {
            return settings.light() > 0 ? new Start.Light(StandInLight.render(stages, context, monitor), settings.light())
                    : new Start.Noise();
        }
        FloatImage picture = PictureFile.read(settings.picture(), width, height);
        return settings.mask().isBlank() ? new Start.Picture(picture, settings.strength())
                : new Start.Masked(picture, PictureFile.read(settings.mask(), width, height), settings.strength());
    }
}
