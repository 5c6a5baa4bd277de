package org.catchlight.stage.internal.run;

import static org.catchlight.stage.internal.TestStages.engine;
import static org.catchlight.stage.internal.TestStages.film;
import static org.catchlight.stage.internal.TestStages.frame;
import static org.catchlight.stage.internal.TestStages.set;
import static org.catchlight.stage.internal.TestStages.shot;
import static org.catchlight.stage.internal.TestStages.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Transfer;
import org.catchlight.shot.Shot;
import org.catchlight.stage.StageException;
import org.catchlight.stage.StageKind;
import org.catchlight.stage.internal.TestStages;
import org.catchlight.stage.internal.TestStages.Counting;
import org.catchlight.stage.internal.catalog.StageCatalogService;
import org.catchlight.stage.run.Result;
import org.catchlight.stage.run.RunObserver;
import org.catchlight.stage.run.RunRequest;
import org.catchlight.stage.run.StageFailure;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecipeRunnerTest {
    private static final long MEGABYTE = 1 << 20;
    private final TestStages.Lines log = new TestStages.Lines();
    private final StageCatalogService catalog = new StageCatalogService(TestStages::nowhere, log);
    private final RecipeRunnerService runner = new RecipeRunnerService(catalog, 64 * MEGABYTE, log);
    private final Counting engine = engine();
    private final Counting film = film();
    private final TestStages.Source engineSource = source("engine", StageKind.ENGINE, engine);
    private final Shot shot = shot("engine", "film");

    @BeforeEach
    void install() {
        catalog.add(engineSource);
        catalog.add(source("film", StageKind.FILM, film));
    }

    private Result run(Shot what) throws StageException {
        return run(RunRequest.of(what));
    }

    private Result run(RunRequest request) throws StageException {
        return runner.run(request, RunObserver.NONE, new NullProgressMonitor());
    }

    private static float value(Result result) {
        return result.frame().picture().get(3, 3, 0);
    }

    @Test
    void stagesRunInOrderAndSayHowThePictureWasMade() throws StageException {
        set(shot, 1, "amount", "0.75");
        Result result = run(shot);
        assertEquals((float) (shot.getRig().getLights().getFirst().getAzimuth() + shot.getFilm().getGrain() + 0.75), value(result), 1e-4);
        assertEquals(32, result.frame().width());
        assertEquals(24, result.frame().height());
        assertEquals(List.of("engine", "film"), result.steps().stream().map(Result.StepResult::stage).toList());
        assertEquals(Map.of("amount", "0.75"), result.steps().get(1).settings());
        assertEquals("org.example", result.steps().get(0).bundle());
        assertEquals("1.2.3", result.steps().get(0).version());
    }

    @Test
    void changingOnlyTheFilmDoesNotRunTheEngineAgain() throws StageException {
        run(shot);
        shot.getFilm().setGrain(0.9);
        Result again = run(shot);
        assertEquals(1, engine.runs.get());
        assertEquals(2, film.runs.get());
        assertTrue(again.steps().get(0).reused());
        assertFalse(again.steps().get(1).reused());
        set(shot, 1, "amount", "0.1");
        run(shot);
        assertEquals(1, engine.runs.get());
        assertEquals(3, film.runs.get());
    }

    @Test
    void whatWasNotReadMayChange() throws StageException {
        Result first = run(shot);
        shot.getBrief().setMood("gloomy");
        shot.getCamera().setAperture(2);
        shot.setName("Another");
        Result second = run(shot);
        assertEquals(1, engine.runs.get());
        assertEquals(1, film.runs.get());
        assertSame(first.frame(), second.frame());
    }

    @Test
    void whatWasReadMayNot() throws StageException {
        run(shot);
        shot.getRig().getLights().getFirst().setAzimuth(-12);
        assertEquals(-12 + 0.5 + shot.getFilm().getGrain(), value(run(shot)), 1e-4);
        assertEquals(2, engine.runs.get());
        assertEquals(2, film.runs.get());
        shot.getFraming().setWidth(40);
        assertEquals(40, run(shot).frame().width());
        assertEquals(3, engine.runs.get());
    }

    @Test
    void anEarlierStateIsFoundAgain() throws StageException {
        run(shot);
        double azimuth = shot.getRig().getLights().getFirst().getAzimuth();
        shot.getRig().getLights().getFirst().setAzimuth(azimuth + 5);
        run(shot);
        shot.getRig().getLights().getFirst().setAzimuth(azimuth);
        run(shot);
        assertEquals(2, engine.runs.get());
        assertEquals(2, film.runs.get());
    }

    @Test
    void seedsCountOnlyForStagesThatAskForThem() throws StageException {
        Counting grain = new Counting((in, settings, context) -> frame(in.width(), in.height(), context.seed()));
        catalog.add(source("grain", StageKind.FILM, grain));
        Shot grainy = shot("engine", "grain");
        assertEquals(5, value(run(new RunRequest(grainy, 5, 0, 0, "", Map.of()))));
        assertEquals(6, value(run(new RunRequest(grainy, 6, 0, 0, "", Map.of()))));
        assertEquals(5, value(run(new RunRequest(grainy, 5, 0, 0, "", Map.of()))));
        assertEquals(1, engine.runs.get());
        assertEquals(2, grain.runs.get());
    }

    @Test
    void anotherModelMakesAnotherPicture() throws StageException {
        run(shot);
        engine.cacheKey = "model 2";
        run(shot);
        assertEquals(2, engine.runs.get());
        runner.clearCache();
        run(shot);
        assertEquals(3, engine.runs.get());
    }

    @Test
    void theSameStageRegisteredAnewIsNotTrustedWithOldResults() throws StageException {
        run(shot);
        catalog.remove(engineSource);
        catalog.add(engineSource.with("service.id", 99_999L));
        run(shot);
        assertEquals(2, engine.runs.get());
    }

    @Test
    void aJobKeepsTheStageItBeganWith() throws StageException {
        Counting other = new Counting((in, settings, context) -> frame(in.width(), in.height(), -1));
        TestStages.Source filmSource = source("late", StageKind.FILM, film);
        Counting meddling = new Counting((in, settings, context) -> {
            catalog.remove(filmSource);
            catalog.add(source("late", StageKind.FILM, other));
            return frame(in.width(), in.height(), 7);
        });
        catalog.add(filmSource);
        catalog.add(source("meddling", StageKind.ENGINE, meddling));
        assertEquals(7 + 0.5 + shot.getFilm().getGrain(), value(run(shot("meddling", "late"))), 1e-4);
        assertEquals(0, other.runs.get());
        runner.clearCache();
        assertEquals(-1, value(run(shot("meddling", "late"))), "the next job takes the new stage");
    }

    @Test
    void aStageThatAnswersNothingOrRubbishFailsByName() {
        failing("null", (in, settings, context) -> null, "answered no picture");
        failing("nan", (in, settings, context) -> frame(in.width(), in.height(), Float.NaN), "100 % are no numbers");
        failing("infinite", (in, settings, context) -> frame(in.width(), in.height(), Float.POSITIVE_INFINITY), "are no numbers");
    }

    @Test
    void whateverAStageThrowsIsAFailureThatNamesItAndTheMend() {
        failing("state", (in, settings, context) -> {
            throw new IllegalStateException("boom");
        }, "failed unexpectedly: java.lang.IllegalStateException: boom");
        failing("memory", (in, settings, context) -> {
            throw new OutOfMemoryError("heap");
        }, "ran out of memory");
        failing("deep", (in, settings, context) -> deeper(in), "stack overflow");
        failing("link", (in, settings, context) -> {
            throw new NoSuchMethodError("gone");
        }, "does not fit this version");
        failing("known", (in, settings, context) -> {
            throw new StageException("the model is missing", "Install it.");
        }, "the model is missing");
        failing("cancel", (in, settings, context) -> {
            throw new org.eclipse.core.runtime.OperationCanceledException();
        }, "as if it had been cancelled");
        failing("write", (in, settings, context) -> {
            context.shot().getFilm().setGrain(1);
            return in;
        }, "read-only");
    }

    private static Frame deeper(Frame in) {
        return deeper(in).withPicture(in.picture());
    }

    private void failing(String id, TestStages.Work work, String expected) {
        catalog.add(source(id, StageKind.RETOUCH, new Counting(work)));
        Shot bad = shot("engine", id);
        set(bad, 1, "amount", "0.25");
        StageFailure failure = assertThrows(StageFailure.class, () -> run(bad));
        assertEquals(id, failure.stage());
        assertEquals(Map.of("amount", "0.25"), failure.settings());
        assertTrue(failure.getMessage().startsWith("The " + id + ": ") && failure.getMessage().contains(expected), failure.getMessage());
        assertFalse(failure.mend().isBlank());
        assertEquals(32, failure.before().orElseThrow().width());
        assertTrue(catalog.disabled().isEmpty());
    }

    @Test
    void theFramesBeforeAFailureAreNotMadeAgain() throws StageException {
        failing("broken", (in, settings, context) -> null, "no picture");
        run(shot);
        assertEquals(1, engine.runs.get());
    }

    @Test
    void anObserverHearsAllAndCannotSpoilTheRun() throws StageException {
        Counting chatty = new Counting((in, settings, context) -> {
            context.log("hello");
            context.preview(FloatImage.create(1, 1, 3), Transfer.DISPLAY);
            return frame(in.width(), in.height(), 1);
        });
        catalog.add(source("chatty", StageKind.ENGINE, chatty));
        List<String> heard = new ArrayList<>();
        RunObserver observer = new RunObserver() {
            @Override
            public void stageStarted(String id, String label, int index, int count) {
                heard.add("start " + id + " " + index + "/" + count);
            }

            @Override
            public void stageFinished(String id, Frame frame, boolean reused) {
                heard.add("end " + id + " " + frame.width());
                throw new IllegalStateException("the observer fails");
            }

            @Override
            public void preview(FloatImage picture, Transfer transfer) {
                heard.add("preview " + transfer);
            }

            @Override
            public void log(String line) {
                heard.add(line);
            }
        };
        runner.run(RunRequest.of(shot("chatty", "film")), observer, new NullProgressMonitor());
        assertEquals(List.of("start chatty 0/2", "hello", "preview DISPLAY", "end chatty 32", "start film 1/2", "end film 32"), heard);
    }

    @Test
    void manyRunsAtOnceDoNotMix() throws Exception {
        Counting seeded = new Counting((in, settings, context) -> frame(in.width(), in.height(), context.seed() * 100
                + (float) context.shot().getCamera().getFocalLength()));
        catalog.add(source("seeded", StageKind.ENGINE, seeded));
        List<Callable<Boolean>> jobs = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Shot own = shot("seeded");
            int seed = i % 7;
            own.getCamera().setFocalLength(20 + i % 5);
            jobs.add(() -> value(run(new RunRequest(own, seed, 0, 0, "", Map.of()))) == seed * 100 + (float) own.getCamera()
                    .getFocalLength());
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<Boolean> job : threads.invokeAll(jobs)) {
                assertTrue(job.get());
            }
        }
    }

    @Test
    void aSmallCacheStillGivesRightPictures() throws StageException {
        RecipeRunnerService tight = new RecipeRunnerService(catalog, 100, log);
        Result first = tight.run(RunRequest.of(shot), RunObserver.NONE, null);
        Result second = tight.run(RunRequest.of(shot), RunObserver.NONE, null);
        assertNotSame(first.frame(), second.frame());
        assertEquals(value(first), value(second));
        assertEquals(2, engine.runs.get());
    }
}
