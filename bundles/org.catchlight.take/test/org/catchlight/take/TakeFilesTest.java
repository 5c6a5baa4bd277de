package org.catchlight.take;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Transfer;
import org.catchlight.image.io.ColourProfile;
import org.catchlight.image.io.PictureFormat;
import org.catchlight.image.io.PictureInfo;
import org.catchlight.image.io.PictureMetadata;
import org.catchlight.image.io.PictureReader;
import org.catchlight.image.io.PictureWriter;
import org.catchlight.image.io.WriteOptions;
import org.catchlight.image.io.XmpPacket;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.Setting;
import org.catchlight.shot.Step;
import org.catchlight.shot.io.ShotFiles;
import org.catchlight.shot.preset.Presets;
import org.catchlight.stage.run.Result.StepResult;
import org.catchlight.take.internal.TakeWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakeFilesTest {
    private static final List<StepResult> STEPS = List.of(
            new StepResult("org.catchlight.standin", "Stand-in", "org.catchlight.standin", "0.1.0", Map.of("quality", "fast", "a", "1"),
                    false, 812),
            new StepResult("org.catchlight.film.grain", "Grain", "org.catchlight.film", "0.1.0", Map.of("size", "1"), true, 3));

    @TempDir
    Path folder;

    private static Frame frame() {
        FloatImage picture = FloatImage.create(50, 70, 3);
        float[] row = new float[150];
        for (int y = 0; y < 70; y++) {
            for (int index = 0; index < 150; index++) {
                row[index] = (index * 7 + y * 3) % 256 / 255f;
            }
            picture.writeRow(0, y, 50, row);
        }
        return Frame.of(picture, Transfer.DISPLAY, Set.of());
    }

    private static Shot shot() {
        Shot shot = Presets.create("rembrandt");
        shot.getBrief().setSubject("a woman, 40\nwith freckles");
        shot.getBrief().setMood("calm");
        shot.getBrief().setNegative("hat, glasses");
        return shot;
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        TakeWriter.write(frame(), shot(), 42, STEPS, file, TakeSettings.DEFAULT);
        return file;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void aTakeCarriesItsShotItsSeedAndItsStages() throws Exception {
        Take take = TakeFiles.read(write("a.png"));
        assertEquals(ShotFiles.toXmi(shot()), ShotFiles.toXmi(take.shot()));
        assertEquals(42, take.seed());
        assertEquals(0, take.rating());
        assertEquals(2, take.steps().size());
        assertEquals(new StepResult("org.catchlight.standin", "Stand-in", "org.catchlight.standin", "0.1.0", Map.of("quality", "fast", "a",
                "1"), false, 0),
                take.steps().getFirst());
    }

    @Test
    void theSameTakeIsTheSameFileHoweverLongItTook() throws Exception {
        byte[] first = Files.readAllBytes(write("a.png"));
        List<StepResult> slower = STEPS.stream().map(step -> new StepResult(step.stage(), step.label(), step.bundle(), step.version(),
                step.settings(), !step.reused(), step.millis() + 1000)).toList();
        Path file = folder.resolve("b.png");
        TakeWriter.write(frame(), shot(), 42, slower, file, TakeSettings.DEFAULT);
        assertArrayEquals(first, Files.readAllBytes(file));
    }

    @Test
    void otherProgramsReadTheParametersAndTheProvenance() throws Exception {
        PictureMetadata metadata = PictureReader.readMetadata(write("a.png"));
        String[] lines = metadata.text().get("parameters").split("\n");
        assertEquals(3, lines.length);
        assertTrue(lines[0].startsWith("a woman, 40, with freckles"), lines[0]);
        assertTrue(lines[0].contains("calm"), lines[0]);
        assertEquals("Negative prompt: hat, glasses", lines[1]);
        assertTrue(lines[2].startsWith("Steps: 1, Sampler: none, Seed: 42, Size: 50x70, Model: stand-in, Version: Catchlight "), lines[2]);
        XmpPacket xmp = XmpPacket.parse(metadata.xmp(), "a.png");
        assertEquals(XmpPacket.ALGORITHMIC, xmp.digitalSourceType().orElseThrow());
        assertTrue(xmp.creatorTool().orElseThrow().startsWith("Catchlight "));
    }

    @Test
    void aTrainedModelIsOwnedUpTo() throws Exception {
        Path file = folder.resolve("a.png");
        TakeWriter.write(frame(), shot(), 1, List.of(new StepResult("model:sd, \"turbo\"", "SD", "x", "1", Map.of("steps", "20"), false,
                1)), file, TakeSettings.DEFAULT);
        PictureMetadata metadata = PictureReader.readMetadata(file);
        assertEquals(XmpPacket.TRAINED_ALGORITHMIC, XmpPacket.parse(metadata.xmp(), "a").digitalSourceType().orElseThrow());
        assertTrue(metadata.text().get("parameters").contains("Steps: 20, "));
        assertTrue(metadata.text().get("parameters").contains("Model: \"sd, \\\"turbo\\\"\""));
    }

    @Test
    void noFolderOfThisMachineGetsIntoATake() throws Exception {
        Shot shot = shot();
        Step step = ShotFactory.eINSTANCE.createStep();
        step.setStage("org.example.lut");
        Setting setting = ShotFactory.eINSTANCE.createSetting();
        setting.setKey("file");
        setting.setValue("/home/somebody/luts/warm look.cube");
        step.getSettings().add(setting);
        shot.getRecipe().getSteps().add(step);
        Path file = folder.resolve("a.png");
        TakeWriter.write(frame(), shot, 1, List.of(new StepResult("org.example.lut", "LUT", "x", "1", Map.of("file",
                "C:\\Users\\somebody\\warm.cube",
                "ratio", "1/2", "text", "see /home or not", "uri", "file:///home/somebody/a.cube"), false, 1)), file, TakeSettings.DEFAULT);
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("somebody"));
        assertFalse(bytes.contains(folder.toString()));
        Take take = TakeFiles.read(file);
        assertEquals(Map.of("file", "warm.cube", "ratio", "1/2", "text", "see /home or not", "uri", "a.cube"),
                take.steps().getFirst().settings());
        assertEquals("warm look.cube", take.shot().getRecipe().getSteps().getLast().getSettings().getFirst().getValue());
        assertEquals("/home/somebody/luts/warm look.cube", setting.getValue(), "the shot at hand stays as it is");
    }

    @Test
    void aStrippedTakeTellsNothing() throws Exception {
        Path file = folder.resolve("a.png");
        TakeWriter.write(frame(), shot(), 42, STEPS, file, new TakeSettings(16, ColourProfile.DISPLAY_P3, true));
        assertEquals(PictureMetadata.NONE, PictureReader.readMetadata(file));
        IOException failure = assertThrows(IOException.class, () -> TakeFiles.read(file));
        assertTrue(failure.getMessage().startsWith("a.png carries no shot; "), failure.getMessage());
    }

    @Test
    void ratingChangesOnlyTheRating() throws Exception {
        Path file = write("a.png");
        byte[] unrated = Files.readAllBytes(file);
        TakeFiles.rate(file, 4);
        assertEquals(4, TakeFiles.read(file).rating());
        TakeFiles.rate(file, -1);
        assertEquals(-1, TakeFiles.read(file).rating());
        TakeFiles.rate(file, 0);
        assertArrayEquals(unrated, Files.readAllBytes(file));
        assertThrows(IllegalArgumentException.class, () -> TakeFiles.rate(file, 9));
        assertEquals(List.of(file), files());
    }

    @Test
    void exportsKeepOrStripWhatTellsHowThePictureWasMade() throws Exception {
        Path take = folder.resolve("take.png");
        TakeWriter.write(frame(), shot(), 42, STEPS, take, new TakeSettings(16, ColourProfile.DISPLAY_P3, false));
        for (String extension : List.of("png", "jpg", "tif")) {
            for (boolean strip : new boolean[] {false, true}) {
                Path target = folder.resolve("out." + extension);
                TakeFiles.export(take, target, strip);
                assertEquals(new PictureInfo(PictureFormat.of(target).orElseThrow(), 50, 70, extension.equals("jpg") ? 8 : 16,
                        ColourProfile.DISPLAY_P3),
                        PictureReader.readInfo(target));
                PictureMetadata metadata = PictureReader.readMetadata(target);
                assertEquals(strip, metadata.xmp().isEmpty());
                assertEquals(!strip && extension.equals("png"), metadata.text().containsKey("catchlight:shot"));
                String bytes = Files.readString(target, StandardCharsets.ISO_8859_1);
                assertEquals(!strip, bytes.contains("Catchlight"), extension);
            }
        }
        Path copy = folder.resolve("copy.png");
        TakeFiles.export(take, copy, false);
        assertArrayEquals(Files.readAllBytes(take), Files.readAllBytes(copy));
        assertTrue(assertThrows(IOException.class, () -> TakeFiles.export(take, folder.resolve("a.gif"),
                false)).getMessage().contains(".png, .jpg or .tif"));
        assertTrue(assertThrows(IOException.class, () -> TakeWriter.write(frame(), shot(), 1, STEPS, folder.resolve("a"),
                TakeSettings.DEFAULT))
                .getMessage().contains("names no picture format"));
    }

    @Test
    void takesAreListedInTheirOrderAndOtherFilesLeftOut() throws Exception {
        Path takes = folder.resolve("A b.takes");
        assertEquals(List.of(), TakeFiles.list(takes));
        assertEquals(takes, TakeFiles.folderOf(folder.resolve("A b.shot")));
        Path first = TakeWriter.writeNew(frame(), shot(), 9, STEPS, takes, "A b", TakeSettings.DEFAULT);
        Path second = TakeWriter.writeNew(frame(), shot(), -3, STEPS, takes, "A b", TakeSettings.DEFAULT);
        assertEquals("A b-0001-seed9.png", first.getFileName().toString());
        assertEquals("A b-0002-seed-3.png", second.getFileName().toString());
        Files.writeString(takes.resolve("notes.txt"), "x");
        Files.writeString(takes.resolve("broken.png"), "x");
        Files.createFile(takes.resolve("A b-0003-seed1.png"));
        PictureWriter.write(frame(), takes.resolve("photo.png"), new WriteOptions(PictureFormat.PNG, 8, ColourProfile.SRGB,
                PictureMetadata.NONE));
        TakeFiles.rate(first, 5);
        assertEquals(List.of(first, second), TakeFiles.list(takes));
        Path next = TakeWriter.writeNew(frame(), shot(), 1, STEPS, takes, "A b", TakeSettings.DEFAULT);
        assertEquals("A b-0004-seed1.png", next.getFileName().toString());
    }

    @Test
    void programsThatWriteAtOnceNeverShareANumber() throws Exception {
        Path takes = folder.resolve("x.takes");
        try (ExecutorService programs = Executors.newFixedThreadPool(6)) {
            List<Callable<Path>> jobs = new java.util.ArrayList<>();
            for (int job = 0; job < 24; job++) {
                long seed = job % 3;
                jobs.add(() -> TakeWriter.writeNew(frame(), shot(), seed, STEPS, takes, "x", TakeSettings.DEFAULT));
            }
            Set<String> numbers = new java.util.HashSet<>();
            for (Future<Path> written : programs.invokeAll(jobs)) {
                assertTrue(numbers.add(written.get().getFileName().toString().substring(0, 6)), "two takes have one number");
            }
            assertEquals(24, TakeFiles.list(takes).size());
        }
        try (Stream<Path> files = Files.list(takes)) {
            assertEquals(24, files.count(), "nothing else is left");
        }
    }

    @Test
    void aFullDiskLeavesNothingBehind() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(mounts(disk), "only a superuser can mount a small disk");
        try {
            Path takes = disk.resolve("x.takes");
            IOException failure = assertThrows(IOException.class,
                    () -> TakeWriter.writeNew(noise(), shot(), 1, STEPS, takes, "x", new TakeSettings(16, ColourProfile.SRGB, false)));
            assertTrue(failure.getMessage().startsWith("The disk is full") && failure.getMessage().contains("x.takes"),
                    failure.getMessage());
            assertFalse(Files.exists(takes));
        } finally {
            new ProcessBuilder("umount", disk.toString()).start().waitFor();
        }
    }

    private static boolean mounts(Path disk) throws Exception {
        try {
            return new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", disk.toString())
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    private static Frame noise() {
        java.util.Random random = new java.util.Random(1);
        FloatImage picture = FloatImage.create(400, 400, 3);
        float[] row = new float[1200];
        for (int y = 0; y < 400; y++) {
            for (int index = 0; index < row.length; index++) {
                row[index] = random.nextFloat();
            }
            picture.writeRow(0, y, 400, row);
        }
        return Frame.of(picture, Transfer.DISPLAY, Set.of());
    }

    @Test
    void damagedRecordsAreNamed() throws Exception {
        Path file = folder.resolve("a.png");
        Map<String, String> text = Map.of("catchlight:shot", ShotFiles.toXmi(shot()), "catchlight:take", "{\"seed\": ");
        PictureWriter.write(frame(), file, new WriteOptions(PictureFormat.PNG, 8, ColourProfile.SRGB, new PictureMetadata(text,
                "<broken")));
        assertTrue(assertThrows(IOException.class, () -> TakeFiles.read(file)).getMessage().contains("a.png"));
        PictureWriter.write(frame(), file, new WriteOptions(PictureFormat.PNG, 8, ColourProfile.SRGB,
                new PictureMetadata(Map.of("catchlight:shot", ShotFiles.toXmi(shot())), "<broken")));
        assertEquals(shot().getSeed(), TakeFiles.read(file).seed());
        PictureWriter.write(frame(), file, new WriteOptions(PictureFormat.PNG, 8, ColourProfile.SRGB,
                new PictureMetadata(Map.of("catchlight:shot", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>"), "")));
        assertTrue(assertThrows(IOException.class, () -> TakeFiles.read(file)).getMessage().contains("a.png"));
    }
}
