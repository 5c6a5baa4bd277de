package org.catchlight.diffusion.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import java.util.zip.CRC32;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Tokens are equal to the reference's, for every kind of folder, on every odd text. */
class ReferenceTokensTest {
    private static final Map<String, List<String>> VARIANTS = Map.of("clip", List.of("sd15", "sdxl2", "bare", "added", "json", "gaps"),
            "t5", List.of("sd3", "bare", "added", "json"));
    @TempDir
    Path scratch;

    @TestFactory
    List<DynamicTest> everyVariantGivesTheReferencesIds() {
        List<DynamicTest> tests = new ArrayList<>();
        VARIANTS.forEach((family, variants) -> variants.forEach(
                variant -> tests.add(DynamicTest.dynamicTest(family + " " + variant, () -> compareIds(family, variant)))));
        return tests;
    }

    private void compareIds(String family, String variant) throws IOException {
        JsonNode golden = Goldens.golden(family, variant);
        Tokenizer tokenizer = Goldens.open(scratch, family, variant);
        List<String> texts = Goldens.texts();
        List<String> wrong = new ArrayList<>();
        for (int number = 0; number < texts.size(); number++) {
            CRC32 checksum = new CRC32();
            List<Token> tokens = tokenizer.tokenize(texts.get(number));
            Goldens.sum(checksum, tokens);
            if (checksum.getValue() != golden.path("checksums").path(number).asLong()) {
                wrong.add(number + " " + escaped(texts.get(number)) + " -> " + tokens.stream().map(Token::id).toList() + " not "
                        + golden.path("answers").path(number).path("ids"));
            }
        }
        assertEquals(List.of(), wrong, wrong.size() + " of " + texts.size() + " texts differ");
        assertEquals(golden.path("vocabulary").asInt(), tokenizer.vocabularySize());
        compareSpecial(golden.path("special"), tokenizer.special());
        golden.path("padded").properties().forEach(entry -> assertArrayEquals(ints(entry.getValue()),
                tokenizer.encode(texts.get(Integer.parseInt(entry.getKey())), golden.path("length").asInt()),
                () -> "text " + entry.getKey()));
    }

    private static void compareSpecial(JsonNode golden, SpecialTokens special) {
        assertEquals(golden.path("begin").isNull(), special.begin().isEmpty());
        assertEquals(golden.path("begin").asInt(0), special.begin().orElse(0));
        assertEquals(golden.path("end").asInt(), special.end());
        assertEquals(golden.path("padding").asInt(), special.padding());
        assertEquals(golden.path("unknown").asInt(), special.unknown());
    }

    @Test
    void everyCodePointInEveryContextGivesTheClipReferencesIds() throws IOException {
        sweep("clip", "sd15");
    }

    @Test
    void everyCodePointInEveryContextGivesTheT5ReferencesIds() throws IOException {
        sweep("t5", "sd3");
    }

    private void sweep(String family, String variant) throws IOException {
        JsonNode sweep = Goldens.golden(family, variant).path("sweep");
        Tokenizer tokenizer = Goldens.open(scratch, family, variant);
        List<String> wrong = new ArrayList<>();
        sweep.path("contexts").properties().forEach(context -> {
            for (int row = 0; row < sweep.path("starts").size(); row++) {
                int start = sweep.path("starts").path(row).asInt();
                CRC32 checksum = new CRC32();
                for (int code = start; code < start + sweep.path("block").asInt(); code++) {
                    String text = context.getValue().textValue().replace("{0}", "{}").replace("{}", Character.toString(code));
                    Goldens.sum(checksum, tokenizer.tokenize(text));
                }
                if (checksum.getValue() != sweep.path("sums").path(context.getKey()).path(row).asLong()) {
                    wrong.add(context.getKey() + " " + Integer.toHexString(start));
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    static int[] ints(JsonNode numbers) {
        return StreamSupport.stream(numbers.spliterator(), false).mapToInt(JsonNode::asInt).toArray();
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().limit(60)
                .forEach(c -> escaped.append(c > 0x20 && c < 0x7F ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return escaped.toString();
    }
}
