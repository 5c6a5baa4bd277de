package org.catchlight.models.ui.internal;

import org.catchlight.stage.StageException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Tells the user what went wrong and what to do, and keeps the trace in the log. */
public final class Failures {
    private Failures() {
    }

    /** What failed, without the mend. */
    public static String message(Throwable failure) {
        boolean silent = failure.getMessage() == null || failure.getMessage().isBlank();
        return silent ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    /** What to try; empty if nobody knows. */
    public static String mend(Throwable failure) {
        return failure instanceof StageException told && told.mend() != null ? told.mend() : "";
    }

    /** Shows a failure in a dialog, from any thread. */
    public static void show(String title, Throwable failure) {
        log(title, failure);
        String mend = mend(failure);
        show(title, mend.isBlank() ? message(failure) : message(failure) + "\n\n" + mend);
    }

    /** Shows a message in a dialog, from any thread. */
    public static void show(String title, String message) {
        Display display = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getDisplay() : null;
        if (display != null && !display.isDisposed()) {
            display.asyncExec(() -> MessageDialog.openError(shell(), title, message));
        }
    }

    /** Keeps a failure in the log of the workbench. */
    public static void log(String what, Throwable failure) {
        ILog.of(Failures.class).log(new Status(Status.ERROR, "org.catchlight.models.ui", what, failure));
    }

    private static Shell shell() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? null : window.getShell();
    }
}
