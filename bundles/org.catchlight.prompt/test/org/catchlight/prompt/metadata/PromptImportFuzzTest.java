package org.catchlight.prompt.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.catchlight.shot.Shot;
import org.catchlight.shot.check.Problem;
import org.catchlight.shot.check.ShotCheck;
import org.catchlight.shot.preset.Presets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged and hostile files and texts are read or refused in a sentence; nothing else may happen. */
class PromptImportFuzzTest {
    private static final int MUTATIONS_OF_EACH = 150;
    private static final int MOST_MILLISECONDS = 5000;
    private static final String SPICE = "()[]{}<>\"\\:,|&\n\u0000\uFEFF\uD800-9.eE~";
    @TempDir
    Path folder;
    private int read;
    private int refused;

    private List<byte[]> files() throws IOException {
        List<byte[]> all = new ArrayList<>();
        Path file = folder.resolve("sample");
        for (Map<String, String> texts : List.of(Map.of("parameters", Samples.A1111), Map.of("prompt", Samples.json("comfy-flux")),
                Map.of("workflow", Samples.json("comfy-workflow")), Map.of("invokeai_metadata", Samples.json("invoke")),
                Map.of("Software", "NovelAI", "Comment", Samples.json("novelai-comment")))) {
            all.add(Files.readAllBytes(SamplePictures.png(file, texts)));
        }
        all.add(Files.readAllBytes(SamplePictures.pngWithChunk(file, SamplePictures.compressedText("parameters", Samples.A1111))));
        for (boolean bigEndian : new boolean[] {true, false}) {
            byte[] exif = SamplePictures.exifComment(Samples.A1111, bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN, bigEndian);
            all.add(Files.readAllBytes(SamplePictures.jpeg(file, exif)));
            all.add(Files.readAllBytes(SamplePictures.webp(file, exif)));
        }
        return all;
    }

    private static List<String> texts() {
        List<String> all = new ArrayList<>(Samples.COMFY.stream().map(Samples::json).toList());
        all.addAll(List.of(Samples.A1111, Samples.json("invoke"), Samples.json("invoke-older"), Samples.json("novelai-comment"),
                "\"old man [x]\" -s 50 -S 1 -C7.5 -A k_lms", "old man, (a:1.2) <lora:x:1> [a:b:0.5] [c|d] --ar 2:3 --no x --seed 7"));
        return all;
    }

    @Test
    void mutatedFilesAreReadOrRefused() throws IOException {
        Random random = new Random(20260501);
        Path file = folder.resolve("mutant");
        List<byte[]> samples = files();
        for (byte[] sample : samples) {
            for (int mutation = 0; mutation < MUTATIONS_OF_EACH; mutation++) {
                Files.write(file, mutated(sample, random));
                check(() -> PromptImport.read(file), "mutant");
            }
        }
        assertEquals(samples.size() * MUTATIONS_OF_EACH, read + refused);
        assertTrue(read > 100 && refused > 100, read + " read, " + refused + " refused");
    }

    @Test
    void mutatedTextsAreReadOrRefused() throws IOException {
        Random random = new Random(20260502);
        List<String> samples = texts();
        for (String sample : samples) {
            for (int mutation = 0; mutation < MUTATIONS_OF_EACH; mutation++) {
                String mutant = mutated(sample, random);
                check(() -> PromptImport.parse(mutant, "mutant"), "mutant");
            }
        }
        assertEquals(samples.size() * MUTATIONS_OF_EACH, read + refused);
        assertTrue(read > 100 && refused > 100, read + " read, " + refused + " refused");
    }

    private interface Import {
        ImportedPrompt read() throws IOException;
    }

    private void check(Import work, String name) {
        long start = System.nanoTime();
        try {
            ImportedPrompt prompt = work.read();
            read++;
            Shot shot = Presets.blank();
            ImportReport report = ShotImport.apply(prompt, shot, WholeReader.INSTANCE, List.of("model:realistic-vision"));
            assertFalse(report.lines().isEmpty());
            List<Problem> errors = ShotCheck.check(shot).stream().filter(problem -> problem.severity() == Problem.Severity.ERROR).toList();
            assertTrue(errors.isEmpty(), errors.toString());
        } catch (IOException plain) {
            refused++;
            assertTrue(plain.getMessage() != null && plain.getMessage().contains(name) && !plain.getMessage().contains("\n"),
                    plain.getMessage());
        } catch (RuntimeException fault) {
            fail("an error instead of a refusal: " + fault, fault);
        }
        assertTrue((System.nanoTime() - start) / 1_000_000 < MOST_MILLISECONDS, "took too long");
    }

    private static byte[] mutated(byte[] sample, Random random) {
        byte[] mutant = sample.clone();
        for (int change = random.nextInt(4); change >= 0; change--) {
            int at = random.nextInt(mutant.length);
            switch (random.nextInt(5)) {
                case 0 -> mutant[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> mutant[at] = (byte) random.nextInt();
                case 2 -> mutant = java.util.Arrays.copyOf(mutant, Math.max(1, at));
                case 3 -> java.util.Arrays.fill(mutant, at, Math.min(mutant.length, at + 4), (byte) (random.nextBoolean() ? 0xff : 0));
                default -> mutant[random.nextInt(Math.min(64, mutant.length))] = (byte) random.nextInt();
            }
        }
        return mutant;
    }

    private static String mutated(String sample, Random random) {
        StringBuilder mutant = new StringBuilder(sample);
        for (int change = random.nextInt(5); change >= 0 && !mutant.isEmpty(); change--) {
            int at = random.nextInt(mutant.length());
            int end = Math.min(mutant.length(), at + random.nextInt(40));
            switch (random.nextInt(5)) {
                case 0 -> mutant.deleteCharAt(at);
                case 1 -> mutant.insert(at, SPICE.charAt(random.nextInt(SPICE.length())));
                case 2 -> mutant.setLength(at);
                case 3 -> mutant.insert(random.nextInt(mutant.length()), mutant.substring(at, end).repeat(1 + random.nextInt(50)));
                default -> mutant.delete(at, end);
            }
        }
        return mutant.toString();
    }

    @Test
    void textsMadeToBeSlowAreNot() {
        int length = 200_000;
        for (String hostile : List.of("(".repeat(length), "[".repeat(length), "<lora:".repeat(length / 6), "a: [".repeat(length / 4)
                + "Steps: 1, Sampler: x, Seed: 1",
                "embedding:".repeat(length / 10), "[a:b:".repeat(length / 5), " ,".repeat(length / 2), "Steps: 1, ".repeat(length / 10),
                        "\n".repeat(length) + "x",
                "x" + "\n\n a".repeat(length / 4), "\"" + "\\\"".repeat(length / 2), "a ".repeat(length / 2) + " --ar 1:1",
                        "x::".repeat(length / 3) + " --ar 1:1",
                "\"" + "a++ ".repeat(length / 4) + "\" -s 5 -S 1", "\"" + "(".repeat(length / 2) + ")".repeat(length / 2) + "\" -s 5 -S 1",
                "{\"uc\": \"\", \"prompt\": \"" + "{".repeat(length) + "\"}", "{\"uc\": \"\", \"prompt\": \"" + "1::a".repeat(length / 4)
                        + "\"}",
                "{\"a\": " + "[1,".repeat(150) + "{}" + "]".repeat(150) + "}", "Negative prompt:".repeat(length / 16))) {
            check(() -> PromptImport.parse(hostile, "mutant"), "mutant");
        }
        assertTrue(read > 10, read + " read, " + refused + " refused");
    }
}
