package org.catchlight.stage;

import static org.catchlight.stage.internal.TestStages.engine;
import static org.catchlight.stage.internal.TestStages.shot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Hashtable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.catchlight.stage.internal.TestStages.Counting;
import org.catchlight.stage.run.RecipeRunner;
import org.catchlight.stage.run.RunObserver;
import org.catchlight.stage.run.RunRequest;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

/** The catalogue and the runner as declarative services; runs only inside OSGi. */
class StageServicesTest {
    private BundleContext context;

    @BeforeEach
    void insideOsgi() throws Exception {
        Bundle bundle = FrameworkUtil.getBundle(StageCatalog.class);
        assumeTrue(bundle != null, "not inside OSGi");
        bundle.start();
        for (Bundle other : bundle.getBundleContext() == null ? new Bundle[0] : bundle.getBundleContext().getBundles()) {
            if ("org.apache.felix.scr".equals(other.getSymbolicName())) {
                other.start();
            }
        }
        context = bundle.getBundleContext();
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
    void aStageRegisteredAtRunTimeAppearsRunsAndVanishes() throws Exception {
        StageCatalog catalog = service(StageCatalog.class);
        RecipeRunner runner = service(RecipeRunner.class);
        assertFalse(catalog.find("org.example.runtime").isPresent());
        Semaphore changes = new Semaphore(0);
        Counting stage = engine();
        try (AutoCloseable _ = catalog.onChange(now -> changes.release())) {
            Hashtable<String, Object> properties = new Hashtable<>();
            properties.put("org.catchlight.stage.id", "org.example.runtime");
            properties.put("org.catchlight.stage.kind", "ENGINE");
            properties.put("org.catchlight.stage.label", "Run-time engine");
            ServiceRegistration<?> registration = context.registerService(Stage.class, stage, properties);
            assertTrue(changes.tryAcquire(5, TimeUnit.SECONDS));
            StageDescriptor descriptor = catalog.find("org.example.runtime").orElseThrow();
            assertEquals("Run-time engine", descriptor.label());
            assertEquals(context.getBundle().getSymbolicName(), descriptor.bundle());
            assertEquals(context.getBundle().getVersion().toString(), descriptor.version());
            assertSame(stage, catalog.service(descriptor).orElseThrow());
            assertEquals(1, runner.run(RunRequest.of(shot("org.example.runtime")), RunObserver.NONE, new NullProgressMonitor()).steps()
                    .size());
            properties.put("org.catchlight.stage.label", "Renamed");
            registration.setProperties(properties);
            assertTrue(changes.tryAcquire(5, TimeUnit.SECONDS));
            assertEquals("Renamed", catalog.find("org.example.runtime").orElseThrow().label());
            registration.unregister();
            assertTrue(changes.tryAcquire(5, TimeUnit.SECONDS));
            assertTrue(catalog.find("org.example.runtime").isEmpty());
            assertTrue(catalog.service(descriptor).isEmpty());
        }
    }
}
