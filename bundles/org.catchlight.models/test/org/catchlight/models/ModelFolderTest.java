package org.catchlight.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders, friendly and hostile. */
class ModelFolderTest {
    @TempDir
    Path folder;
    private Path root;

    @BeforeEach
    void create() throws IOException {
        root = TestModels.create(folder.resolve("model"));
    }

    private String refusedJson(String text) throws Exception {
        TestModels.write(root, "x.json", text);
        ModelException refused = assertThrows(ModelException.class, () -> ModelFolder.open(root).json("x.json"));
        assertTrue(refused.getMessage().startsWith("x.json "), refused.getMessage());
        return refused.getMessage();
    }

    @Test
    void partsGraphsAndSizes() throws Exception {
        TestModels.write(root, "tokenizer/vocab.json", "{}");
        Files.createDirectories(root.resolve("vae_decoder"));
        Files.write(root.resolve("vae_decoder/decoder_fp16.onnx"), new TinyGraph().bytes());
        Files.createDirectories(root.resolve("two"));
        Files.write(root.resolve("two/a.onnx"), new TinyGraph().bytes());
        Files.write(root.resolve("two/b.onnx"), new TinyGraph().bytes());
        ModelFolder model = ModelFolder.open(root);
        assertEquals(List.of("unet", "vae_decoder"), model.parts(), "which of two graphs is meant nobody knows");
        assertEquals(root.resolve("vae_decoder/decoder_fp16.onnx"), model.graphFile("vae_decoder").orElseThrow());
        assertEquals("sample", model.graph("unet").orElseThrow().inputs().getFirst().name());
        assertEquals(Optional.empty(), model.graph("text_encoder"));
        assertEquals("TestPipeline", model.json(ModelFolder.INDEX).orElseThrow().path("_class_name").asText());
        long before = model.bytes();
        TestModels.write(root, "unet/model.safetensors", "x".repeat(1000));
        TestModels.write(root, "unet/pytorch_model.bin", "x".repeat(1000));
        TestModels.write(root, "README.md", "x".repeat(1000));
        TestModels.write(root, ".cache/data", "x".repeat(1000));
        assertEquals(before, ModelFolder.open(root).bytes(), "what is never read is no part of it");
        TestModels.write(root, "tokenizer/merges.txt", "x".repeat(1000));
        assertEquals(before + 1000, ModelFolder.open(root).bytes());
    }

    @Test
    void externalDataIsPartOfTheModelHoweverItIsCalled() throws Exception {
        TinyGraph graph = new TinyGraph().weight(1, 2, 3, 4).external("weights.bin");
        TestModels.create(root, graph);
        long without = ModelFolder.open(root).bytes();
        Files.write(root.resolve("unet/weights.bin"), graph.weightBytes());
        TestModels.write(root, "unet/other.bin", "a pickle");
        assertEquals(without + 16, ModelFolder.open(root).bytes());
        Files.write(root.resolve("unet/model.onnx"), new TinyGraph().weight(1, 2, 3, 4).external("./weights.bin").bytes());
        assertEquals(without + 18, ModelFolder.open(root).bytes(), "named in another way");
    }

