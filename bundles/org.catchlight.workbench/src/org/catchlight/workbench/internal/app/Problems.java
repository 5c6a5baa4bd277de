package org.catchlight.workbench.internal.app;

import org.catchlight.stage.StageException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Tells the user what went wrong and what to do, and keeps the trace in the log. */
public final class Problems {
    private Problems() {
    }

    /** What to tell of a failure: its message and, for a stage, the mend. */
    public static String text(Throwable failure) {
        boolean silent = failure.getMessage() == null || failure.getMessage().isBlank();
        String message = silent ? failure.getClass().getSimpleName() : failure.getMessage();
        if (failure instanceof StageException stage && !stage.mend().isBlank()) {
            return message + "\n\n" + stage.mend();
        }
        return message;
    }

    /** Shows a failure in a dialog; from any thread, without waiting for the answer unless it is the UI thread. */
    public static void show(String title, Throwable failure) {
        log(title, failure);
        show(title, text(failure));
    }

    /** Shows a message in a dialog; from any thread. */
    public static void show(String title, String message) {
        Display display = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getDisplay() : Display.getDefault();
        if (display == null || display.isDisposed()) {
            return;
        }
        if (Display.getCurrent() == display) {
            MessageDialog.openError(shell(), title, message);
        } else {
            display.asyncExec(() -> MessageDialog.openError(shell(), title, message));
        }
    }

    /** Keeps a failure in the log of the workbench. */
    public static void log(String what, Throwable failure) {
        ILog.of(Problems.class).log(new Status(IStatus.ERROR, "org.catchlight.workbench", what, failure));
    }

    private static Shell shell() {
        IWorkbenchWindow window = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getActiveWorkbenchWindow() : null;
        return window == null ? null : window.getShell();
    }
}
