package org.catchlight.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Text of one line or several. What is typed without a pause is one undo step. */
public final class TextField extends Field<String> {
    private final Text text;
    private boolean displaying;

    /**
     * A field in a parent.
     *
     * @param lines height in lines; with more than one it wraps and scrolls
     * @param hint  what the empty field says, or empty
     */
    public TextField(Composite parent, int lines, String hint) {
        text = new Text(parent, SWT.BORDER | (lines > 1 ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        text.setMessage(hint);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 80;
        if (lines > 1) {
            GC gc = new GC(text);
            data.heightHint = gc.getFontMetrics().getHeight() * lines;
            gc.dispose();
        }
        text.setLayoutData(data);
        text.addListener(SWT.Modify, event -> {
            if (!displaying) {
                store(text.getText(), true);
            }
        });
        if (lines > 1) {
            text.addListener(SWT.Traverse, event -> {
                if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                    event.doit = true;
                }
            });
        }
        ready();
    }

    @Override
    protected void display(String shownValue) {
        String shown = shownValue == null ? "" : shownValue;
        if (!text.getText().equals(shown)) {
            displaying = true;
            try {
                text.setText(shown);
                text.setSelection(shown.length());
            } finally {
                displaying = false;
            }
        }
    }

    @Override
    public Control control() {
        return text;
    }
}
