package org.catchlight.workbench.internal.editor;

import java.util.Map;
import org.catchlight.shot.ShotPackage;
import org.catchlight.shot.check.Problem;
import org.catchlight.ui.ShotSession;
import org.catchlight.workbench.internal.app.Problems;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Brings the part of a shot that a problem is about to the front, in the view that edits it. */
final class PartSelection {
    private static final Map<EClass, String> VIEWS = Map.of(
            ShotPackage.Literals.BRIEF, "org.catchlight.prompt.ui.brief",
            ShotPackage.Literals.LIGHT, "org.catchlight.light.ui.lights",
            ShotPackage.Literals.RIG, "org.catchlight.light.ui.lights",
            ShotPackage.Literals.CAMERA, "org.catchlight.camera.ui.camera",
            ShotPackage.Literals.FILM, "org.catchlight.camera.ui.camera",
            ShotPackage.Literals.FRAMING, "org.catchlight.camera.ui.camera",
            ShotPackage.Literals.BACKDROP, "org.catchlight.camera.ui.camera",
            ShotPackage.Literals.STAND_IN, "org.catchlight.prompt.ui.standin",
            ShotPackage.Literals.RECIPE, "org.catchlight.recipe.ui.recipe",
            ShotPackage.Literals.STEP, "org.catchlight.recipe.ui.recipe");

    private PartSelection() {
    }

    static void reveal(IWorkbenchPage page, ShotSession session, Problem problem) {
        EObject part = problem.object();
        session.selection().setValue(part);
        String view = null;
        for (EObject up = part; up != null && view == null; up = up.eContainer()) {
            view = VIEWS.get(up.eClass());
        }
        if (view != null && page.getWorkbenchWindow().getWorkbench().getViewRegistry().find(view) != null) {
            try {
                page.showView(view);
            } catch (PartInitException failure) {
                Problems.show("Show " + view, failure);
            }
        }
    }
}
