package org.catchlight.prompt.internal.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import org.catchlight.prompt.metadata.ImportedPrompt;
import org.catchlight.prompt.metadata.PromptFormatException;

/** Finds out whose JSON it is. */
final class JsonSources {
    private JsonSources() {
    }

    static ImportedPrompt read(JsonNode json, String source) throws PromptFormatException {
        if (ComfyReader.looksLike(json)) {
            return ComfyReader.read(json, source);
        }
        if (json.has("sui_image_params")) {
            return FlatJson.read(json.get("sui_image_params"), source);
        }
        if (json.path("image").has("prompt")) {
            return InvokeReader.readOlder(json, source);
        }
        if (json.has("positive_prompt")) {
            return InvokeReader.read(json, source);
        }
        if (json.has("uc") && json.has("prompt")) {
            return NovelReader.read(json, "", "", source);
        }
        if (FlatJson.looksLike(json)) {
            return FlatJson.read(json, source);
        }
        throw new PromptFormatException(source + " is JSON without a prompt in it; take what AUTOMATIC1111, ComfyUI, InvokeAI or "
                + "NovelAI saved, or paste the prompt itself");
    }
}
