package org.catchlight.ui.form;

import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Small things that the widgets of this package share. */
final class Rows {
    private Rows() {
    }

    /** Shows or hides a child of a grid without leaving a gap. */
    static void setShown(Control control, boolean shown) {
        if (control.getLayoutData() instanceof GridData data) {
            data.exclude = !shown;
        }
        control.setVisible(shown);
    }

    /** Lays out everything from a control up to the scrolled form it is in. */
    static void relayout(Control control) {
        for (Composite parent = control.getParent(); parent != null; parent = parent.getParent()) {
            parent.layout(true, true);
            if (parent instanceof ScrolledComposite scrolled) {
                Form.fit(scrolled);
                return;
            }
        }
    }

    /** A colour between background and foreground of a control, so that it suits every theme. */
    static Color between(Control control, double amount) {
        RGB back = control.getBackground().getRGB();
        RGB fore = control.getForeground().getRGB();
        return new Color(mix(back.red, fore.red, amount), mix(back.green, fore.green, amount), mix(back.blue, fore.blue, amount));
    }

    private static int mix(int from, int to, double amount) {
        return (int) Math.round(from + (to - from) * amount);
    }

    /** Marks a control for the style sheets of the workbench. */
    static <C extends Control> C styled(C control, String cssClass) {
        control.setData("org.eclipse.e4.ui.css.CssClassName", cssClass);
        return control;
    }
}
