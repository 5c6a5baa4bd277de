package org.catchlight.prompt.internal.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import org.catchlight.prompt.metadata.ImportedModel.Kind;
import org.catchlight.prompt.metadata.ImportedPrompt;
import org.catchlight.prompt.metadata.PromptFormatException;
import org.catchlight.prompt.metadata.PromptTool;

/** Settings as one flat object, as Fooocus, SwarmUI and Draw Things write them: their names for the same things differ little. */
final class FlatJson {
    private static final String[] WORDS = {"prompt", "positive_prompt", "c", "Prompt"};

    private FlatJson() {
    }

    static boolean looksLike(JsonNode json) {
        return !JsonText.text(json, WORDS).isBlank();
    }

    static ImportedPrompt read(JsonNode json, String source) throws PromptFormatException {
        if (!looksLike(json)) {
            throw new PromptFormatException(source + " has settings in JSON, but no prompt among them; paste the prompt itself");
        }
        Draft draft = new Draft(source, PromptTool.FLAT_JSON);
        WordCleaner cleaner = new WordCleaner(draft);
        draft.prompt(cleaner.clean(JsonText.text(json, WORDS)));
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            setting(draft, cleaner, json, entry.getKey(), entry.getValue());
        }
        return draft.finish();
    }

    private static void setting(Draft draft, WordCleaner cleaner, JsonNode json, String key, JsonNode value) {
        String text = value.isValueNode() && !value.isNull() ? value.asText() : value.isNull() ? "" : value.toString();
        switch (key.toLowerCase(Locale.ROOT).replaceAll("[ _\\-]", "")) {
            case "prompt", "positiveprompt", "c" -> { }
            case "negativeprompt", "uc" -> draft.negative(cleaner.clean(text));
            case "seed" -> draft.seed(text);
            case "steps" -> draft.steps(text);
            case "cfgscale", "guidancescale", "scale" -> draft.scale(text);
            case "sampler" -> draft.sampler(text);
            case "scheduler" -> draft.spacing(text);
            case "basemodel", "model" -> draft.model(Kind.CHECKPOINT, text, 1);
            case "width" -> draft.size(text, JsonText.text(json, "height", "Height"));
            case "height" -> { }
            case "size", "resolution" -> {
                String[] sides = text.replaceAll("[^0-9x×, ]", "").strip().split("\\s*[x×, ]+\\s*", 2);
                draft.size(sides[0], sides.length > 1 ? sides[1] : "");
            }
            case "loras" -> {
                for (JsonNode lora : value) {
                    adapter(draft, lora);
                }
            }
            default -> draft.other(key, text);
        }
    }

    /** {@code [name, weight, …]} or an object. */
    private static void adapter(Draft draft, JsonNode lora) {
        String name = lora.isArray() ? lora.path(0).asText() : lora.isTextual() ? lora.asText() : JsonText.text(lora, "name", "model",
                "file");
        String weight = lora.isArray() ? lora.path(1).asText() : JsonText.text(lora, "weight", "strength");
        draft.model(Kind.ADAPTER, name, Numbers.decimal(weight).orElse(1));
    }
}