    @Test
    void jsonIsBounded() throws Exception {
        assertTrue(refusedJson("[1]").contains("is not a JSON object"));
        assertTrue(refusedJson("").contains("is not a JSON object"));
        assertTrue(refusedJson("{\"a\":\n 1,,}").contains("is not valid JSON (line 2)"));
        assertTrue(refusedJson("{} {}").contains("is not valid JSON"));
        assertTrue(refusedJson("{\"a\":".repeat(100_000)).contains("is not valid JSON"));
        assertTrue(refusedJson("{\"a\":" + "9".repeat(100_000) + "}").contains("is not valid JSON"));
        try (RandomAccessFile large = new RandomAccessFile(root.resolve("large.json").toFile(), "rw")) {
            large.setLength(1L << 33);
        }
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThrows(ModelException.class, () -> ModelFolder.open(root).json("large.json")));
        TestModels.write(root, "python.json", "{\"eta\": NaN, \"max\": Infinity}");
        assertTrue(Double.isNaN(ModelFolder.open(root).json("python.json").orElseThrow().path("eta").asDouble()));
    }

    @Test
    void anyTextIsAnObjectOrRefused() throws Exception {
        Random random = new Random(7);
        String alphabet = "{}[]\":,0123456789.eE+-truefalsn \\u\n\u0000é";
        for (int run = 0; run < 500; run++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "{\"a\":" : "");
            for (int length = random.nextInt(40); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Files.writeString(root.resolve("fuzz.json"), text);
            try {
                assertTrue(ModelFolder.open(root).json("fuzz.json").orElseThrow().isObject(), text.toString());
            } catch (ModelException refused) {
                assertTrue(refused.getMessage().startsWith("fuzz.json is not "), refused.getMessage());
            }
        }
    }

    @Test
    void linksMayNotLeadOut() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.json"), "{\"secret\": 1}");
        Files.createSymbolicLink(root.resolve("leak.json"), secret);
        Files.createSymbolicLink(root.resolve("above"), folder);
        Files.createSymbolicLink(root.resolve("circle"), root);
        Files.createSymbolicLink(root.resolve("inner.json"), root.resolve("unet/config.json"));
        ModelFolder model = ModelFolder.open(root);
        assertEquals(Optional.empty(), model.find("leak.json"));
        assertEquals(Optional.empty(), model.json("leak.json"));
        assertEquals(Optional.empty(), model.find("../secret.json"));
        assertEquals(Optional.empty(), model.find(secret.toString()));
        assertEquals(Optional.empty(), model.find("above/secret.json"));
        assertEquals(Optional.empty(), model.find("a\0b"));
        assertTrue(model.json("inner.json").isPresent(), "within the folder links may lead anywhere");
        assertTimeoutPreemptively(Duration.ofSeconds(5), model::bytes);
        Path link = Files.createSymbolicLink(folder.resolve("link"), root);
        assertTrue(ModelFolder.open(link).json(ModelFolder.INDEX).isPresent(), "the folder itself may be a link");
    }

    @Test
    void theCacheOfHuggingFaceIsRead() throws Exception {
        TinyGraph graph = new TinyGraph().weight(1, 2, 3).external("model.onnx_data");
        TestModels.create(root, graph);
        Files.write(root.resolve("unet/model.onnx_data"), graph.weightBytes());
        Path snapshot = TestModels.cached(root, folder.resolve("hub/models--studio--portrait"));
        ModelFolder model = ModelFolder.open(snapshot);
        assertEquals(ModelFolder.open(root).bytes(), model.bytes());
        assertEquals(List.of("unet"), model.parts());
        assertEquals(1, model.graph("unet").orElseThrow().weightFiles().size());
        assertTrue(model.json(ModelFolder.INDEX).isPresent());
        Path other = Files.createDirectories(folder.resolve("hub/models--other--secret/blobs"));
        Files.createSymbolicLink(snapshot.resolve("stolen.json"), Files.writeString(other.resolve("blob"), "{}"));
        assertEquals(Optional.empty(), ModelFolder.open(snapshot).find("stolen.json"), "blobs of another model are outside");
    }

    @Test
    void pipesAreNotRead() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        Files.delete(root.resolve(ModelFolder.INDEX));
        assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", root.resolve(ModelFolder.INDEX).toString()).start().waitFor());
        assertEquals(Optional.empty(), assertTimeoutPreemptively(Duration.ofSeconds(5), () -> ModelFolder.open(root).json(ModelFolder.INDEX)));
    }

    @Test
    void onlyFoldersAreOpened() {
        assertThrows(ModelException.class, () -> ModelFolder.open(folder.resolve("nowhere")));
        assertThrows(ModelException.class, () -> ModelFolder.open(root.resolve(ModelFolder.INDEX)));
    }

    @Test
    void sizesAreWhatPeopleRead() {
        assertEquals("0 bytes", DataSize.text(-5));
        assertEquals("1 byte", DataSize.text(1));
        assertEquals("999 bytes", DataSize.text(999));
        assertEquals("1.0 kB", DataSize.text(1000));
        assertEquals("628 kB", DataSize.text(628_123));
        assertEquals("1.0 MB", DataSize.text(999_999));
        assertEquals("6.9 GB", DataSize.text(6_938_000_000L));
        assertEquals("24 GB", DataSize.text(23_800_000_000L));
        assertEquals("9223372 TB", DataSize.text(Long.MAX_VALUE));
    }
}
