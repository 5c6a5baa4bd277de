package org.catchlight.prompt.internal.vocabulary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields of an object in a file of vocabulary. What nobody has asked for is refused at the end, as it is most likely misspelt. */
final class Fields {
    private static final int LONGEST_TEXT = 2000;
    private final ObjectNode object;
    private final String place;
    private final Set<String> asked = new HashSet<>();

    Fields(JsonNode node, String place) throws VocabularyException {
        this.place = place;
        if (!(node instanceof ObjectNode given)) {
            throw new VocabularyException(place + " is not an object; write it in braces.");
        }
        object = given;
    }

    String place() {
        return place;
    }

    VocabularyException wrong(String what) {
        return new VocabularyException(place + ": " + what);
    }

    boolean has(String name) {
        return object.has(name);
    }

    String text(String name) throws VocabularyException {
        return optional(name).orElseThrow(() -> wrong("'" + name + "' is missing; give it as a text."));
    }

    Optional<String> optional(String name) throws VocabularyException {
        asked.add(name);
        JsonNode node = object.get(name);
        return node == null ? Optional.empty() : Optional.of(textOf(node, name));
    }

    private String textOf(JsonNode node, String name) throws VocabularyException {
        String text = node.isTextual() || node.isNumber() || node.isBoolean() ? node.asText().strip() : null;
        if (text == null || text.length() > LONGEST_TEXT) {
            throw wrong("'" + name + "' must be a text of up to " + LONGEST_TEXT + " characters.");
        }
        return text;
    }

    boolean flag(String name) throws VocabularyException {
        asked.add(name);
        JsonNode node = object.get(name);
        if (node != null && !node.isBoolean()) {
            throw wrong("'" + name + "' must be true or false.");
        }
        return node != null && node.booleanValue();
    }

    int number(String name) throws VocabularyException {
        asked.add(name);
        JsonNode node = object.get(name);
        if (node == null || !node.isInt()) {
            throw wrong("'" + name + "' must be a whole number.");
        }
        return node.intValue();
    }

    List<String> texts(String name) throws VocabularyException {
        List<String> texts = new ArrayList<>();
        for (JsonNode node : nodes(name)) {
            texts.add(textOf(node, name));
        }
        return texts;
    }

    List<Fields> objects(String name) throws VocabularyException {
        List<Fields> fields = new ArrayList<>();
        for (JsonNode node : nodes(name)) {
            fields.add(new Fields(node, place + ", " + name + " " + (fields.size() + 1)));
        }
        return fields;
    }

    Optional<Fields> object(String name) throws VocabularyException {
        asked.add(name);
        JsonNode node = object.get(name);
        return node == null ? Optional.empty() : Optional.of(new Fields(node, place + ", " + name));
    }

    Map<String, String> map(String name) throws VocabularyException {
        asked.add(name);
        Map<String, String> map = new LinkedHashMap<>();
        if (object.get(name) != null) {
            Fields fields = new Fields(object.get(name), place + ", " + name);
            for (Map.Entry<String, JsonNode> field : fields.object.properties()) {
                map.put(field.getKey(), fields.textOf(field.getValue(), field.getKey()));
            }
        }
        return map;
    }

    private Iterable<JsonNode> nodes(String name) throws VocabularyException {
        asked.add(name);
        JsonNode node = object.get(name);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof ArrayNode array)) {
            throw wrong("'" + name + "' must be a list; write it in square brackets.");
        }
        return array;
    }

    /** Refuses what has not been asked for. */
    void end() throws VocabularyException {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            if (!asked.contains(field.getKey())) {
                throw wrong("'" + field.getKey() + "' is not known here; check its spelling.");
            }
        }
    }
}
