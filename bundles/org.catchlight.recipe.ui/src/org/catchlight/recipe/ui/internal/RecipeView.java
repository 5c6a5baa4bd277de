package org.catchlight.recipe.ui.internal;

import org.catchlight.shot.Step;
import org.catchlight.ui.ShotSession;
import org.catchlight.ui.ShotView;
import org.catchlight.ui.Subscription;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** The stages of the shot in front: which run, in what order, with what settings. */
public final class RecipeView extends ShotView {
    private SashForm sash;
    private StepList list;
    private SettingsPage page;
    private StageChoices stages;
    private Subscription changes;
    private Step shownStep;

    @Override
    protected Control createContent(Composite parent) {
        sash = new SashForm(parent, SWT.VERTICAL);
        Display display = parent.getDisplay();
        stages = new StageChoices(() -> display.asyncExec(this::stagesChanged));
        list = new StepList(sash, stages, this::stepSelected);
        page = new SettingsPage(new Composite(sash, SWT.NONE));
        sash.setWeights(2, 3);
        return sash;
    }

    @Override
    protected void showShot(ShotSession session) {
        if (changes != null) {
            changes.close();
            changes = null;
        }
        list.show(session);
        if (session != null) {
            changes = session.onChange(list::refresh);
        } else {
            stepSelected(null);
        }
    }

    private void stagesChanged() {
        if (!sash.isDisposed() && session() != null) {
            list.refresh();
            shownStep = null;
            stepSelected(list.selected());
        }
    }

    private void stepSelected(Step step) {
        if (step != null && step == shownStep) {
            return;
        }
        shownStep = step;
        var stage = step == null ? null : stages.find(step.getStage()).orElse(null);
        page.show(session(), step, stage, stage == null ? "" : stages.disabled(stage.id()));
    }

    @Override
    protected void focusContent() {
        list.setFocus();
    }

    @Override
    public void dispose() {
        if (changes != null) {
            changes.close();
        }
        if (stages != null) {
            stages.close();
        }
        super.dispose();
    }
}
