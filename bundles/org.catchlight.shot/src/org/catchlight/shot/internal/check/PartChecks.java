package org.catchlight.shot.internal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.catchlight.shot.Camera;
import org.catchlight.shot.Film;
import org.catchlight.shot.Light;
import org.catchlight.shot.LightRole;
import org.catchlight.shot.Recipe;
import org.catchlight.shot.Rig;
import org.catchlight.shot.Setting;
import org.catchlight.shot.ShotPackage;
import org.catchlight.shot.StandIn;
import org.catchlight.shot.Step;
import org.catchlight.shot.Trait;
import org.catchlight.shot.check.Problem;
import org.catchlight.shot.check.Problem.Severity;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Rules that concern a part of a shot as a whole, beyond the range of each number. */
public final class PartChecks {
    /** Most lights that a rig may hold: more are a damaged file rather than a studio. */
    public static final int MAX_LIGHTS = 64;

    private final Consumer<Problem> problems;

    /** Checks that report to {@code problems}. */
    public PartChecks(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** Applies the rules for this kind of part, if there are any. */
    public void check(EObject part) {
        switch (part) {
            case Rig rig -> checkRig(rig);
            case Camera camera -> checkCamera(camera);
            case StandIn standIn -> checkTraits(standIn.getTraits());
            case Film film when isBlank(film.getStock()) -> error(film, ShotPackage.Literals.FILM__STOCK,
                    "The film has no stock; choose one, such as neutral.");
            case Recipe recipe -> checkRecipe(recipe);
            case Step step -> checkStep(step);
            default -> { }
        }
    }

    private void checkRig(Rig rig) {
        List<Light> lights = rig.getLights();
        var feature = ShotPackage.Literals.RIG__LIGHTS;
        if (lights.size() > MAX_LIGHTS) {
            error(rig, feature, "The rig has " + lights.size() + " lights; it can hold up to " + MAX_LIGHTS + ". Remove some.");
            return;
        }
        List<Light> lit = lights.stream().filter(Light::isEnabled).toList();
        if (lights.isEmpty()) {
            warning(rig, feature, "The rig has no light, so only ambient light falls on the face; add a key.");
        } else if (lit.isEmpty()) {
            warning(rig, feature, "Every light is off, so only ambient light falls on the face; switch one on.");
        } else if (lit.stream().noneMatch(light -> light.getRole() == LightRole.KEY)) {
            warning(rig, feature, "No light that is on is the key, so pattern and ratio cannot be judged; make one light the key.");
        }
        Set<String> seen = new HashSet<>();
        for (Light light : lights) {
            if (!isBlank(light.getName()) && !seen.add(light.getName())) {
                warning(light, ShotPackage.Literals.LIGHT__NAME,
                        "Two lights are called " + Words.quote(light.getName()) + "; give each a name of its own.");
            }
        }
    }

    private void checkCamera(Camera camera) {
        if (camera.getSensorHeight() > camera.getSensorWidth()) {
            warning(camera, ShotPackage.Literals.CAMERA__SENSOR_HEIGHT,
                    "The sensor's short side is longer than its long side; swap the two: the picture's format decides how it is held.");
        }
    }

    private void checkTraits(List<Trait> traits) {
        Set<String> seen = new HashSet<>();
        for (Trait trait : traits) {
            if (isBlank(trait.getName())) {
                error(trait, ShotPackage.Literals.TRAIT__NAME, "A trait of the stand-in has no name; name it, such as faceWidth.");
            } else if (!seen.add(trait.getName())) {
                error(trait, ShotPackage.Literals.TRAIT__NAME,
                        "The trait " + Words.quote(trait.getName()) + " is given twice; keep one.");
            }
        }
    }

    private void checkRecipe(Recipe recipe) {
        if (recipe.getSteps().stream().noneMatch(Step::isEnabled)) {
            warning(recipe, ShotPackage.Literals.RECIPE__STEPS,
                    recipe.getSteps().isEmpty() ? "The recipe has no step; add an engine, such as the stand-in."
                            : "Every step of the recipe is off; switch an engine on.");
        }
    }

    private void checkStep(Step step) {
        boolean nameless = isBlank(step.getStage());
        int position = step.eContainer() instanceof Recipe recipe ? recipe.getSteps().indexOf(step) + 1 : 1;
        String name = nameless ? "Step " + position : "The step " + Words.quote(step.getStage());
        if (nameless) {
            error(step, ShotPackage.Literals.STEP__STAGE, name + " of the recipe names no stage; choose one or remove the step.");
        }
        Set<String> seen = new HashSet<>();
        for (Setting setting : step.getSettings()) {
            if (isBlank(setting.getKey())) {
                error(setting, ShotPackage.Literals.SETTING__KEY, name + " has a setting without a name; name or remove it.");
            } else if (!seen.add(setting.getKey())) {
                error(setting, ShotPackage.Literals.SETTING__KEY,
                        name + " sets " + Words.quote(setting.getKey()) + " twice; keep one.");
            }
        }
    }

    private void error(EObject part, EStructuralFeature feature, String message) {
        problems.accept(new Problem(Severity.ERROR, part, feature, message));
    }

    private void warning(EObject part, EStructuralFeature feature, String message) {
        problems.accept(new Problem(Severity.WARNING, part, feature, message));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
