package org.catchlight.diffusion.internal.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The vocabulary and the merges of a byte pair tokenizer.
 *
 * @param vocabulary     ids by token
 * @param merges         by {@link BytePairModel#pair}
 * @param vocabularyFile for messages
 * @param listed         added tokens that {@code tokenizer.json} lists; a missing node where there is none
 */
record BytePairFiles(Map<String, Integer> vocabulary, Map<Long, BytePairModel.Merge> merges, Path vocabularyFile, JsonNode listed) {
    private static final String VERSION = "#version";
    private static final int MOST_ID = 1 << 24;

    /** Reads {@code vocab.json} and {@code merges.txt}. */
    static BytePairFiles readPair(Path folder) throws IOException {
        Path vocabularyFile = folder.resolve("vocab.json");
        Map<String, Integer> vocabulary = vocabulary(BoundedFiles.json(vocabularyFile), vocabularyFile);
        Path mergesFile = folder.resolve("merges.txt");
        MergeTable table = new MergeTable(vocabulary, vocabularyFile, mergesFile);
        List<String> lines = BoundedFiles.text(mergesFile).lines().toList();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (!line.startsWith(VERSION) && !line.isBlank()) {
                table.add(line.split(" ", -1), "line " + number);
            }
        }
        return new BytePairFiles(vocabulary, table.merges(), vocabularyFile, MissingNode.getInstance());
    }

    /** Reads both from {@code tokenizer.json}. */
    static BytePairFiles readSingle(Path file) throws IOException {
        JsonNode top = BoundedFiles.json(file);
        JsonNode model = top.path("model");
        String kind = model.path("type").asText("BPE");
        if (!kind.equals("BPE")) {
            throw BoundedFiles.mismatch(file + " is of a tokenizer of the kind " + kind + ", but CLIP has byte pairs (BPE)");
        }
        Map<String, Integer> vocabulary = vocabulary(model.path("vocab"), file);
        MergeTable table = new MergeTable(vocabulary, file, file);
        int number = 0;
        for (JsonNode merge : model.path("merges")) {
            number++;
            String[] parts = merge.isTextual() ? merge.textValue().split(" ", -1)
                    : new String[] {merge.path(0).asText(), merge.path(1).asText()};
            table.add(merge.isArray() && merge.size() != 2 ? new String[0] : parts, "merge " + number);
        }
        return new BytePairFiles(vocabulary, table.merges(), file, top.path("added_tokens"));
    }

    private static Map<String, Integer> vocabulary(JsonNode json, Path file) throws IOException {
        if (!json.isObject() || json.isEmpty() || json.size() > BoundedFiles.MOST_ENTRIES) {
            throw BoundedFiles.damaged(file, "its vocabulary is missing, empty or too large", null);
        }
        Map<String, Integer> vocabulary = HashMap.newHashMap(json.size());
        Set<Integer> used = HashSet.newHashSet(json.size());
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            String token = entry.getKey();
            JsonNode id = entry.getValue();
            if (token.length() > BoundedFiles.MOST_TOKEN_CHARS || !id.isInt() || id.intValue() < 0 || id.intValue() > MOST_ID) {
                throw BoundedFiles.damaged(file, "the token " + shown(token) + " has no proper id", null);
            }
            if (!used.add(id.intValue())) {
                throw BoundedFiles.damaged(file, "two tokens have the id " + id + ", one is " + shown(token), null);
            }
            vocabulary.put(token, id.intValue());
        }
        return vocabulary;
    }

    private static String shown(String token) {
        return "\"" + (token.length() > 40 ? token.substring(0, 40) + "…" : token) + "\"";
    }

    /** Merges by the ids that they join. */
    private record MergeTable(Map<Long, BytePairModel.Merge> merges, Map<String, Integer> vocabulary, Path vocabularyFile, Path file) {
        MergeTable(Map<String, Integer> vocabulary, Path vocabularyFile, Path file) {
            this(new HashMap<>(), vocabulary, vocabularyFile, file);
        }

        void add(String[] parts, String where) throws IOException {
            if (parts.length != 2) {
                throw BoundedFiles.damaged(file, where + " is not two tokens with a space between", null);
            }
            if (merges.size() >= BoundedFiles.MOST_ENTRIES) {
                throw BoundedFiles.damaged(file, "it has more than " + BoundedFiles.MOST_ENTRIES + " merges", null);
            }
            long pair = BytePairModel.pair(id(parts[0], where), id(parts[1], where));
            if (merges.put(pair, new BytePairModel.Merge(merges.size(), id(parts[0] + parts[1], where))) != null) {
                throw BoundedFiles.damaged(file, where + " stands there twice: " + shown(parts[0] + " " + parts[1]), null);
            }
        }

        private int id(String token, String where) throws IOException {
            Integer id = vocabulary.get(token);
            if (id == null) {
                throw BoundedFiles.mismatch(file + " names " + shown(token) + " in " + where + ", which the vocabulary in "
                        + vocabularyFile.getFileName() + " does not hold");
            }
            return id;
        }
    }
}
