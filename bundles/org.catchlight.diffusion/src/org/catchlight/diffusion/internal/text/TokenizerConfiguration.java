package org.catchlight.diffusion.internal.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the small files beside a vocabulary say: which tokens are special, which are added. The order of precedence is the reference's:
 * {@code added_tokens_decoder} of {@code tokenizer_config.json}; only where that is not there {@code special_tokens_map.json},
 * {@code added_tokens.json} and the list in {@code tokenizer.json}.
 */
final class TokenizerConfiguration {
    static final String BEGIN = "bos_token";
    static final String END = "eos_token";
    static final String UNKNOWN = "unk_token";
    static final String PADDING = "pad_token";
    /** The roles of special tokens, in the order in which the reference adds them. */
    private static final List<String> ROLES = List.of(BEGIN, END, UNKNOWN, "sep_token", PADDING, "cls_token", "mask_token");
    private static final List<String> EXTRA = List.of("extra_special_tokens", "additional_special_tokens");
    private static final String CONFIG = "tokenizer_config.json";
    private static final String NUMBERED = "added_tokens_decoder";
    private static final int LONGEST_INPUT = 1 << 20;
    private final Path folder;
    private final JsonNode config;
    private final Map<String, AddedToken> roles = new LinkedHashMap<>();
    private final Set<String> required;
    private final Map<String, AddedToken> extra = new LinkedHashMap<>();
    private final TreeMap<Integer, AddedToken> numbered = new TreeMap<>();
    private Path numberedIn;

    private TokenizerConfiguration(Path folder, Set<String> required) throws IOException {
        this.folder = folder;
        this.required = required;
        numberedIn = folder.resolve(CONFIG);
        config = BoundedFiles.jsonIfThere(numberedIn);
    }

    /**
     * Reads the files that are there.
     *
     * @param defaults the special tokens that this kind of tokenizer must have, by role, where no file names others
     * @param listed   {@code added_tokens} of {@code tokenizer.json}; a missing node where there is no such file
     */
    static TokenizerConfiguration read(Path folder, Map<String, String> defaults, JsonNode listed) throws IOException {
        TokenizerConfiguration result = new TokenizerConfiguration(folder, defaults.keySet());
        defaults.forEach((role, content) -> result.roles.put(role, AddedToken.special(content)));
        result.readRoles(result.config, true);
        if (result.config.path(NUMBERED).isObject()) {
            result.readNumbered();
        } else {
            result.readOlderFiles(listed);
        }
        result.roles.replaceAll((role, token) -> result.numbered.values().stream()
                .filter(other -> other.content().equals(token.content())).findFirst().orElse(token));
        return result;
    }

    private void readRoles(JsonNode source, boolean normalizedUnlessSaid) {
        for (String role : ROLES) {
            JsonNode token = source.path(role);
            if (token.isTextual() || token.path("content").isTextual()) {
                roles.put(role, AddedToken.of(token, normalizedUnlessSaid));
            }
        }
        for (String list : EXTRA) {
            if (extra.isEmpty() && source.path(list).isArray()) {
                for (JsonNode token : source.path(list)) {
                    AddedToken added = AddedToken.of(token, normalizedUnlessSaid);
                    if (!added.content().isEmpty()) {
                        extra.put(added.content(), added);
                    }
                }
            }
        }
    }

    private void readNumbered() throws IOException {
        for (Map.Entry<String, JsonNode> entry : config.path(NUMBERED).properties()) {
            try {
                number(Integer.parseInt(entry.getKey()), AddedToken.of(entry.getValue(), !entry.getValue().path("special").asBoolean()));
            } catch (NumberFormatException notANumber) {
                throw BoundedFiles.damaged(numberedIn, "an added token has the number \"" + entry.getKey() + "\"", notANumber);
            }
        }
    }

