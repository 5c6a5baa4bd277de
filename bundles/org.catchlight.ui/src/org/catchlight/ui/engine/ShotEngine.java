package org.catchlight.ui.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.catchlight.shot.Recipe;
import org.catchlight.shot.Setting;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.Step;
import org.catchlight.stage.StageCatalog;
import org.catchlight.stage.StageDescriptor;
import org.catchlight.stage.StageKind;
import org.catchlight.stage.settings.SettingsException;
import org.catchlight.stage.settings.SettingsSchema;
import org.catchlight.ui.ShotSession;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The engine of a shot: the step of its recipe that makes the picture. UI thread only. */
public final class ShotEngine {
    private ShotEngine() {
    }

    /** The step whose engine makes the picture: the first engine that is on, or the first step that is on if its stage is not installed. */
    public static Optional<Step> step(Shot shot, StageCatalog catalog) {
        if (shot.getRecipe() == null) {
            return Optional.empty();
        }
        List<Step> enabled = shot.getRecipe().getSteps().stream().filter(Step::isEnabled).toList();
        return enabled.stream().filter(step -> isEngine(step, catalog)).findFirst()
                .or(() -> enabled.stream().findFirst().filter(step -> catalog.find(step.getStage()).isEmpty()));
    }

    /** Whether a step is of an engine that is installed. */
    public static boolean isEngine(Step step, StageCatalog catalog) {
        return catalog.find(step.getStage()).filter(stage -> stage.kind() == StageKind.ENGINE).isPresent();
    }

    /**
     * Gives a shot another engine, as one step to undo; the step is added where the recipe has none.
     *
     * @param label name of the engine, for the undo menu
     * @see #use(ShotSession, StageCatalog, Step, String, String)
     */
    public static void use(ShotSession session, StageCatalog catalog, String engineId, String label) {
        Optional<Step> present = step(session.shot(), catalog);
        if (present.isPresent()) {
            use(session, catalog, present.get(), engineId, label);
            return;
        }
        session.change("Use " + label, null, () -> {
            if (session.shot().getRecipe() == null) {
                session.shot().setRecipe(ShotFactory.eINSTANCE.createRecipe());
            }
            Recipe recipe = session.shot().getRecipe();
            Step added = ShotFactory.eINSTANCE.createStep();
            added.setStage(engineId);
            recipe.getSteps().addFirst(added);
        });
    }

    /**
     * Gives a step another engine, as one step to undo. An engine that the step had before finds its settings as they were; a new one takes
     * over those that fit: of its keys, with values that it allows.
     *
     * @param label name of the engine, for the undo menu
     */
    public static void use(ShotSession session, StageCatalog catalog, Step step, String engineId, String label) {
        if (engineId.equals(step.getStage())) {
            return;
        }
        EngineMemory memory = EngineMemory.of(step);
        List<Setting> settings = memory.recall(engineId).orElseGet(() -> fitting(step, catalog.find(engineId)));
        memory.keep(step.getStage(), step.getSettings());
        session.change("Use " + label, null, () -> {
            step.setStage(engineId);
            step.getSettings().clear();
            step.getSettings().addAll(settings);
        });
    }

    private static List<Setting> fitting(Step step, Optional<StageDescriptor> engine) {
        if (engine.isEmpty()) {
            return List.copyOf(EcoreUtil.copyAll(step.getSettings()));
        }
        SettingsSchema<?> schema = SettingsSchema.of(engine.get().settingsType());
        return step.getSettings().stream().filter(setting -> fits(schema, setting)).map(EcoreUtil::copy).toList();
    }

    private static boolean fits(SettingsSchema<?> schema, Setting setting) {
        try {
            schema.parse(Map.of(setting.getKey(), setting.getValue()));
            return true;
        } catch (SettingsException foreign) {
            return false;
        }
    }
}
