package org.catchlight.models.ui.internal.view;

import java.util.List;
import java.util.function.Consumer;
import org.catchlight.models.ui.internal.Look;
import org.catchlight.models.ui.internal.task.ModelTask;
import org.catchlight.models.ui.internal.task.TaskProgress;
import org.catchlight.models.ui.internal.text.TimeText;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** What works on the library: at what, how far, how long still, and a button to stop it. Hidden while nothing works. */
final class TaskStrip extends JobChangeAdapter {
    private static final int FINE = 1000;
    private static final int PULSE_MILLIS = 150;

    private final Display display;
    private final Composite strip;
    private final Label words;
    private final ProgressBar progress;
    private final Button cancel;
    private final Consumer<ModelTask> done;
    private ModelTask shown;
    private boolean pulsing;

    /** @param done hears of tasks that are over, on the UI thread */
    TaskStrip(Composite parent, Consumer<ModelTask> done) {
        this.done = done;
        display = parent.getDisplay();
        strip = Look.styled(new Composite(parent, SWT.NONE), "CatchlightBar");
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 10;
        layout.marginHeight = 4;
        layout.horizontalSpacing = 10;
        strip.setLayout(layout);
        GridData hidden = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
        hidden.exclude = true;
        strip.setLayoutData(hidden);
        strip.setVisible(false);
        words = Look.named(new Label(strip, SWT.NONE), "model-task");
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 0;
        words.setLayoutData(wide);
        progress = new ProgressBar(strip, SWT.HORIZONTAL | SWT.SMOOTH);
        progress.setMaximum(FINE);
        GridData bar = new GridData(SWT.FILL, SWT.CENTER, false, false);
        bar.widthHint = 180;
        progress.setLayoutData(bar);
        cancel = Look.named(Look.button(strip, "Cancel", "Stop this; nothing of it is left behind", this::cancel), "cancel-model-task");
        strip.addListener(SWT.Dispose, event -> Job.getJobManager().removeJobChangeListener(this));
        Job.getJobManager().addJobChangeListener(this);
        pulse();
    }

    private void cancel() {
        if (shown != null) {
            cancel.setEnabled(false);
            shown.cancel();
        }
    }

    @Override
    public void scheduled(IJobChangeEvent event) {
        if (event.getJob() instanceof ModelTask && !display.isDisposed()) {
            display.asyncExec(this::pulse);
        }
    }

    @Override
    public void done(IJobChangeEvent event) {
        if (event.getJob() instanceof ModelTask task && !display.isDisposed()) {
            display.asyncExec(() -> {
                if (!strip.isDisposed()) {
                    done.accept(task);
                    update();
                }
            });
        }
    }

    private void pulse() {
        if (!strip.isDisposed() && !pulsing && update()) {
            pulsing = true;
            display.timerExec(PULSE_MILLIS, () -> {
                pulsing = false;
                pulse();
            });
        }
    }

    /** Shows what works now; answers whether anything does. */
    private boolean update() {
        List<ModelTask> tasks = ModelTask.all();
        ModelTask first = tasks.isEmpty() ? null : tasks.getFirst();
        if (first != shown) {
            shown = first;
            cancel.setEnabled(first != null);
        }
        setVisible(first != null);
        if (first == null) {
            return false;
        }
        TaskProgress.State state = first.state();
        progress.setSelection((int) Math.round(Math.max(0, state.fraction()) * FINE));
        String text = words(first, state, tasks.size() - 1, cancel.getEnabled());
        if (!words.getText().equals(text)) {
            words.setText(text);
            words.setToolTipText(text);
        }
        return true;
    }

    private static String words(ModelTask task, TaskProgress.State state, int waiting, boolean goesOn) {
        StringBuilder text = new StringBuilder(task.getName());
        if (!goesOn) {
            text.append("   ·   stopping…");
        } else {
            text.append(state.doing().isBlank() ? "" : "   ·   " + state.doing());
            text.append(state.fraction() < 0 ? "" : "   ·   " + (int) (state.fraction() * 100) + " %");
            text.append(state.secondsLeft() < 0 ? "" : "   ·   " + TimeText.left(state.secondsLeft()) + " left");
        }
        return text.append(waiting > 0 ? "   ·   " + waiting + " waiting" : "").toString().replace("&", "&&");
    }

    private void setVisible(boolean visible) {
        GridData data = (GridData) strip.getLayoutData();
        if (data.exclude == visible) {
            data.exclude = !visible;
            strip.setVisible(visible);
            strip.getParent().layout(true, true);
        }
    }
}
