package org.catchlight.ui.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.catchlight.shot.Setting;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.Step;
import org.catchlight.stage.Stage;
import org.catchlight.stage.StageCatalog;
import org.catchlight.stage.StageDescriptor;
import org.catchlight.stage.StageKind;
import org.catchlight.stage.settings.Range;
import org.catchlight.ui.EditedShot;
import org.eclipse.core.databinding.observable.Realm;
import org.junit.jupiter.api.Test;

class ShotEngineTest {
    record Painter(@Range(min = 0, max = 150) int steps, String prompt) {
    }

    record Turbo(@Range(min = 0, max = 8) int steps) {
    }

    record Still(int samples) {
    }

    private static final StageCatalog CATALOG = new Installed(List.of(stage("model:a", StageKind.ENGINE, Painter.class),
            stage("model:turbo", StageKind.ENGINE, Turbo.class), stage("standin", StageKind.ENGINE, Still.class),
            stage("grain", StageKind.FILM, Still.class)));

    private static StageDescriptor stage(String id, StageKind kind, Class<? extends Record> settings) {
        return new StageDescriptor(id, kind, id, "", "", List.of(), "test", "1", settings);
    }

    private record Installed(List<StageDescriptor> stages) implements StageCatalog {
        @Override
        public Optional<StageDescriptor> find(String id) {
            return stages.stream().filter(stage -> stage.id().equals(id)).findFirst();
        }

        @Override
        public Optional<Stage<?>> service(StageDescriptor stage) {
            return Optional.empty();
        }

        @Override
        public Map<String, String> disabled() {
            return Map.of();
        }

        @Override
        public void enable(String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void prefer(String id, String chosen) {
            throw new UnsupportedOperationException();
        }

        @Override
        public AutoCloseable onChange(Consumer<StageCatalog> listener) {
            return () -> { };
        }
    }

    private static EditedShot session(String... stages) {
        Shot shot = ShotFactory.eINSTANCE.createShot();
        shot.setRecipe(ShotFactory.eINSTANCE.createRecipe());
        for (String stage : stages) {
            Step step = ShotFactory.eINSTANCE.createStep();
            step.setStage(stage);
            shot.getRecipe().getSteps().add(step);
        }
        List<EditedShot> made = new ArrayList<>();
        Realm.runWithDefault(new Realm() {
            @Override
            public boolean isCurrent() {
                return true;
            }
        }, () -> made.add(new EditedShot(shot, Path.of("a.shot"), false)));
        return made.getFirst();
    }

    private static Map<String, String> settings(Step step) {
        Map<String, String> values = new TreeMap<>();
        step.getSettings().forEach(setting -> values.put(setting.getKey(), setting.getValue()));
        return values;
    }

    private static void set(Step step, String key, String value) {
        Setting setting = ShotFactory.eINSTANCE.createSetting();
        setting.setKey(key);
        setting.setValue(value);
        step.getSettings().add(setting);
    }

    @Test
    void theEngineIsTheFirstThatIsOnOrWhatStandsInItsPlace() {
        EditedShot session = session("grain", "standin", "model:a");
        List<Step> steps = session.shot().getRecipe().getSteps();
        assertSame(steps.get(1), ShotEngine.step(session.shot(), CATALOG).orElseThrow());
        steps.get(1).setEnabled(false);
        assertSame(steps.get(2), ShotEngine.step(session.shot(), CATALOG).orElseThrow());
        EditedShot lost = session("model:gone", "grain");
        assertSame(lost.shot().getRecipe().getSteps().getFirst(), ShotEngine.step(lost.shot(), CATALOG).orElseThrow());
        assertTrue(ShotEngine.step(session("grain").shot(), CATALOG).isEmpty());
        session.shot().setRecipe(null);
        assertTrue(ShotEngine.step(session.shot(), CATALOG).isEmpty());
    }

    @Test
    void anotherEngineTakesWhatFitsAndTheFirstOneFindsItsOwnAgain() {
        EditedShot session = session("model:a");
        Step step = session.shot().getRecipe().getSteps().getFirst();
        set(step, "steps", "30");
        set(step, "prompt", "freckles");
        ShotEngine.use(session, CATALOG, "model:turbo", "Turbo");
        assertEquals("model:turbo", step.getStage());
        assertEquals(Map.of(), settings(step), "30 steps are more than it allows, and it has no prompt");
        set(step, "steps", "4");
        ShotEngine.use(session, CATALOG, "model:a", "A");
        assertEquals(Map.of("steps", "30", "prompt", "freckles"), settings(step));
        ShotEngine.use(session, CATALOG, "model:turbo", "Turbo");
        assertEquals(Map.of("steps", "4"), settings(step));
        session.dispose();
    }

    @Test
    void aNewEngineTakesOverKeysItHasWithValuesItAllows() {
        EditedShot session = session("model:turbo");
        Step step = session.shot().getRecipe().getSteps().getFirst();
        set(step, "steps", "6");
        ShotEngine.use(session, CATALOG, "model:a", "A");
        assertEquals(Map.of("steps", "6"), settings(step));
        ShotEngine.use(session, CATALOG, "standin", "Stand-in");
        assertEquals(Map.of(), settings(step));
        session.dispose();
    }

    @Test
    void theChangeIsOneStepToUndo() {
        EditedShot session = session("model:a", "grain");
        Step step = session.shot().getRecipe().getSteps().getFirst();
        set(step, "prompt", "freckles");
        ShotEngine.use(session, CATALOG, "standin", "Stand-in");
        assertEquals("Use Stand-in", session.undoLabel());
        session.undo();
        assertEquals("model:a", step.getStage());
        assertEquals(Map.of("prompt", "freckles"), settings(step));
        session.redo();
        assertEquals("standin", step.getStage());
        assertEquals(Map.of(), settings(step));
        session.undo();
        assertNull(session.undoLabel());
        ShotEngine.use(session, CATALOG, "model:a", "A");
        assertNull(session.undoLabel(), "The same engine is no change");
        session.dispose();
    }

    @Test
    void aRecipeWithoutAnEngineGetsOneInFront() {
        EditedShot session = session("grain");
        ShotEngine.use(session, CATALOG, "model:a", "A");
        assertEquals(List.of("model:a", "grain"), session.shot().getRecipe().getSteps().stream().map(Step::getStage).toList());
        session.undo();
        assertEquals(1, session.shot().getRecipe().getSteps().size());
        EditedShot bare = session();
        bare.shot().setRecipe(null);
        ShotEngine.use(bare, CATALOG, "model:a", "A");
        assertEquals("model:a", bare.shot().getRecipe().getSteps().getFirst().getStage());
        session.dispose();
        bare.dispose();
    }
}
