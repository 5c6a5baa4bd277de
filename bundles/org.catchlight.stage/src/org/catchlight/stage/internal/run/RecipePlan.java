package org.catchlight.stage.internal.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.catchlight.shot.Recipe;
import org.catchlight.shot.Setting;
import org.catchlight.shot.Shot;
import org.catchlight.shot.Step;
import org.catchlight.stage.EngineAbilities;
import org.catchlight.stage.StageDescriptor;
import org.catchlight.stage.StageKind;
import org.catchlight.stage.internal.catalog.InstalledStage;
import org.catchlight.stage.internal.catalog.StageCatalogService;
import org.catchlight.stage.internal.settings.Words;
import org.catchlight.stage.run.RecipeException;
import org.catchlight.stage.settings.SettingsException;

/** Turns the recipe of a shot into stages that are ready to run, or says why that cannot be. */
final class RecipePlan {
    /** How engines of models are called. */
    private static final String MODEL = "model:";

    private RecipePlan() {
    }

    static List<PlannedStep> of(Shot shot, StageCatalogService catalog) throws RecipeException {
        List<PlannedStep> plan = new ArrayList<>();
        int number = 0;
        for (Step step : steps(shot)) {
            number++;
            if (step.isEnabled()) {
                plan.add(planned(shot, step, number, catalog));
            }
        }
        checkEngine(shot, plan, catalog);
        return plan;
    }

    static List<Step> steps(Shot shot) {
        Recipe recipe = shot.getRecipe();
        return recipe == null ? List.of() : recipe.getSteps();
    }

    private static PlannedStep planned(Shot shot, Step step, int number, StageCatalogService catalog) throws RecipeException {
        String id = step.getStage();
        InstalledStage stage = catalog.resolve(id).orElseThrow(() -> notInstalled(shot, id, number, catalog));
        String reason = catalog.disabled().get(stage.id());
        if (reason != null) {
            throw new RecipeException("The stage '" + stage.descriptor().label() + "' (" + stage.id() + ") is disabled: " + reason,
                    "Enable it again, start the program anew, or switch step " + number + " off.");
        }
        Map<String, String> values = new HashMap<>();
        for (Setting setting : step.getSettings()) {
            values.put(setting.getKey(), setting.getValue());
        }
        try {
            return PlannedStep.of(stage, values);
        } catch (SettingsException wrong) {
            throw new RecipeException("Step " + number + " of '" + shot.getName() + "' (" + stage.descriptor().label() + "): "
                    + wrong.getMessage(),
                    "Mend the setting in the recipe.");
        }
    }

    private static RecipeException notInstalled(Shot shot, String id, int number, StageCatalogService catalog) {
        if (id.startsWith(MODEL)) {
            return new RecipeException("Step " + number + " of '" + shot.getName() + "' names the engine '" + Words.shorten(id)
                    + "', a model that is not in the library",
                    "Add the model to the library under that name, or choose another engine; installed: " + list(engines(catalog)) + ".");
        }
        List<String> ids = catalog.stages().stream().map(StageDescriptor::id).toList();
        String nearest = Words.nearest(id, ids).map(one -> "Did you mean '" + one + "'? ").orElse("");
        return new RecipeException("Step " + number + " of '" + shot.getName() + "' names the stage '" + Words.shorten(id)
                + "', which is not installed",
                nearest + "Install it or switch the step off; installed: " + list(ids) + ".");
    }

    private static String list(List<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    private static void checkEngine(Shot shot, List<PlannedStep> plan, StageCatalogService catalog) throws RecipeException {
        List<PlannedStep> engines = plan.stream().filter(PlannedStep::isEngine).toList();
        if (engines.isEmpty()) {
            throw new RecipeException("The recipe of '" + shot.getName() + "' has no enabled engine, so nothing makes the picture",
                    "Add one as the first step or switch it on; installed engines: " + list(engines(catalog)) + ".");
        }
        if (engines.size() > 1) {
            throw new RecipeException("The recipe of '" + shot.getName() + "' has " + engines.size() + " enabled engines: "
                    + engines.stream().map(PlannedStep::label).collect(Collectors.joining(", ")), "Switch all but one off.");
        }
        if (!plan.getFirst().isEngine()) {
            throw new RecipeException("In the recipe of '" + shot.getName() + "' the engine '" + engines.getFirst().label()
                    + "' comes after '"
                    + plan.getFirst().label() + "'", "Move it to the first place; it makes the picture that the others work on.");
        }
        checkSize(shot, plan.getFirst());
    }

    private static void checkSize(Shot shot, PlannedStep engine) throws RecipeException {
        EngineAbilities abilities;
        try {
            abilities = engine.stage().service().abilities();
        } catch (RuntimeException | LinkageError faulty) {
            throw new RecipeException("The engine '" + engine.label() + "' cannot say what it can do: " + faulty,
                    "Choose another engine; tell the makers of " + engine.stage().descriptor().bundle() + ".");
        }
        int width = shot.getFraming().getWidth();
        int height = shot.getFraming().getHeight();
        if (abilities != null && (width > abilities.maxWidth() || height > abilities.maxHeight())) {
            throw new RecipeException("The engine '" + engine.label() + "' makes at most " + abilities.maxWidth() + "×"
                    + abilities.maxHeight()
                    + " pixels, not " + width + "×" + height, "Choose a smaller size and add an upscale step.");
        }
    }

    static List<String> engines(StageCatalogService catalog) {
        return catalog.stages().stream().filter(stage -> stage.kind() == StageKind.ENGINE).map(StageDescriptor::id).toList();
    }
}
