package org.catchlight.prompt.internal.metadata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.catchlight.prompt.metadata.PromptFormatException;

/** Reads JSON that strangers wrote: depth, number of tokens and lengths are bounded. Python's {@code NaN} is let pass. */
final class JsonText {
    private static final int MOST_TOKENS = 1_000_000;
    private static final int MOST_NESTING = 200;
    private static final int LONGEST_NUMBER = 200;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MOST_NESTING).maxTokenCount(MOST_TOKENS)
                    .maxNumberLength(LONGEST_NUMBER).build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private JsonText() {
    }

    /** Whether a text in braces is meant as JSON, and not as a prompt of choices such as {@code {soft|hard} light}. */
    static boolean looksLikeObject(String text) {
        int next = 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && (text.charAt(next) == '"' || text.charAt(next) == '}');
    }

    /**
     * Reads an object.
     *
     * @param what what it is, for messages: "pasted text", "the ComfyUI graph in x.png"
     */
    static JsonNode object(String text, String what) throws PromptFormatException {
        try {
            JsonNode node = MAPPER.readTree(text);
            if (node != null && node.isObject()) {
                return node;
            }
            throw new PromptFormatException(what + " is not the JSON object it should be; get an undamaged copy of it");
        } catch (JsonProcessingException malformed) {
            throw new PromptFormatException(what + " is damaged (the JSON breaks off or makes no sense at character "
                    + Math.max(0, malformed.getLocation() == null ? 0 : malformed.getLocation().getCharOffset())
                    + "); get an undamaged copy of it", malformed);
        }
    }

    /** A text or a number under a name, as text; empty if it is not there or something else. */
    static String text(JsonNode node, String... names) {
        for (String name : names) {
            JsonNode value = node.path(name);
            if (value.isValueNode() && !value.isNull()) {
                return value.asText();
            }
        }
        return "";
    }
}
