package org.catchlight.take;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Transfer;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.Step;
import org.catchlight.shot.preset.Presets;
import org.catchlight.stage.Stage;
import org.catchlight.stage.StageContext;
import org.catchlight.stage.run.RunObserver;
import org.catchlight.stage.settings.Default;
import org.catchlight.stage.settings.Range;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

/** The whole way from a job to its take through the true services; runs only inside OSGi. */
class RenderServicesTest {
    record Brightness(@Range(min = 0, max = 1) @Default("0.5") double value) {
    }

    /** An engine as plain as can be. */
    static final class PlainEngine implements Stage<Brightness> {
        private final AtomicInteger runs = new AtomicInteger();

        @Override
        public Class<Brightness> settingsType() {
            return Brightness.class;
        }

        @Override
        public Frame run(Frame in, Brightness settings, StageContext context) {
            runs.incrementAndGet();
            FloatImage picture = FloatImage.create(context.width(), context.height(), 3);
            float[] row = new float[picture.width() * 3];
            java.util.Arrays.fill(row, (float) settings.value());
            row[0] = context.seed() % 10 / 10f;
            for (int y = 0; y < picture.height(); y++) {
                picture.writeRow(0, y, picture.width(), row);
            }
            return Frame.of(picture, Transfer.DISPLAY, java.util.Set.of());
        }
    }

    @TempDir
    Path folder;
    private BundleContext context;

    @BeforeEach
    void insideOsgi() throws Exception {
        Bundle bundle = FrameworkUtil.getBundle(RenderService.class);
        assumeTrue(bundle != null, "not inside OSGi");
        bundle.start();
        context = bundle.getBundleContext();
        for (Bundle other : context.getBundles()) {
            if ("org.apache.felix.scr".equals(other.getSymbolicName())) {
                other.start();
            }
        }
    }

    private <T> T service(Class<T> type) throws InterruptedException {
        ServiceReference<T> reference = null;
        for (int i = 0; i < 100 && (reference = context.getServiceReference(type)) == null; i++) {
            Thread.sleep(50);
        }
        assertNotNull(reference, type + " is not registered");
        return context.getService(reference);
    }

    @Test
    void aTakeMakesItselfAgainBitForBit() throws Exception {
        PlainEngine engine = new PlainEngine();
        Hashtable<String, Object> properties = new Hashtable<>(Map.of("org.catchlight.stage.id", "org.example.plain",
                "org.catchlight.stage.kind", "ENGINE",
                "org.catchlight.stage.label", "Plain"));
        ServiceRegistration<?> registration = context.registerService(Stage.class, engine, properties);
        try {
            RenderService service = service(RenderService.class);
            Shot shot = Presets.blank();
            shot.getRecipe().getSteps().clear();
            Step step = ShotFactory.eINSTANCE.createStep();
            step.setStage("not.installed");
            shot.getRecipe().getSteps().add(step);
            Path first = folder.resolve("first.png");
            service.render(new RenderJob(shot, null, first, 7, 1, 48, 64, "org.example.plain", Map.of("plain.value", "0.25"),
                    TakeSettings.DEFAULT),
                    RunObserver.NONE, new NullProgressMonitor());
            Take take = TakeFiles.read(first);
            assertEquals(7, take.seed());
            assertEquals("org.example.plain", take.steps().getFirst().stage());
            assertEquals(context.getBundle().getSymbolicName(), take.steps().getFirst().bundle());
            Path second = folder.resolve("second.png");
            service.render(new RenderJob(take.shot(), null, second, take.seed(), 1, 0, 0, "", Map.of(), TakeSettings.DEFAULT),
                    RunObserver.NONE,
                    new NullProgressMonitor());
            assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
            assertEquals(1, engine.runs.get(), "the kept result was used");
        } finally {
            registration.unregister();
        }
        assertTrue(service(RenderQueue.class).entries() != null);
    }
}
