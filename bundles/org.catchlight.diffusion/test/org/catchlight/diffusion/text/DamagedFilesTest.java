package org.catchlight.diffusion.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tokenizer folders that cannot be used: one sentence that names the file and the mend, and nothing else. */
class DamagedFilesTest {
    @TempDir
    Path scratch;
    private Path clip;
    private Path t5;

    @BeforeEach
    void folders() throws IOException {
        clip = Goldens.folder(scratch, "clip", "bare");
        t5 = Goldens.folder(scratch, "t5", "bare");
    }

    private static void refuses(Path folder, String family, String... fragments) {
        TokenizerFormatException refusal = assertThrows(TokenizerFormatException.class,
                () -> assertNotNull(family.equals("clip") ? Tokenizers.clip(folder) : Tokenizers.t5(folder)));
        for (String fragment : fragments) {
            assertTrue(refusal.getMessage().contains(fragment), refusal.getMessage());
        }
        assertTrue(refusal.getMessage().contains(folder.toString()), refusal.getMessage());
        assertTrue(refusal.getMessage().matches("(?s).*; .*(copy|get).*"), "no mend: " + refusal.getMessage());
        assertFalse(refusal.getMessage().contains("\n"), refusal.getMessage());
    }

    private static void edit(Path file, String from, String to) throws IOException {
        String content = Files.readString(file);
        assertTrue(content.contains(from), "nothing to edit in " + file);
        Files.writeString(file, content.replace(from, to));
    }

    @Test
    void missingFilesAreNamed() throws IOException {
        refuses(scratch.resolve("nowhere"), "clip", "vocab.json", "is missing");
        refuses(scratch.resolve("nowhere"), "t5", "spiece.model", "is missing");
        Files.delete(clip.resolve("merges.txt"));
        refuses(clip, "clip", "merges.txt", "is missing");
        Files.createDirectory(clip.resolve("merges.txt"));
        refuses(clip, "clip", "merges.txt");
    }

    @Test
    void truncatedFilesAreRefusedWhereverTheyBreakOff() throws IOException {
        cutEverywhere(clip.resolve("vocab.json"), clip, "clip");
        cutEverywhere(Goldens.folder(scratch, "clip", "json").resolve("tokenizer.json"), scratch.resolve("clip-json"), "clip");
        cutEverywhere(Goldens.folder(scratch, "t5", "json").resolve("tokenizer.json"), scratch.resolve("t5-json"), "t5");
        cutEverywhere(Goldens.folder(scratch, "clip", "sdxl2").resolve("tokenizer_config.json"), scratch.resolve("clip-sdxl2"), "clip");
    }

