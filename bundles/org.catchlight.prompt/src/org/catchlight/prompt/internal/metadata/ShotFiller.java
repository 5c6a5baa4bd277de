package org.catchlight.prompt.internal.metadata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.BriefReader;
import org.catchlight.prompt.BriefReader.ReadBrief;
import org.catchlight.prompt.metadata.ImportReport;
import org.catchlight.prompt.metadata.ImportReport.Entry;
import org.catchlight.prompt.metadata.ImportedModel;
import org.catchlight.prompt.metadata.ImportedModel.Kind;
import org.catchlight.prompt.metadata.ImportedPrompt;
import org.catchlight.prompt.metadata.ImportedSampling;
import org.catchlight.prompt.metadata.ImportedSampling.Noise;
import org.catchlight.shot.Framing;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.io.ShotFiles;
import org.catchlight.shot.io.ShotFormatException;

/** Writes an imported prompt into a shot and keeps book of what it did. */
public final class ShotFiller {
    private static final int SMALLEST = 16;
    private static final int LARGEST = 16384;
    private static final int MOST_STEPS = 150;
    private static final double HIGHEST_SCALE = 30;
    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("Clip skip", "the text encoder is used as the model was made"),
            Map.entry("Denoising strength", "the picture it began from is not in the file"),
            Map.entry("Hires upscale", "the size before enlarging is taken"),
            Map.entry("Hires resize", "the size before enlarging is taken"),
            Map.entry("Face restoration", "skin is to stay as it is painted"),
            Map.entry("VAE", "the model's own decoder is used"),
            Map.entry("Model hash", "models go by their names here"),
            Map.entry("Version", "it only names the program"),
            Map.entry("app_version", "it only names the program"));
    private final ImportedPrompt prompt;
    private final Shot shot;
    private final EngineStep engine;
    private final List<Entry> taken = new ArrayList<>();
    private final List<Entry> left = new ArrayList<>();

    /** See {@link org.catchlight.prompt.metadata.ShotImport#apply}. */
    public ShotFiller(ImportedPrompt prompt, Shot shot, Collection<String> engines) {
        this.prompt = prompt;
        this.shot = shot;
        engine = new EngineStep(shot, engines);
    }

    /** Name of a shot after what it came from: a file's name without its extension. */
    public static String nameOf(String source) {
        int dot = source.lastIndexOf('.');
        return dot > 0 ? source.substring(0, dot) : source;
    }

    /** Does it all. */
    public ImportReport fill(BriefReader reader) {
        if (prompt.hasShot() && takeOver()) {
            return new ImportReport(prompt.source(), prompt.tool(), taken, left);
        }
        words(reader);
        size();
        seed();
        models();
        sampling();
        prompt.others().forEach((name, value) -> left.add(new Entry(name, Numbers.cut(value, 200), REASONS.getOrDefault(name,
                "nothing here answers to it"))));
        prompt.remarks().forEach(remark -> left.add(new Entry(remark, "", "")));
        return new ImportReport(prompt.source(), prompt.tool(), taken, left);
    }

    /** A take gives its brief as it is, part by part, and its engine with all settings. */
    private boolean takeOver() {
        try {
            Shot from = ShotFiles.fromXmi(prompt.shotXmi(), prompt.source());
            for (BriefPart part : BriefPart.values()) {
                part.set(shot, part.in(from));
            }
            taken.add(new Entry("brief", "", "as the take has it"));
            size();
            seed();
            if (engine.replaceBy(from)) {
                taken.add(new Entry("engine", engine.id(), "with its settings"));
            }
            return true;
        } catch (ShotFormatException damaged) {
            left.add(new Entry("shot", "", damaged.getMessage()));
            return false;
        }
    }

    private void words(BriefReader reader) {
        ReadBrief brief = reader.read(prompt.prompt(), prompt.negative());
        brief.applyTo(shot, true);
        String parts = List.of(BriefPart.values()).stream().filter(part -> !part.in(shot).isBlank())
                .map(part -> part.label().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
        if (!parts.isEmpty()) {
            taken.add(new Entry("words", "", "in the brief's " + parts));
        }
        if (prompt.negative().isBlank()) {
            left.add(new Entry("negative", "", "there was none; that of the brief is empty now"));
        }
    }

    private void size() {
        if (prompt.width() <= 0) {
            return;
        }
        String value = prompt.width() + "×" + prompt.height();
        if (prompt.width() < SMALLEST || prompt.height() < SMALLEST || prompt.width() > LARGEST || prompt.height() > LARGEST) {
            left.add(new Entry("size", value, "a picture can be " + SMALLEST + " to " + LARGEST + " pixels wide and high"));
            return;
        }
        Framing framing = shot.getFraming();
        if (framing == null) {
            framing = ShotFactory.eINSTANCE.createFraming();
            shot.setFraming(framing);
        }
        framing.setWidth(prompt.width());
        framing.setHeight(prompt.height());
        taken.add(new Entry("size", value, ""));
    }

    private void seed() {
        prompt.sampling().seed().ifPresent(seed -> {
            shot.setSeed(seed);
            taken.add(new Entry("seed", Long.toString(seed), ""));
        });
    }

    private void models() {
        for (ImportedModel model : prompt.models()) {
            if (model.kind() == Kind.CHECKPOINT) {
                if (engine.choose(model.name())) {
                    taken.add(new Entry("model", model.name(), "is the engine " + engine.id()));
                } else {
                    left.add(new Entry("model", model.name(), engine.isModel() ? "no such model is installed; " + engine.id()
                            + " paints instead, "
                            + "which makes another picture of the same words"
                                    : "no such model is installed; add it to the library and choose it"));
                }
            } else {
                String value = model.name() + (model.weight() == 1 ? "" : " " + Numbers.rounded(model.weight()));
                left.add(new Entry(model.kind().label(), value, "engines here do not apply such models yet"));
            }
        }
    }

    private void sampling() {
        ImportedSampling said = prompt.sampling();
        SamplerNames.Choice choice = SamplerNames.find(said.sampler(), said.spacing(), said.flow());
        String sampler = (said.sampler() + " " + said.spacing()).strip();
        said.steps().ifPresent(steps -> setting("steps", Integer.toString(steps), "sampling.steps", steps <= MOST_STEPS,
                "an engine takes at most " + MOST_STEPS));
        if (!choice.scheduler().isEmpty()) {
            setting("sampler", said.sampler(), "sampling.scheduler", choice.scheduler(), true, "");
            if (!choice.spacing().isEmpty()) {
                setting("noise levels", choice.spacing(), "sampling.spacing", true, "");
            }
        }
        if (!choice.lost().isEmpty() && !sampler.isEmpty()) {
            left.add(new Entry("sampler", sampler, choice.lost()));
        }
        said.scale().ifPresent(scale -> setting("guidance", Numbers.plain(scale), "guidance.scale", scale > 0 && scale <= HIGHEST_SCALE,
                "an engine takes over 0 to " + Numbers.plain(HIGHEST_SCALE)));
        if (said.rescale().orElse(0) > 0) {
            setting("rescale", Numbers.plain(said.rescale().getAsDouble()), "guidance.rescale", true, "");
        }
        said.noise().filter(noise -> engine.isModel()).ifPresent(noise -> {
            boolean gpu = noise == Noise.GPU;
            setting("start noise", gpu ? "of a GPU" : "of a processor", "sampling.noise", gpu ? "torch-cuda" : "torch-cpu", true, "");
        });
    }

    private void setting(String what, String value, String key, boolean fits, String otherwise) {
        setting(what, value, key, value, fits, otherwise);
    }

    private void setting(String what, String shown, String key, String value, boolean fits, String otherwise) {
        if (!engine.isModel()) {
            left.add(new Entry(what, shown, "the engine " + engine.id() + " has no such setting; choose a model as engine"));
        } else if (!fits) {
            left.add(new Entry(what, shown, otherwise));
        } else {
            engine.set(key, value);
            taken.add(new Entry(what, shown, key + (shown.equals(value) ? "" : " is " + value)));
        }
    }
}
