package org.catchlight.onnx.internal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnxruntime.OrtException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.catchlight.onnx.ElementType;
import org.catchlight.onnx.GraphSummary;
import org.catchlight.onnx.Graphs;
import org.catchlight.onnx.OnnxException;
import org.catchlight.onnx.OnnxOptions;
import org.catchlight.onnx.OnnxSession;
import org.catchlight.onnx.Outputs;
import org.catchlight.onnx.Provider;
import org.catchlight.onnx.ProviderStatus;
import org.catchlight.onnx.RuntimeFixture;
import org.catchlight.onnx.Tensor;
import org.catchlight.onnx.internal.provider.NativeRuntime;
import org.catchlight.onnx.internal.provider.Providers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Providers that fail. The processor plays all of them, as machines for tests have nothing else. */
class FallbackTest {
    @TempDir
    Path folder;
    private SessionFactory factory;
    private GraphSummary good;
    private Path breaking;
    private final List<Provider> opened = new ArrayList<>();

    @BeforeEach
    void prepare() throws Exception {
        NativeRuntime runtime = new NativeRuntime(Optional::empty, () -> folder, (line, cause) -> { });
        factory = new SessionFactory(runtime, new Providers(runtime, () -> folder) {
            @Override
            public ProviderStatus status(Provider provider) {
                return new ProviderStatus(provider, provider != Provider.CORE_ML, "CoreML is only on Macs");
            }
        });
        good = GraphSummary.read(Graphs.write(folder, "good.onnx", Graphs.addition(1)));
        ModelProto fails = Graphs.model(GraphProto.newBuilder().setName("fails").addNode(Graphs.node("Reshape", List.of("x", "shape"), "y"))
                .addInitializer(Graphs.weight("shape", ElementType.INT64, 1).addInt64Data(7))
                .addInput(Graphs.value("x", ElementType.FLOAT32, "n")).addOutput(Graphs.value("y", ElementType.FLOAT32, "m")));
        breaking = Graphs.write(folder, "breaking.onnx", fails);
    }

    /** Opens the good model but on the providers that are to fail when they run. */
    private LoadedModel model(Set<Provider> failToOpen, Set<Provider> failToRun, Provider... order) throws OnnxException {
        return new LoadedModel(good, factory, provider -> {
            opened.add(provider);
            if (failToOpen.contains(provider)) {
                throw new OrtException("the driver is too old");
            }
            return factory.open(failToRun.contains(provider) ? breaking : good.file(), OnnxOptions.DEFAULT, 1, Provider.CPU);
        }, OnnxOptions.DEFAULT, List.of(order), new CancelWatch());
    }

    private static float run(LoadedModel model) throws OnnxException {
        try (Tensor x = Tensor.of(ElementType.FLOAT32, new float[] {1, 2}, 2);
                Outputs outputs = new Outputs(model.run(new RunRequest(Map.of("x", x), Map.of(), Set.of("y"), null)))) {
            return outputs.get("y").toFloats()[1];
        }
    }

    @Test
    void aProviderThatDoesNotOpenMakesWay() throws Exception {
        try (LoadedModel model = model(Set.of(Provider.TENSOR_RT), Set.of(), Provider.CORE_ML, Provider.TENSOR_RT, Provider.CUDA,
                Provider.CPU)) {
            assertEquals(Provider.CUDA, model.provider());
            assertEquals(List.of("CoreML is not available: CoreML is only on Macs; continuing on TensorRT",
                    "TensorRT cannot open good.onnx: the driver is too old; continuing on CUDA"), model.notices());
            assertEquals(3, run(model));
        }
    }

    @Test
    void aProviderThatFailsInItsFirstRunMakesWayOnce() throws Exception {
        try (LoadedModel model = model(Set.of(), Set.of(Provider.CUDA), Provider.CUDA, Provider.CPU)) {
            assertEquals(Provider.CUDA, model.provider());
            assertEquals(3, run(model));
            assertEquals(3, run(model));
            assertEquals(Provider.CPU, model.provider());
            assertEquals(List.of(Provider.CUDA, Provider.CPU), opened);
            assertEquals(1, model.notices().size());
            String notice = model.notices().getFirst();
            assertTrue(notice.startsWith("CUDA failed in its first run of good.onnx: ") && notice.endsWith("; continuing on the processor"),
                    notice);
        }
    }

    @Test
    void whenTheProcessorFailsTooItIsSaid() throws Exception {
        try (LoadedModel model = model(Set.of(), Set.of(Provider.CUDA, Provider.CPU), Provider.CUDA, Provider.CPU)) {
            OnnxException clear = assertThrows(OnnxException.class, () -> run(model));
            assertTrue(clear.getMessage().contains("good.onnx failed while it ran: "), clear.getMessage());
            assertThrows(OnnxException.class, () -> run(model));
            assertEquals(List.of(Provider.CUDA, Provider.CPU), opened);
        }
        assertThrows(OnnxException.class, () -> model(Set.of(Provider.CUDA, Provider.CPU), Set.of(), Provider.CUDA, Provider.CPU));
    }

    @Test
    void aRequestThatDoesNotFitIsNoFailureOfTheProvider() throws Exception {
        try (LoadedModel model = model(Set.of(), Set.of(), Provider.CUDA, Provider.CPU);
                Tensor half = Tensor.allocate(ElementType.FLOAT16, 2)) {
            assertThrows(OnnxException.class, () -> model.run(new RunRequest(Map.of("x", half), Map.of(), Set.of("y"), null)));
            assertEquals(Provider.CUDA, model.provider());
            assertEquals(List.of(), model.notices());
        }
    }

    @Test
    void theServiceGoesOnOnTheProcessor() throws Exception {
        try (RuntimeFixture fixture = new RuntimeFixture(folder)) {
            fixture.runtime().configure(fixture.runtime().settings().withProviders(Provider.CUDA, Provider.CORE_ML));
            assertEquals(List.of(Provider.CUDA, Provider.CORE_ML, Provider.CPU), fixture.runtime().settings().providers());
            try (OnnxSession session = fixture.open(good.file())) {
                assertEquals(fixture.runtime().providers().stream().filter(status -> status.available()
                        && fixture.runtime().settings().providers().contains(status.provider())).count() - 1, 2 - session.notices().size());
                session.notices().forEach(notice -> assertTrue(notice.contains("; continuing on "), notice));
            }
        }
    }
}
