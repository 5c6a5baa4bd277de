package org.catchlight.take.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.catchlight.image.io.ColourProfile;
import org.catchlight.shot.Shot;
import org.catchlight.shot.io.ShotFiles;
import org.catchlight.stage.StageException;
import org.catchlight.stage.run.RunObserver;
import org.catchlight.take.InvalidJobException;
import org.catchlight.take.RenderJob;
import org.catchlight.take.Take;
import org.catchlight.take.TakeFiles;
import org.catchlight.take.TakeSettings;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderServiceTest {
    @TempDir
    Path folder;
    private final FakeRunner runner = new FakeRunner();
    private final RenderServiceComponent service = new RenderServiceComponent(runner);
    private final Shot shot = FakeRunner.shot();

    private RenderJob job(Path shotFile, Path output, int takes) {
        return new RenderJob(shot, shotFile, output, 40, takes, 0, 0, "", Map.of(), TakeSettings.DEFAULT);
    }

    private List<Path> render(RenderJob job) throws StageException, InvalidJobException, IOException {
        return service.render(job, RunObserver.NONE, new NullProgressMonitor());
    }

    private String refusal(RenderJob job) {
        String message = assertThrows(InvalidJobException.class, () -> render(job)).getMessage();
        assertTrue(runner.seeds.isEmpty(), "nothing may be rendered");
        assertFalse(message.contains("\n"));
        return message;
    }

    @Test
    void takesOfAShotGoToItsFolderWithConsecutiveSeeds() throws Exception {
        List<Path> files = render(job(folder.resolve("anna.shot"), null, 3));
        assertEquals(List.of(40L, 41L, 42L), runner.seeds);
        assertEquals(files, TakeFiles.list(folder.resolve("anna.takes")));
        for (int i = 0; i < 3; i++) {
            Take take = TakeFiles.read(files.get(i));
            assertEquals(40 + i, take.seed());
            assertEquals(40 + i, take.shot().getSeed());
        }
        assertEquals(1, render(job(folder.resolve("anna.shot"), null, 1)).size());
        assertEquals(4, TakeFiles.list(folder.resolve("anna.takes")).size());
    }

    @Test
    void aNamedFileIsWrittenAndOfSeveralEachHasItsNumber() throws Exception {
        assertEquals(List.of(folder.resolve("portrait.png")), render(job(null, folder.resolve("portrait.png"), 1)));
        assertEquals(List.of(folder.resolve("my.portrait-0001.tif"), folder.resolve("my.portrait-0002.tif")),
                render(job(null, folder.resolve("my.portrait.tif"), 2)));
        render(job(null, folder.resolve("small.JPG"), 1));
        assertEquals(List.of("my.portrait-0001.tif", "my.portrait-0002.tif", "portrait.png", "small.JPG"), names());
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theShotInTheTakeMakesTheSameTakeWithoutOverrides() throws Exception {
        Path first = folder.resolve("first.png");
        render(new RenderJob(shot, null, first, 77, 1, 40, 30, "other.engine", Map.of("amount", "0.5"), TakeSettings.DEFAULT));
        Take take = TakeFiles.read(first);
        assertEquals(40, take.shot().getFraming().getWidth());
        assertEquals("other.engine", take.shot().getRecipe().getSteps().getFirst().getStage());
        assertEquals("0.5", take.shot().getRecipe().getSteps().getFirst().getSettings().getLast().getValue());
        Path second = folder.resolve("second.png");
        render(new RenderJob(take.shot(), null, second, take.shot().getSeed(), 1, 0, 0, "", Map.of(), TakeSettings.DEFAULT));
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
        assertEquals(ShotFiles.toXmi(runner.shots.get(0)), ShotFiles.toXmi(runner.shots.get(1)));
    }

    @Test
    void aBadShotIsRefusedWithItsFirstProblemAndTheirNumber() {
        shot.getCamera().setFocalLength(0);
        assertTrue(refusal(job(folder.resolve("anna.shot"), null, 1)).startsWith("anna.shot cannot be rendered: "));
        shot.getCamera().setAperture(Double.NaN);
        shot.getRig().getLights().getFirst().setKelvin(-5);
        assertTrue(refusal(job(folder.resolve("anna.shot"), null, 1)).endsWith("There are 2 more problems."));
    }

    @Test
    void aPlaceWhereNothingCanLieIsRefusedBeforeRendering() throws Exception {
        Path file = Files.createFile(folder.resolve("file.txt"));
        assertTrue(refusal(job(null, null, 1)).contains("was never saved"));
        assertTrue(refusal(job(null, folder.resolve("picture.bmp"), 1)).contains("end it in .png, .jpg or .tif"));
        assertTrue(refusal(job(null, folder.resolve("noextension"), 1)).contains("end it in .png, .jpg or .tif"));
        assertTrue(refusal(job(null, folder.resolve("missing/picture.png"), 1)).contains("does not exist; make it"));
        assertTrue(refusal(job(null, file.resolve("picture.png"), 1)).contains("is a file"));
        assertTrue(refusal(job(null, folder, 1)).contains("is a folder; give the name of a file in it"));
        assertTrue(refusal(job(folder.resolve("missing/anna.shot"), null, 1)).contains("does not exist"));
        Files.createFile(folder.resolve("anna.takes"));
        assertTrue(refusal(job(folder.resolve("anna.shot"), null, 1)).contains("is in the way"));
        assertTrue(refusal(new RenderJob(shot, null, folder.resolve("a.jpg"), 1, 1, 0, 0, "", Map.of(),
                new TakeSettings(16, ColourProfile.SRGB, false)))
                .contains("JPEG has 8 bits only"));
        assertEquals(List.of("anna.takes", "file.txt"), names());
    }

    @Test
    void absurdNumbersOfTakesAndRecipesThatCannotRunAreRefused() {
        assertTrue(refusal(job(null, folder.resolve("a.png"), 0)).contains("give 1–9999"));
        assertTrue(refusal(job(null, folder.resolve("a.png"), 10_000)).contains("give 1–9999"));
        assertEquals("There is no engine 'missing'. Install it.",
                refusal(new RenderJob(shot, null, folder.resolve("a.png"), 1, 1, 0, 0, "missing", Map.of(), TakeSettings.DEFAULT)));
    }

    @Test
    void takesThatWereWrittenBeforeAFailureStay() throws Exception {
        runner.event = (seed, monitor) -> {
            if (seed == 42) {
                throw new StageException("no more", "Rest.");
            }
        };
        assertThrows(StageException.class, () -> render(job(folder.resolve("anna.shot"), null, 5)));
        assertEquals(2, TakeFiles.list(folder.resolve("anna.takes")).size());
    }

    @Test
    void aCancelKeepsWhatIsWrittenAndWritesNoMore() throws Exception {
        NullProgressMonitor monitor = new NullProgressMonitor();
        runner.event = (seed, any) -> monitor.setCanceled(seed == 41);
        assertThrows(OperationCanceledException.class, () -> service.render(job(folder.resolve("anna.shot"), null, 5), RunObserver.NONE,
                monitor));
        assertEquals(1, TakeFiles.list(folder.resolve("anna.takes")).size());
    }

    @Test
    void theCallersShotIsNotTouchedNorItsLaterChangesSeen() throws Exception {
        String before = ShotFiles.toXmi(shot);
        List<String> names = new ArrayList<>();
        runner.event = (seed, monitor) -> {
            names.add(runner.shots.getLast().getName());
            shot.setName("changed meanwhile");
        };
        render(new RenderJob(shot, folder.resolve("anna.shot"), null, 1, 2, 40, 30, "x", Map.of(), TakeSettings.DEFAULT));
        assertEquals(1, names.stream().distinct().count());
        shot.setName(runner.shots.getFirst().getName());
        assertEquals(before, ShotFiles.toXmi(shot));
    }
}
