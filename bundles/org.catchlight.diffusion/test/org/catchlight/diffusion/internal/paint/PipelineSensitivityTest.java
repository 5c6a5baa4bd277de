package org.catchlight.diffusion.internal.paint;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.catchlight.diffusion.family.Words;
import org.catchlight.diffusion.internal.goldens.GoldenCase;
import org.catchlight.diffusion.internal.goldens.PipelineGolden;
import org.catchlight.diffusion.internal.goldens.PipelineGolden.Case;
import org.catchlight.diffusion.scheduler.SchedulerKey;
import org.catchlight.onnx.internal.OnnxRuntimeComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goldens tell right from wrong: whatever is wrong misses by a hundred times the tolerance. */
class PipelineSensitivityTest {
    private static final double LEAST = 100 * PipelineGoldenTest.TOLERANCE;
    @TempDir
    Path folder;
    private OnnxRuntimeComponent runtime;

    @BeforeEach
    void start() {
        runtime = new OnnxRuntimeComponent(() -> folder, (line, cause) -> { });
    }

    @AfterEach
    void stop() {
        runtime.close();
    }

    @Test
    void aWrongWordOrNumberMisses() throws Exception {
        Case golden = new PipelineGolden("sd15").named("dpmpp-2m-karras");
        Map<String, UnaryOperator<PaintRequest>> wrongs = new LinkedHashMap<>();
        wrongs.put("another prompt", request -> with(request, words(request.words(), "a man", request.words().negative())));
        wrongs.put("another negative prompt", request -> with(request, words(request.words(), request.words().prompt(), "blurry")));
        wrongs.put("guidance 10 % off", request -> new PaintRequest(request.words(), request.scheduler(), request.schedule(),
                request.steps(), 0, 1, Guidance.of(request.guidance().scale() * 1.1), request.start(), request.noise()));
        wrongs.put("noise levels 1 % off", request -> new PaintRequest(request.words(), request.scheduler(),
                request.schedule().with(SchedulerKey.SIGMA_MAX, 14.614646 * 1.01), request.steps(), 0, 1, request.guidance(),
                request.start(), request.noise()));
        wrongs.put("another seed", request -> new PaintRequest(request.words(), request.scheduler(), request.schedule(), request.steps(),
                0, 1, request.guidance(), request.start(), request.noise().reseeded(1)));
        for (Map.Entry<String, UnaryOperator<PaintRequest>> wrong : wrongs.entrySet()) {
            GoldenRender render = new GoldenRender(golden, PipelineGolden.unpack("sd15", folder), runtime);
            render.request = wrong.getValue().apply(render.request);
            double off = GoldenCase.difference(golden.floats("final"), render.run().end);
            assertTrue(off >= LEAST, wrong.getKey() + " misses by only " + off);
        }
    }

    private static Words words(Words right, String prompt, String negative) {
        return new Words(prompt, negative, "", "", right.guided(), right.guidanceScale(), right.width(), right.height(), right.frame(),
                right.negativeFrame());
    }

    private static PaintRequest with(PaintRequest request, Words words) {
        return new PaintRequest(words, request.scheduler(), request.schedule(), request.steps(), 0, 1, request.guidance(), request.start(),
                request.noise());
    }
}
