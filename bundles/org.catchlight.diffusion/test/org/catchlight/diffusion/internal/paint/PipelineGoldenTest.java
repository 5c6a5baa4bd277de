package org.catchlight.diffusion.internal.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.catchlight.diffusion.internal.goldens.GoldenCase;
import org.catchlight.diffusion.internal.goldens.PipelineGolden;
import org.catchlight.diffusion.internal.goldens.PipelineGolden.Case;
import org.catchlight.image.FloatImage;
import org.catchlight.onnx.internal.OnnxRuntimeComponent;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole renders of tiny models of every family against diffusers' own pipelines. */
class PipelineGoldenTest {
    static final double TOLERANCE = 1e-4;
    /** Float16 rounds to 11 bits at every operator; the goldens are float32. */
    private static final double HALF_TOLERANCE = 3e-2;
    private static final String SEQUENCE = "max_sequence_length";
    @TempDir
    Path folder;
    private OnnxRuntimeComponent runtime;

    @BeforeEach
    void start() {
        runtime = new OnnxRuntimeComponent(() -> folder, (line, cause) -> { });
        runtime.configure(runtime.settings().withThreads(2));
    }

    @AfterEach
    void stop() {
        runtime.close();
    }

    @Test
    void everyRenderEqualsTheReference() throws Exception {
        List<String> failures = new ArrayList<>();
        Map<String, Double> worst = new TreeMap<>();
        int renders = 0;
        for (String family : PipelineGolden.families()) {
            for (Case golden : new PipelineGolden(family).cases().stream().filter(PipelineGoldenTest::isOurs).toList()) {
                renders++;
                try {
                    check(golden, family, worst);
                } catch (Exception | AssertionError failed) {
                    failures.add(golden + ": " + failed);
                }
            }
        }
        if (Boolean.getBoolean("catchlight.goldens.report")) {
            worst.forEach((what, off) -> System.out.printf("%-28s %.1e%n", what, off));
        }
        assertTrue(renders > 10, "the goldens hold only " + renders);
        assertEquals(List.of(), failures, failures.size() + " of " + renders + " differ:\n" + String.join("\n", failures));
    }

    private void check(Case golden, String family, Map<String, Double> worst) throws Exception {
        String model = golden.json().path("model").asText(family).isEmpty() ? family : golden.json().path("model").asText(family);
        GoldenRender render = new GoldenRender(golden, unpacked(golden, model), runtime).run();
        double tolerance = family.contains("fp16") ? HALF_TOLERANCE : TOLERANCE;
        compare(golden, "prompt_embeds", render.positive("encoder_hidden_states"), tolerance, worst, family);
        if (render.request.words().guided()) {
            compare(golden, "negative_prompt_embeds", render.negative("encoder_hidden_states"), tolerance, worst, family);
        }
        compare(golden, "prediction", planes(render, render.prediction, golden, "prediction"), tolerance, worst, family);
        float[] latents = golden.floats("latents");
        int elements = render.end.length;
        for (int i = 0; i < render.latents.size(); i++) {
            float[] expected = java.util.Arrays.copyOfRange(latents, i * elements, (i + 1) * elements);
            double off = GoldenCase.difference(expected, packed(render, render.latents.get(i)));
            worst.merge(family + " latents", off, Math::max);
            assertTrue(off <= tolerance, "latents after evaluation " + i + " off by " + off);
        }
        compare(golden, "final", packed(render, render.end), tolerance, worst, family);
        pictures(golden, render, tolerance, worst, family);
    }

    /** A shorter sequence for T5 is an argument of the reference; here its tokenizer says how long sequences are. */
    private Path unpacked(Case golden, String model) throws Exception {
        int length = (int) golden.number(SEQUENCE, 0);
        if (length == 0) {
            return PipelineGolden.unpack(model, folder);
        }
        Path own = PipelineGolden.unpack(model, folder.resolve("length-" + length));
        for (String tokenizer : List.of("tokenizer_2", "tokenizer_3")) {
            Path file = own.resolve(tokenizer).resolve("tokenizer_config.json");
            if (Files.exists(file) && !Files.exists(own.resolve(tokenizer).resolve("merges.txt"))) {
                String text = Files.readString(file);
                Files.writeString(file, text.replaceAll("\"model_max_length\": [0-9]+", "\"model_max_length\": " + length));
            }
        }
        return own;
    }

    /** A third prompt is not offered; a T5 that is not there is always as many zeros as the reference takes unless asked. */
    private static boolean isOurs(Case golden) {
        return golden.call("prompt_3").isEmpty() && (golden.number(SEQUENCE, 0) == 0 || golden.json().get("tokens").has("text_encoder_3")
                || golden.json().get("pipeline").asText().startsWith("Flux"));
    }

    private static void pictures(Case golden, GoldenRender render, double tolerance, Map<String, Double> worst, String family)
            throws Exception {
        if (!golden.has("image8")) {
            return;
        }
        int width = render.request.words().width();
        int height = render.request.words().height();
        FloatBuffer planes = render.painter.decode(FloatBuffer.wrap(render.end), width, height, SubMonitor.convert(null));
        float[] values = GoldenRender.array(planes);
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] / 2 + 0.5f;
        }
        if (golden.has("image")) {
            compare(golden, "image", values, tolerance, worst, family);
        }
        FloatImage picture = render.painter.picture(FloatBuffer.wrap(render.end), width, height, SubMonitor.convert(null));
        int[] expected = golden.bytes("image8");
        int most = 0;
        for (int i = 0; i < expected.length; i++) {
            float value = picture.get(i / 3 % width, i / 3 / width, i % 3);
            most = Math.max(most, Math.abs(Math.round(value * 255) - expected[i]));
        }
        int limit = tolerance == TOLERANCE ? 1 : 8;
        assertTrue(most <= limit, "a pixel is off by " + most + "/255");
    }

    /** FLUX's reference keeps its latents as squares. */
    private static float[] packed(GoldenRender render, float[] planes) {
        LatentShape shape = LatentShape.of(render.painter.model().latents(), render.request.words().width(),
                render.request.words().height());
        FloatBuffer target = FloatBuffer.allocate(planes.length);
        new LatentLayout(render.painter.model().denoiser().layout(), shape).pack(FloatBuffer.wrap(planes), target);
        return target.array();
    }

    private static float[] planes(GoldenRender render, float[] prediction, Case golden, String tensor) {
        return packed(render, prediction);
    }

    private static void compare(Case golden, String tensor, float[] actual, double tolerance, Map<String, Double> worst, String family) {
        if (!golden.has(tensor)) {
            return;
        }
        double off = GoldenCase.difference(golden.floats(tensor), actual);
        worst.merge(family + " " + tensor, off, Math::max);
        assertTrue(off <= tolerance, tensor + " off by " + off);
    }
}
