package org.catchlight.diffusion.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;

/** The files that {@code releng/goldens/text/make.py} made, and tokenizer folders put together from them. */
final class Goldens {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Goldens() {
    }

    static byte[] bytes(String name) {
        try (InputStream in = Goldens.class.getResourceAsStream("golden/" + name)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static JsonNode json(String name) {
        try (InputStream in = Goldens.class.getResourceAsStream("golden/" + name)) {
            return JSON.readTree(name.endsWith(".gz") ? new GZIPInputStream(in) : in);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The odd texts. */
    static List<String> texts() {
        List<String> texts = new ArrayList<>();
        json("texts.json").forEach(text -> texts.add(text.textValue()));
        return texts;
    }

    /** What the reference says of a variant. */
    static JsonNode golden(String family, String variant) {
        return json(family + "/" + variant + ".golden.json.gz");
    }

    /** A folder as a user has it: the files of a variant, and those of the base that it shares. */
    static Path folder(Path parent, String family, String variant) throws IOException {
        Path folder = Files.createDirectories(parent.resolve(family + "-" + variant));
        List<String> names = List.of("vocab.json", "merges.txt", "spiece.model", "tokenizer.json", "tokenizer_config.json",
                "special_tokens_map.json", "added_tokens.json");
        for (String name : names) {
            byte[] own = bytes(family + "/" + variant + "/" + name);
            byte[] content = own != null || variant.equals("json") ? own : bytes(family + "/base/" + name);
            if (content != null) {
                Files.write(folder.resolve(name), content);
            }
        }
        return folder;
    }

    static Tokenizer open(Path parent, String family, String variant) throws IOException {
        Path folder = folder(parent, family, variant);
        return family.equals("clip") ? Tokenizers.clip(folder) : Tokenizers.t5(folder);
    }

    static int[] ids(List<Token> tokens) {
        return tokens.stream().mapToInt(Token::id).toArray();
    }

    /** Continues the checksum that the script makes of ids. */
    static void sum(CRC32 checksum, List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            text.append(i == 0 ? "" : ",").append(tokens.get(i).id());
        }
        checksum.update(text.append(';').toString().getBytes(StandardCharsets.US_ASCII));
    }
}
