package org.catchlight.prompt.internal.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names for the values typed on a node of a workflow, which are stored in their order and without names. Newer workflows name them at the
 * node's inputs; for older ones the order of ComfyUI's own nodes is known here.
 */
final class WorkflowWidgets {
    private static final Set<String> AFTER_SEED = Set.of("fixed", "increment", "decrement", "randomize", "increment-wrap");
    private static final Map<String, List<String>> KNOWN = Map.ofEntries(
            Map.entry("KSampler", List.of("seed", "steps", "cfg", "sampler_name", "scheduler", "denoise")),
            Map.entry("KSamplerAdvanced", List.of("add_noise", "noise_seed", "steps", "cfg", "sampler_name", "scheduler", "start_at_step",
                    "end_at_step", "return_with_leftover_noise")),
            Map.entry("SamplerCustom", List.of("add_noise", "noise_seed", "cfg")),
            Map.entry("RandomNoise", List.of("noise_seed")),
            Map.entry("KSamplerSelect", List.of("sampler_name")),
            Map.entry("BasicScheduler", List.of("scheduler", "steps", "denoise")),
            Map.entry("KarrasScheduler", List.of("steps", "sigma_max", "sigma_min", "rho")),
            Map.entry("ExponentialScheduler", List.of("steps", "sigma_max", "sigma_min")),
            Map.entry("CFGGuider", List.of("cfg")),
            Map.entry("FluxGuidance", List.of("guidance")),
            Map.entry("CLIPTextEncode", List.of("text")),
            Map.entry("CLIPTextEncodeSDXL", List.of("width", "height", "crop_w", "crop_h", "target_width", "target_height", "text_g",
                    "text_l")),
            Map.entry("CLIPTextEncodeSDXLRefiner", List.of("ascore", "width", "height", "text")),
            Map.entry("CLIPTextEncodeFlux", List.of("clip_l", "t5xxl", "guidance")),
            Map.entry("CLIPTextEncodeSD3", List.of("clip_l", "clip_g", "t5xxl", "empty_padding")),
            Map.entry("EmptyLatentImage", List.of("width", "height", "batch_size")),
            Map.entry("EmptySD3LatentImage", List.of("width", "height", "batch_size")),
            Map.entry("CheckpointLoaderSimple", List.of("ckpt_name")),
            Map.entry("UNETLoader", List.of("unet_name", "weight_dtype")),
            Map.entry("LoraLoader", List.of("lora_name", "strength_model", "strength_clip")),
            Map.entry("LoraLoaderModelOnly", List.of("lora_name", "strength_model")),
            Map.entry("ConditioningAverage", List.of("conditioning_to_strength")),
            Map.entry("PrimitiveNode", List.of("value")),
            Map.entry("PrimitiveString", List.of("value")),
            Map.entry("PrimitiveStringMultiline", List.of("value")),
            Map.entry("PrimitiveInt", List.of("value")),
            Map.entry("PrimitiveFloat", List.of("value")),
            Map.entry("StringConcatenate", List.of("string_a", "string_b", "delimiter")));

    private WorkflowWidgets() {
    }

    /** The values on a node by name. */
    static Map<String, JsonNode> values(JsonNode node) {
        Map<String, JsonNode> named = new LinkedHashMap<>();
        JsonNode values = node.path("widgets_values");
        if (values.isObject()) {
            values.properties().forEach(entry -> named.put(entry.getKey(), entry.getValue()));
            return named;
        }
        List<String> names = names(node);
        int next = 0;
        String last = "";
        for (JsonNode value : values) {
            boolean control = last.contains("seed") && value.isTextual() && AFTER_SEED.contains(value.asText())
                    || last.equals("value") && named.size() == 1 && value.isTextual() && AFTER_SEED.contains(value.asText());
            if (control) {
                last = "";
            } else if (next < names.size()) {
                last = names.get(next++);
                named.put(last, value);
            } else if (names.isEmpty() && (value.isTextual() || value.path("lora").isTextual())) {
                named.putIfAbsent(value.isTextual() ? "text" : "lora_" + named.size(), value);
            }
        }
        return named;
    }

    private static List<String> names(JsonNode node) {
        List<String> given = new ArrayList<>();
        for (JsonNode input : node.path("inputs")) {
            String name = input.path("widget").path("name").asText();
            if (!name.isEmpty()) {
                given.add(name);
            }
        }
        List<String> known = KNOWN.getOrDefault(node.path("type").asText(), List.of());
        return known.size() >= given.size() ? known : given;
    }
}
