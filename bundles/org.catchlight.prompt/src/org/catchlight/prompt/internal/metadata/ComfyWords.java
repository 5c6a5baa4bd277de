package org.catchlight.prompt.internal.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.catchlight.prompt.internal.metadata.ComfyGraph.Input;
import org.catchlight.prompt.internal.metadata.ComfyGraph.Link;
import org.catchlight.prompt.internal.metadata.ComfyGraph.Node;
import org.catchlight.prompt.internal.metadata.ComfyGraph.Value;
import org.catchlight.prompt.metadata.PromptImport;

/**
 * Follows a sampler's links to the words: through whatever joins, averages, masks or hands on conditionings, and through whatever joins
 * texts. Nodes are known by the names of their inputs rather than by their own, so that those of extensions are understood too. Loops and
 * graphs that grow without end come to nothing.
 */
final class ComfyWords {
    private static final int MOST_VISITS = 5000;
    private static final int MOST_NESTING = 200;
    private static final List<String> ENCODED = List.of("text", "t5xxl", "text_g", "text_l", "clip_l", "clip_g", "prompt", "text_positive",
            "llama", "qwen25_7b", "populated_text", "prompt_text", "instruction");
    private static final List<String> HELD = List.of("text", "value", "string", "String", "Text", "prompt", "multiline_text", "positive",
            "wildcard_text", "populated_text", "text_0", "text_b", "text_a", "result", "input", "source", "any", "a");
    private static final List<String> NO_WORDS = List.of("model", "clip", "vae", "image", "images", "pixels", "mask", "control_net",
            "style_model", "clip_vision", "clip_vision_output", "latent", "latent_image", "samples", "noise", "sampler", "sigmas");
    private static final Pattern CONDITIONING = Pattern.compile("(cond|conditioning)(_?\\d+|_to|_from|_a|_b)?");
    private static final Pattern TEXT_PIECE = Pattern.compile("(text|string|prompt|input|str|value)?_?([a-z]|\\d{1,3})");
    private final ComfyGraph graph;
    private final boolean negative;
    private int visits;

    /** Which of a sampler's two sides is followed. */
    ComfyWords(ComfyGraph graph, boolean negative) {
        this.graph = graph;
        this.negative = negative;
    }

    /** The words behind an input, each text once. */
    String behind(Node node, String input) {
        Set<String> texts = new LinkedHashSet<>();
        conditioning(node, input, texts, 0);
        String joined = String.join(", ", texts);
        return joined.length() > PromptImport.MAX_CHARACTERS ? joined.substring(0, PromptImport.MAX_CHARACTERS) : joined;
    }

    private void conditioning(Node node, String input, Set<String> texts, int depth) {
        Optional<Node> next = graph.behind(node, input);
        if (next.isEmpty()) {
            add(node.text(input).orElse(""), texts);
        } else if (depth < MOST_NESTING && ++visits < MOST_VISITS) {
            conditioning(next.get(), node.link(input).orElseThrow(), texts, depth + 1);
        }
    }

    private void conditioning(Node node, Link from, Set<String> texts, int depth) {
        if (node.isA("ZeroOut")) {
            return;
        }
        String side = side(node, from);
        if (node.has(side)) {
            conditioning(node, side, texts, depth);
            return;
        }
        List<String> joined = joined(node);
        if (!joined.isEmpty()) {
            joined.forEach(name -> conditioning(node, name, texts, depth));
            return;
        }
        List<String> encoded = ENCODED.stream().filter(node::has).toList();
        if (!encoded.isEmpty()) {
            encoded.forEach(name -> add(text(node, name, depth), texts));
            return;
        }
        node.inputs().forEach((name, value) -> {
            if (value instanceof Link && !NO_WORDS.contains(name)) {
                conditioning(node, name, texts, depth);
            }
        });
    }

    /** A node with two sides, such as a ControlNet's or a styler's: the side asked for, by its name. */
    private String side(Node node, Link from) {
        boolean two = node.has("positive") && node.has("negative");
        if (!two && (node.has("text_positive") || node.has("positive_prompt"))) {
            boolean second = from.slot() == 1 || from.slot() != 0 && negative;
            String first = node.has("text_positive") ? "text_positive" : "positive_prompt";
            return second ? first.replace("positive", "negative") : first;
        }
        return negative ? "negative" : "positive";
    }

    /** Names of conditionings that a node joins: what is joined to comes before what is joined. */
    private static List<String> joined(Node node) {
        List<String> names = new ArrayList<>(node.inputs().keySet().stream()
                .filter(name -> CONDITIONING.matcher(name).matches() && node.inputs().get(name) instanceof Link).toList());
        names.sort(java.util.Comparator.comparing((String name) -> name.endsWith("_from")).thenComparing(name -> name));
        return names;
    }

    private void add(String text, Set<String> texts) {
        if (!text.isBlank()) {
            texts.add(text.strip());
        }
    }

    private String text(Node node, String input, int depth) {
        Input given = node.inputs().get(input);
        if (given instanceof Value) {
            return node.text(input).orElse("");
        }
        Optional<Node> next = graph.behind(node, input);
        if (next.isEmpty() || depth > MOST_NESTING || ++visits > MOST_VISITS) {
            return "";
        }
        return held(next.get(), node.link(input).orElseThrow(), depth + 1);
    }

    /** The text that a node gives. */
    private String held(Node node, Link from, int depth) {
        String side = side(node, from);
        if (node.has(side)) {
            return text(node, side, depth);
        }
        if (node.isA("Concat", "Join", "Combine", "StringFunction", "Merge", "Append")) {
            return pieces(node, depth);
        }
        for (String name : HELD) {
            if (node.has(name)) {
                String found = text(node, name, depth);
                if (!found.isBlank()) {
                    return found;
                }
            }
        }
        List<String> links = node.inputs().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Link && !NO_WORDS.contains(entry.getKey())).map(java.util.Map.Entry::getKey)
                        .toList();
        return links.size() == 1 ? text(node, links.getFirst(), depth) : "";
    }

    private String pieces(Node node, int depth) {
        String delimiter = node.text("delimiter").or(() -> node.text("separator")).orElse(", ");
        List<String> found = new ArrayList<>();
        int length = 0;
        for (String name : node.inputs().keySet().stream().filter(key -> TEXT_PIECE.matcher(key).matches()).sorted(ComfyWords::inOrder)
                .toList()) {
            String piece = text(node, name, depth);
            length += piece.length();
            if (!piece.isBlank() && length <= PromptImport.MAX_CHARACTERS) {
                found.add(piece);
            }
        }
        return String.join(delimiter.equals("\\n") ? "\n" : delimiter, found);
    }

    /** {@code text_2} before {@code text_10}. */
    private static int inOrder(String one, String other) {
        int byLength = Integer.compare(one.length(), other.length());
        return byLength != 0 ? byLength : one.compareTo(other);
    }
}
