package org.catchlight.prompt.internal.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.catchlight.prompt.internal.metadata.ComfyGraph.Input;
import org.catchlight.prompt.internal.metadata.ComfyGraph.Link;
import org.catchlight.prompt.internal.metadata.ComfyGraph.Node;
import org.catchlight.prompt.internal.metadata.ComfyGraph.Value;

/**
 * ComfyUI's graph as it was on the screen, turned into what ran: subgraphs unfolded, bypassed nodes bridged, muted ones left out, typed
 * values named.
 */
final class WorkflowGraph {
    private static final int MUTED = 2;
    private static final int BYPASSED = 4;
    private static final int SUBGRAPH_INPUT = -10;
    private static final int SUBGRAPH_OUTPUT = -20;
    private static final int MOST_NESTING = 16;
    private static final int MOST_SUBGRAPHS = 1000;
    private static final int FARTHEST = 100;
    private final JsonNode root;
    private final Map<String, JsonNode> subgraphs = new HashMap<>();
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private int unfolded;

    WorkflowGraph(JsonNode root) {
        this.root = root;
        for (JsonNode subgraph : root.path("definitions").path("subgraphs")) {
            subgraphs.put(subgraph.path("id").asText(), subgraph);
        }
    }

    ComfyGraph graph() {
        new Scope(root, "", null, null, 0).read();
        return new ComfyGraph(nodes);
    }

    /** Where a link begins. */
    private record End(int node, int slot) {
    }

    /** One graph: the whole, or the inside of one subgraph node. */
    private final class Scope {
        private final JsonNode graph;
        private final String prefix;
        private final Scope outer;
        private final JsonNode instance;
        private final int depth;
        private final Map<Integer, End> origins = new HashMap<>();
        private final Map<Integer, End> results = new HashMap<>();
        private final Map<Integer, JsonNode> byId = new LinkedHashMap<>();
        private final Map<Integer, Scope> inner = new HashMap<>();

        Scope(JsonNode graph, String prefix, Scope outer, JsonNode instance, int depth) {
            this.graph = graph;
            this.prefix = prefix;
            this.outer = outer;
            this.instance = instance;
            this.depth = depth;
            for (JsonNode link : graph.path("links")) {
                boolean array = link.isArray();
                End origin = new End(array ? link.path(1).asInt() : link.path("origin_id").asInt(),
                        array ? link.path(2).asInt() : link.path("origin_slot").asInt());
                origins.put(array ? link.path(0).asInt() : link.path("id").asInt(), origin);
                if (!array && link.path("target_id").asInt() == SUBGRAPH_OUTPUT) {
                    results.put(link.path("target_slot").asInt(), origin);
                }
            }
            for (JsonNode node : graph.path("nodes")) {
                byId.put(node.path("id").asInt(), node);
            }
            for (JsonNode node : byId.values()) {
                JsonNode inside = subgraphs.get(node.path("type").asText());
                if (inside != null && depth < MOST_NESTING && ++unfolded < MOST_SUBGRAPHS) {
                    inner.put(node.path("id").asInt(), new Scope(inside, prefix + node.path("id").asInt() + ":", this, node, depth + 1));
                }
            }
        }

        void read() {
            for (JsonNode node : byId.values()) {
                int mode = node.path("mode").asInt();
                if (mode == MUTED || mode == BYPASSED || nodes.size() >= ComfyGraph.MOST_NODES) {
                    continue;
                }
                Scope inside = inner.get(node.path("id").asInt());
                if (inside != null) {
                    inside.read();
                } else if (!subgraphs.containsKey(node.path("type").asText())) {
                    String id = prefix + node.path("id").asInt();
                    nodes.put(id, new Node(id, node.path("type").asText(), inputs(node)));
                }
            }
        }

        private Map<String, Input> inputs(JsonNode node) {
            Map<String, Input> inputs = new LinkedHashMap<>();
            WorkflowWidgets.values(node).forEach((name, value) -> inputs.put(name, new Value(value)));
            for (JsonNode input : node.path("inputs")) {
                if (input.path("link").isInt()) {
                    Input found = follow(origins.get(input.path("link").asInt()), 0);
                    if (found != null) {
                        inputs.put(input.path("name").asText(), found);
                    }
                }
            }
            return inputs;
        }

        /** The node or value that a link comes from at last; null if from nothing. */
        private Input follow(End origin, int steps) {
            if (origin == null || steps > FARTHEST) {
                return null;
            }
            if (origin.node() == SUBGRAPH_INPUT) {
                return outer == null ? null : outer.given(instance, graph.path("inputs").path(origin.slot()), origin.slot(), steps + 1);
            }
            JsonNode node = byId.get(origin.node());
            if (node == null || node.path("mode").asInt() == MUTED) {
                return null;
            }
            if (node.path("mode").asInt() == BYPASSED) {
                return bridged(node, origin.slot(), steps);
            }
            Scope inside = inner.get(origin.node());
            return inside == null ? new Link(prefix + origin.node(), origin.slot())
                    : inside.follow(inside.results.get(origin.slot()), steps + 1);
        }

        /** What a subgraph node is given for an input of its graph: a link, or the value typed on it. */
        private Input given(JsonNode node, JsonNode wanted, int slot, int steps) {
            String name = wanted.path("name").asText();
            JsonNode input = node.path("inputs").path(slot);
            if (!input.path("name").asText().equals(name)) {
                for (JsonNode other : node.path("inputs")) {
                    input = other.path("name").asText().equals(name) ? other : input;
                }
            }
            if (input.path("link").isInt()) {
                return follow(origins.get(input.path("link").asInt()), steps);
            }
            JsonNode typed = WorkflowWidgets.values(node).get(name);
            return typed == null ? null : new Value(typed);
        }

        /** A bypassed node hands on the first input of the type of its output. */
        private Input bridged(JsonNode node, int slot, int steps) {
            String type = node.path("outputs").path(slot).path("type").asText();
            List<JsonNode> inputs = new ArrayList<>();
            node.path("inputs").forEach(inputs::add);
            return inputs.stream().filter(input -> input.path("type").asText().equals(type) && input.path("link").isInt()).findFirst()
                    .map(input -> follow(origins.get(input.path("link").asInt()), steps + 1)).orElse(null);
        }
    }
}
