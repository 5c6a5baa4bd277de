package org.catchlight.diffusion.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.catchlight.diffusion.engine.PaintingModels;
import org.catchlight.diffusion.family.TokenCount;
import org.catchlight.diffusion.internal.goldens.PipelineGolden;
import org.catchlight.image.FloatImage;
import org.catchlight.models.InstalledModel;
import org.catchlight.models.ModelLibrary;
import org.catchlight.prompt.CompiledPrompt;
import org.catchlight.prompt.Dialect;
import org.catchlight.prompt.PromptCompiler;
import org.catchlight.prompt.TokenCounter;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.stage.StageCatalog;
import org.catchlight.stage.StageException;
import org.catchlight.stage.run.RecipeRunner;
import org.catchlight.stage.run.Result;
import org.catchlight.stage.run.RunObserver;
import org.catchlight.stage.run.RunRequest;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** A model of the library as an engine of the catalogue, from adding it to a take. */
class EnginesServiceTest {
    @TempDir
    Path folder;
    private BundleContext context;
    private ModelLibrary library;
    private Path place;

    @BeforeEach
    void start() throws Exception {
        Bundle bundle = FrameworkUtil.getBundle(DiffusionEngines.class);
        assumeTrue(bundle != null, "outside of OSGi");
        bundle.start();
        context = bundle.getBundleContext();
        library = service(ModelLibrary.class);
        place = library.place();
        library.use(Files.createDirectories(folder.resolve("library")));
    }

    @AfterEach
    void stop() throws Exception {
        if (library != null) {
            library.use(place);
        }
    }

    private <T> T service(Class<T> type) {
        return context.getService(context.getServiceReference(type));
    }

    @Test
    void aModelIsAnEngineAsLongAsItIsInTheLibrary() throws Exception {
        StageCatalog stages = service(StageCatalog.class);
        Path model = PipelineGolden.unpack("sd15", folder);
        assertTrue(stages.find("model:tiny").isEmpty());
        InstalledModel added = library.add(model, "tiny", ModelLibrary.Way.LINK, new NullProgressMonitor());
        assertEquals("stable-diffusion", added.family());
        assertTrue(added.summary().startsWith("Stable Diffusion, 64×64, float32"), added.summary());
        assertEquals("tiny", stages.find("model:tiny").orElseThrow().label());

        PipelineGolden.Case golden = new PipelineGolden("sd15").named("pndm");
        Result result = run(golden, "model:tiny");
        FloatImage picture = result.frame().picture();
        int[] expected = golden.bytes("image8");
        for (int i = 0; i < expected.length; i++) {
            float value = picture.get(i / 3 % picture.width(), i / 3 / picture.width(), i % 3);
            assertEquals(expected[i], Math.round(value * 255), 1);
        }

        TokenCount count = service(PaintingModels.class).find("model:tiny").orElseThrow().count(golden.text("prompt"));
        assertEquals(75, count.room());
        assertEquals(1, count.chunks());
        assertEquals(golden.text("prompt").length(), count.tokens().getLast().end());
        assertTrue(service(PaintingModels.class).find("org.catchlight.standin").isEmpty());

        Shot shot = shot(golden);
        CompiledPrompt compiled = service(PromptCompiler.class).compile(shot, "model:tiny");
        assertEquals(Dialect.TAGS, compiled.dialect());
        assertEquals("portrait photograph,\n" + golden.text("prompt"), compiled.prompt());
        assertEquals(golden.text("negative_prompt"), compiled.negative());
        TokenCounter.Count whole = service(TokenCounter.class).count("model:tiny", compiled.prompt()).orElseThrow();
        assertEquals(75, whole.room());
        assertEquals(compiled.prompt().length(), whole.chunks().getLast().end());
        assertEquals(compiled.prompt().length(), whole.cutOff());
        assertTrue(whole.chunks().getFirst().tokens() > count.tokens().size(), whole.toString());
        assertTrue(service(TokenCounter.class).count("org.catchlight.standin", "a").isEmpty());

        Files.delete(model.resolve("vae_decoder/model.onnx"));
        StageException gone = assertThrows(StageException.class, () -> run(golden, "model:tiny"));
        assertTrue(gone.getMessage().contains("tiny"), gone.getMessage());
        assertFalse(gone.mend().isEmpty());

        library.remove("tiny");
        assertTrue(stages.find("model:tiny").isEmpty());
    }

    private static Shot shot(PipelineGolden.Case golden) {
        Shot shot = ShotFactory.eINSTANCE.createShot();
        shot.setFraming(ShotFactory.eINSTANCE.createFraming());
        shot.setBrief(ShotFactory.eINSTANCE.createBrief());
        shot.getBrief().setSubject(golden.text("prompt"));
        shot.getBrief().setNegative(golden.text("negative_prompt"));
        shot.setRecipe(ShotFactory.eINSTANCE.createRecipe());
        return shot;
    }

    private Result run(PipelineGolden.Case golden, String engine) throws StageException {
        return service(RecipeRunner.class).run(new RunRequest(shot(golden), golden.json().get("seed").asLong(), golden.json().get("width").asInt(),
                golden.json().get("height").asInt(), engine, Map.of(engine + ".sampling.steps",
                        Integer.toString((int) golden.number("num_inference_steps", 0)), engine + ".guidance.scale",
                        Double.toString(golden.number("guidance_scale", 1)), engine + ".words.prompt", golden.text("prompt"))), RunObserver.NONE, new NullProgressMonitor());
    }
}
