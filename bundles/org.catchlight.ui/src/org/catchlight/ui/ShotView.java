package org.catchlight.ui;

import org.catchlight.ui.form.EmptyState;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.observable.value.IValueChangeListener;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;

/** A tool view on the shot in front. Shows an empty state while no shot is open. */
public abstract class ShotView extends ViewPart {
    private final IValueChangeListener<ShotSession> follow = event -> show(event.diff.getNewValue());
    private IObservableValue<ShotSession> active;
    private Composite stack;
    private StackLayout layout;
    private Control empty;
    private Control content;
    private ShotSession shown;

    /** Makes the control that shows a shot; called once, when there is a first shot to show. */
    protected abstract Control createContent(Composite parent);

    /** Shows a shot. Called when another shot comes to the front; null when there is none. */
    protected abstract void showShot(ShotSession session);

    /** Puts the keyboard into the content. */
    protected abstract void focusContent();

    /** The shot that is shown, or null. */
    protected final ShotSession session() {
        return shown;
    }

    @Override
    public final void createPartControl(Composite parent) {
        stack = new Composite(parent, 0);
        layout = new StackLayout();
        stack.setLayout(layout);
        empty = new EmptyState(stack, "No shot is open", "Open a shot or begin with a preset.");
        active = ActiveShot.observe();
        active.addValueChangeListener(follow);
        show(active.getValue());
    }

    private void show(ShotSession session) {
        if (stack.isDisposed()) {
            return;
        }
        shown = session;
        if (content == null && session != null) {
            content = createContent(stack);
        }
        if (content != null) {
            showShot(session);
        }
        layout.topControl = session == null ? empty : content;
        stack.layout();
    }

    @Override
    public final void setFocus() {
        if (shown == null) {
            empty.setFocus();
        } else {
            focusContent();
        }
    }

    @Override
    public void dispose() {
        if (active != null) {
            active.removeValueChangeListener(follow);
        }
        super.dispose();
    }
}
