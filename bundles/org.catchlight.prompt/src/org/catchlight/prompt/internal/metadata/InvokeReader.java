package org.catchlight.prompt.internal.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import org.catchlight.prompt.metadata.ImportedModel.Kind;
import org.catchlight.prompt.metadata.ImportedPrompt;
import org.catchlight.prompt.metadata.ImportedSampling.Noise;
import org.catchlight.prompt.metadata.PromptFormatException;
import org.catchlight.prompt.metadata.PromptTool;

/** InvokeAI's metadata: {@code invokeai_metadata} since version 3, and {@code sd-metadata} of version 2. */
final class InvokeReader {
    private static final Set<String> SILENT = Set.of("app_version", "rand_device", "generation_mode");

    private InvokeReader() {
    }

    static ImportedPrompt read(JsonNode json, String source) throws PromptFormatException {
        Draft draft = new Draft(source, PromptTool.INVOKEAI);
        String prompt = JsonText.text(json, "positive_prompt");
        if (prompt.isBlank() && !json.has("positive_prompt")) {
            throw noPrompt(source);
        }
        WordCleaner cleaner = new WordCleaner(draft);
        draft.prompt(clean(joined(prompt, JsonText.text(json, "positive_style_prompt")), draft, cleaner));
        draft.negative(clean(joined(JsonText.text(json, "negative_prompt"), JsonText.text(json, "negative_style_prompt")), draft, cleaner));
        draft.noise(JsonText.text(json, "rand_device").startsWith("cuda") ? Noise.GPU : Noise.PROCESSOR);
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            JsonNode value = entry.getValue();
            switch (entry.getKey()) {
                case "positive_prompt", "negative_prompt", "positive_style_prompt", "negative_style_prompt", "height" -> { }
                case "width" -> draft.size(value.asText(), JsonText.text(json, "height"));
                case "model" -> model(draft, value);
                case "loras" -> value.forEach(lora -> adapter(draft, lora));
                default -> setting(draft, entry.getKey(), value);
            }
        }
        return draft.finish();
    }

    static ImportedPrompt readOlder(JsonNode json, String source) throws PromptFormatException {
        Draft draft = new Draft(source, PromptTool.INVOKEAI);
        JsonNode image = json.path("image");
        StringBuilder words = new StringBuilder();
        if (image.path("prompt").isArray()) {
            for (JsonNode part : image.path("prompt")) {
                String text = part.isTextual() ? part.asText() : JsonText.text(part, "prompt");
                double weight = Numbers.decimal(JsonText.text(part, "weight")).orElse(1);
                words.append(words.isEmpty() ? "" : ", ").append(weight == 1 || text.isBlank() ? text
                        : "(" + text + ":" + Numbers.rounded(weight) + ")");
            }
        } else {
            words.append(JsonText.text(image, "prompt"));
        }
        if (words.toString().isBlank()) {
            throw noPrompt(source);
        }
        DreamText.words(words.toString(), draft);
        draft.noise(Noise.PROCESSOR);
        draft.model(Kind.CHECKPOINT, JsonText.text(json, "model_weights"), 1);
        for (Map.Entry<String, JsonNode> entry : image.properties()) {
            switch (entry.getKey()) {
                case "prompt", "height", "type" -> { }
                case "width" -> draft.size(entry.getValue().asText(), JsonText.text(image, "height"));
                default -> setting(draft, entry.getKey(), entry.getValue());
            }
        }
        return draft.finish();
    }

    private static void setting(Draft draft, String key, JsonNode value) {
        if (value.isNull() || value.isContainerNode() && value.isEmpty()) {
            return;
        }
        String text = value.isValueNode() ? value.asText() : value.toString();
        switch (key) {
            case "seed" -> draft.seed(text);
            case "steps" -> draft.steps(text);
            case "scheduler", "sampler" -> draft.sampler(text);
            case "cfg_scale", "guidance" -> draft.scale(text);
            case "cfg_rescale_multiplier" -> draft.rescale(text);
            default -> {
                if (!SILENT.contains(key) && !text.equals("false") && !text.equals("0")) {
                    draft.other(key, text);
                }
            }
        }
    }

    private static void model(Draft draft, JsonNode model) {
        draft.model(Kind.CHECKPOINT, model.isTextual() ? model.asText() : JsonText.text(model, "name", "model_name"), 1);
        if (Set.of("flux", "sd-3", "cogview4", "z-image").contains(JsonText.text(model, "base", "base_model"))) {
            draft.flow();
        }
    }

    private static void adapter(Draft draft, JsonNode lora) {
        JsonNode model = lora.has("model") ? lora.path("model") : lora.path("lora");
        draft.model(Kind.ADAPTER, JsonText.text(model, "name", "model_name"), Numbers.decimal(JsonText.text(lora, "weight")).orElse(1));
    }

    private static String clean(String words, Draft draft, WordCleaner cleaner) {
        return cleaner.clean(CompelSyntax.rewrite(words, draft));
    }

    private static String joined(String words, String style) {
        return style.isBlank() || words.contains(style) ? words : words.isBlank() ? style : words + ", " + style;
    }

    private static PromptFormatException noPrompt(String source) {
        return new PromptFormatException("The InvokeAI metadata of " + source + " have no prompt in them; paste the prompt as text");
    }
}
