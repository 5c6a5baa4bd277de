package org.catchlight.recipe.ui.internal;

import java.util.List;
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
    private EngineGuides guides;
    private Subscription changes;
    /** What the page was built for; another needs another page. */
    private List<Object> shown = List.of();

    @Override
    protected Control createContent(Composite parent) {
        sash = new SashForm(parent, SWT.VERTICAL);
        Display display = parent.getDisplay();
        Runnable changed = () -> {
            if (!display.isDisposed()) {
                display.asyncExec(this::stagesChanged);
            }
        };
        stages = new StageChoices(changed);
        guides = new EngineGuides(changed);
        list = new StepList(sash, stages, guides, this::stepSelected);
        page = new SettingsPage(new Composite(sash, SWT.NONE), stages, guides);
        sash.setWeights(2, 5);
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
            shown = List.of();
            list.refresh();
        }
    }

    private void stepSelected(Step step) {
        if (page == null) {
            return;
        }
        var framing = step == null || session().shot().getFraming() == null ? null : session().shot().getFraming();
        List<Object> wanted = step == null ? List.of("nothing") : List.of(step, step.getStage(), framing == null ? 0 : framing.getWidth(),
                framing == null ? 0 : framing.getHeight());
        if (!same(wanted, shown)) {
            shown = wanted;
            page.show(session(), step);
        }
    }

    /** Steps are the same if they are one object; the model compares them so, but need not. */
    private static boolean same(List<Object> one, List<Object> other) {
        return one.size() == other.size() && one.getFirst() == other.getFirst() && one.equals(other);
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
            guides.close();
        }
        super.dispose();
    }
}
