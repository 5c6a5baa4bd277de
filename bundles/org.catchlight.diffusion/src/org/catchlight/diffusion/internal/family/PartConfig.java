package org.catchlight.diffusion.internal.family;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.stream.StreamSupport;
import org.catchlight.models.ModelException;
import org.catchlight.models.ModelFolder;

/** A part's {@code config.json}; what is missing, or of another type, is as diffusers' or transformers' defaults say. */
record PartConfig(JsonNode json) {
    static final PartConfig NONE = new PartConfig(JsonNodeFactory.instance.objectNode());

    /** Of a part; empty if it has none. */
    static PartConfig of(ModelFolder folder, String part) throws ModelException {
        return folder.json(part + "/config.json").map(PartConfig::new).orElse(NONE);
    }

    boolean isEmpty() {
        return json.isEmpty();
    }

    int whole(String key, int fallback) {
        JsonNode value = json.get(key);
        return value != null && value.isIntegralNumber() && value.canConvertToInt() ? value.intValue() : fallback;
    }

    float number(String key, double fallback) {
        JsonNode value = json.get(key);
        return (float) (value != null && value.isNumber() ? value.doubleValue() : fallback);
    }

    boolean yes(String key, boolean fallback) {
        JsonNode value = json.get(key);
        return value != null && value.isBoolean() ? value.booleanValue() : fallback;
    }

    /** A list of whole numbers; empty if it is something else. */
    List<Integer> wholes(String key) {
        JsonNode value = json.get(key);
        return value != null && value.isArray()
                ? StreamSupport.stream(value.spliterator(), false).filter(JsonNode::isInt).map(JsonNode::intValue).toList() : List.of();
    }
}
