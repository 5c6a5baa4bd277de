package org.catchlight.diffusion.internal.text;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A token that is looked for in the text before the vocabulary's own rules come to bear.
 *
 * @param content    its text
 * @param normalized whether it is looked for in the normalised text, and itself normalised, or in the text as it was written
 * @param leftStrip  whether it takes the white space before it along
 * @param rightStrip whether it takes the white space behind it along
 * @param singleWord whether it counts only where no word continues on either side
 */
record AddedToken(String content, boolean normalized, boolean leftStrip, boolean rightStrip, boolean singleWord) {
    /** A special token of which only the text is given. */
    static AddedToken special(String content) {
        return new AddedToken(content, false, false, false, false);
    }

    /**
     * The description of a token in JSON: its text, or an object.
     *
     * @param normalizedUnlessSaid whether it is matched in the normalised text where the description says nothing
     */
    static AddedToken of(JsonNode json, boolean normalizedUnlessSaid) {
        if (json.isTextual()) {
            return special(json.textValue());
        }
        return new AddedToken(json.path("content").asText(""), json.path("normalized").asBoolean(normalizedUnlessSaid),
                json.path("lstrip").asBoolean(), json.path("rstrip").asBoolean(), json.path("single_word").asBoolean());
    }
}
