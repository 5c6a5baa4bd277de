package org.catchlight.prompt.internal.metadata;

import java.util.List;
import java.util.Optional;
import org.catchlight.prompt.internal.metadata.ComfyGraph.Node;

/** Numbers and names in a graph, through the nodes that only hand values on. */
final class ComfyValues {
    private static final int FARTHEST = 50;
    private static final List<String> HOLDERS = List.of("value", "Value", "seed", "noise_seed", "int", "INT", "float", "FLOAT", "number",
            "Number", "string", "a", "input", "any");
    private final ComfyGraph graph;

    ComfyValues(ComfyGraph graph) {
        this.graph = graph;
    }

    /** The value of an input, wherever it is typed. */
    Optional<String> of(Node node, String input) {
        Node at = node;
        String name = input;
        for (int step = 0; step < FARTHEST; step++) {
            Optional<String> typed = at.text(name);
            if (typed.isPresent()) {
                return typed;
            }
            Optional<Node> next = graph.behind(at, name);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = next.get();
            name = holder(at, input);
            if (name == null) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Under which name a node holds the value that another takes as {@code wanted}. */
    private static String holder(Node node, String wanted) {
        if (node.has(wanted)) {
            return wanted;
        }
        return HOLDERS.stream().filter(node::has).findFirst()
                .orElse(node.inputs().size() == 1 ? node.inputs().keySet().iterator().next() : null);
    }
}
