package org.catchlight.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.catchlight.onnx.Dimension;
import org.catchlight.onnx.GraphSummary;
import org.catchlight.onnx.OnnxException;
import org.catchlight.onnx.TensorSpec;

/**
 * What a family gives a graph and wants of it. Whatever does not fit is told in one line each.
 * <pre>{@code
 * GraphContract.empty()
 *         .input(tensor("sample", FLOATING, named("batch"), fixed(4), named("height"), named("width")))
 *         .input(tensor("timestep", NUMBERS).or(named("batch")))
 *         .output(tensor("out_sample", FLOATING, named("batch"), fixed(4), named("height"), named("width")))
 *         .check(folder, "unet")
 * }</pre>
 *
 * @param inputs  what the family gives; a graph that needs more cannot run
 * @param outputs what the family reads; a graph may have more
 */
public record GraphContract(List<ExpectedTensor> inputs, List<ExpectedTensor> outputs) {
    private static final String ANOTHER = "Use the graph that belongs to this model, or export the model again with a current Optimum.";
    private static final int MOST_NAMES = 12;

    /** Keeps copies. */
    public GraphContract {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    /** Nothing yet. */
    public static GraphContract empty() {
        return new GraphContract(List.of(), List.of());
    }

    /** With one more input. */
    public GraphContract input(ExpectedTensor input) {
        List<ExpectedTensor> more = new ArrayList<>(inputs);
        more.add(input);
        return new GraphContract(more, outputs);
    }

    /** With one more output. */
    public GraphContract output(ExpectedTensor output) {
        List<ExpectedTensor> more = new ArrayList<>(outputs);
        more.add(output);
        return new GraphContract(inputs, more);
    }

    /**
     * Reads the graph of a part, without its weights, and compares.
     *
     * @param part such as {@code unet}
     * @return what does not fit; that the graph is not there or cannot be read, its external data missing for example, is told too
     */
    public List<Finding> check(ModelFolder folder, String part) {
        String file = folder.graphFile(part).map(path -> part + "/" + path.getFileName()).orElse(part + "/model.onnx");
        try {
            Optional<GraphSummary> graph = folder.graph(part);
            if (graph.isEmpty()) {
                return List.of(Finding.error(file, "There is no " + file + ".",
                        "Export the model again with Optimum, which writes all parts, or get the part that is missing."));
            }
            return check(graph.get(), file);
        } catch (OnnxException unreadable) {
            return List.of(Finding.error(file, unreadable));
        }
    }

    /**
     * Compares.
     *
     * @param file for messages: relative to the model's folder
     */
    public List<Finding> check(GraphSummary graph, String file) {
        List<Finding> findings = new ArrayList<>();
        compare(inputs, graph.inputs(), graph::input, "input", file, findings);
        compare(outputs, graph.outputs(), graph::output, "output", file, findings);
        for (TensorSpec needed : graph.inputs()) {
            if (inputs.stream().noneMatch(input -> input.names().contains(needed.name()))) {
                findings.add(Finding.error(file, file + " needs the input '" + needed.name() + "', which a model of this kind does not have.",
                        ANOTHER));
            }
        }
        return findings;
    }

    private static void compare(List<ExpectedTensor> expected, List<TensorSpec> all, Function<String, Optional<TensorSpec>> byName,
            String kind, String file, List<Finding> findings) {
        for (ExpectedTensor wanted : expected) {
            TensorSpec found = wanted.in(byName).orElse(null);
            String message = null;
            if (found == null) {
                message = wanted.required() ? missing(wanted, all, kind) : null;
            } else if (!wanted.types().contains(found.type())) {
                message = "has the " + kind + " '" + found.name() + "' as " + found.type() + " where " + wanted.typesText() + " is needed.";
            } else if (!wanted.fitsShape(found)) {
                List<Dimension> shape = found.shape();
                message = "has the " + kind + " '" + found.name() + "' as " + ExpectedTensor.shapeText(shape) + " where "
                        + wanted.shapesText() + " is needed.";
            }
            if (message != null) {
                findings.add(Finding.error(file, file + " " + message, ANOTHER));
            }
        }
    }

    private static String missing(ExpectedTensor wanted, List<TensorSpec> all, String kind) {
        String names = all.stream().limit(MOST_NAMES).map(TensorSpec::name).collect(Collectors.joining(", "));
        return "has no " + kind + " '" + String.join("' or '", wanted.names()) + "'; it has " + (names.isEmpty() ? "none" : names)
                + (all.size() > MOST_NAMES ? "…" : "") + ".";
    }
}
