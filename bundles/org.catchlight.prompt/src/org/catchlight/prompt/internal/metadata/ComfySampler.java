package org.catchlight.prompt.internal.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.catchlight.prompt.internal.metadata.ComfyGraph.Node;

/**
 * The node that painted the picture: of all samplers whose work goes into a saved picture, the one that comes before the others. Those
 * after it enlarge or refine.
 *
 * @param node   the sampler
 * @param others how many more samplers there are
 */
record ComfySampler(Node node, int others) {
    private static final int MOST_CANDIDATES = 64;

    static Optional<ComfySampler> of(ComfyGraph graph) {
        List<Node> all = graph.nodes().values().stream().filter(ComfySampler::samples).limit(MOST_CANDIDATES).toList();
        Set<String> saved = saved(graph);
        List<Node> used = all.stream().filter(node -> saved.contains(node.id())).toList();
        List<Node> candidates = used.isEmpty() ? all : used;
        List<Node> first = new ArrayList<>();
        for (Node candidate : candidates) {
            Set<String> before = graph.upstream(candidate);
            if (candidates.stream().noneMatch(other -> other != candidate && before.contains(other.id()))) {
                first.add(candidate);
            }
        }
        // In a loop of samplers none comes first.
        List<Node> best = first.isEmpty() ? candidates : first;
        return best.stream().filter(node -> fromNothing(graph, node)).findFirst().or(() -> best.stream().findFirst())
                .map(node -> new ComfySampler(node, candidates.size() - 1));
    }

    private static boolean samples(Node node) {
        boolean latent = node.link("latent_image").isPresent() || node.link("latent").isPresent() || node.link("samples").isPresent();
        boolean words = node.has("positive") || node.has("guider") || node.link("conditioning").isPresent() && node.isA("Sampler");
        boolean numbers = node.has("seed") || node.has("noise_seed") || node.has("noise") || node.has("sampler_name");
        return latent && words && numbers;
    }

    private static boolean fromNothing(ComfyGraph graph, Node node) {
        return graph.upstream(node).stream().map(graph.nodes()::get).anyMatch(other -> other.isA("Empty") && other.isA("Latent"));
    }

    private static Set<String> saved(ComfyGraph graph) {
        Set<String> ids = new HashSet<>();
        int sinks = 0;
        for (Node node : graph.nodes().values()) {
            if (node.isA("SaveImage", "Save Image", "ImageSave", "Image Save", "SaveAnimated", "Image Saver")
                    && sinks++ < MOST_CANDIDATES) {
                ids.addAll(graph.upstream(node));
            }
        }
        return ids;
    }
}
