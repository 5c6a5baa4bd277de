package org.catchlight.models.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Small things that the widgets of this bundle share. */
public final class Look {
    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";
    private static final String NAME = "org.catchlight.widget";

    private Look() {
    }

    /** Marks a control for the style sheets of the workbench. */
    public static <C extends Control> C styled(C control, String cssClass) {
        control.setData(CSS_CLASS, cssClass);
        return control;
    }

    /** Gives a control a name by which tests find it. */
    public static <C extends Control> C named(C control, String name) {
        control.setData(NAME, name);
        return control;
    }

    /** A grid without a margin. */
    public static GridLayout grid(int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        return layout;
    }

    /** A push button. */
    public static Button button(Composite parent, String text, String tooltip, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(tooltip);
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }
}
