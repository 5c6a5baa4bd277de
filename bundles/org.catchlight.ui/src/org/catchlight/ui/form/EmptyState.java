package org.catchlight.ui.form;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What a view shows while it has nothing to show: a line that says so, a hint what to do, and perhaps a button that does it. */
public final class EmptyState extends Composite {
    private final Label title;
    private final Label hint;

    /** An empty state that fills its parent's place. */
    public EmptyState(Composite parent, String titleText, String hintText) {
        super(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 16;
        layout.marginHeight = 16;
        layout.verticalSpacing = 8;
        setLayout(layout);
        title = new Label(this, SWT.CENTER | SWT.WRAP);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        title.setText(titleText);
        GridData top = new GridData(SWT.FILL, SWT.BOTTOM, true, true);
        top.widthHint = 120;
        title.setLayoutData(top);
        hint = Rows.styled(new Label(this, SWT.CENTER | SWT.WRAP), "CatchlightQuiet");
        hint.setText(hintText);
        GridData below = new GridData(SWT.FILL, SWT.TOP, true, true);
        below.widthHint = 120;
        hint.setLayoutData(below);
    }

    /** Says something else. */
    public void setTexts(String titleText, String hintText) {
        title.setText(titleText);
        hint.setText(hintText);
        layout(true, true);
    }

    /** Adds a button under the hint. */
    public Button action(String text, Runnable run) {
        GridData below = (GridData) hint.getLayoutData();
        below.grabExcessVerticalSpace = false;
        Button button = new Button(this, SWT.PUSH);
        button.setText(text);
        button.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, true, true));
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }
}
