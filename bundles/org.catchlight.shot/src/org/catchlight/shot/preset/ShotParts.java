package org.catchlight.shot.preset;

import java.util.List;
import org.catchlight.shot.Recipe;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.Step;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Fills in what a shot lacks. */
public final class ShotParts {
    /** Stages of a recipe that nobody has changed, in their order. */
    public static final List<String> USUAL_STAGES = List.of("org.catchlight.standin",
            "org.catchlight.film.colour", "org.catchlight.film.grain");

    private ShotParts() {
    }

    /**
     * Gives a shot the parts that it lacks, with the model's defaults: an absent rig becomes one without lights, an absent recipe the usual
     * one. A part that is there, even empty, is left as it is.
     */
    public static void complete(Shot shot) {
        for (EReference part : shot.eClass().getEAllContainments()) {
            if (!part.isMany() && shot.eGet(part) == null) {
                EObject made = EcoreUtil.create(part.getEReferenceType());
                shot.eSet(part, made instanceof Recipe recipe ? usual(recipe) : made);
            }
        }
    }

    private static Recipe usual(Recipe recipe) {
        for (String stage : USUAL_STAGES) {
            Step step = ShotFactory.eINSTANCE.createStep();
            step.setStage(stage);
            recipe.getSteps().add(step);
        }
        return recipe;
    }
}
