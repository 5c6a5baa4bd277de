package org.catchlight.workbench.internal.editor;

import org.catchlight.take.RenderQueue.Entry;
import org.catchlight.workbench.internal.app.TimeText;
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
    private final PictureCanvas canvas;

    EditorBar(Composite parent, ShotEditor editor) {
        canvas = editor.canvas();
        bar = new Composite(parent, SWT.NONE);
        bar.setData("org.eclipse.e4.ui.css.CssClassName", "CatchlightBar");
        GridLayout layout = new GridLayout(8, false);
        layout.marginHeight = 5;
        layout.marginWidth = 8;
        layout.horizontalSpacing = 4;
        bar.setLayout(layout);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        render = button("Render", "Render one take (Ctrl+R)", editor::render);
        render.setData("org.eclipse.e4.ui.css.CssClassName", "CatchlightPrimary");
        render.setData("org.catchlight.widget", "render");
        cancel = button("Cancel", "Stop the render (Esc)", editor::cancel);
        cancel.setData("org.catchlight.widget", "cancel");
        progress = new ProgressBar(bar, SWT.HORIZONTAL | SWT.SMOOTH);
        progress.setMaximum(FINE);
        // Progress and words share what the buttons leave and never push one out; the picture says the same.
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 0;
        progress.setLayoutData(data);
        task = new Label(bar, SWT.NONE);
        task.setData("org.catchlight.widget", "render-task");
        task.setData("org.eclipse.e4.ui.css.CssClassName", "CatchlightQuiet");
        GridData rest = new GridData(SWT.FILL, SWT.CENTER, true, false);
        rest.widthHint = 0;
        task.setLayoutData(rest);
        live = button("Live", "Go back to the live preview of the shot, or to the render that runs", editor::showLive);
        live.setData("org.catchlight.widget", "live");
        button("Fit", "Whole picture (Ctrl+0)", canvas::fit);
        button("1:1", "100 %: one pixel of the picture for one of the screen (Ctrl+1)", () -> canvas.zoomTo(1));
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

    /** A render waits for its turn. */
    void starting() {
        render.setEnabled(false);
        cancel.setEnabled(true);
        progress.setSelection(0);
        showProgress(true);
        say("Starting…");
    }

    private void say(String words) {
        task.setText(words);
        task.setToolTipText(words);
        canvas.setNote(words);
    }

    /** Nothing renders. */
    void idle(String message) {
        render.setEnabled(true);
        cancel.setEnabled(false);
        task.setText(message);
        task.setToolTipText(message);
        canvas.setNote("");
        showProgress(false);
    }

    /** Without progress the words have all the room. */
    private void showProgress(boolean shown) {
        if (progress.getVisible() != shown || !shown) {
            progress.setVisible(shown);
            ((GridData) progress.getLayoutData()).exclude = !shown;
            bar.layout();
        }
    }

    /** A render runs. */
    void busy(Entry entry) {
        render.setEnabled(false);
        cancel.setEnabled(true);
        showProgress(true);
        double fraction = Math.clamp(entry.fraction(), 0, 1);
        progress.setSelection((int) Math.round(fraction * FINE));
        String takes = entry.takes() > 1 ? "Take " + Math.min(entry.done() + 1, entry.takes()) + " of " + entry.takes() + " · " : "";
        String left = entry.secondsLeft() >= 0 ? " · " + TimeText.of(entry.secondsLeft()) + " left" : "";
        String words = takes + entry.task() + left;
        task.setText(words);
        task.setToolTipText(words);
        canvas.setNote("Rendering  " + Math.round(fraction * 100) + " %" + left + "\n" + takes + entry.task());
    }

    /** Offers the way back from a take to the live preview. */
    void setTakeShown(boolean shown) {
        live.setEnabled(shown);
    }
}
