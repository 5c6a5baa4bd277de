package org.catchlight.models.internal.folder;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads small files of JSON, bounded in size and nesting before anything is made of them. */
public final class JsonFiles {
    /** A configuration has some kilobytes. */
    public static final int MOST_BYTES = 4 << 20;
    private static final int MOST_NESTING = 100;
    /** Python writes NaN and Infinity, which are no JSON. */
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MOST_NESTING).maxNumberLength(1000).build()).build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private JsonFiles() {
    }

    /** Not what it should be; the message goes behind the name of the file. */
    public static final class MalformedException extends IOException {
        private static final long serialVersionUID = 1L;

        MalformedException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * Reads an object.
     *
     * @throws MalformedException if it is too large or no JSON object
     */
    public static ObjectNode read(Path file) throws IOException {
        byte[] text;
        try (InputStream in = Files.newInputStream(file)) {
            text = in.readNBytes(MOST_BYTES + 1);
        }
        if (text.length > MOST_BYTES) {
            throw new MalformedException("is too large for a file of settings", null);
        }
        JsonNode node;
        try {
            node = MAPPER.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new MalformedException("is not valid JSON" + (broken.getLocation() == null ? ""
                    : " (line " + broken.getLocation().getLineNr() + ")"), broken);
        }
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw new MalformedException("is not a JSON object", null);
    }

    /** An empty object to fill. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** As text for people and programs. */
    public static byte[] write(ObjectNode object) throws IOException {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(object);
    }
}
