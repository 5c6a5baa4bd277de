package org.catchlight.models.ui.internal.view;

import org.catchlight.models.ui.internal.Failures;
import org.catchlight.models.ui.internal.Look;
import org.catchlight.models.ui.internal.Services;
import org.catchlight.models.ui.internal.text.ByteText;
import org.catchlight.onnx.MemoryUse;
import org.catchlight.onnx.OnnxRuntime;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The memory that loaded models take, asked for now and then while it is seen, and a button that gives it back. */
final class MemoryLine {
    private static final int EVERY_MILLIS = 2000;

    private final Label words;
    private final Button unload;
    private final Job asking = Job.createSystem("Ask for the memory of models", (ICoreRunnable) monitor -> ask());
    private volatile boolean unloading;

    MemoryLine(Composite bar) {
        words = Look.named(Look.styled(new Label(bar, SWT.RIGHT), "CatchlightQuiet"), "model-memory");
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 0;
        words.setLayoutData(wide);
        unload = Look.button(bar, "Unload", "Give back the memory of models that are loaded and not in use now", this::unload);
        unload.setVisible(false);
        words.addListener(SWT.Dispose, event -> asking.cancel());
        pulse();
    }

    private void pulse() {
        if (!words.isDisposed()) {
            if (words.isVisible()) {
                asking.schedule();
            }
            words.getDisplay().timerExec(EVERY_MILLIS, this::pulse);
        }
    }

    private void unload() {
        unloading = true;
        asking.schedule();
    }

    private void ask() {
        OnnxRuntime runtime = Services.find(OnnxRuntime.class).orElse(null);
        MemoryUse use = null;
        try {
            if (runtime != null && unloading) {
                runtime.unloadIdle();
            }
            use = runtime == null ? null : runtime.memory();
        } catch (RuntimeException | LinkageError broken) {
            Failures.log("The memory of models cannot be told", broken);
        }
        unloading = false;
        MemoryUse told = use;
        if (!words.isDisposed()) {
            words.getDisplay().asyncExec(() -> show(told));
        }
    }

    private void show(MemoryUse use) {
        if (words.isDisposed()) {
            return;
        }
        boolean loaded = use != null && use.models() > 0;
        String text = !loaded ? "" : "Loaded: " + ByteText.memory(use.used()) + " of " + ByteText.memory(use.limit());
        if (!words.getText().equals(text)) {
            words.setText(text);
            words.setToolTipText(loaded ? use.models() + (use.models() == 1 ? " graph is" : " graphs are") + " loaded and "
                    + ByteText.memory(use.used()) + " of memory taken, of which " + ByteText.memory(use.idle())
                    + " would be given back if something else needed it; the limit is in the preferences" : null);
        }
        unload.setVisible(loaded);
        unload.setEnabled(loaded && use.idle() > 0);
    }
}
