package org.catchlight.workbench.internal.editor;

import java.util.Locale;
import org.catchlight.take.RenderQueue.Entry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** The bar over the picture: Render and Cancel with progress at the left, zoom at the right. */
final class EditorBar {
    private static final int FINE = 1000;

    private final Composite bar;
    private final Button render;
    private final Button cancel;
    private final ProgressBar progress;
    private final Label task;
    private final Button live;

    EditorBar(Composite parent, ShotEditor editor) {
        bar = new Composite(parent, SWT.NONE);
        bar.setData("org.eclipse.e4.ui.css.CssClassName", "CatchlightBar");
        GridLayout layout = new GridLayout(8, false);
        layout.marginHeight = 5;
        layout.marginWidth = 8;
        layout.horizontalSpacing = 6;
        bar.setLayout(layout);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        render = button("Render", "Render one take (Ctrl+R)", editor::render);
        render.setData("org.eclipse.e4.ui.css.CssClassName", "CatchlightPrimary");
        render.setData("org.catchlight.widget", "render");
        cancel = button("Cancel", "Stop the render (Esc)", editor::cancel);
        cancel.setData("org.catchlight.widget", "cancel");
        progress = new ProgressBar(bar, SWT.HORIZONTAL | SWT.SMOOTH);
        progress.setMaximum(FINE);
        GridData data = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        data.widthHint = 140;
        progress.setLayoutData(data);
        task = new Label(bar, SWT.NONE);
        task.setData("org.eclipse.e4.ui.css.CssClassName", "CatchlightQuiet");
        task.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        live = button("Live", "Go back to the live preview of the shot", editor::showLive);
        button("Fit", "Whole picture (Ctrl+0)", editor.canvas()::fit);
        button("100%", "One pixel of the picture for one of the screen (Ctrl+1)", () -> editor.canvas().zoomTo(1));
        idle("");
        setTakeShown(false);
    }

    private Button button(String text, String tip, Runnable run) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    /** Nothing renders. */
    void idle(String message) {
        cancel.setEnabled(false);
        progress.setVisible(false);
        task.setText(message);
        task.setToolTipText(message);
        bar.layout();
    }

    /** A render runs. */
    void busy(Entry entry) {
        cancel.setEnabled(true);
        progress.setVisible(true);
        progress.setSelection((int) Math.round(Math.clamp(entry.fraction(), 0, 1) * FINE));
        String takes = entry.takes() > 1 ? "Take " + Math.min(entry.done() + 1, entry.takes()) + " of " + entry.takes() + " · " : "";
        task.setText(takes + entry.task() + (entry.secondsLeft() >= 0 ? " · " + timeLeft(entry.secondsLeft()) + " left" : ""));
    }

    /** Offers the way back from a take to the live preview. */
    void setTakeShown(boolean shown) {
        live.setEnabled(shown);
    }

    /** Seconds as a photographer would say them. */
    static String timeLeft(double seconds) {
        if (seconds < 1) {
            return "less than 1 s";
        }
        if (seconds < 100) {
            return String.format(Locale.ROOT, "%.0f s", Math.ceil(seconds));
        }
        return String.format(Locale.ROOT, "%.0f min", Math.ceil(seconds / 60));
    }
}
