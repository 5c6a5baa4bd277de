package org.catchlight.diffusion.internal.paint;

import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.catchlight.diffusion.family.Conditioning;
import org.catchlight.diffusion.family.DiffusionModel;
import org.catchlight.diffusion.family.HostTensor;
import org.catchlight.diffusion.family.Words;
import org.catchlight.diffusion.internal.goldens.BuiltInFamilies;
import org.catchlight.diffusion.internal.goldens.PipelineGolden.Case;
import org.catchlight.diffusion.internal.scheduler.SchedulerCatalogService;
import org.catchlight.diffusion.noise.NoiseSource;
import org.catchlight.diffusion.scheduler.Scheduler;
import org.catchlight.diffusion.scheduler.SchedulerCatalog;
import org.catchlight.diffusion.scheduler.SchedulerConfig;
import org.catchlight.models.ModelFolder;
import org.catchlight.onnx.OnnxRuntime;
import org.catchlight.stage.StageException;
import org.eclipse.core.runtime.SubMonitor;

/** Renders a case of the goldens with our own engine and keeps what the golden has. */
final class GoldenRender {
    private static final SchedulerCatalog SCHEDULERS = SchedulerCatalogService.builtIn();
    final Case golden;
    final Painter painter;
    PaintRequest request;
    Conditioning conditioning;
    final List<float[]> latents = new ArrayList<>();
    float[] prediction;
    float[] end;

    GoldenRender(Case golden, Path model, OnnxRuntime runtime) throws StageException {
        this.golden = golden;
        ModelFolder folder = ModelFolder.open(model);
        painter = new Painter(folder, BuiltInFamilies.of(folder).open(folder), runtime);
        request = request(painter.model());
    }

    private PaintRequest request(DiffusionModel model) throws StageException {
        double scale = golden.number("guidance_scale", 1);
        boolean embedded = model.traits().guidance() == org.catchlight.diffusion.family.ModelTraits.GuidanceKind.EMBEDDED;
        double truly = golden.number("true_cfg_scale", 1);
        int width = golden.json().get("width").asInt();
        int height = golden.json().get("height").asInt();
        Words.Frame frame = frame("", width, height);
        Words.Frame negativeFrame = golden.call("negative_original_size").isPresent() && golden.call("negative_target_size").isPresent()
                ? frame("negative_", width, height) : frame;
        boolean weighted = golden.json().get("weighted").asBoolean();
        UnaryOperator<String> text = weighted ? UnaryOperator.identity() : GoldenRender::literal;
        Words words = new Words(text.apply(golden.text("prompt")), text.apply(golden.text("negative_prompt")),
                text.apply(golden.text("prompt_2")), text.apply(golden.text("negative_prompt_2")), embedded ? truly > 1 : scale > 1,
                scale, width, height, frame, negativeFrame);
        SchedulerConfig schedule = schedule(model.schedule());
        Scheduler scheduler = SCHEDULERS.namedBy(schedule).orElseThrow();
        int steps = (int) golden.number("num_inference_steps", 0);
        Guidance guidance = new Guidance(embedded ? truly : scale, golden.number("guidance_rescale", 0), Double.POSITIVE_INFINITY, 0);
        return new PaintRequest(words, scheduler, schedule, steps, golden.number("denoising_start", 0),
                golden.number("denoising_end", 1), guidance, start(), NoiseSource.torchCpu(seed()));
    }

    private Words.Frame frame(String prefix, int width, int height) {
        int[] original = golden.wholes(prefix + "original_size").orElse(new int[] {height, width});
        int[] crop = golden.wholes(prefix + "crops_coords_top_left").orElse(new int[2]);
        int[] target = golden.wholes(prefix + "target_size").orElse(new int[] {height, width});
        return new Words.Frame(original[1], original[0], crop[1], crop[0], target[1], target[0]);
    }

    long seed() {
        return golden.json().get("seed").asLong();
    }

    /** The goldens' prompts are plain text where they are not weighted. */
    private static String literal(String text) {
        return text.replaceAll("([()\\[\\]\\\\])", "\\\\$1");
    }

    private SchedulerConfig schedule(SchedulerConfig own) throws StageException {
        String name = golden.json().get("scheduler").get("class").asText();
        try {
            com.fasterxml.jackson.databind.node.ObjectNode json = (com.fasterxml.jackson.databind.node.ObjectNode)
                    new com.fasterxml.jackson.databind.ObjectMapper().readTree(java.nio.file.Files.readString(Path.of(own.source())));
            json.put("_class_name", name);
            golden.json().get("scheduler").get("overrides").properties().forEach(entry -> json.set(entry.getKey(), entry.getValue()));
            return SchedulerConfig.parse(json.toString(), own.source());
        } catch (java.io.IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private Start start() {
        return switch (golden.json().get("mode").asText()) {
            case "text-to-image" -> new Start.Noise();
            case "inpaint" -> new Start.Masked(golden.picture("input_image"), golden.picture("input_mask"), golden.number("strength", 1));
            default -> golden.has("input_latents") ? new Start.Latent(FloatBuffer.wrap(golden.floats("input_latents")))
                    : new Start.Picture(golden.picture("input_image"), golden.number("strength", 0.8));
        };
    }

    /** Runs all but the decoder. */
    GoldenRender run() throws StageException {
        conditioning = painter.condition(request.words(), SubMonitor.convert(null));
        FloatBuffer latent = painter.latent(request, conditioning, (evaluation, after, _, guided) -> {
            latents.add(array(after));
            if (evaluation == 0) {
                prediction = array(guided);
            }
        }, SubMonitor.convert(null));
        end = array(latent);
        return this;
    }

    float[] positive(String input) {
        return values(conditioning.positive(), input);
    }

    float[] negative(String input) {
        return values(conditioning.negative().orElseThrow(), input);
    }

    private static float[] values(Map<String, HostTensor> inputs, String name) {
        return inputs.get(name).values();
    }

    static float[] array(FloatBuffer buffer) {
        float[] values = new float[buffer.remaining()];
        buffer.duplicate().get(values);
        return values;
    }
}
