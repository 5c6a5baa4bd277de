package org.catchlight.prompt.internal.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import org.catchlight.prompt.internal.metadata.ComfyGraph.Node;
import org.catchlight.prompt.internal.metadata.ComfyGraph.Value;
import org.catchlight.prompt.metadata.ImportedModel.Kind;
import org.catchlight.prompt.metadata.ImportedPrompt;
import org.catchlight.prompt.metadata.ImportedSampling.Noise;
import org.catchlight.prompt.metadata.PromptFormatException;
import org.catchlight.prompt.metadata.PromptTool;

/** Understands a graph of ComfyUI by following the links of the sampler that painted the picture. */
final class ComfyReader {
    private static final int FARTHEST = 200;
    private final ComfyGraph graph;
    private final ComfyValues values;
    private final Draft draft;

    private ComfyReader(ComfyGraph graph, String source) {
        this.graph = graph;
        values = new ComfyValues(graph);
        draft = new Draft(source, PromptTool.COMFYUI);
    }

    /** Whether an object is a graph: as it ran, as it was on the screen, or wrapped for the server. */
    static boolean looksLike(JsonNode json) {
        return json.path("nodes").isArray() || json.path("prompt").isObject()
                || json.properties().stream().anyMatch(entry -> entry.getValue().path("class_type").isTextual());
    }

    static ImportedPrompt read(JsonNode json, String source) throws PromptFormatException {
        JsonNode inner = json.path("prompt").isObject() ? json.path("prompt") : json;
        ComfyGraph graph = inner.path("nodes").isArray() ? new WorkflowGraph(inner).graph() : ComfyGraph.of(inner);
        if (graph.nodes().isEmpty()) {
            throw new PromptFormatException("The ComfyUI graph of " + source + " has no nodes; get an undamaged copy of it");
        }
        Optional<ComfySampler> sampler = ComfySampler.of(graph);
        if (sampler.isEmpty()) {
            throw new PromptFormatException("The ComfyUI graph of " + source + " has no sampler that leads to words; paste the prompt "
                    + "as text");
        }
        return new ComfyReader(graph, source).read(sampler.get());
    }

    private ImportedPrompt read(ComfySampler sampler) throws PromptFormatException {
        Node node = sampler.node();
        Node guide = graph.behind(node, "guider").orElse(node);
        String positive = new ComfyWords(graph, false).behind(guide, guide.has("positive") ? "positive" : "conditioning");
        String negative = guide.has("negative") ? new ComfyWords(graph, true).behind(guide, "negative") : "";
        WordCleaner cleaner = new WordCleaner(draft);
        draft.prompt(cleaner.clean(positive));
        draft.negative(cleaner.clean(negative));
        if (draft.prompt().isEmpty() && draft.negative().isEmpty()) {
            throw new PromptFormatException("The words in the ComfyUI graph cannot be found: its sampler's links lead to no text; "
                    + "paste the prompt as text");
        }
        draft.noise(Noise.PROCESSOR);
        sampling(node, guide);
        models(guide.has("model") ? guide : node);
        size(node);
        if (sampler.others() > 0) {
            draft.remark("The graph has " + (sampler.others() + 1) + " samplers; the one that painted first is taken, those that enlarge "
                    + "or refine are not.");
        }
        return draft.finish();
    }

    private void sampling(Node node, Node guide) {
        first(node, "seed", "noise_seed").or(() -> graph.behind(node, "noise").flatMap(noise -> first(noise, "noise_seed", "seed")))
                .ifPresent(draft::seed);
        first(node, "steps").or(() -> sigmas(node).flatMap(sigmas -> first(sigmas, "steps"))).ifPresent(draft::steps);
        first(node, "sampler_name").or(() -> graph.behind(node, "sampler").flatMap(this::samplerName)).ifPresent(draft::sampler);
        first(node, "scheduler").or(() -> sigmas(node).flatMap(this::spacing)).ifPresent(draft::spacing);
        Optional<Node> distilled = graph.upstream(guide).stream().map(graph.nodes()::get).filter(other -> other.isA("FluxGuidance"))
                .findFirst();
        distilled.flatMap(flux -> first(flux, "guidance")).or(() -> first(node, "cfg")).or(() -> first(guide, "cfg"))
                .ifPresent(draft::scale);
        if (distilled.isPresent()) {
            draft.flow();
        }
        first(node, "denoise").or(() -> sigmas(node).flatMap(sigmas -> first(sigmas, "denoise"))).filter(share ->
                !share.matches("1(\\.0*)?"))
                .ifPresent(share -> draft.other("Denoising strength", share));
    }

