package org.catchlight.ui.form;

import java.util.Objects;
import org.catchlight.ui.Subscription;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * A widget that edits one value. Without a value it is disabled and empty.
 *
 * @param <T> type of the value
 */
public abstract class Field<T> {
    private FieldValue<T> value;
    private Subscription subscription;
    private Label label;
    private boolean enabled = true;
    private boolean shown = true;

    /** The control to lay out. */
    public abstract Control control();

    /** Shows a value in the widget; null empties it. */
    protected abstract void display(T shownValue);

    /** The control that takes the keyboard. */
    protected Control focusControl() {
        return control();
    }

    /** Called when the label of the field is made, to listen to it. */
    protected void labelled(Label ownLabel) {
        // Most fields need nothing of their label.
    }

    /** Edits {@code newValue} from now on; null empties and disables the field. */
    public final void bind(FieldValue<T> newValue) {
        if (subscription != null) {
            subscription.close();
            subscription = null;
        }
        value = newValue;
        if (value != null) {
            subscription = value.onChange(this::refresh);
        }
        applyEnabled();
        refresh();
    }

    /** The value it edits, or null. */
    public final FieldValue<T> value() {
        return value;
    }

    /** Allows or forbids editing, for instance where another field makes this one pointless. */
    public final void setEnabled(boolean nowEnabled) {
        enabled = nowEnabled;
        applyEnabled();
    }

    /** Shows or hides the row of this field. */
    public final void setVisible(boolean visible) {
        if (shown == visible) {
            return;
        }
        shown = visible;
        Rows.setShown(control(), visible);
        if (label != null) {
            Rows.setShown(label, visible);
        }
        Rows.relayout(control());
    }

    /** Explains the field where the pointer rests on it or on its label; empty for nothing. */
    public final void explain(String words) {
        String tip = words.isEmpty() ? null : words;
        focusControl().setToolTipText(tip);
        if (label != null) {
            label.setToolTipText(tip);
        }
    }

    /** Puts the keyboard into the field. */
    public final void setFocus() {
        focusControl().setFocus();
    }

    /** Shows the value again. */
    public final void refresh() {
        if (!control().isDisposed()) {
            display(value == null ? null : value.get());
        }
    }

    /** Sets the value if it differs from what it is. */
    protected final void store(T newValue, boolean adjusting) {
        if (value != null && !Objects.equals(value.get(), newValue)) {
            value.set(newValue, adjusting);
        }
    }

    /** Must be called once by a subclass when its control is there. */
    protected final void ready() {
        control().addDisposeListener(event -> bind(null));
        applyEnabled();
    }

    final void setLabel(Label ownLabel) {
        label = ownLabel;
        labelled(ownLabel);
        applyEnabled();
    }

    private void applyEnabled() {
        if (control().isDisposed()) {
            return;
        }
        boolean now = enabled && value != null;
        setEnabled(control(), now);
        if (label != null && !label.isDisposed()) {
            label.setEnabled(now);
        }
    }

    private static void setEnabled(Control control, boolean now) {
        control.setEnabled(now);
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                setEnabled(child, now);
            }
        }
    }
}
