package org.catchlight.models;

import static org.catchlight.models.ExpectedTensor.FLOATING;
import static org.catchlight.models.ExpectedTensor.NUMBERS;
import static org.catchlight.models.ExpectedTensor.WHOLE;
import static org.catchlight.models.ExpectedTensor.tensor;
import static org.catchlight.onnx.Dimension.fixed;
import static org.catchlight.onnx.Dimension.named;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.catchlight.onnx.Dimension;
import org.catchlight.onnx.ElementType;
import org.catchlight.onnx.GraphSummary;
import org.catchlight.onnx.TensorSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What does not fit a graph is told in one line. */
class GraphContractTest {
    private static final GraphContract UNET = GraphContract.empty()
            .input(tensor("sample", FLOATING, named("batch"), fixed(4), named("height"), named("width")))
            .input(tensor("timestep", NUMBERS).or(named("batch")))
            .input(tensor("encoder_hidden_states", FLOATING, named("batch"), named("length"), fixed(768)))
            .input(tensor("timestep_cond", FLOATING, named("batch"), fixed(256)).optional())
            .output(tensor("out_sample", FLOATING, named("batch"), fixed(4), named("height"), named("width")).alsoCalled("sample"));
    private static final TensorSpec SAMPLE = spec("sample", ElementType.FLOAT16, named("b"), fixed(4), named("h"), named("w"));
    private static final TensorSpec TIME = spec("timestep", ElementType.INT64);
    private static final TensorSpec WORDS = spec("encoder_hidden_states", ElementType.FLOAT16, named("b"), fixed(77), fixed(768));
    private static final TensorSpec OUT = spec("out_sample", ElementType.FLOAT16, named("b"), fixed(4), named("h"), named("w"));

    @TempDir
    Path folder;

    private static TensorSpec spec(String name, ElementType type, Dimension... shape) {
        return new TensorSpec(name, type, List.of(shape));
    }

    private static GraphSummary graph(List<TensorSpec> inputs, TensorSpec... outputs) {
        return new GraphSummary(Path.of("model.onnx"), 8, "", new TreeMap<>(), inputs, Arrays.asList(outputs), new TreeMap<>(), Set.of(), List.of(),
                Map.of());
    }

    private static void told(String expected, GraphSummary graph) {
        List<Finding> findings = UNET.check(graph, "unet/model.onnx");
        assertEquals(1, findings.size(), findings::toString);
        assertEquals(Finding.Severity.ERROR, findings.getFirst().severity());
        assertEquals("unet/model.onnx", findings.getFirst().file());
        assertEquals(expected, findings.getFirst().message());
        assertTrue(findings.getFirst().mend().endsWith("."), findings.getFirst().mend());
    }

    @Test
    void whatFitsIsSilent() {
        assertEquals(List.of(), UNET.check(graph(List.of(SAMPLE, TIME, WORDS), OUT), "unet"));
        TensorSpec many = spec("timestep", ElementType.FLOAT32, named("b"));
        TensorSpec guidance = spec("timestep_cond", ElementType.FLOAT32, named("b"), fixed(256));
        assertEquals(List.of(), UNET.check(graph(List.of(SAMPLE, many, WORDS, guidance), OUT, spec("more", ElementType.BOOL)), "unet"));
        TensorSpec small = spec("sample", ElementType.FLOAT32, fixed(2), fixed(4), fixed(64), fixed(64));
        assertEquals(List.of(), UNET.check(graph(List.of(small, TIME, WORDS), small), "unet"), "sizes that are fixed, another name of the output");
        TensorSpec open = new TensorSpec("sample", ElementType.FLOAT32, false, List.of());
        TensorSpec free = spec("encoder_hidden_states", ElementType.FLOAT32, named("a"), named("b"), named("c"));
        assertEquals(List.of(), UNET.check(graph(List.of(open, TIME, free), OUT), "unet"), "what a graph leaves open may be right");
    }

    @Test
    void whatDoesNotFitIsTold() {
        told("unet/model.onnx has no input 'timestep'; it has sample, encoder_hidden_states.", graph(List.of(SAMPLE, WORDS), OUT));
        told("unet/model.onnx has no output 'out_sample' or 'sample'; it has latents.", graph(List.of(SAMPLE, TIME, WORDS), spec("latents",
                ElementType.FLOAT32)));
        told("unet/model.onnx has the input 'sample' as [b, 9, h, w] where [batch, 4, height, width] is needed.",
                graph(List.of(spec("sample", ElementType.FLOAT32, named("b"), fixed(9), named("h"), named("w")), TIME, WORDS), OUT));
        told("unet/model.onnx has the input 'timestep' as [?, 2] where a single number or [batch] is needed.",
                graph(List.of(SAMPLE, spec("timestep", ElementType.FLOAT32, named(""), fixed(2)), WORDS), OUT));
        told("unet/model.onnx has the input 'encoder_hidden_states' as int64 where float32 or float16 or float64 or bfloat16 is needed.",
                graph(List.of(SAMPLE, TIME, spec("encoder_hidden_states", ElementType.INT64, named("b"), named("l"), fixed(768))), OUT));
        told("unet/model.onnx needs the input 'text_embeds', which a model of this kind does not have.",
                graph(List.of(SAMPLE, TIME, WORDS, spec("text_embeds", ElementType.FLOAT32, named("b"), fixed(1280))), OUT));
        told("unet/model.onnx has the input 'timestep_cond' as [b, 512] where [batch, 256] is needed.",
                graph(List.of(SAMPLE, TIME, WORDS, spec("timestep_cond", ElementType.FLOAT32, named("b"), fixed(512))), OUT));
        assertEquals(4, UNET.check(graph(List.of()), "unet").size(), "all that is missing");
    }

    @Test
    void graphsThatCannotBeReadAreTold() throws Exception {
        ModelFolder model = ModelFolder.open(TestModels.create(folder.resolve("model"), new TinyGraph().external("model.onnx_data")));
        List<Finding> missing = UNET.check(model, "unet");
        assertEquals(1, missing.size());
        assertTrue(missing.getFirst().message().contains("model.onnx_data, which is not beside it."), missing.getFirst().message());
        assertEquals("There is no vae_decoder/model.onnx.", UNET.check(model, "vae_decoder").getFirst().message());
        Files.write(folder.resolve("model/unet/model.onnx"), new byte[0]);
        assertTrue(UNET.check(ModelFolder.open(folder.resolve("model")), "unet").getFirst().message().endsWith("unet/model.onnx is empty."));
    }

    @Test
    void aContractMustMakeSense() {
        assertThrows(IllegalArgumentException.class, () -> new ExpectedTensor(List.of(), WHOLE, List.of(), true));
        assertThrows(IllegalArgumentException.class, () -> tensor("x", Set.of()));
        ExpectedTensor any = tensor("x", WHOLE, fixed(1)).ofAnyShape();
        assertEquals(List.of(), GraphContract.empty().input(any).check(graph(List.of(spec("x", ElementType.INT32, fixed(7), fixed(8)))), "x"));
    }
}