    private Optional<Node> sigmas(Node node) {
        Optional<Node> at = graph.behind(node, "sigmas");
        for (int step = 0; step < FARTHEST && at.isPresent() && !at.get().has("steps"); step++) {
            Node here = at.get();
            at = graph.behind(here, here.has("sigmas") ? "sigmas" : "sigmas_1");
        }
        return at;
    }

    /** {@code KSamplerSelect} names its sampler; {@code SamplerDPMPP_2M_SDE} is its sampler. */
    private Optional<String> samplerName(Node sampler) {
        Optional<String> named = first(sampler, "sampler_name");
        return named.isPresent() || !sampler.type().startsWith("Sampler") ? named
                : Optional.of(sampler.type().substring("Sampler".length()).toLowerCase(java.util.Locale.ROOT));
    }

    private Optional<String> spacing(Node sigmas) {
        Optional<String> named = first(sigmas, "scheduler");
        return named.isPresent() ? named : sigmas.isA("Karras") ? Optional.of("karras")
                : sigmas.isA("Exponential") && !sigmas.isA("Poly") ? Optional.of("exponential")
                : sigmas.isA("Beta") ? Optional.of("beta") : Optional.of(sigmas.type());
    }

    private void models(Node from) {
        Optional<Node> at = graph.behind(from, "model");
        for (int step = 0; step < FARTHEST && at.isPresent(); step++) {
            Node node = at.get();
            if (node.isA("ModelSamplingFlux", "ModelSamplingSD3", "ModelSamplingAuraFlow")) {
                draft.flow();
            }
            adapters(node);
            first(node, "ckpt_name", "unet_name", "model_name", "base_ckpt_name", "gguf_name")
                    .ifPresent(name -> draft.model(Kind.CHECKPOINT, name, 1));
            at = graph.behind(node, node.link("model").isPresent() ? "model" : "basic_pipe");
        }
    }

    /** LoRAs of one node: ComfyUI's own loaders, stacks of numbered names, and lists of objects. */
    private void adapters(Node node) {
        first(node, "lora_name").ifPresent(name -> adapter(name, first(node, "strength_model", "lora_model_strength").orElse("1")));
        for (Map.Entry<String, ComfyGraph.Input> input : node.inputs().entrySet()) {
            String name = input.getKey();
            if (name.matches("lora_name_\\d{1,3}")) {
                String number = name.substring("lora_name_".length());
                adapter(node.text(name).orElse(""), first(node, "lora_wt_" + number, "model_str_" + number, "model_weight_" + number)
                        .orElse("1"));
            } else if (input.getValue() instanceof Value value && value.json().path("lora").isTextual()
                    && value.json().path("on").asBoolean(true)) {
                adapter(value.json().path("lora").asText(), JsonText.text(value.json(), "strength"));
            }
        }
        graph.behind(node, "lora_stack").filter(stack -> stack != node).ifPresent(this::adaptersOfStack);
    }

    private void adaptersOfStack(Node stack) {
        if (!stack.has("lora_stack")) {
            adapters(stack);
        }
    }

    private void adapter(String name, String weight) {
        if (!name.isBlank() && !name.equals("None")) {
            draft.model(Kind.ADAPTER, name, Numbers.decimal(weight).orElse(1));
        }
    }

    private void size(Node sampler) {
        Optional<Node> at = graph.behind(sampler, sampler.has("latent_image") ? "latent_image" : sampler.has("latent") ? "latent"
                : "samples");
        for (int step = 0; step < FARTHEST && at.isPresent(); step++) {
            Node node = at.get();
            Optional<String> width = values.of(node, "width").or(() -> values.of(node, "empty_latent_width"));
            Optional<String> height = values.of(node, "height").or(() -> values.of(node, "empty_latent_height"));
            if (width.isPresent() && height.isPresent()) {
                draft.size(width.get(), height.get());
                return;
            }
            if (node.isA("VAEEncode", "LoadImage")) {
                draft.remark("The picture was painted over another one, which is not in the file.");
                return;
            }
            Optional<String> next = java.util.stream.Stream.of("samples", "latent", "latent_image", "LATENT", "")
                    .filter(name -> node.link(name).isPresent()).findFirst();
            at = next.flatMap(name -> graph.behind(node, name));
        }
    }

    private Optional<String> first(Node node, String... inputs) {
        for (String input : inputs) {
            if (node.has(input)) {
                Optional<String> found = values.of(node, input);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
