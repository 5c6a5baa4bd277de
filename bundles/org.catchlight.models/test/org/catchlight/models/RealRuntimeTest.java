package org.catchlight.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.catchlight.models.InstalledModel.State;
import org.catchlight.models.ModelLibrary.Way;
import org.catchlight.models.internal.library.LibraryOnDisk;
import org.catchlight.onnx.OnnxRuntime;
import org.catchlight.stage.UserFolder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

/** With the real ONNX Runtime, and as a service where there is OSGi. */
class RealRuntimeTest {
    @TempDir
    Path folder;

    /** A library like the service's, with one family. */
    private static final class Library extends LibraryOnDisk {
        Library(Path home, OnnxRuntime runtime) {
            super(() -> home, runtime, (line, cause) -> { });
            addFamily(new TestFamily());
        }
    }

    @Test
    void modelsOpenFromFoldersAndFromTheCacheOfHuggingFace() throws Exception {
        OnnxRuntime runtime = Runtimes.real(folder);
        try {
            Library library = new Library(folder.resolve("home"), runtime);
            TinyGraph graph = new TinyGraph().weight(1, 2, 3).external("model.onnx_data");
            Path model = TestModels.create(folder.resolve("portrait"), graph);
            Files.write(model.resolve("unet/model.onnx_data"), graph.weightBytes());
            Path cached = TestModels.cached(model, folder.resolve("hub/models--studio--portrait-xl"));
            String id = library.suggestId(cached);
            assertEquals("portrait-xl", id);
            InstalledModel linked = library.add(cached, id, Way.LINK, new NullProgressMonitor());
            assertEquals(State.READY, linked.state());
            InstalledModel copied = library.add(cached, "copy", Way.COPY, new NullProgressMonitor());
            assertEquals(linked.hash(), copied.hash());
            assertTrue(Files.isRegularFile(copied.folder().resolve("unet/model.onnx_data"), java.nio.file.LinkOption.NOFOLLOW_LINKS));
            assertEquals(0, runtime.memory().models(), "checking leaves nothing in memory");
            library.remove("copy");
        } finally {
            close(runtime);
        }
    }

    @Test
    void whatTheRuntimeCannotRunIsTold() throws Exception {
        OnnxRuntime runtime = Runtimes.real(folder);
        try {
            Library library = new Library(folder.resolve("home"), runtime);
            Path model = TestModels.create(folder.resolve("portrait"), new TinyGraph().operator("Frobnicate"));
            ModelReport report = library.check(model, new NullProgressMonitor());
            assertEquals(1, report.findings().size());
            assertTrue(report.findings().getFirst().message().contains("unet/model.onnx"), report.findings().getFirst().message());
            assertThrows(ModelException.class, () -> library.add(model, "x", Way.LINK, new NullProgressMonitor()));
            assertEquals(List.of(), library.models());
        } finally {
            close(runtime);
        }
    }

    private static void close(OnnxRuntime runtime) throws Exception {
        if (FrameworkUtil.getBundle(RealRuntimeTest.class) == null) {
            ((AutoCloseable) runtime).close();
        }
    }

    @Test
    void asAServiceItKnowsTheFamiliesThatAreServices() throws Exception {
        Bundle bundle = FrameworkUtil.getBundle(RealRuntimeTest.class);
        assumeTrue(bundle != null, "there are no services outside of OSGi");
        bundle.start();
        // The preference of whoever runs the tests stays as it is.
        String home = System.setProperty(UserFolder.PROPERTY, folder.resolve("home").toString());
        BundleContext context = bundle.getBundleContext();
        ServiceReference<ModelLibrary> reference = context.getServiceReference(ModelLibrary.class);
        assertNotNull(reference, "the library is a service");
        ModelLibrary library = context.getService(reference);
        AtomicInteger told = new AtomicInteger();
        try (AutoCloseable listening = library.onChange(changed -> told.incrementAndGet())) {
            library.use(folder.resolve("library"));
            Path model = TestModels.create(folder.resolve("portrait"));
            assertEquals("", library.inspect(model, new NullProgressMonitor()).family());
            ServiceRegistration<ModelFamily> family = context.registerService(ModelFamily.class, new TestFamily(), null);
            assertEquals("test", library.inspect(model, new NullProgressMonitor()).family());
            library.add(model, "portrait", Way.LINK, new NullProgressMonitor());
            family.unregister();
            assertEquals(State.NO_FAMILY, library.find("portrait").orElseThrow().state());
            library.remove("portrait");
            assertEquals(5, told.get(), "place, family, model, no family, no model");
        } finally {
            context.ungetService(reference);
            if (home == null) {
                System.clearProperty(UserFolder.PROPERTY);
            } else {
                System.setProperty(UserFolder.PROPERTY, home);
            }
        }
    }
}
