package org.catchlight.diffusion.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.catchlight.diffusion.internal.goldens.PipelineGolden;
import org.catchlight.image.Applied;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Transfer;
import org.catchlight.image.io.ColourProfile;
import org.catchlight.image.io.PictureFormat;
import org.catchlight.image.io.PictureMetadata;
import org.catchlight.image.io.PictureWriter;
import org.catchlight.image.io.WriteOptions;
import org.catchlight.shot.ShotFactory;
import org.catchlight.stage.StageException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffusionEngineTest {
    private static final String MODEL = "sd15";
    @TempDir
    Path folder;
    private EngineFixture fixture;

    @BeforeEach
    void start() throws Exception {
        fixture = new EngineFixture(folder).with(MODEL, folder);
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void paintsADisplayReferredPictureOfTheSizeAskedFor() throws Exception {
        Frame made = fixture.run(MODEL, 64, 96, 1, "sampling.steps", "3");
        assertEquals(64, made.width());
        assertEquals(96, made.height());
        assertEquals(Transfer.DISPLAY, made.transfer());
        assertEquals(Set.of(Applied.DEPTH_OF_FIELD), made.applied());
    }

    @Test
    void equalSeedsGiveEqualPicturesAndOthersOthers() throws Exception {
        String first = fixture.run(MODEL, 64, 64, 5, "sampling.steps", "2").picture().contentHash();
        assertEquals(first, fixture.run(MODEL, 64, 64, 5, "sampling.steps", "2").picture().contentHash());
        assertNotEquals(first, fixture.run(MODEL, 64, 64, 6, "sampling.steps", "2").picture().contentHash());
        assertNotEquals(first, fixture.run(MODEL, 64, 64, 5, "sampling.steps", "2", "sampling.noise", "torch-cuda").picture()
                .contentHash());
    }

    @Test
    void theWordsOfTheShotArePaintedUnlessTheSettingsHaveOthers() throws Exception {
        String brief = fixture.run(MODEL, 64, 64, 5, "sampling.steps", "2").picture().contentHash();
        assertTrue(fixture.log.contains("Prompt: portrait photograph,\na portrait of an old woman"), fixture.log.toString());
        assertEquals(brief, fixture.run(MODEL, 64, 64, 5, "sampling.steps", "2", "words.prompt",
                "portrait photograph, a portrait of an old woman", "words.negative", "blurry").picture().contentHash());
        assertNotEquals(brief, fixture.run(MODEL, 64, 64, 5, "sampling.steps", "2", "words.prompt", "a man").picture().contentHash());
        fixture.shot.getBrief().setMood("quiet");
        assertNotEquals(brief, fixture.run(MODEL, 64, 64, 5, "sampling.steps", "2").picture().contentHash());
        fixture.shot.getBrief().setMood("");
        fixture.shot.setFilm(ShotFactory.eINSTANCE.createFilm());
        fixture.shot.getFilm().setStock("monochrome");
        assertNotEquals(brief, fixture.run(MODEL, 64, 64, 5, "sampling.steps", "2").picture().contentHash());
        assertTrue(fixture.log.getLast().contains("Ilford HP5"), fixture.log.getLast());
    }

    @Test
    void everyStepIsShownAndNamed() throws Exception {
        fixture.run(MODEL, 64, 96, 1, "sampling.steps", "4", "sampling.scheduler", "euler");
        assertEquals(4, fixture.previews.size());
        assertEquals(8, fixture.previews.getFirst().width());
        assertEquals(12, fixture.previews.getFirst().height());
        assertTrue(fixture.tasks.stream().anyMatch(task -> task.startsWith("Step 3 of 4, ")), fixture.tasks.toString());
        assertTrue(fixture.tasks.contains("Decoding the picture"), fixture.tasks.toString());
    }

    @Test
    void cancelledWithinAStep() {
        NullProgressMonitor monitor = fixture.new Tasks();
        fixture.onTask = task -> monitor.setCanceled(task.startsWith("Step 3"));
        assertThrows(OperationCanceledException.class, () -> fixture.run(MODEL, 64, 64, 1, monitor, "sampling.steps", "50"));
        assertEquals(2, fixture.previews.size());
    }

    @Test
    void textEncodersReadABriefOnce() throws Exception {
        fixture.run(MODEL, 64, 64, 1, "sampling.steps", "1");
        long read = fixture.tasks.stream().filter(task -> task.equals("Reading the prompt")).count();
        fixture.run(MODEL, 64, 64, 2, "sampling.steps", "1");
        assertEquals(1, read);
        assertEquals(1, fixture.tasks.stream().filter(task -> task.equals("Reading the prompt")).count());
    }

    @Test
    void paintsOverAPictureAndKeepsWhatTheMaskLeaves() throws Exception {
        Path picture = write("over.png", (x, y) -> new float[] {x / 64f, y / 64f, 0.5f});
        Path mask = write("mask.png", (x, y) -> x < 32 ? new float[] {0, 0, 0} : new float[] {1, 1, 1});
        FloatImage made = fixture.run(MODEL, 64, 64, 1, "sampling.steps", "4", "start.picture", picture.toString(), "start.mask",
                mask.toString(), "start.strength", "0.75").picture();
        double left = 0;
        double right = 0;
        for (int y = 0; y < 64; y++) {
            for (int x = 0; x < 64; x++) {
                double off = Math.abs(made.get(x, y, 1) - y / 64f);
                left = x < 32 ? Math.max(left, off) : left;
                right = x < 32 ? right : Math.max(right, off);
            }
        }
        assertTrue(left < 1 / 255.0, "the kept half changed by " + left);
        assertTrue(right > 0.02, "the painted half did not change");
    }

    @Test
    void littleStrengthKeepsMoreOfThePicture() throws Exception {
        Path picture = write("over.png", (x, y) -> new float[] {x / 64f, y / 64f, 0.5f});
        double little = distance(picture, "0.2");
        double much = distance(picture, "1");
        assertTrue(little < 0.8 * much, little + " against " + much);
    }

    private double distance(Path picture, String strength) throws Exception {
        FloatImage made = fixture.run(MODEL, 64, 64, 1, "sampling.steps", "10", "sampling.scheduler", "ddim", "guidance.scale", "1",
                "start.picture", picture.toString(), "start.strength", strength).picture();
        FloatImage kept = fixture.run(MODEL, 64, 64, 1, "sampling.steps", "50", "sampling.scheduler", "ddim", "guidance.scale", "1",
                "start.picture", picture.toString(), "start.strength", "0.02").picture();
        double sum = 0;
        for (int i = 0; i < 64 * 64; i++) {
            sum += Math.abs(made.get(i % 64, i / 64, 0) - kept.get(i % 64, i / 64, 0));
        }
        return sum;
    }

    private interface Colour {
        float[] at(int x, int y);
    }

    private Path write(String name, Colour colour) throws Exception {
        FloatImage picture = FloatImage.create(64, 64, 3);
        for (int i = 0; i < 64 * 64; i++) {
            picture.writeRow(i % 64, i / 64, 1, colour.at(i % 64, i / 64));
        }
        Path file = folder.resolve(name);
        PictureWriter.write(Frame.of(picture, Transfer.DISPLAY, Set.of()), file, new WriteOptions(PictureFormat.PNG, 8, ColourProfile.SRGB, PictureMetadata.NONE));
        return file;
    }

    @Test
    void whatDoesNotFitIsSaidWithItsMend() throws Exception {
        assertMessage("sizes that are multiples of 8 pixels, not 60×64", "Set the size to 64×64.", 60, 64);
        assertMessage("There is no scheduler 'eular'", "euler", 64, 64, "sampling.scheduler", "eular");
        assertMessage("does not suit this model", "euler", 64, 64, "sampling.scheduler", "flow-euler");
        assertMessage("cannot be read", "another file", 64, 64, "start.picture", folder.resolve("none.png").toString());
        assertMessage("There is no model 'none'", "Add it", 64, 64, "refiner.model", "none");
        fixture.shot.getBrief().setSubject("");
        assertMessage("The brief has no words", "who is in the picture", 64, 64);
    }

    private void assertMessage(String message, String mend, int width, int height, String... settings) {
        StageException failed = assertThrows(StageException.class, () -> fixture.run(MODEL, width, height, 1, settings));
        assertTrue(failed.getMessage().contains(message), failed.getMessage());
        assertTrue(failed.mend().contains(mend), failed.mend());
    }

    @Test
    void theLightOfTheStandInReachesThePicture() throws Exception {
        fixture.standIn = FloatImage.create(64, 64, 3);
        String dark = fixture.run(MODEL, 64, 64, 1, "sampling.steps", "2", "start.light", "1").picture().contentHash();
        for (int i = 0; i < 64 * 32; i++) {
            fixture.standIn.writeRow(i % 32, i / 32, 1, new float[] {1, 1, 1});
        }
        assertNotEquals(dark, fixture.run(MODEL, 64, 64, 1, "sampling.steps", "2", "start.light", "1").picture().contentHash());
        String plain = fixture.run(MODEL, 64, 64, 1, "sampling.steps", "2").picture().contentHash();
        fixture.standIn = null;
        assertEquals(plain, fixture.run(MODEL, 64, 64, 1, "sampling.steps", "2").picture().contentHash());
        assertMessage("The stand-in", "set the light of the rig to 0", 64, 64, "start.light", "0.5");
    }

    @Test
    void whatWouldTakeAllMemoryIsRefusedBeforeItBegins() {
        StageException failed = assertThrows(StageException.class, () -> fixture.run(MODEL, 4096, 4096, 1, "sampling.steps", "1"));
        assertTrue(failed.getMessage().contains("There is not enough memory to paint 4096×4096"), failed.getMessage());
        assertTrue(failed.mend().startsWith("Set the size to "), failed.mend());
    }

    @Test
    void aRefinerTakesTheLastSteps() throws Exception {
        fixture.with("sdxl", folder).with("sdxl-refiner", folder);
        String base = fixture.run("sdxl", 64, 64, 1, "sampling.steps", "5").picture().contentHash();
        fixture.previews.clear();
        String refined = fixture.run("sdxl", 64, 64, 1, "sampling.steps", "5", "refiner.model", "sdxl-refiner", "refiner.from", "0.6")
                .picture().contentHash();
        assertNotEquals(base, refined);
        assertEquals(5, fixture.previews.size(), "steps of both models together");
    }

    @Test
    void everyFamilyPaintsAsAnEngine() throws Exception {
        for (String model : PipelineGolden.models()) {
            fixture.with(model, folder);
            Frame made = fixture.run(model, 64, 96, 1, "sampling.steps", "2");
            assertEquals(96, made.height(), model);
            assertTrue(fixture.previews.size() >= 2, model);
            fixture.previews.clear();
        }
    }

    @Test
    void aResultIsUsedAgainOnlyWhileItsFilesStayTheSame() throws Exception {
        Path picture = write("over.png", (x, y) -> new float[] {0, 0, 0});
        DiffusionEngine engine = fixture.engine(MODEL);
        String before = engine.cacheKey(EngineFixture.settings("start.picture", picture.toString()));
        assertEquals(before, engine.cacheKey(EngineFixture.settings("start.picture", picture.toString())));
        Files.setLastModifiedTime(picture, java.nio.file.attribute.FileTime.fromMillis(1000));
        assertNotEquals(before, engine.cacheKey(EngineFixture.settings("start.picture", picture.toString())));
        assertTrue(before.contains("hash of " + MODEL), before);
        assertFalse(engine.cacheKey(EngineFixture.settings()).contains("over.png"));
    }
}
