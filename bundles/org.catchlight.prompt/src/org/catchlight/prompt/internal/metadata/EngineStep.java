package org.catchlight.prompt.internal.metadata;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.catchlight.shot.Recipe;
import org.catchlight.shot.Setting;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.Step;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The step of a shot's recipe that makes the picture: the first one. */
final class EngineStep {
    private static final String MODEL = "model:";
    private static final int LONG_NAME = 6;
    private final Shot shot;
    private final List<String> models;

    EngineStep(Shot shot, Collection<String> engines) {
        this.shot = shot;
        models = engines.stream().filter(id -> id.startsWith(MODEL)).sorted().toList();
    }

    private static Optional<Step> of(Shot shot) {
        return shot.getRecipe() == null ? Optional.empty() : shot.getRecipe().getSteps().stream().findFirst();
    }

    /** Id of the engine; empty if the recipe has none. */
    String id() {
        return of(shot).map(Step::getStage).orElse("");
    }

    /** Whether the engine is a model and so has sampling to set. */
    boolean isModel() {
        return id().startsWith(MODEL);
    }

    /** Makes an installed model of that name the engine; false if there is none. */
    boolean choose(String name) {
        Optional<String> found = models.stream().filter(id -> same(id.substring(MODEL.length()), name)).findFirst();
        found.ifPresent(id -> {
            if (!id.equals(id())) {
                Step step = ShotFactory.eINSTANCE.createStep();
                step.setStage(id);
                put(step);
            }
        });
        return found.isPresent();
    }

    /** Takes over the engine of another shot with its settings; false if it has none. */
    boolean replaceBy(Shot other) {
        Optional<Step> step = of(other);
        step.ifPresent(found -> put(EcoreUtil.copy(found)));
        return step.isPresent();
    }

    private void put(Step step) {
        Recipe recipe = shot.getRecipe();
        if (recipe == null) {
            recipe = ShotFactory.eINSTANCE.createRecipe();
            shot.setRecipe(recipe);
        }
        if (recipe.getSteps().isEmpty()) {
            recipe.getSteps().add(step);
        } else {
            recipe.getSteps().set(0, step);
        }
    }

    void set(String key, String value) {
        Step step = of(shot).orElseThrow();
        Optional<Setting> old = step.getSettings().stream().filter(setting -> setting.getKey().equals(key)).findFirst();
        Setting setting = old.orElseGet(() -> {
            Setting made = ShotFactory.eINSTANCE.createSetting();
            made.setKey(key);
            step.getSettings().add(made);
            return made;
        });
        setting.setValue(value);
    }

    /** Names of models differ by signs and case, and by what a file's name says besides. */
    private static boolean same(String installed, String wanted) {
        String one = letters(installed);
        String other = letters(wanted);
        return one.equals(other) || Math.min(one.length(), other.length()) >= LONG_NAME && (one.startsWith(other) || other.startsWith(one));
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
