package org.catchlight.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.catchlight.onnx.internal.SettingsFile;
import org.catchlight.onnx.internal.session.ProviderProbe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

class ServiceTest {
    @TempDir
    Path folder;

    @Test
    void declarativeServicesHaveIt() {
        Bundle bundle = FrameworkUtil.getBundle(OnnxRuntime.class);
        assumeTrue(bundle != null, "outside of OSGi");
        ServiceReference<OnnxRuntime> reference = bundle.getBundleContext().getServiceReference(OnnxRuntime.class);
        assertNotNull(reference);
        assertEquals("1.29.0", bundle.getBundleContext().getService(reference).version());
    }

    @Test
    void theProcessorIsTriedForReal() {
        try (RuntimeFixture fixture = new RuntimeFixture(folder)) {
            ProviderCheck check = fixture.runtime().test(Provider.CPU);
            assertTrue(check.works(), check.message());
            assertTrue(check.run().isPositive() && check.opening().isPositive(), check.toString());
            assertFalse(check.device().isBlank());
            assertTrue(check.message().contains(check.device()), check.message());
            for (ProviderStatus status : fixture.runtime().providers()) {
                if (!status.available()) {
                    ProviderCheck failed = fixture.runtime().test(status.provider());
                    assertFalse(failed.works());
                    assertTrue(failed.message().startsWith(status.provider().label() + " is not available: "), failed.message());
                }
            }
        }
    }

    @Test
    void theGraphOfTheTrialIsTheOneThatIsDescribed() throws Exception {
        try (InputStream in = ProviderProbe.class.getResourceAsStream("probe.onnx")) {
            assertArrayEquals(Graphs.probe().toByteArray(), in.readAllBytes());
        }
    }

    /** The library keeps a database of what it will report, and an identifier, as soon as it is loaded; unless it is told not to. */
    @Test
    void nothingIsReportedToAnybody() throws Throwable {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "not on Linux");
        try (RuntimeFixture fixture = new RuntimeFixture(folder)) {
            assertTrue(fixture.runtime().test(Provider.CPU).works());
        }
        Linker linker = Linker.nativeLinker();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment value = (MemorySegment) linker.downcallHandle(linker.defaultLookup().findOrThrow("getenv"),
                    FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS))
                    .invokeExact(arena.allocateFrom("ORT_DISABLE_TELEMETRY"));
            assertEquals("1", value.reinterpret(2).getString(0));
        }
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            List<String> files = open.map(ServiceTest::target).filter(name -> name.endsWith("onnxruntime.db")).toList();
            assertEquals(List.of(), files);
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    @Test
    void choicesAreKept() {
        RuntimeSettings chosen = new RuntimeSettings(List.of(Provider.TENSOR_RT, Provider.CUDA), 3, 20L << 30, Duration.ofSeconds(7),
                Optional.of(folder.resolve("a=b ä.jar")));
        SettingsFile first = new SettingsFile(() -> folder, (line, cause) -> { });
        assertEquals(RuntimeSettings.DEFAULT, first.settings());
        first.store(chosen);
        assertEquals(chosen, new SettingsFile(() -> folder, (line, cause) -> { }).settings());
        assertEquals(List.of(Provider.TENSOR_RT, Provider.CUDA, Provider.CPU), chosen.providers());
    }

    @Test
    void brokenChoicesAreLeftOut() throws Exception {
        for (String broken : List.of("threads=many", "providers=cuda\\uZZZZ", "memory.bytes=-", "gpu.library=\u0000")) {
            Files.writeString(folder.resolve("onnx.properties"), broken);
            StringBuilder log = new StringBuilder();
            assertEquals(RuntimeSettings.DEFAULT, new SettingsFile(() -> folder, (line, cause) -> log.append(line)).settings(), broken);
            assertTrue(log.toString().contains("onnx.properties"), broken);
        }
        Files.writeString(folder.resolve("onnx.properties"), "threads=99999999999999\nproviders=cpu,cuda,abacus\nkeep.seconds=-5\n");
        RuntimeSettings limited = new SettingsFile(() -> folder, (line, cause) -> { }).settings();
        assertEquals(List.of(Provider.CPU), limited.providers());
        assertEquals(Duration.ZERO, limited.keepIdle());
    }
}
