package org.catchlight.stage.internal.run;

import static org.catchlight.stage.internal.TestStages.engine;
import static org.catchlight.stage.internal.TestStages.film;
import static org.catchlight.stage.internal.TestStages.set;
import static org.catchlight.stage.internal.TestStages.shot;
import static org.catchlight.stage.internal.TestStages.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.catchlight.shot.Shot;
import org.catchlight.shot.Step;
import org.catchlight.shot.io.ShotFiles;
import org.catchlight.stage.EngineAbilities;
import org.catchlight.stage.StageException;
import org.catchlight.stage.StageKind;
import org.catchlight.stage.internal.TestStages;
import org.catchlight.stage.internal.TestStages.Counting;
import org.catchlight.stage.internal.catalog.StageCatalogService;
import org.catchlight.stage.run.RecipeException;
import org.catchlight.stage.run.Result;
import org.catchlight.stage.run.RunObserver;
import org.catchlight.stage.run.RunRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecipeRulesTest {
    private final StageCatalogService catalog = new StageCatalogService(TestStages::nowhere, new TestStages.Lines());
    private final RecipeRunnerService runner = new RecipeRunnerService(catalog, 1 << 24, new TestStages.Lines());
    private final Counting engine = engine();
    private final Counting second = engine();
    private final Counting film = film();

    @BeforeEach
    void install() {
        catalog.add(source("org.example.engine", StageKind.ENGINE, engine));
        catalog.add(source("model:second", StageKind.ENGINE, second));
        catalog.add(source("org.example.film", StageKind.FILM, film));
    }

    private Result run(RunRequest request) throws StageException {
        return runner.run(request, RunObserver.NONE, null);
    }

    private String refusal(RunRequest request) {
        RecipeException refused = assertThrows(RecipeException.class, () -> run(request));
        assertEquals(0, engine.runs.get() + second.runs.get() + film.runs.get(), "nothing may have run");
        assertThrows(RecipeException.class, () -> runner.fold(request));
        return refused.getMessage() + " | " + refused.mend();
    }

    private String refusal(Shot shot) {
        return refusal(RunRequest.of(shot));
    }

    @Test
    void aStageThatIsNotInstalledIsNamedWithItsStepAndTheMend() {
        assertEquals("Step 2 of 'Test' names the stage 'org.example.flim', which is not installed | Did you mean 'org.example.film'? "
                + "Install it or switch the step off; installed: model:second, org.example.engine, org.example.film.",
                refusal(shot("org.example.engine", "org.example.flim")));
        assertEquals("Step 1 of 'Test' names the engine 'model:third', a model that is not in the library | Add the model to the library under"
                + " that name, or choose another engine; installed: model:second, org.example.engine.", refusal(shot("model:third")));
    }

    @Test
    void thereMustBeOneEngineAndItComesFirst() {
        assertTrue(refusal(shot("org.example.film")).contains("has no enabled engine"));
        assertTrue(refusal(shot()).contains("installed engines: model:second, org.example.engine"));
        assertTrue(refusal(shot("org.example.film", "org.example.engine"))
                .contains("comes after 'The org.example.film' | Move it to the first place"));
        assertTrue(refusal(shot("org.example.engine", "model:second")).contains("has 2 enabled engines"));
    }

    @Test
    void stepsThatAreSwitchedOffDoNotCount() throws StageException {
        Shot shot = shot("not.installed", "org.example.engine", "model:second", "org.example.film");
        shot.getRecipe().getSteps().get(0).setEnabled(false);
        shot.getRecipe().getSteps().get(2).setEnabled(false);
        set(shot, 2, "nonsense", "x");
        assertEquals(2, run(RunRequest.of(shot)).steps().size());
    }

    @Test
    void settingsAreCheckedBeforeAnythingRuns() {
        Shot shot = shot("org.example.engine", "org.example.film");
        set(shot, 1, "amount", "lots");
        assertEquals("Step 2 of 'Test' (The org.example.film): amount 'lots' is not a number; give 0–1 | Mend the setting in the recipe.",
                refusal(shot));
    }

    @Test
    void sizesAreBounded() {
        assertTrue(refusal(new RunRequest(shot("org.example.engine"), 1, 100_000, 20, "", Map.of())).contains("16–16384"));
        assertTrue(refusal(new RunRequest(shot("org.example.engine"), 1, -5, 20, "", Map.of())).contains("-5×20 pixels cannot be made"));
        Counting small = new Counting((in, settings, context) -> in) {
            @Override
            public EngineAbilities abilities() {
                return new EngineAbilities(512, 512, true, true, 0, false, false, false);
            }
        };
        catalog.add(source("small", StageKind.ENGINE, small));
        assertTrue(refusal(new RunRequest(shot("small"), 1, 600, 300, "", Map.of())).contains("at most 512×512 pixels, not 600×300"));
    }

    @Test
    void anEngineOfChoiceTakesThePlaceOfTheRecipes() throws StageException {
        Shot shot = shot("org.example.engine", "org.example.film");
        set(shot, 0, "amount", "0.9");
        Result result = run(new RunRequest(shot, 1, 0, 0, "model:second", Map.of()));
        assertEquals("model:second", result.steps().getFirst().stage());
        assertEquals(Map.of("amount", "0.5"), result.steps().getFirst().settings(), "settings of another engine do not carry over");
        assertEquals(Map.of("amount", "0.9"), run(new RunRequest(shot, 1, 0, 0, "org.example.engine", Map.of())).steps().getFirst()
                .settings());
        assertEquals("org.example.engine", shot.getRecipe().getSteps().getFirst().getStage(), "the shot itself stays as it is");
        assertEquals(1, run(new RunRequest(shot("gone.engine"), 1, 0, 0, "model:second", Map.of())).steps().size());
        assertEquals(2, run(new RunRequest(shot("org.example.film"), 1, 0, 0, "model:second", Map.of())).steps().size());
    }

    @Test
    void anEngineThatIsNotThereIsNamedWithThoseThatAre() {
        assertEquals("There is no engine 'model:secnd' | Did you mean 'model:second'? Installed: model:second, org.example.engine.",
                refusal(new RunRequest(shot("org.example.engine"), 1, 0, 0, "model:secnd", Map.of())));
        assertTrue(refusal(new RunRequest(shot("org.example.engine"), 1, 0, 0, "org.example.film", Map.of()))
                .contains("There is no engine"));
    }

    @Test
    void settingsOfTheRequestWin() throws StageException {
        Shot shot = shot("org.example.engine", "org.example.film");
        set(shot, 1, "amount", "0.9");
        Result full = run(new RunRequest(shot, 1, 0, 0, "", Map.of("org.example.film.amount", "0.1")));
        assertEquals(Map.of("amount", "0.1"), full.steps().get(1).settings());
        Result abbreviated = run(new RunRequest(shot, 1, 0, 0, "", Map.of("film.amount", "0.2")));
        assertEquals(Map.of("amount", "0.2"), abbreviated.steps().get(1).settings());
        Result both = run(new RunRequest(shot, 1, 0, 0, "model:second", Map.of("model:second.amount", "0.3")));
        assertEquals(Map.of("amount", "0.3"), both.steps().get(0).settings());
    }

    @Test
    void aSettingForNoStepOrForTwoIsRefused() {
        Shot shot = shot("org.example.engine", "org.example.film");
        assertEquals("The setting 'lens.blur' is for no enabled step of 'Test' | Give STAGE.KEY with one of these stages: "
                + "org.example.engine, org.example.film.", refusal(new RunRequest(shot, 1, 0, 0, "", Map.of("lens.blur", "1"))));
        assertTrue(refusal(new RunRequest(shot, 1, 0, 0, "", Map.of("film.amuont", "1"))).contains("did you mean 'amount'?"));
        assertTrue(refusal(new RunRequest(shot, 1, 0, 0, "", Map.of("film", "1"))).contains("is for no enabled step"));
        catalog.add(source("com.other.film", StageKind.FILM, film()));
        assertTrue(refusal(new RunRequest(shot("org.example.engine", "org.example.film", "com.other.film"), 1, 0, 0, "",
                Map.of("film.amount", "1")))
                .contains("may be for org.example.film or com.other.film | Give the whole id"));
    }

    @Test
    void aFoldedShotMakesTheSamePictureByItself() throws StageException {
        Shot shot = shot("org.example.engine", "org.example.film");
        String before = ShotFiles.toXmi(shot);
        RunRequest request = new RunRequest(shot, 77, 48, 36, "model:second", Map.of("film.amount", "0.125"));
        Result wanted = run(request);
        Shot folded = runner.fold(request);
        assertEquals(before, ShotFiles.toXmi(shot));
        assertEquals(77, folded.getSeed());
        assertEquals(48, folded.getFraming().getWidth());
        runner.clearCache();
        Result again = run(RunRequest.of(folded));
        assertEquals(wanted.frame().picture().contentHash(), again.frame().picture().contentHash());
        assertEquals(wanted.steps().stream().map(Result.StepResult::settings).toList(), again.steps().stream()
                .map(Result.StepResult::settings).toList());
        Step step = folded.getRecipe().getSteps().get(1);
        assertEquals("0.125", step.getSettings().getFirst().getValue());
    }
}
