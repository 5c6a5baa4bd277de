package org.catchlight.prompt.internal.vocabulary;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.lexicon.EntryKind;
import org.catchlight.prompt.lexicon.LexiconEntry;

/** Reads files of vocabulary; see docs/lexicon.md for the format. Bounded in size and nesting; strict, so that misspelt names show. */
public final class VocabularyReader {
    private static final String FORMAT = "catchlight-vocabulary";
    private static final int VERSION = 1;
    private static final int MOST_BYTES = 4 << 20;
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(20).maxNumberLength(100).build()).build())
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private VocabularyReader() {
    }

    /**
     * Reads a file.
     *
     * @param name how messages call the file
     * @throws VocabularyException if it is not as it should be
     */
    public static VocabularyFile read(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new VocabularyException(name + " has more than " + (MOST_BYTES >> 20) + " MB; split it into several files.");
        }
        JsonNode root;
        try {
            root = MAPPER.readTree(bytes);
        } catch (JsonProcessingException broken) {
            String line = broken.getLocation() == null ? "" : " in line " + broken.getLocation().getLineNr();
            throw new VocabularyException(name + " is not valid JSON" + line + ": " + broken.getOriginalMessage());
        }
        Fields file = new Fields(root, name);
        if (!FORMAT.equals(file.optional("format").orElse(""))) {
            throw file.wrong("this is no vocabulary; begin it with \"format\": \"" + FORMAT + "\".");
        }
        if (file.number("version") != VERSION) {
            throw file.wrong("only version " + VERSION + " of the format is known here; a newer Catchlight may read it.");
        }
        List<LexiconEntry> entries = new ArrayList<>();
        for (Fields group : file.objects("lexicon")) {
            group(group, entries);
        }
        List<Rule> rules = new ArrayList<>();
        for (Fields rule : file.objects("advice")) {
            rules.add(RuleReader.rule(rule));
        }
        file.end();
        return new VocabularyFile(entries, rules);
    }

    private static void group(Fields group, List<LexiconEntry> entries) throws VocabularyException {
        EntryKind kind = kind(group, group.text("kind"));
        for (Fields entry : group.objects("entries")) {
            String term = phrase(entry, entry.text("term"));
            List<String> synonyms = entry.texts("also");
            for (String synonym : synonyms) {
                phrase(entry, synonym);
            }
            entries.add(new LexiconEntry(term, kind, entry.text("says"), synonyms, entry.optional("insert").orElse(term),
                    entry.optional("picture").orElse("")));
            entry.end();
        }
        group.end();
    }

    /** A phrase with at least a word in it. */
    static String phrase(Fields at, String text) throws VocabularyException {
        if (Token.of(text.replace('#', '0')).isEmpty()) {
            throw at.wrong("'" + text + "' has no word in it; give at least one.");
        }
        return text;
    }

    static EntryKind kind(Fields at, String id) throws VocabularyException {
        return EntryKind.of(id).orElseThrow(() -> at.wrong("there is no kind '" + id + "'; the kinds are "
                + Arrays.stream(EntryKind.values()).map(EntryKind::id).collect(Collectors.joining(", ")) + "."));
    }

    static BriefPart part(Fields at, String id) throws VocabularyException {
        return Arrays.stream(BriefPart.values()).filter(part -> part.name().toLowerCase(Locale.ROOT).equals(id)).findFirst()
                .orElseThrow(() -> at.wrong("there is no part '" + id + "' of a brief; the parts are "
                        + Arrays.stream(BriefPart.values()).map(part -> part.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")) + "."));
    }
}
