package org.catchlight.prompt.internal.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A graph of ComfyUI as it ran: nodes by id, each with inputs that are values or links. A link to a node that is not there counts as none.
 *
 * @param nodes by id, in the file's order
 */
record ComfyGraph(Map<String, Node> nodes) {
    /** Most nodes that are read; the largest workflows in use have some hundreds. */
    static final int MOST_NODES = 20_000;

    /**
     * One node.
     *
     * @param id     in the graph
     * @param type   its class
     * @param inputs by name: a value, or a {@link Link}
     */
    record Node(String id, String type, Map<String, Input> inputs) {
        /** A value as text; empty if the input is a link or not there. */
        Optional<String> text(String input) {
            return inputs.get(input) instanceof Value value && value.json().isValueNode() && !value.json().isNull()
                    ? Optional.of(value.json().asText()) : Optional.empty();
        }

        Optional<Link> link(String input) {
            return inputs.get(input) instanceof Link link ? Optional.of(link) : Optional.empty();
        }

        boolean has(String input) {
            return inputs.containsKey(input);
        }

        boolean isA(String... parts) {
            for (String part : parts) {
                if (type.contains(part)) {
                    return true;
                }
            }
            return false;
        }

        List<Link> links() {
            return inputs.values().stream().filter(Link.class::isInstance).map(Link.class::cast).toList();
        }
    }

    /** What an input has. */
    sealed interface Input {
    }

    /** A value that somebody typed or chose. */
    record Value(JsonNode json) implements Input {
    }

    /** The output of another node. */
    record Link(String node, int slot) implements Input {
    }

    ComfyGraph {
        nodes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
    }

    /** Reads the form that ComfyUI's server takes: an object of nodes with {@code class_type} and {@code inputs}. */
    static ComfyGraph of(JsonNode json) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            JsonNode node = entry.getValue();
            if (!node.path("class_type").isTextual() || nodes.size() >= MOST_NODES) {
                continue;
            }
            Map<String, Input> inputs = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> input : node.path("inputs").properties()) {
                inputs.put(input.getKey(), input(input.getValue()));
            }
            nodes.put(entry.getKey(), new Node(entry.getKey(), node.path("class_type").asText(), inputs));
        }
        return new ComfyGraph(nodes);
    }

    private static Input input(JsonNode json) {
        boolean link = json.isArray() && json.size() == 2 && (json.get(0).isTextual() || json.get(0).isInt()) && json.get(1).isInt();
        return link ? new Link(json.get(0).asText(), json.get(1).asInt()) : new Value(json);
    }

    Optional<Node> node(Link link) {
        return Optional.ofNullable(nodes.get(link.node()));
    }

    /** The node behind a link of an input. */
    Optional<Node> behind(Node node, String input) {
        return node.link(input).flatMap(this::node);
    }

    /** The ids of a node and of all that its result is made from. */
    Set<String> upstream(Node from) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<Node> open = new ArrayDeque<>(List.of(from));
        seen.add(from.id());
        while (!open.isEmpty()) {
            for (Link link : open.removeFirst().links()) {
                Node next = nodes.get(link.node());
                if (next != null && seen.add(next.id())) {
                    open.addLast(next);
                }
            }
        }
        return seen;
    }
}