    private static void cutEverywhere(Path file, Path folder, String family) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < 25; i++) {
            Files.write(file, java.util.Arrays.copyOf(whole, (int) ((whole.length - 3L) * i / 25)));
            refuses(folder, family, file.getFileName().toString());
        }
    }

    @Test
    void aTruncatedSentencePieceModelIsRefusedWhereverItBreaksOff() throws IOException {
        Path file = t5.resolve("spiece.model");
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length += 1 + whole.length / 300) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            refuses(t5, "t5", "spiece.model");
        }
    }

    @Test
    void flippedBytesNeverDoMoreThanBeRefused() throws IOException {
        Random random = new Random(3);
        for (Path file : List.of(t5.resolve("spiece.model"), clip.resolve("vocab.json"), clip.resolve("merges.txt"),
                Goldens.folder(scratch, "clip", "sdxl2").resolve("tokenizer_config.json"),
                Goldens.folder(scratch, "t5", "json").resolve("tokenizer.json"))) {
            byte[] whole = Files.readAllBytes(file);
            for (int round = 0; round < 60; round++) {
                byte[] damaged = whole.clone();
                for (int i = 0; i < 1 << random.nextInt(10); i++) {
                    int reach = random.nextBoolean() ? damaged.length : Math.min(400, damaged.length);
                    damaged[random.nextInt(reach)] = (byte) random.nextInt();
                }
                Files.write(file, damaged);
                openAndUse(file.getParent());
            }
            Files.write(file, whole);
        }
    }

    private static void openAndUse(Path folder) throws IOException {
        try {
            Tokenizer tokenizer = folder.getFileName().toString().startsWith("clip") ? Tokenizers.clip(folder) : Tokenizers.t5(folder);
            for (String text : List.of("a woman, é \u0301 ﬁ½ <pad> </s>", "\u0000\ufffd😀▁", "")) {
                assertEquals(77, tokenizer.encode(text, 77).length);
            }
        } catch (TokenizerFormatException refused) {
            assertFalse(refused.getMessage().isBlank());
        }
    }

    @Test
    void vocabulariesWithoutSenseAreRefused() throws IOException {
        edit(clip.resolve("vocab.json"), "\"b\": 65", "\"b\": 64");
        refuses(clip, "clip", "vocab.json", "two tokens have the id 64");
        edit(clip.resolve("vocab.json"), "\"b\": 64", "\"b\": -1");
        refuses(clip, "clip", "vocab.json", "\"b\" has no proper id");
        edit(clip.resolve("vocab.json"), "\"b\": -1", "\"b\": 2000000000");
        refuses(clip, "clip", "\"b\" has no proper id");
        edit(clip.resolve("vocab.json"), "\"b\": 2000000000", "\"b\": \"65\"");
        refuses(clip, "clip", "\"b\" has no proper id");
        edit(clip.resolve("vocab.json"), "\"b\": \"65\"", "\"a\": 65");
        refuses(clip, "clip", "vocab.json", "uplicate");
        for (String content : List.of("[]", "{}", "null", "", "7", "[".repeat(100_000), "{\"a\":".repeat(100_000))) {
            Files.writeString(clip.resolve("vocab.json"), content);
            refuses(clip, "clip", "vocab.json");
        }
    }

    @Test
    void missingSpecialTokensAreNamed() throws IOException {
        edit(clip.resolve("vocab.json"), "<|startoftext|>", "<|other|>");
        refuses(clip, "clip", "vocab.json", "<|startoftext|>", "bos_token");
        Files.writeString(t5.resolve("tokenizer_config.json"), "{\"pad_token\": \"<nothing>\"}");
        refuses(t5, "t5", "spiece.model", "<nothing>", "pad_token");
    }

    @Test
    void mergesOfAnotherModelAreRefused() throws IOException {
        Files.writeString(clip.resolve("merges.txt"), "#version: 0.2\na b</w>\nzq xj\n");
        refuses(clip, "clip", "merges.txt", "vocab.json does not hold", "line");
        Files.writeString(clip.resolve("merges.txt"), "a b c\n");
        refuses(clip, "clip", "merges.txt", "line 1 is not two tokens");
        Files.write(clip.resolve("merges.txt"), new byte[] {'a', ' ', (byte) 0xFF});
        refuses(clip, "clip", "merges.txt", "not UTF-8");
    }

    @Test
    void theConfigurationOfAnotherModelIsRefused() throws IOException {
        Files.writeString(clip.resolve("tokenizer_config.json"),
                "{\"added_tokens_decoder\": {\"49407\": {\"content\": \"<|endoftext|>\", \"special\": true}}}");
        refuses(clip, "clip", "tokenizer_config.json", "49407", "<|endoftext|>");
        Files.writeString(clip.resolve("tokenizer_config.json"), "{\"added_tokens_decoder\": {\"x\": {\"content\": \"a\"}}}");
        refuses(clip, "clip", "tokenizer_config.json", "\"x\"");
        Files.writeString(clip.resolve("tokenizer_config.json"), "{\"added_tokens_decoder\": {\"5\": 7}}");
        refuses(clip, "clip", "tokenizer_config.json", "id 5");
    }

    @Test
    void theOtherKindOfTokenizerIsRefused() throws IOException {
        Path clipJson = Goldens.folder(scratch, "clip", "json");
        Path t5Json = Goldens.folder(scratch, "t5", "json");
        refuses(t5Json, "clip", "tokenizer.json", "Unigram");
        refuses(clipJson, "t5", "tokenizer.json", "BPE");
        Files.copy(clip.resolve("vocab.json"), t5.resolve("spiece.model"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        refuses(t5, "t5", "spiece.model");
    }

    @Test
    void filesBeyondAllSizeAreNotRead() throws IOException {
        for (String name : List.of("vocab.json", "tokenizer_config.json", "merges.txt")) {
            Path folder = Goldens.folder(Files.createDirectory(scratch.resolve(name + "-large")), "clip", "bare");
            try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
                file.setLength(3L << 30);
            }
            refuses(folder, "clip", name, "larger than 64 MB");
        }
    }

    @Test
    void hugeCountsAreRefusedBeforeTheyFillTheMemory() throws IOException {
        Files.writeString(clip.resolve("tokenizer.json"), "{\"model\": {\"vocab\": [" + "{},".repeat(10_000_000) + "{}]}}");
        refuses(clip, "clip", "tokenizer.json");
    }

    @Test
    void oddValuesInTheConfigurationAreSkipped() throws IOException {
        Files.writeString(clip.resolve("tokenizer_config.json"),
                "{\"model_max_length\": 1e30, \"bos_token\": null, \"pad_token\": 7, \"additional_special_tokens\": [null, {}, \"\"]}");
        assertEquals(77, Tokenizers.clip(clip).maximumLength());
        Files.writeString(t5.resolve("tokenizer_config.json"), "{\"model_max_length\": 256, \"bos_token\": \"<s>\"}");
        assertEquals(256, Tokenizers.t5(t5).maximumLength());
        assertTrue(Tokenizers.t5(t5).special().begin().isEmpty());
    }

    @Test
    void sentinelsHaveTheirIds() throws IOException {
        Tokenizer tokenizer = Tokenizers.t5(t5);
        assertEquals(tokenizer.vocabularySize() - 1, tokenizer.idOf("<extra_id_0>").orElseThrow());
        assertEquals(tokenizer.vocabularySize() - 100, tokenizer.idOf("<extra_id_99>").orElseThrow());
        assertTrue(tokenizer.idOf("<extra_id_100>").isEmpty());
    }
}
