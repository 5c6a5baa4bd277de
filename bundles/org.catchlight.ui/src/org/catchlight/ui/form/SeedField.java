package org.catchlight.ui.form;

import java.util.random.RandomGenerator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A seed: any whole number of 64 bits, with a button that draws a new one. */
public final class SeedField extends Field<Long> {
    private static final long DRAWN_BELOW = 1L << 31;

    private final Composite box;
    private final Text text;

    /** A field in a parent. */
    public SeedField(Composite parent) {
        box = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        box.setLayout(layout);
        box.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text = new Text(box, SWT.BORDER | SWT.RIGHT);
        text.setTextLimit(20);
        text.setToolTipText("The same seed gives the same picture again");
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 80;
        text.setLayoutData(wide);
        Button draw = new Button(box, SWT.PUSH);
        draw.setText("New");
        draw.setToolTipText("Draw a new seed");
        draw.addListener(SWT.Selection, event -> store(RandomGenerator.getDefault().nextLong(1, DRAWN_BELOW), false));
        text.addListener(SWT.DefaultSelection, event -> commit());
        text.addListener(SWT.FocusOut, event -> commit());
        ready();
    }

    private void commit() {
        try {
            store(Long.parseLong(text.getText().strip()), false);
        } catch (NumberFormatException notWhole) {
            // What was typed is no seed: the last good one stays and is shown again.
        }
        refresh();
    }

    @Override
    protected void display(Long shownValue) {
        text.setText(shownValue == null ? "" : shownValue.toString());
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    protected Control focusControl() {
        return text;
    }
}
