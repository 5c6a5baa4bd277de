package org.catchlight.diffusion.internal.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.catchlight.diffusion.text.TokenizerFormatException;

/** Reads the files of a tokenizer, none of them larger than a tokenizer's files are. */
final class BoundedFiles {
    static final int MOST_BYTES = 64 << 20;
    /** More entries than any vocabulary has; the largest known has a quarter of a million. */
    static final int MOST_ENTRIES = 1_000_000;
    /** Longer than any token; keeps what a hostile vocabulary costs in bounds. */
    static final int MOST_TOKEN_CHARS = 1000;
    private static final int MOST_DEPTH = 32;
    private static final long MOST_JSON_TOKENS = 4L * MOST_ENTRIES;
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder().maxDocumentLength(MOST_BYTES)
            .maxNestingDepth(MOST_DEPTH).maxTokenCount(MOST_JSON_TOKENS).build();
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder().streamReadConstraints(LIMITS).build())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private BoundedFiles() {
    }

    static byte[] read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new TokenizerFormatException(file + " is missing; copy the whole tokenizer folder from the model's source",
                    new NoSuchFileException(file.toString()));
        }
        if (Files.size(file) > MOST_BYTES) {
            throw tooLarge(file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw tooLarge(file);
            }
            return bytes;
        }
    }

    private static TokenizerFormatException tooLarge(Path file) {
        return new TokenizerFormatException(file + " is larger than " + (MOST_BYTES >> 20)
                + " MB, which no tokenizer's file is; get this file from the model's source", null);
    }

    static String text(Path file) throws IOException {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(read(file))).toString();
        } catch (CharacterCodingException notText) {
            throw damaged(file, "it is not UTF-8 text", notText);
        }
    }

    /** The content of a JSON file, an object at its top. */
    static JsonNode json(Path file) throws IOException {
        byte[] bytes = read(file);
        try {
            JsonNode top = JSON.readTree(bytes);
            if (top == null || !top.isObject()) {
                throw damaged(file, "it holds no JSON object", null);
            }
            return top;
        } catch (JsonProcessingException malformed) {
            String where = malformed.getLocation() == null ? "" : " in line " + malformed.getLocation().getLineNr();
            String why = malformed.getOriginalMessage().lines().findFirst().orElse("");
            throw damaged(file, "its JSON breaks" + where + ": " + why, malformed);
        }
    }

    /** As {@link #json}, or an empty object where there is no such file. */
    static JsonNode jsonIfThere(Path file) throws IOException {
        return Files.exists(file) ? json(file) : JSON.createObjectNode();
    }

    static TokenizerFormatException damaged(Path file, String why, Throwable cause) {
        return new TokenizerFormatException(file + " cannot be used: " + why + "; copy it again from the model's source", cause);
    }

    /** Files that do not belong together. */
    static TokenizerFormatException mismatch(String what) {
        return new TokenizerFormatException(
                what + "; all files of a tokenizer folder must come from the same model: copy them again", null);
    }
}
