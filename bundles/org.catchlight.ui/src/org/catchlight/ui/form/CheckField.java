package org.catchlight.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** On or off. */
public final class CheckField extends Field<Boolean> {
    private final Button button;

    /** A check box with its own text in a parent. */
    public CheckField(Composite parent, String label) {
        button = new Button(parent, SWT.CHECK);
        button.setText(label);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button.addListener(SWT.Selection, event -> store(button.getSelection(), false));
        ready();
    }

    @Override
    protected void display(Boolean shownValue) {
        button.setSelection(Boolean.TRUE.equals(shownValue));
    }

    @Override
    public Control control() {
        return button;
    }
}
