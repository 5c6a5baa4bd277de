package org.catchlight.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.catchlight.image.io.ColourProfile;
import org.catchlight.shot.Shot;
import org.catchlight.shot.io.ShotFiles;
import org.catchlight.shot.preset.Presets;
import org.catchlight.stage.StageCatalog;
import org.catchlight.stage.StageException;
import org.catchlight.stage.run.RunObserver;
import org.catchlight.take.InvalidJobException;
import org.catchlight.take.RenderJob;
import org.catchlight.take.RenderService;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderCommandTest {
    @TempDir
    Path folder;
    private Bench bench;
    private final Studio studio = new Studio();
    private String shot;

    /** A render service that writes nothing and remembers what it was asked for. */
    private static final class Studio implements RenderService {
        private final List<RenderJob> jobs = new ArrayList<>();
        private Exception failure;

        @Override
        public List<Path> render(RenderJob job, RunObserver observer, IProgressMonitor monitor) throws StageException, InvalidJobException,
                IOException {
            jobs.add(job);
            switch (failure) {
                case StageException wanted -> throw wanted;
                case InvalidJobException wanted -> throw wanted;
                case IOException wanted -> throw wanted;
                case RuntimeException wanted -> throw wanted;
                case null, default -> {
                    return List.of(job.output() == null ? Path.of("take.png") : job.output());
                }
            }
        }
    }

    @BeforeEach
    void setUp() throws IOException {
        bench = new Bench(folder).with(RenderService.class, studio).with(StageCatalog.class, new FakeCatalog());
        shot = save("portrait", 42);
    }

    private String save(String name, long seed) throws IOException {
        Shot example = Presets.create("rembrandt");
        example.setSeed(seed);
        Path file = folder.resolve(name + ".shot");
        ShotFiles.save(example, file);
        return file.toString();
    }

    @Test
    void withoutOptionsTheShotDecides() {
        assertEquals(Failure.DONE, bench.run("render", shot), bench.err());
        RenderJob job = studio.jobs.getFirst();
        assertEquals(42, job.firstSeed());
        assertEquals(1, job.takes());
        assertEquals(0, job.width());
        assertEquals("", job.engine());
        assertEquals(8, job.write().bitDepth());
        assertEquals(null, job.output());
        assertEquals(Path.of(shot), job.shotFile());
        assertEquals("take.png", bench.out().strip());
    }

    @Test
    void everyOptionReachesTheJob() {
        String output = folder.resolve("out.tif").toString();
        assertEquals(Failure.DONE, bench.run("render", shot, "-o", output, "--seed", "7", "--takes", "3", "--size", "480x600", "--engine",
                "org.example.engine", "--set", "org.example.film.amount=0.5", "--set", "org.example.film.text=a=b", "--depth", "16",
                "--profile", "p3", "--strip"), bench.err());
        RenderJob job = studio.jobs.getFirst();
        assertEquals(7, job.firstSeed());
        assertEquals(3, job.takes());
        assertEquals(480, job.width());
        assertEquals(600, job.height());
        assertEquals("org.example.engine", job.engine());
        assertEquals(Map.of("org.example.film.amount", "0.5", "org.example.film.text", "a=b"), job.settings());
        assertEquals(16, job.write().bitDepth());
        assertEquals(ColourProfile.DISPLAY_P3, job.write().profile());
        assertTrue(job.write().strip());
        assertEquals(output, bench.out().strip());
    }

    @Test
    void severalShotsGoIntoAFolder() throws IOException {
        String other = save("other", 1);
        String proofs = folder.resolve("proofs") + "/";
        assertEquals(Failure.DONE, bench.run("render", shot, other, "-o", proofs), bench.err());
        assertEquals(List.of(folder.resolve("proofs/portrait.png"), folder.resolve("proofs/other.png")),
                studio.jobs.stream().map(RenderJob::output).toList());
        assertRefused("several shots need a folder", "render", shot, other, "-o", folder.resolve("one.png").toString());
        assertRefused("two of the shots", "render", shot, shot, "-o", proofs);
    }

    @Test
    void aBadShotDoesNotKeepTheOthersBack() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.shot"), "this is no shot");
        assertEquals(Failure.BAD_INPUT, bench.run("render", bad.toString(), shot));
        assertEquals(1, studio.jobs.size());
        assertEquals(1, bench.complaints().size());
        assertTrue(bench.err().contains("bad.shot"), bench.err());
    }

    @Test
    void badInputIsNamedBeforeAnythingRuns() throws IOException {
        assertRefused("nowhere.shot: there is no such file", "render", folder.resolve("nowhere.shot").toString());
        assertRefused("is a folder", "render", folder.toString());
        assertRefused("empty.shot", "render", Files.createFile(folder.resolve("empty.shot")).toString());
        Shot absurd = Presets.create("loop");
        absurd.getCamera().setFocalLength(0);
        absurd.getRig().getLights().getFirst().setKelvin(-5);
        ShotFiles.save(absurd, folder.resolve("absurd.shot"));
        assertRefused("and 1 more", "render", folder.resolve("absurd.shot").toString());
        assertRefused("--takes 0", "render", shot, "--takes", "0");
        assertRefused("--depth 12", "render", shot, "--depth", "12");
        assertRefused(".png, .jpg or .tif", "render", shot, "-o", folder.resolve("a.bmp").toString());
        assertRefused("JPEG has 8 bits", "render", shot, "-o", folder.resolve("a.jpg").toString(), "--depth", "16");
        assertRefused("there is no folder", "render", shot, "-o", folder.resolve("missing/a.png").toString());
        assertRefused("choose org.example.engine", "render", shot, "--engine", "org.example.nothing");
        assertRefused("is not an engine", "render", shot, "--engine", "org.example.film");
        assertRefused("did you mean 'amount'", "render", shot, "--set", "org.example.film.amonut=1");
        assertRefused("no stage is installed", "render", shot, "--set", "nothing.amount=1");
        assertTrue(studio.jobs.isEmpty());
    }

    private void assertRefused(String expected, String... arguments) {
        assertEquals(Failure.BAD_INPUT, bench.run(arguments), bench.err());
        assertEquals(1, bench.complaints().size(), bench.err());
        assertTrue(bench.complaints().getFirst().contains(expected), bench.err());
        assertEquals("", bench.out());
    }

    @Test
    void failuresAreOneLineAndTheTraceIsForVerbose() {
        assertFailure(Failure.FAILED, "The lamp broke. Try another.", new StageException("The lamp broke.", "Try another."));
        assertFailure(Failure.BAD_INPUT, "portrait.shot: the recipe is empty", new InvalidJobException("the recipe is empty"));
        assertFailure(Failure.FAILED, "x.png: No space left on device; free some space", new FileSystemException("x.png", null,
                "No space left on device"));
        assertFailure(Failure.FAILED, "cancelled", new OperationCanceledException());
        assertFailure(Failure.FAILED, "an error inside Catchlight", new IllegalStateException("oh"));
        assertEquals(Failure.FAILED, bench.run("render", shot, "--verbose"));
        assertTrue(bench.err().contains("\tat "), bench.err());
    }

    private void assertFailure(int code, String expected, Exception failure) {
        studio.failure = failure;
        assertEquals(code, bench.run("render", shot, "-q"), bench.err());
        assertEquals(1, bench.err().lines().count(), bench.err());
        assertTrue(bench.complaints().getFirst().startsWith("catchlight: "), bench.err());
        assertTrue(bench.complaints().getFirst().contains(expected), bench.err());
    }

    @Test
    void anInterruptStopsBeforeTheNextShot() throws IOException {
        bench.cancellation.request();
        assertEquals(Failure.FAILED, bench.run("render", shot, save("other", 1)));
        assertTrue(studio.jobs.isEmpty());
        assertEquals(List.of("catchlight: cancelled"), bench.complaints());
    }
}