    private void readOlderFiles(JsonNode listed) throws IOException {
        readRoles(BoundedFiles.jsonIfThere(folder.resolve("special_tokens_map.json")), false);
        Set<String> special = new HashSet<>(extra.keySet());
        roles.values().forEach(token -> special.add(token.content()));
        Path added = folder.resolve("added_tokens.json");
        if (Files.exists(added)) {
            numberedIn = added;
            for (Map.Entry<String, JsonNode> entry : BoundedFiles.json(added).properties()) {
                if (!entry.getValue().isInt()) {
                    throw BoundedFiles.damaged(added, "the id of " + quoted(entry.getKey()) + " is no number", null);
                }
                number(entry.getValue().intValue(), new AddedToken(entry.getKey(), !special.contains(entry.getKey()), false, false, false));
            }
        }
        if (listed.isArray()) {
            numberedIn = folder.resolve("tokenizer.json");
            for (JsonNode token : listed) {
                number(token.path("id").asInt(-1), AddedToken.of(token, !token.path("special").asBoolean()));
            }
        }
    }

    private void number(int id, AddedToken token) throws IOException {
        if (id < 0 || token.content().isEmpty() || token.content().length() > BoundedFiles.MOST_TOKEN_CHARS) {
            throw BoundedFiles.damaged(numberedIn, "the added token with the id " + id + " has no number or no proper text", null);
        }
        numbered.put(id, token);
    }

    /**
     * The added tokens with their ids, for a vocabulary: ids of its own where it holds them, else new ones behind it.
     *
     * @param vocabulary     ids by token
     * @param vocabularyFile for messages
     * @param builtIn        tokens that this kind of tokenizer adds by itself where the configuration names no extra ones
     */
    Map<AddedToken, Integer> added(Map<String, Integer> vocabulary, Path vocabularyFile, List<AddedToken> builtIn) throws IOException {
        Set<String> known = new HashSet<>();
        Map<String, AddedToken> byContent = new LinkedHashMap<>();
        for (AddedToken token : numbered.values()) {
            known.add(token.content());
            byContent.put(token.content(), token);
        }
        List<AddedToken> named = new ArrayList<>();
        for (String role : ROLES) {
            if (roles.containsKey(role)) {
                if (required.contains(role)) {
                    requireKnown(role, vocabulary, known, vocabularyFile);
                }
                named.add(roles.get(role));
            }
        }
        named.addAll(extra.isEmpty() ? builtIn : extra.values());
        for (AddedToken token : named) {
            if (!known.contains(token.content())) {
                byContent.put(token.content(), token);
            }
        }
        Map<AddedToken, Integer> ids = new LinkedHashMap<>();
        Map<String, Integer> idsByContent = new HashMap<>();
        int next = vocabulary.size();
        for (AddedToken token : byContent.values()) {
            Integer own = vocabulary.get(token.content());
            int id = own != null ? own : next++;
            ids.put(token, id);
            idsByContent.put(token.content(), id);
        }
        checkNumbers(idsByContent, vocabularyFile);
        return ids;
    }

    private void requireKnown(String role, Map<String, Integer> vocabulary, Set<String> known, Path vocabularyFile) throws IOException {
        String content = roles.get(role).content();
        if (!vocabulary.containsKey(content) && !known.contains(content)) {
            throw BoundedFiles.mismatch(vocabularyFile + " lacks the token " + quoted(content) + " that " + folder.resolve(CONFIG)
                    + " or this kind of tokenizer needs as " + role);
        }
    }

    private void checkNumbers(Map<String, Integer> ids, Path vocabularyFile) throws IOException {
        for (Map.Entry<Integer, AddedToken> entry : numbered.entrySet()) {
            int id = ids.get(entry.getValue().content());
            if (id != entry.getKey()) {
                throw BoundedFiles.mismatch(numberedIn + " gives " + quoted(entry.getValue().content()) + " the id " + entry.getKey()
                        + ", but by " + vocabularyFile + " it is " + id);
            }
        }
    }

    /** Whether this kind of tokenizer has a special token with a role. */
    boolean requires(String role) {
        return required.contains(role);
    }

    /** The text of the special token with a role, or null. */
    String token(String role) {
        AddedToken token = roles.get(role);
        return token == null ? null : token.content();
    }

    /** A whole number of {@code tokenizer_config.json}, or the default where it is missing, below 0 or beyond all sense. */
    int number(String key, int otherwise) {
        JsonNode number = config.path(key);
        boolean sensible = number.isNumber() && number.doubleValue() >= 0 && number.doubleValue() <= LONGEST_INPUT;
        return sensible ? number.intValue() : otherwise;
    }

    private static String quoted(String token) {
        return "\"" + token + "\"";
    }
}
