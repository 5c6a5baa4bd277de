package org.catchlight.prompt.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.catchlight.shot.Shot;
import org.catchlight.shot.io.ShotFiles;
import org.catchlight.shot.preset.Presets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureImportTest {
    private static final String UMLAUTS = Samples.A1111.replace("harbour quay", "Hafenkai in Köln, 港");
    @TempDir
    Path folder;

    private Path png(String... texts) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int text = 0; text < texts.length; text += 2) {
            named.put(texts[text], texts[text + 1]);
        }
        return SamplePictures.png(folder.resolve("picture.png"), named);
    }

    @Test
    void parametersInEveryContainerSayTheSame() throws IOException {
        ImportedPrompt expected = PromptImport.parse(UMLAUTS, "picture");
        Path plain = folder.resolve("plain.txt");
        Files.writeString(plain, UMLAUTS);
        Path wide = folder.resolve("wide.txt");
        Files.write(wide, ("\uFEFF" + UMLAUTS).getBytes(StandardCharsets.UTF_16LE));
        Path[] files = {plain, wide, png("parameters", UMLAUTS),
            SamplePictures.pngWithChunk(folder.resolve("packed.png"), SamplePictures.compressedText("parameters", UMLAUTS)),
            SamplePictures.jpeg(folder.resolve("a.jpg"), SamplePictures.exifComment(UMLAUTS, ByteOrder.BIG_ENDIAN, true)),
            SamplePictures.jpeg(folder.resolve("b.jpg"), SamplePictures.exifComment(UMLAUTS, ByteOrder.LITTLE_ENDIAN, true)),
            SamplePictures.jpeg(folder.resolve("c.jpg"), SamplePictures.exifComment(UMLAUTS, ByteOrder.LITTLE_ENDIAN, false)),
            SamplePictures.webp(folder.resolve("d.webp"), SamplePictures.exifComment(UMLAUTS, ByteOrder.LITTLE_ENDIAN, true))};
        for (Path file : files) {
            ImportedPrompt read = PromptImport.read(file);
            assertEquals(expected.prompt(), read.prompt(), file.toString());
            assertEquals(expected.negative(), read.negative(), file.toString());
            assertEquals(expected.sampling(), read.sampling(), file.toString());
            assertEquals(expected.models(), read.models(), file.toString());
            assertEquals(file.getFileName().toString(), read.source());
        }
    }

    @Test
    void everyProgramsKeywordIsKnown() throws IOException {
        assertEquals(PromptTool.A1111, PromptImport.read(png("parameters", Samples.A1111)).tool());
        assertEquals(PromptTool.INVOKEAI, PromptImport.read(png("invokeai_metadata", Samples.json("invoke"))).tool());
        assertEquals(PromptTool.INVOKEAI, PromptImport.read(png("Dream", "\"old man\" -s 20 -S 4", "sd-metadata",
                Samples.json("invoke-older"))).tool());
        assertEquals("old man", PromptImport.read(png("Dream", "\"old man\" -s 20 -S 4")).prompt());
        assertEquals(PromptTool.COMFYUI, PromptImport.read(png("prompt", Samples.json("comfy-basic"), "workflow",
                Samples.json("comfy-workflow"))).tool());
        assertEquals(PromptTool.NOVELAI, PromptImport.read(png("Software", "NovelAI", "Description", "x", "Source",
                "Stable Diffusion XL 9CC2F394",
                "Comment", Samples.json("novelai-comment"))).tool());
        assertEquals(PromptTool.MIDJOURNEY, PromptImport.read(png("Description",
                "old man --ar 2:3 --v 6 Job ID: 0a1b2c3d-0000-1111-2222-333344445555",
                "Author", "somebody")).tool());
        assertEquals(PromptTool.FLAT_JSON, PromptImport.read(png("parameters", "{\"prompt\": \"old man\", \"steps\": 30}",
                "fooocus_scheme", "fooocus")).tool());
    }

    @Test
    void theGraphOnTheScreenStandsInForADamagedOne() throws IOException {
        String damaged = Samples.json("comfy-basic").substring(0, 500);
        assertEquals("old fisherman; bakery doorway",
                PromptImport.read(png("prompt", damaged, "workflow", Samples.json("comfy-workflow"))).prompt());
        String message = assertThrows(PromptFormatException.class, () -> PromptImport.read(png("prompt", damaged))).getMessage();
        assertTrue(message.contains("picture.png") && message.contains("damaged"), message);
    }

    @Test
    void comfyUiInExif() throws IOException {
        Path file = SamplePictures.webp(folder.resolve("x.webp"), SamplePictures.exifTexts(Map.of(0x0110, "prompt:"
                + Samples.json("comfy-basic"),
                0x010f, "workflow:" + Samples.json("comfy-workflow"))));
        assertEquals("a baker at dawn, flour on the forearm, (pores:1.2)", PromptImport.read(file).prompt());
        Path jpeg = SamplePictures.jpeg(folder.resolve("x.jpg"), SamplePictures.exifTexts(Map.of(0x010e, "Workflow:"
                + Samples.json("comfy-workflow"))));
        assertEquals("old fisherman; bakery doorway", PromptImport.read(jpeg).prompt());
    }

    @Test
    void thePicturesOwnSizeCountsWhereNoOtherIsSaid() throws IOException {
        ImportedPrompt read = PromptImport.read(png("parameters", "old man\nSteps: 20, Sampler: Euler, Seed: 5, CFG scale: 7"));
        assertEquals(SamplePictures.WIDTH, read.width());
        assertEquals(SamplePictures.HEIGHT, read.height());
        assertEquals(OptionalLong.of(5), read.sampling().seed());
    }

    @Test
    void aTakeCarriesItsShot() throws IOException {
        Shot shot = Presets.create("rembrandt");
        shot.setSeed(4711);
        ImportedPrompt read = PromptImport.read(png("parameters", Samples.A1111, "catchlight:shot", ShotFiles.toXmi(shot)));
        assertEquals(PromptTool.CATCHLIGHT, read.tool());
        assertTrue(read.hasShot());
        assertEquals(OptionalLong.of(4711), read.sampling().seed());
        assertEquals(ShotFiles.toXmi(shot), ShotFiles.toXmi(ShotImport.begin(read)));
        ImportedPrompt damaged = PromptImport.read(png("parameters", Samples.A1111, "catchlight:shot", "<shot"));
        assertEquals(PromptTool.A1111, damaged.tool());
    }

    private String refusal(Path file) {
        IOException refused = assertThrows(IOException.class, () -> PromptImport.read(file));
        assertTrue(refused.getMessage().contains(file.getFileName().toString()), refused.getMessage());
        return refused.getMessage();
    }

    @Test
    void filesWithoutAPromptAreRefusedPlainly() throws IOException {
        assertTrue(refusal(png()).contains("carries no prompt"));
        assertTrue(refusal(png("Software", "GIMP", "Comment", "made by hand")).contains("carries no prompt"));
        assertTrue(refusal(SamplePictures.jpeg(folder.resolve("a.jpg"), new byte[20])).contains("carries no prompt"));
        assertTrue(refusal(SamplePictures.webp(folder.resolve("a.webp"), new byte[0])).contains("carries no prompt"));
        Path binary = folder.resolve("a.gif");
        Files.write(binary, new byte[] {'G', 'I', 'F', '8', '9', 'a', 0, 1, 2});
        assertTrue(refusal(binary).contains("neither"));
        Path empty = folder.resolve("empty.txt");
        Files.write(empty, new byte[0]);
        assertTrue(refusal(empty).contains("empty"));
        assertTrue(refusal(folder.resolve("missing.png")).contains("missing.png"));
        Path huge = folder.resolve("huge.txt");
        Files.write(huge, new byte[9 << 20]);
        assertTrue(refusal(huge).contains("neither"));
        assertThrows(PromptFormatException.class, () -> PromptImport.read(folder));
    }

    @Test
    void aPictureOfAHundredMegabytesIsReadInPieces() throws IOException {
        Path file = png("parameters", Samples.A1111);
        byte[] small = Files.readAllBytes(file);
        Path large = folder.resolve("large.jpg");
        byte[] jpeg = Files.readAllBytes(SamplePictures.jpeg(folder.resolve("s.jpg"),
                SamplePictures.exifComment(Samples.A1111, ByteOrder.BIG_ENDIAN, true)));
        try (var channel = java.nio.channels.FileChannel.open(large, java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.WRITE)) {
            channel.write(java.nio.ByteBuffer.wrap(jpeg));
            channel.write(java.nio.ByteBuffer.wrap(new byte[1]), 100L << 20);
        }
        assertEquals(OptionalLong.of(99), PromptImport.read(large).sampling().seed());
        assertTrue(small.length < 10_000);
    }

    @Test
    void picturesAndTextsAreWorthATry() {
        for (String name : new String[] {"a.png", "A.JPG", "a.b.webp", "x.txt", "graph.json"}) {
            assertTrue(PromptImport.mayRead(Path.of(name)), name);
        }
        for (String name : new String[] {"a.shot", "png", "a.tif"}) {
            assertFalse(PromptImport.mayRead(Path.of(name)), name);
        }
    }
}
